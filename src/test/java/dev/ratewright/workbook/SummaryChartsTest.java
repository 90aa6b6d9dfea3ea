package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Kind;
import dev.ratewright.earnings.KnownMonth;
import dev.ratewright.earnings.Statement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SummaryChartsTest {
  private static final int WHOLE = 1_048_576;

  @TempDir private Path folder;

  private static List<XSSFChart> charts(XSSFWorkbook book) {
    return book.getSheet("Summary").createDrawingPatriarch().getCharts();
  }

  private static XSSFChart chart(XSSFWorkbook book, String title) {
    List<String> described = descriptions(book);
    for (int i = 0; i < described.size(); i++) {
      if (described.get(i).startsWith(title + ":")) {
        return charts(book).get(i);
      }
    }
    throw new AssertionError("no chart " + title + " among " + described);
  }

  /** What charts say to those who cannot see them. */
  private static List<String> descriptions(XSSFWorkbook book) {
    return Arrays.stream(
            book.getSheet("Summary")
                .createDrawingPatriarch()
                .getCTDrawing()
                .getTwoCellAnchorArray())
        .map(anchor -> anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr())
        .toList();
  }

  /** What the cells of a range hold, as text or number. */
  private static List<Object> cells(XSSFWorkbook book, String range) {
    List<Object> held = new ArrayList<>();
    AreaReference area = new AreaReference(range, book.getSpreadsheetVersion());
    for (CellReference at : area.getAllReferencedCells()) {
      Cell cell = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
      boolean number =
          cell.getCellType() != CellType.STRING && cell.getCellType() != CellType.BLANK;
      held.add(number ? (Object) cell.getNumericCellValue() : cell.getStringCellValue());
    }
    return held;
  }

  private static List<XDDFChartData.Series> series(XSSFChart chart) {
    return series(chart.getChartSeries().getFirst());
  }

  private static List<XDDFChartData.Series> series(XDDFChartData data) {
    return IntStream.range(0, data.getSeriesCount()).mapToObj(data::getSeries).toList();
  }

  private static List<Object> points(XDDFChartData.Series series, boolean values) {
    List<Object> points = new ArrayList<>();
    var source = values ? series.getValuesData() : series.getCategoryData();
    for (int i = 0; i < source.getPointCount(); i++) {
      points.add(source.getPointAt(i));
    }
    return points;
  }

  @ParameterizedTest(name = "sheets of {0} rows")
  @ValueSource(ints = {WHOLE, 17})
  void every_chart_draws_the_cells_its_ranges_name(int rowLimit) throws IOException {
    AgencyFile file = new AgencyFile(folder).with(Agency.many(40), rowLimit);
    try (XSSFWorkbook book = file.open()) {
      assertThat(charts(book)).hasSize(4);
      for (XSSFChart chart : charts(book)) {
        for (XDDFChartData.Series series : series(chart)) {
          assertThat(points(series, false))
              .isEqualTo(cells(book, series.getCategoryData().getDataRangeReference()));
          assertThat(points(series, true))
              .isEqualTo(cells(book, series.getValuesData().getDataRangeReference()));
        }
      }
    }
    assertThat(Written.wrongFormulas(file.path())).isEmpty();
  }

  @Test
  void a_report_without_creators_has_the_charts_that_need_none() throws IOException {
    try (XSSFWorkbook book = new AgencyFile(folder).with(List.of()).open()) {
      assertThat(descriptions(book))
          .containsExactly(
              "Creators by tier: Emerging 0, Nano 0, Micro 0, Mid-tier 0, Macro 0, Macro+ 0,"
                  + " Mega 0",
              "Commission of twelve months: Settled 0, Pending 0, Overdue 0");
      List<String> words = new ArrayList<>();
      book.getSheet("Summary").forEach(row -> row.forEach(cell -> words.add(cell.toString())));
      assertThat(words).contains("No month is known.", "Nothing is estimated for the month.");
    }
  }

  @Test
  void income_adds_up_to_what_the_statements_say_of_each_month() throws IOException {
    List<Creator> creators = Agency.many(40);
    try (XSSFWorkbook book = new AgencyFile(folder).with(creators).open()) {
      var series = chart(book, "Income by stream and month").getChartSeries().getFirst();
      assertThat(points(series.getSeries(0), false)).containsExactly("Oct 26", "est.");
      assertThat(added(series, 0)).isCloseTo(month(creators, Kind.AGREED), within(0.005));
      assertThat(added(series, 1))
          .isCloseTo(month(creators, List.of(Kind.EXPECTED)), within(0.005));
    }
  }

  private static double added(XDDFChartData data, int column) {
    double sum = 0;
    for (XDDFChartData.Series part : series(data)) {
      sum += part.getValuesData().getPointAt(column).doubleValue();
    }
    return sum;
  }

  private static double month(List<Creator> creators, List<Kind> kinds) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Creator creator : creators) {
      for (KnownMonth month : Agency.appraisal(creator).history().months()) {
        for (Statement.Line line : month.statement().lines()) {
          Earning earning = line.earning();
          for (Kind kind : kinds) {
            sum = sum.add(kind.of(earning).map(it -> it.value()).orElse(BigDecimal.ZERO));
          }
        }
      }
    }
    return sum.doubleValue();
  }

  @Test
  void the_top_twenty_are_those_of_whom_most_is_expected_and_equals_stand_in_roster_order()
      throws IOException {
    List<Creator> creators = new ArrayList<>(Agency.many(60));
    Collections.shuffle(creators, new java.util.Random(5));
    Function<Creator, BigDecimal> expected =
        creator -> Agency.appraisal(creator).statement().estimated().expected().value();
    List<Object> best =
        creators.stream()
            .sorted(Comparator.comparing(expected).reversed())
            .limit(20)
            .map(creator -> (Object) creator.handle().toString())
            .toList();
    try (XSSFWorkbook book = new AgencyFile(folder).with(creators).open()) {
      var series = chart(book, "Top twenty by estimated income").getChartSeries().getFirst();
      assertThat(points(series.getSeries(0), false)).isEqualTo(best);
    }
  }

  @Test
  void parts_of_a_column_go_from_dark_to_light_and_stand_on_one_another() throws IOException {
    AgencyFile file = new AgencyFile(folder).with(Agency.many(40));
    String income = Written.parts(file.path()).get("xl/charts/chart1.xml");
    assertThat(income).contains("<c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>");
    List<Double> light = new ArrayList<>();
    for (String colour : Palette.STACK) {
      int rgb = Integer.parseInt(colour, 16);
      light.add(0.3 * (rgb >> 16) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255));
    }
    for (int i = 1; i < light.size(); i++) {
      assertThat(light.get(i) - light.get(i - 1)).as("step %d in grey", i).isGreaterThan(25);
    }
  }

  @Test
  void the_main_figures_have_names() throws IOException {
    List<Creator> creators = Agency.roster();
    List<Appraisal> appraisals = creators.stream().map(Agency::appraisal).toList();
    try (XSSFWorkbook book = new AgencyFile(folder).with(creators).open()) {
      assertThat(named(book, "report.creators")).isEqualTo(creators.size());
      assertThat(named(book, "report.settled"))
          .isEqualTo(
              appraisals.stream()
                  .mapToDouble(a -> a.statement().settled().value().doubleValue())
                  .sum());
      assertThat(named(book, "report.estimated.expected"))
          .isCloseTo(
              appraisals.stream()
                  .mapToDouble(a -> a.statement().estimated().expected().value().doubleValue())
                  .sum(),
              within(0.005));
    }
  }

  private static double named(XSSFWorkbook book, String name) {
    return (Double) cells(book, book.getName(name).getRefersToFormula()).getFirst();
  }
}
