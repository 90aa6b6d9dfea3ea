package dev.ratewright.clearance;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block.Prose;
import dev.ratewright.document.Document;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.problem.Problem;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.template.Portfolio;
import dev.ratewright.template.TemplateFiles;
import dev.ratewright.web.WebPage;
import dev.ratewright.workbook.Branding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agency's own words hold numbers that tell nothing, and may not hold words that tell. */
final class HouseWordsTest {
  private static final Fonts FONTS = Fonts.load();

  @TempDir private Path folder;

  private Portfolio portfolio(String footer, String about) throws IOException {
    Files.writeString(
        folder.resolve("brand.yaml"),
        """
        footer: %s
        contact:
          name: Studio 1200
          email: hello@1200.example
          phone: +1 415 1200 132
          web: https://example.org/1200
        labels:
          worked-with: The 1200 friends of the house
        """
            .formatted(footer));
    Files.writeString(
        folder.resolve("about.md"), "## {label.worked-with}\n" + about + "\n\n{{contact}}\n");
    return Portfolio.open(
            new TemplateFiles(Optional.of(folder)),
            EnumSet.of(DocumentKind.MEDIA_KIT),
            Optional.empty())
        .value()
        .orElseThrow();
  }

  /** What a kit with a further paragraph tells of a creator whose minimum fee is 1,200. */
  private List<String> leaks(Portfolio portfolio, String paragraph) throws IOException {
    Appraisal appraisal =
        Appraisal.of(
            creator(412_000).named("Nia Brook").minimumFee("1200").build(),
            Desk.OCTOBER,
            Sample.RATES);
    Document kit =
        portfolio.document(DocumentKind.MEDIA_KIT, appraisal, Optional.empty(), Sample.RATES);
    if (!paragraph.isEmpty()) {
      List<dev.ratewright.document.Block> blocks = new ArrayList<>(kit.blocks());
      blocks.add(new Prose(List.of(paragraph)));
      kit =
          new Document(
              kit.title(),
              kit.author(),
              kit.subject(),
              kit.keywords(),
              kit.language(),
              kit.footer(),
              blocks);
    }
    Press press = new Press(portfolio.brand(), FONTS);
    Path pdf = folder.resolve("kit.pdf");
    press.print(kit, pdf, LocalDate.of(2026, 10, 31));
    Path page = folder.resolve("kit.html");
    new WebPage(portfolio.brand(), portfolio.wording(), press::portrait).write(kit, page);
    Clearance.Look look =
        new Clearance(Sample.RATES, Branding.STANDARD, portfolio.said())
            .at(
                appraisal,
                InternalCard.of(appraisal.creator(), appraisal.card(), Sample.RATES, Desk.OCTOBER));
    List<Problem> leaks = new ArrayList<>(look.leaks("kit.pdf", pdf));
    leaks.addAll(look.leaks("kit.html", page));
    return new TreeSet<>(
            leaks.stream()
                .map(Problem::found)
                .map(found -> found.replaceFirst(".*whose (\\S+) would tell ", "$1: "))
                .toList())
        .stream().toList();
  }

  @Test
  void its_address_small_print_labels_and_templates_may_hold_a_number_that_is_a_secret_too()
      throws IOException {
    Portfolio house =
        portfolio("Nook Ltd, 1200 Harbour Road, since 2014", "One of 1200 we looked at in 2025.");
    assertThat(leaks(house, "")).isEmpty();
  }

  @Test
  void the_same_number_is_a_leak_wherever_else_it_stands() throws IOException {
    Portfolio house = portfolio("Nook Ltd, 1200 Harbour Road", "One of 1200 we looked at.");
    assertThat(leaks(house, "Never below 1200 for her."))
        .anyMatch(leak -> leak.startsWith("kit.pdf: the minimum fee in page"))
        .anyMatch(leak -> leak.startsWith("kit.html: the minimum fee in the page"));
    assertThat(leaks(house, "At $1,200 or more."))
        .anyMatch(leak -> leak.startsWith("kit.pdf: the minimum fee"));
  }

  @Test
  void words_that_only_internal_files_use_are_leaks_in_its_own_words_too() throws IOException {
    assertThat(leaks(portfolio("Our commission is 20 percent", "About her."), ""))
        .anyMatch(leak -> leak.startsWith("kit.pdf: the word \"commission\""))
        .anyMatch(leak -> leak.startsWith("kit.html: the word \"commission\""));
    assertThat(leaks(portfolio("Nook", "There is no floor."), ""))
        .anyMatch(leak -> leak.startsWith("kit.pdf: the word \"floor\""));
  }
}
