package dev.ratewright.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program as an agency gets it, run on the sample; its files opened by other readers. */
class DistributionIT {
  private static final Path OUT = Path.of("target", "sample-run");
  private static final Path OCTOBER = OUT.resolve("2026-10/client");
  private static final Path INTERNAL = OUT.resolve("2026-10/internal");

  /** So many rows of the sheet Figures hold the prices of all deliverables in all seasons. */
  private static final int SEASONAL_PRICES = 20;

  private static String screen = "";

  @BeforeAll
  static void run_the_sample() throws IOException, InterruptedException {
    screen = run(OUT);
  }

  private static String run(Path out) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "target/ratewright/bin/ratewright",
                "report",
                "sample-data/roster.xlsx",
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .start();
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(shown).isZero();
    return shown;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).as(pdf.toString()).isBetween(1, 3);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  private static List<List<String>> rows(Path workbook, String sheet) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(workbook);
        ReadableWorkbook book = new ReadableWorkbook(in);
        Stream<Row> lines = book.findSheet(sheet).orElseThrow().openStream()) {
      lines.forEach(
          row ->
              rows.add(
                  row.stream()
                      .map(
                          cell ->
                              cell == null || cell.getRawValue() == null ? "" : cell.getRawValue())
                      .toList()));
    }
    return rows;
  }

  /** Handle to name, as the roster has them. */
  private static Map<String, String> creators() throws IOException {
    Map<String, String> creators = new TreeMap<>();
    List<List<String>> rows = rows(Path.of("sample-data", "roster.xlsx"), "Creators");
    List<String> headings = rows.get(1);
    for (List<String> row : rows.subList(2, rows.size())) {
      creators.put(
          row.get(headings.indexOf("Handle")).substring(1), row.get(headings.indexOf("Name")));
    }
    return creators;
  }

  @Test
  void every_row_read_is_written_and_the_summary_proves_it() throws IOException {
    assertThat(screen)
        .contains("Creators   24 read = 24 written + 0 rejected + 0 passed over")
        .contains("2026-10, the newest month in the roster");
    assertThat(creators()).hasSize(24);
    assertThat(files(OCTOBER.resolve("rate-cards")).stream().map(f -> f.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(
            creators().keySet().stream().map(h -> h + ".xlsx").toList());
    assertThat(files(OCTOBER.resolve("media-kits")).stream().map(f -> f.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(
            creators().keySet().stream().map(h -> h + ".pdf").toList());
    assertThat(files(OCTOBER.resolve("web")).stream().map(f -> f.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(
            creators().keySet().stream().map(h -> h + ".html").toList());
    assertThat(Jsoup.parse(OCTOBER.resolve("index.html")).select("tbody th a").eachText())
        .containsExactlyInAnyOrderElementsOf(creators().values());
  }

  @Test
  void the_price_on_the_page_is_the_price_in_the_workbook() throws IOException {
    int compared = 0;
    for (Path card : files(OCTOBER.resolve("rate-cards"))) {
      String handle = card.getFileName().toString().replace(".xlsx", "");
      String kit = text(OCTOBER.resolve("media-kits").resolve(handle + ".pdf"));
      assertThat(kit).contains("@" + handle);
      List<List<String>> rates =
          rows(card, "Rate card").stream()
              .takeWhile(row -> !row.contains("RIGHTS AND SERVICES"))
              .toList();
      for (List<String> row : rates) {
        List<String> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() == 3 && number(filled.getLast()) && !number(filled.getFirst())) {
          String rate = String.format(Locale.ROOT, "$%,.0f", Double.parseDouble(filled.getLast()));
          assertThat(kit)
              .containsPattern(Pattern.quote(filled.getFirst()) + " .*" + Pattern.quote(rate));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(24 * 10);
  }

  private static boolean number(String text) {
    return text.matches("[0-9.]+(E[0-9]+)?");
  }

  @Test
  void every_creator_is_in_the_agencys_report() throws IOException {
    Path report = INTERNAL.resolve("agency-report.xlsx");
    List<String> cells = new ArrayList<>();
    rows(report, "Creators").forEach(cells::addAll);
    assertThat(cells).containsAll(creators().values());
    assertThat(rows(report, "Problems")).isNotEmpty();
  }

  @Test
  void what_a_brand_gets_holds_no_fee_commission_or_address_of_the_roster() throws IOException {
    Path roster = Path.of("sample-data", "roster.xlsx");
    List<String> headings = rows(roster, "Deals").get(1);
    List<List<String>> deals = rows(roster, "Deals");
    List<Double> tiers = numbers(Path.of("templates", "rate-book.xlsx"), "Tiers");
    int compared = 0;
    for (List<String> deal : deals.subList(2, deals.size())) {
      String handle = deal.get(headings.indexOf("Handle")).substring(1);
      double fee = Double.parseDouble(deal.get(headings.indexOf("Fee")));
      String client = clientText(handle);
      String printed = String.format(Locale.ROOT, "$%,.0f", fee);
      // By chance a fee may be a price of the card or a rate of a tier; then it gives nothing away.
      if (!prices(handle).contains(fee) && !tiers.contains(fee)) {
        assertThat(client).as(handle + " " + fee).doesNotContain(printed + "\n", printed + " ");
        assertThat(client).doesNotContain("<v>" + (long) fee + "</v>", "<v>" + fee + "</v>");
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(30);
    for (String handle : creators().keySet()) {
      assertThat(clientText(handle).replace("affiliate commission on top", ""))
          .doesNotContainIgnoringCase("commission", "minimum", "floor", "northlight.example");
    }
  }

  /** All that a brand gets about a creator: the kit's text and every part of the card. */
  private static String clientText(String handle) throws IOException {
    StringBuilder all = new StringBuilder(text(OCTOBER.resolve("media-kits/" + handle + ".pdf")));
    try (ZipFile card = new ZipFile(OCTOBER.resolve("rate-cards/" + handle + ".xlsx").toFile())) {
      for (ZipEntry part : Collections.list(card.entries())) {
        byte[] bytes = card.getInputStream(part).readAllBytes();
        all.append('\n').append(new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  /** What a card asks for: its own prices, and those of other seasons in its first table. */
  private static List<Double> prices(String handle) throws IOException {
    Path card = OCTOBER.resolve("rate-cards/" + handle + ".xlsx");
    List<Double> prices = new ArrayList<>(numbers(card, "Rate card"));
    try (InputStream in = Files.newInputStream(card);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      if (book.findSheet("Figures").isPresent()) {
        List<List<String>> figures = rows(card, "Figures");
        prices.addAll(numbers(figures.subList(0, SEASONAL_PRICES)));
      }
    }
    return prices;
  }

  private static List<Double> numbers(Path workbook, String sheet) throws IOException {
    return numbers(rows(workbook, sheet));
  }

  private static List<Double> numbers(List<List<String>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(DistributionIT::number)
        .map(Double::parseDouble)
        .toList();
  }

  @Test
  void a_second_run_gives_the_same_bytes() throws IOException, InterruptedException {
    Path again = Path.of("target", "sample-run-again");
    run(again);
    for (String copy : List.of("client", "internal")) {
      Path other = again.resolve("2026-10").resolve(copy).resolve("manifest.txt");
      assertThat(other)
          .hasSameTextualContentAs(OUT.resolve("2026-10").resolve(copy).resolve("manifest.txt"));
      assertThat(Files.readAllLines(other)).hasSize(copy.equals("client") ? 73 : 26);
    }
    assertThat(
            Arrays.equals(
                Files.readAllBytes(INTERNAL.resolve("agency-report.xlsx")),
                Files.readAllBytes(again.resolve("2026-10/internal/agency-report.xlsx"))))
        .isTrue();
  }
}
