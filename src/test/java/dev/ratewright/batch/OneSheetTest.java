package dev.ratewright.batch;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.xlsx.XlsxBook;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import dev.ratewright.problem.Problem;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.template.Portfolio;
import dev.ratewright.template.TemplateFiles;
import dev.ratewright.web.RosterLine;
import dev.ratewright.web.WebPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A one-sheet is one page, whoever it is about. */
final class OneSheetTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Path ROSTER = Path.of("sample-data", "roster.xlsx");

  @TempDir private Path folder;

  private List<Problem> print(Appraisal appraisal, String locale) throws IOException {
    Portfolio portfolio =
        Portfolio.open(
                new TemplateFiles(Optional.empty()),
                Set.of(DocumentKind.ONE_SHEET),
                Optional.of(locale))
            .value()
            .orElseThrow();
    Press press = new Press(Brand.standard(), Fonts.load());
    List<Problem> problems = new ArrayList<>();
    Path file = folder.resolve("sheet.pdf");
    WebPage pages = new WebPage(portfolio.brand(), portfolio.wording(), press::portrait);
    new Printing(
            portfolio,
            press,
            pages,
            new RosterLine(portfolio.wording()),
            new PhotoFolder(ROSTER),
            Sample.RATES,
            Optional.empty())
        .print(Copy.CLIENT, appraisal, kind -> Optional.of(file), problems);
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      assertThat(read.getNumberOfPages()).as(appraisal.creator().handle().text()).isEqualTo(1);
    }
    return problems;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE"})
  void of_all_sample_creators(String locale) throws IOException {
    int sheets = 0;
    try (Book book = XlsxBook.open(ROSTER);
        Roster roster = Roster.open(book, Sample.RATES).value().orElseThrow()) {
      for (Listing read = roster.next(OCTOBER); read != null; read = roster.next(OCTOBER)) {
        print(Appraisal.of(read.creator().orElseThrow(), OCTOBER, Sample.RATES), locale);
        sheets++;
      }
    }
    assertThat(sheets).isEqualTo(24);
  }

  @Test
  void of_a_creator_of_whom_everything_is_long_and_what_is_left_out_is_said() throws IOException {
    Sample all =
        creator(412_000)
            .named("Alexandrina Montgomery-Fitzgerald von und zu Hohenberg ".repeat(4).strip())
            .bio("This sentence goes on and on about everything there is to say. ".repeat(80))
            .averageViews(98_400)
            .engagement("0.0743");
    for (int i = 1; i <= 28; i++) {
      all.deal(
          "In-feed video about " + "a very long subject ".repeat(40) + i,
          "2026-09-" + (i + 100 + "").substring(1),
          "900");
    }
    List<Problem> problems = print(Appraisal.of(all.build(), OCTOBER, Sample.RATES), "en-US");
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().hint()).startsWith("left out there: ");
  }
}
