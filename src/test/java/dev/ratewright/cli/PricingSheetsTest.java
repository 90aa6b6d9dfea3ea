package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rate book's sheets of layers, add-ons, packages and discounts, one cell changed in each. */
class PricingSheetsTest {
  private static final String DELIVERABLES =
      "In-feed video, Video 1-3 min, Story, Photo post, LIVE, LIVE shopping session, Product"
          + " showcase, Hashtag-challenge launch video, Branded-effect video, TopView source video,"
          + " Series of three, Link in bio, Cross-post, UGC video, Raw footage, Extra hook";

  @TempDir Path folder;

  private Path rates() {
    Path kit = folder.resolve("kit");
    Screen.run("new", kit.toString());
    return kit.resolve("rate-book.xlsx");
  }

  private Screen check(Path rates) {
    String roster = rates.resolveSibling("roster.xlsx").toString();
    return Screen.run("check", roster, "--rates", rates.toString());
  }

  @ParameterizedTest(name = "{0}!{1} = {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Regions | B4 | 0 | Regions!B4 (Factor): found 0, expected a number above 0",
        "Regions | C4 | Canada; Cnaada | Regions!C4 (Countries): found \"Cnaada\", expected a"
            + " country, such as South Korea or KR (with ; between)",
        "Regions | C5 | Australia; canada | Regions!C5 (Countries): found Canada, which is in"
            + " Canada already, expected each country in one region",
        "Regions | A4 | Japan | Regions!B8 (Factor): found Japan a second time, expected each name"
            + " once",
        "Platforms | D3 | -1 | Platforms!D3 (Factor): found -1, expected a number above 0",
        "Platforms | A3 | MySpace | Platforms!A3 (Platform): found \"MySpace\", expected one of"
            + " TikTok, Instagram, YouTube, Facebook, X, Twitch, Snapchat, Pinterest, LinkedIn,"
            + " Threads",
        "Platforms | C5 | Reel | Platforms!D5 (Factor): found a factor for \"Reel\", expected"
            + " deliverables of the sheet Deliverables: "
            + DELIVERABLES,
        "Platforms | B5 |  | Platforms!B5 (Format): found nothing, expected a format together with"
            + " the deliverables posted in it, or neither",
        "Seasons | D2 | 0 | Seasons!D2 (Factor): found 0, expected a number above 0",
        "Seasons | C3 | 1 Nov | Seasons!B3 (From): found Before Valentine's Day, which has days of"
            + " November and December, expected seasons that have no day in common",
        "Seasons | B2 | 31 Feb | Seasons!B2 (From): found \"31 Feb\", expected a day and a month,"
            + " such as 1 Nov",
        "Add-ons | C3 | 10.01 | Add-ons!C3 (Percent): found 1001 %, expected a percentage above 0 %"
            + " to 1,000 %, such as 7.5 %",
        "Add-ons | C3 | 0 | Add-ons!C3 (Percent): found 0 %, expected a percentage above 0 % to"
            + " 1,000 %, such as 7.5 %",
        "Add-ons | J3 | 30; 60 days | Add-ons!J3 (Terms, days): found \"60 days\", expected whole"
            + " days with ; between them, shortest first: 30; 60; 90",
        "Add-ons | J8 | 30 | Add-ons!A8 (Add-on): found Exclusivity, category for 30 days a second"
            + " time, expected each once",
        "Add-ons | G11 | 90 | Add-ons!G11 (Amount): found $90.00, expected $100.00 or more: low to"
            + " high",
        "Add-ons | B3 | exclusive | Add-ons!B3 (Kind): found \"exclusive\", expected one of organic"
            + " usage, paid usage, Spark code, perpetual usage, exclusivity, named competitors,"
            + " exclusivity, category, exclusivity, full, rush, revision round, concepting, travel",
        "Add-ons | I3 | Yes | Add-ons!C3 (Percent): found 25 %, 0 amounts, at cost, expected either"
            + " a percentage, or all three amounts, or at cost",
        "Packages | B2 | Reel | Packages!B2 (Deliverable): found \"Reel\", expected one of the sheet"
            + " Deliverables: "
            + DELIVERABLES,
        "Packages | C2 | 2.5 | Packages!C2 (Count): found 2.5, expected a whole number above 0",
        "Packages | C2 | 5000 | Packages!C2 (Count): found 5,000, expected 1,000 or less",
        "Volume | B3 | 0.1 | Volume!B3 (Discount): found 10 %, expected more than the 10 % above it",
        "Volume | B4 | 1.1 | Volume!B4 (Discount): found 110 %, expected a percentage above 0 % to 99"
            + " %, such as 7.5 %",
        "Retainers | A3 | 3 | Retainers!A3 (Months): found 3, expected more than the 3 above it",
        "Kill fees | B2 | 1.2 | Kill fees!B2 (Share of the fee): found 120 %, expected a percentage"
            + " from 0 % to 100 %, such as 7.5 %",
        "Deliverables | H2 | 1.5 | Deliverables!H2 (Posts): found 1.5, expected a whole number, 0 or"
            + " more",
        "Settings | B13 | 1.5 | Settings!B13 (Value): found 1.5, expected a share of 100 % or less,"
            + " such as 0.5",
        "Yardsticks | C3 | 0 | Yardsticks!C3 (Low): found $0, expected an amount of money above 0",
        "Yardsticks | E3 | 24 | Yardsticks!E3 (High): found $24.00, expected $25.00 or more: low to"
            + " high",
        "Yardsticks | B3 |  | Yardsticks!B3 (Tier): found nothing, expected a tier, as a CPM differs"
            + " by tier",
        "Yardsticks | B6 | Nano | Yardsticks!B6 (Tier): found \"Nano\", expected a blank cell: a CPE is"
            + " for all tiers",
        "Yardsticks | B3 | Mikro | Yardsticks!C3 (Low): found a CPM of the tier \"Mikro\", expected"
            + " one of the sheet Tiers: Emerging, Nano, Micro, Mid-tier, Macro, Macro+, Mega",
        "Yardsticks | B3 | Nano | Yardsticks!C3 (Low): found CPM Nano a second time, expected each"
            + " name once",
        "Yardsticks | A7 | CPL | Yardsticks!A7 (Measure): found \"CPL\", expected one of CPM, CPE,"
            + " CPV, In-feed ad CPM",
        "Settings | B18 | 0.5 | Settings!B18 (Value): found 0.5, expected 1 or more, as it is how"
            + " many times",
        "Settings | B19 | 1.5 | Settings!B19 (Value): found 1.5, expected a whole number",
        "Settings | B22 | 1 | Settings!B22 (Value): found 1, expected a share below 100 %, such as"
            + " 0.2",
        "Settings | B11 | 4000 | Settings!B11 (Value): found 4000, expected 3650 or less"
      })
  void a_cell_that_cannot_be_is_named_before_anyone_is_priced(
      String sheet, String cell, String value, String message) throws IOException {
    Path rates = rates();
    boolean number = value != null && value.matches("-?[0-9.]+");
    Object written = value == null ? "" : number ? Double.valueOf(value) : value;
    Edited.cell(rates, sheet, cell, written);
    Screen screen = check(rates);
    assertThat(screen.err().lines()).contains("error    rate-book.xlsx › " + message);
    assertThat(screen.exit()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regions", "Yardsticks"})
  void a_rate_book_from_before_these_sheets_is_asked_for_them(String sheet) throws IOException {
    Path rates = rates();
    byte[] before = Files.readAllBytes(rates);
    try (InputStream in = new ByteArrayInputStream(before);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(rates)) {
      book.removeSheetAt(book.getSheetIndex(sheet));
      book.write(out);
    }
    Screen screen = check(rates);
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err())
        .contains("expected a sheet " + sheet + " (ratewright new writes a complete rate book)");
  }

  @Test
  void a_day_of_a_season_may_be_typed_as_a_date() throws IOException {
    Path rates = rates();
    byte[] before = Files.readAllBytes(rates);
    try (InputStream in = new ByteArrayInputStream(before);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(rates)) {
      var cell = book.getSheet("Seasons").getRow(1).getCell(1);
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("d-mmm"));
      cell.setCellStyle(style);
      cell.setCellValue(LocalDate.of(2026, 11, 1));
      book.write(out);
    }
    assertThat(check(rates).exit()).isEqualTo(0);
  }
}
