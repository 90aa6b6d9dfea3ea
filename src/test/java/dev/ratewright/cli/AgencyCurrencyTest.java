package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in another currency than US dollars. */
class AgencyCurrencyTest {
  private static final Currency EURO = new Currency("EUR");
  private static final RateBook RATES =
      Sample.ratesWithExchange(
              "2026-09,EUR,1.25,central bank,2026-10-01",
              "2026-10,EUR,1.08345,central bank,2026-11-02",
              "2026-10,GBP,1.27,central bank,2026-11-02")
          .in(EURO);

  @TempDir private Path folder;

  private Creator read(String lines) throws IOException {
    Path roster = Copies.workbook(folder.resolve("roster.xlsx"), lines);
    return Copies.creators(roster, RATES.at(YearMonth.of(2026, 10)).value().orElseThrow())
        .getFirst();
  }

  private static String shown(Deal deal) {
    return EURO.text(Unit.MONEY, deal.fee().value()) + " = " + deal.fee().working();
  }

  @Test
  void amounts_that_name_none_are_in_the_agency_s_currency_and_others_are_changed_into_it()
      throws IOException {
    Creator creator =
        read(
            """
            ## Creators
            Handle;Followers
            @ada;1200
            ## Deals
            Handle;Brand;Fee;State;Date
            @ada;Copperleaf;500;Paid;2026-10-31
            @ada;Copperleaf;$500;Paid;2026-10-31
            @ada;Copperleaf;$500;Paid;2026-09-30
            @ada;Copperleaf;£500;Paid;2026-10-31
            """);
    assertThat(creator.deals().stream().map(AgencyCurrencyTest::shown))
        .containsExactly(
            "€500.00 = €500.00 fee",
            "€461.49 = $500.00 fee ÷ $1.08345 for 1 EUR", // 461.4887
            "€400.00 = $500.00 fee ÷ $1.25 for 1 EUR",
            "€586.09 = £500.00 fee × $1.27 for 1 GBP ÷ $1.08345 for 1 EUR"); // 586.0907
  }

  @Test
  void a_creator_and_a_row_may_have_their_own() throws IOException {
    Creator creator =
        read(
            """
            ## Creators
            Handle;Followers;Currency;Minimum fee
            @ada;1200;GBP;100
            ## Deals
            Handle;Brand;Fee;State;Date;Currency
            @ada;Copperleaf;500;Paid;2026-10-31;
            @ada;Copperleaf;500;Paid;2026-10-31;EUR
            @ada;Copperleaf;500;Paid;2026-10-31;USD
            @ada;Copperleaf;€500;Paid;2026-10-31;
            """);
    assertThat(creator.deals().stream().map(AgencyCurrencyTest::shown))
        .containsExactly(
            "€586.09 = £500.00 fee × $1.27 for 1 GBP ÷ $1.08345 for 1 EUR",
            "€500.00 = €500.00 fee",
            "€461.49 = $500.00 fee ÷ $1.08345 for 1 EUR",
            "€500.00 = €500.00 fee");
    assertThat(creator.minimumFee().orElseThrow().text()).isEqualTo("£100.00");
  }

  @Test
  void there_and_back_is_the_amount_to_a_cent() throws IOException {
    Random random = new Random(5);
    StringBuilder lines = new StringBuilder("## Creators\nHandle;Followers\n@ada;1\n## Deals\n");
    lines.append("Handle;Brand;Fee;State;Date");
    for (int i = 0; i < 300; i++) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(20_000_000), 2);
      lines.append("\n@ada;Yolvi;£" + amount + ";Paid;2026-10-05");
    }
    for (Deal deal : read(lines.toString()).deals()) {
      BigDecimal pounds =
          new BigDecimal(deal.fee().working().replaceAll("^£([0-9,.]+).*", "$1").replace(",", ""));
      BigDecimal back =
          deal.fee()
              .value()
              .multiply(new BigDecimal("1.08345"))
              .divide(new BigDecimal("1.27"), MathContext.DECIMAL64);
      assertThat(back.subtract(pounds).abs()).isLessThan(new BigDecimal("0.0043"));
    }
  }

  private Path rateBook(List<List<Object>> exchange) throws IOException {
    Screen.run("new", folder.resolve("new").toString());
    Path made = folder.resolve("new/rate-book.xlsx");
    Path file = folder.resolve("rate-book.xlsx");
    try (InputStream in = Files.newInputStream(made);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheet("FX");
      for (List<Object> line : exchange) {
        XSSFRow row = (XSSFRow) sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(line.get(0).toString());
        row.createCell(1).setCellValue(line.get(1).toString());
        row.createCell(2).setCellValue(((Number) line.get(2)).doubleValue());
      }
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    return file;
  }

  private static final String ROSTER =
      """
      ## Creators
      Handle;Followers;Minimum fee
      @ada;100000;40
      ## Activity
      Handle;Month;Qualified views
      @ada;2026-09;1000000
      @ada;2026-10;1000000
      ## Deals
      Handle;Brand;Fee;State;Date
      @ada;Copperleaf;$500;Paid;2026-10-31""";

  @Test
  void rate_card_statement_and_their_formulas_are_in_the_agency_s_currency() throws IOException {
    Path roster = Copies.workbook(folder.resolve("roster.xlsx"), ROSTER);
    Path rates = rateBook(List.of(List.of("2026-09", "EUR", 1.25), List.of("2026-10", "EUR", 1.6)));
    Path out = folder.resolve("out");
    Screen screen =
        Screen.run(
            "report",
            roster.toString(),
            "--rates",
            rates.toString(),
            "--currency",
            "eur",
            "--out",
            out.toString());
    assertThat(screen.err()).isEmpty();
    Path report;
    try (Stream<Path> all = Files.walk(out)) {
      report = all.filter(f -> f.endsWith("agency-report.xlsx")).findFirst().orElseThrow();
    }
    // A video of 100,000 followers is $1,500, so 937.50, up to the next 25.
    assertThat(Copies.rows(report, "Rates").get(1)).contains("€937.50", "€950");
    // A million views at 0.50, 1.00 and 2.00 dollars; 80 % of 500 dollars.
    List<String> earnings = Copies.rows(report, "Earnings");
    assertThat(earnings).anyMatch(row -> row.contains("€312.50 | €625.00 | €1,250.00"));
    assertThat(earnings).anyMatch(row -> row.contains("€250.00"));
    assertThat(Copies.rows(report, "Trends").toString()).contains("€625.00", "€800.00");
    assertThat(Copies.rows(report, "Inputs").toString()).contains("$500 | US dollars");
    assertThat(Copies.rows(report, "Summary").toString()).contains("in EUR").doesNotContain("$");
    recalculates(report);
  }

  private static void recalculates(Path report) throws IOException {
    int formulas = 0;
    try (InputStream in = Files.newInputStream(report);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      for (String name : List.of("Earnings", "Rates", "Statements", "Untapped", "Commission")) {
        for (Row row : book.getSheet(name)) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
              double stored = cell.getNumericCellValue();
              assertThat(evaluator.evaluate(cell).getNumberValue())
                  .isCloseTo(stored, Offset.offset(0.004));
              formulas++;
            }
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(40);
  }

  @Test
  void a_month_without_a_rate_is_named_and_nothing_is_priced_without_the_period_s()
      throws IOException {
    Path roster = Copies.workbook(folder.resolve("roster.xlsx"), ROSTER);
    Path october = rateBook(List.of(List.of("2026-10", "EUR", 1.6)));
    Screen some =
        Screen.run("check", roster.toString(), "--rates", october.toString(), "--currency", "EUR");
    assertThat(some.err())
        .contains(
            "Activity!B2 (Month): found 2026-09 and no FX rate for EUR in 2026-09, expected a rate"
                + " for every month, as reports are in EUR (add a row to the sheet FX of the rate"
                + " book)");
    Screen none =
        Screen.run("report", roster.toString(), "--currency", "EUR", "--period", "2026-10");
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.err())
        .contains("Tiers!D3", "no FX rate for EUR in 2026-10", "as reports are in EUR");
  }

  @Test
  void a_row_that_contradicts_its_currency_is_a_problem() throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"),
            """
            ## Creators
            Handle;Followers;Currency
            @ada;1200;Kronor
            ## Deals
            Handle;Brand;Fee;State;Date;Currency
            @ada;Copperleaf;€500;Paid;2026-10-31;USD""");
    assertThat(Screen.run("check", roster.toString()).err())
        .contains(
            "Creators!C2 (Currency): found \"Kronor\", expected a currency: AED, ARS",
            "Deals!C2 (Fee): found €500.00, expected an amount in US dollars, as the column"
                + " Currency says (correct one of them)");
  }

  @Test
  void an_unknown_currency_is_answered_with_the_known_ones() {
    Screen screen = Screen.run("check", "roster.xlsx", "--currency", "Euro");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err()).contains("--currency found \"Euro\", expected one of AED, ARS");
  }

  @Test
  void rates_are_changed_with_the_rate_of_each_month() {
    BigDecimal september =
        RATES
            .rate("Creator Rewards", "RPM", Optional.empty(), YearMonth.of(2026, 9))
            .orElseThrow()
            .expected()
            .value();
    assertThat(september.setScale(2, RoundingMode.HALF_UP)).isEqualTo("0.80"); // 1.00 / 1.25
  }

  @Test
  void a_deal_made_ahead_needs_no_rate_before_its_month() throws IOException {
    Path roster =
        Copies.workbook(
            folder.resolve("roster.xlsx"),
            """
            ## Creators
            Handle;Followers
            @ada;1200
            ## Deals
            Handle;Brand;Fee;State;Date
            @ada;Copperleaf;$500;Signed;2026-12-05""");
    Path rates = rateBook(List.of(List.of("2026-10", "EUR", 1.6), List.of("2026-11", "EUR", 1.6)));
    String[] check = {"check", roster.toString(), "--rates", rates.toString(), "--currency", "EUR"};
    assertThat(Screen.run(check).err()).isEmpty();
    Screen december =
        Screen.run(
            "report",
            roster.toString(),
            "--rates",
            rates.toString(),
            "--currency",
            "EUR",
            "--period",
            "2026-12");
    assertThat(december.err()).contains("no FX rate for EUR in 2026-12");
  }
}
