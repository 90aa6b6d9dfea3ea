package dev.ratewright.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.xlsx.XlsxBook;
import dev.ratewright.problem.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What stands in the documents of two creators, one of whom much is known and one of whom little.
 * After a change that is meant, {@code -Dratewright.expected=write} writes the expectations anew,
 * to be read before they are committed.
 */
final class ExpectedDocumentsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/expected");
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static Creator creator(String handle) throws IOException {
    try (Book book = XlsxBook.open(Path.of("sample-data", "roster.xlsx"));
        Roster roster = Roster.open(book, Sample.RATES).value().orElseThrow()) {
      for (Listing read = roster.next(OCTOBER); read != null; read = roster.next(OCTOBER)) {
        if (read.creator().orElseThrow().handle().text().equals(handle)) {
          return read.creator().orElseThrow();
        }
      }
      throw new AssertionError(handle);
    }
  }

  private static String dump(DocumentKind kind, String handle, Optional<String> locale)
      throws IOException {
    Portfolio portfolio =
        Portfolio.open(new TemplateFiles(Optional.empty()), EnumSet.of(kind), locale)
            .value()
            .orElseThrow();
    Appraisal appraisal = Appraisal.of(creator(handle), OCTOBER, Sample.RATES);
    return BlockDump.of(portfolio.document(kind, appraisal, Optional.empty(), Sample.RATES));
  }

  private static void holds(String name, String found) throws IOException {
    Path expected = EXPECTED.resolve(name + ".txt");
    if ("write".equals(System.getProperty("ratewright.expected"))) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_kind_of_document(DocumentKind kind) throws IOException {
    String much = dump(kind, "haru.no.daidokoro", Optional.empty());
    String little = dump(kind, "mia.first.cuts", Optional.empty());
    holds("document-" + kind.word(), much + "\n\n" + little);
  }

  private static String dump(Checked<Pitch> opened) throws IOException {
    List<Pitch.Sitter> both = new ArrayList<>();
    for (String handle : List.of("haru.no.daidokoro", "mia.first.cuts")) {
      Appraisal appraisal = Appraisal.of(creator(handle), OCTOBER, Sample.RATES);
      both.add(new Pitch.Sitter(appraisal, Optional.empty()));
    }
    return BlockDump.of(opened.value().orElseThrow().of(OCTOBER, both, Sample.RATES));
  }

  @Test
  void a_lookbook_of_both() throws IOException {
    TemplateFiles files = new TemplateFiles(Optional.empty());
    holds("document-lookbook", dump(Lookbook.open(files, true, Optional.empty())));
  }

  @Test
  void a_comparison_of_both() throws IOException {
    TemplateFiles files = new TemplateFiles(Optional.empty());
    holds("document-compare", dump(Comparison.open(files, true, Optional.empty())));
  }

  @Test
  void a_media_kit_in_german() throws IOException {
    holds(
        "document-german", dump(DocumentKind.MEDIA_KIT, "haru.no.daidokoro", Optional.of("de-DE")));
  }
}
