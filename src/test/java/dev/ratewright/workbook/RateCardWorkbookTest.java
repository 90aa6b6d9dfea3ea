package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.RateCard;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RateCardWorkbookTest {
  private static final RateCardWorkbook CARDS = new RateCardWorkbook(Agency.RATES);
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d[\\d,]*(?:\\.\\d+)?");

  /** Has a minimum fee and a commission, and is worth more than the fee throughout. */
  private static final Creator SOUGHT_AFTER =
      Agency.creator(
          8, "sought.after", "Nia Brook", "Tech", "412000", Optional.of("0.0743"), "34.56", "0.17");

  /** Has a minimum fee above nearly all targets. */
  private static final Creator AT_MINIMUM =
      Agency.creator(
          10, "lena.ost", "Lena Ost", "Beauty", "15500", Optional.of("0.062"), "1234.56", "0.17");

  private static final Creator WITHOUT_ENGAGEMENT =
      Agency.creator(3, "quiet", "Priya Raman", "Finance", "96500", Optional.empty(), "", "");

  @TempDir private Path folder;

  private Path card(Creator creator) throws IOException {
    Path file = folder.resolve(creator.handle().text() + ".xlsx");
    CARDS.write(Agency.appraisal(creator), file);
    return file;
  }

  private static List<Row> rows(Path file, int sheet) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      return book.getSheet(sheet).orElseThrow().read();
    }
  }

  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Row row : rows(file, 0)) {
      for (Cell cell : row) {
        if (cell != null) {
          texts.add(cell.getText());
        }
      }
    }
    return texts;
  }

  @Test
  void shows_each_target_price_beside_its_deliverable() throws IOException {
    Appraisal appraisal = Agency.appraisal(SOUGHT_AFTER);
    List<Row> rows = rows(card(SOUGHT_AFTER), 0);
    for (Price price : appraisal.card().prices()) {
      Price.Quoted quoted = (Price.Quoted) price;
      Row row =
          rows.stream()
              .filter(r -> r.getCellText(1).equals(price.deliverable().name()))
              .findFirst()
              .orElseThrow();
      assertThat(Written.number(row, 7)).isEqualByComparingTo(quoted.band().expected().value());
      assertThat(row.getCell(7).getFormula()).startsWith("'How the prices come about'!");
    }
  }

  @Test
  void formulas_give_what_is_printed() throws IOException {
    for (Creator creator : Agency.roster()) {
      assertThat(Written.wrongFormulas(card(creator))).as(creator.handle().toString()).isEmpty();
    }
    assertThat(Written.formulas(card(SOUGHT_AFTER))).isGreaterThan(30);
  }

  @Test
  void says_who_it_is_whose_month_and_for_how_long_an_offer_holds() throws IOException {
    Path file = card(SOUGHT_AFTER);
    assertThat(texts(file))
        .contains(
            "Nia Brook",
            "@sought.after  ·  Tech  ·  Mid-tier  ·  English, Igbo",
            "Rates · October 2026",
            "Represented by Ida Lund",
            "Data as of 31 October 2026.",
            "An offer holds for 14 days.",
            "US dollars, before tax. Estimates, not guarantees.");
  }

  @Test
  void holds_nothing_internal_in_any_part() throws IOException {
    for (Creator creator : List.of(SOUGHT_AFTER, AT_MINIMUM)) {
      String all = String.join("\n", Written.parts(card(creator)).values());
      assertThat(all.replace("affiliate commission on top", ""))
          .doesNotContainIgnoringCase(
              "minimum", "commission", "floor", "walk away", "brief", "Copperleaf", "settled")
          .doesNotContain("1234.56", "1,234.56", "34.56", "0.17<", "17 %", "17%", "725.5");
      assertThat(secrets(creator)).doesNotContainAnyElementsOf(numbers(all));
    }
  }

  /** The ends of all bands, where they are not by chance the target of something else. */
  private static Set<BigDecimal> secrets(Creator creator) {
    Set<BigDecimal> ends = new HashSet<>();
    Set<BigDecimal> shown = new HashSet<>();
    for (Price price : Agency.appraisal(creator).card().prices()) {
      if (price instanceof Price.Quoted quoted) {
        ends.add(plain(quoted.band().low()));
        ends.add(plain(quoted.band().high()));
        shown.add(plain(quoted.band().expected()));
      }
    }
    for (LocalDate day : List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 2, 1))) {
      RateCard.on(creator, day, Agency.RATES)
          .quoted()
          .forEach(price -> shown.add(plain(price.target())));
    }
    ends.removeAll(shown);
    // As low as this they are also row numbers, factors and steps.
    ends.removeIf(end -> end.compareTo(BigDecimal.valueOf(256)) < 0);
    assertThat(ends).isNotEmpty();
    return ends;
  }

  private static Set<BigDecimal> numbers(String text) {
    Set<BigDecimal> numbers = new HashSet<>();
    // A cell of words holds the number of its text.
    String figures = text.replaceAll("t=\"s\"><v>\\d+</v>", " ");
    String content = figures.replaceAll("<(?!v>)[^>]*>", " ");
    for (Matcher found = NUMBER.matcher(content); found.find(); ) {
      numbers.add(plain(new Expr.Constant(new BigDecimal(found.group().replace(",", "")))));
    }
    return numbers;
  }

  private static BigDecimal plain(Expr amount) {
    return amount.value().stripTrailingZeros();
  }

  @Test
  void a_price_at_the_minimum_fee_is_not_explained_nor_any_beside_it() throws IOException {
    Path file = card(AT_MINIMUM);
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      assertThat(book.getSheets().map(sheet -> sheet.getName()))
          .containsExactly("Rate card", "Quote", "Figures");
    }
    // The prices are bare numbers: on the card, and where the quote takes them from.
    for (int sheet : new int[] {0, 2}) {
      for (Row row : rows(file, sheet)) {
        for (Price.Quoted price : Agency.appraisal(AT_MINIMUM).card().quoted()) {
          if (row.getCellText(1).equals(price.deliverable().name())) {
            assertThat(row.getCellAsNumber(sheet == 0 ? 7 : 3)).isPresent();
            assertThat(row.getCell(sheet == 0 ? 7 : 3).getFormula()).isNull();
          }
        }
      }
    }
  }

  @Test
  void unknown_engagement_is_said_and_leaves_out_its_steps() throws IOException {
    Path file = card(WITHOUT_ENGAGEMENT);
    assertThat(texts(file)).contains("Engagement unknown, priced at followers alone.");
    assertThat(String.join("", Written.parts(file).values())).doesNotContain("Usual engagement");
  }

  @Test
  void a_creator_too_small_for_rates_gets_services_and_an_offer_to_ask() throws IOException {
    Creator small = Agency.creator(4, "small", "Ana Lind", "", "820", Optional.of("0.11"), "", "");
    Path file = card(small);
    assertThat(texts(file)).contains("UGC video", "Anything else", "on request");
    assertThat(texts(file)).doesNotContain("In-feed video");
    assertThat(texts(file)).contains("@small  ·  Emerging  ·  English, Igbo");
  }

  @Test
  void the_same_creator_gives_the_same_bytes() throws IOException {
    byte[] once = Files.readAllBytes(card(SOUGHT_AFTER));
    assertThat(Files.readAllBytes(card(SOUGHT_AFTER))).isEqualTo(once);
    assertThat(Written.parts(card(SOUGHT_AFTER)).get("docProps/core.xml"))
        .contains("2026-10-31T00:00:00Z")
        .contains("Rate card of @sought.after");
    assertThat(Written.times(card(SOUGHT_AFTER))).containsOnly("1980-02-01T00:00");
  }

  @Test
  void threads_that_share_it_write_what_one_thread_writes() throws Exception {
    List<Creator> creators = Agency.many(40);
    List<byte[]> alone = new ArrayList<>();
    for (Creator creator : creators) {
      alone.add(Files.readAllBytes(card(creator)));
    }
    List<Callable<byte[]>> jobs = new ArrayList<>();
    for (Creator creator : creators) {
      jobs.add(() -> Files.readAllBytes(card(creator)));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<byte[]>> together = threads.invokeAll(jobs);
      for (int i = 0; i < alone.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    }
  }
}
