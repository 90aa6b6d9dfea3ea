package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.PastMonths;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Named;
import dev.ratewright.earnings.Kind;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Rules;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report's sheets of months: Trends, Streams and Statements. */
final class TrendsTest {
  private static final int ALL_ROWS = 1_048_576;

  @TempDir private Path folder;

  private static List<Appraisal> appraisals(int count) {
    Random random = new Random(7);
    List<Appraisal> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(Agency.appraisal(PastMonths.random(random).creator()));
    }
    return all;
  }

  private Path report(List<Appraisal> appraisals, int rowLimit) throws IOException {
    Path file = folder.resolve("agency-report.xlsx");
    AgencyReport.Run run =
        new AgencyReport.Run("roster.xlsx", "rate-book.xlsx", "0.1.0", true, List.of());
    try (AgencyReport report =
        new AgencyReport(Agency.OCTOBER, Agency.RATES, run, folder, rowLimit)) {
      appraisals.forEach(appraisal -> report.add(appraisal, List.of()));
      Layout layout = new Layout("roster.xlsx", List.of(), List.of(), Rules.USUAL);
      report.finish(List.of(), layout, List.of(), file);
    }
    return file;
  }

  private static List<Row> rows(Path file, String sheet) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }

  private static int column(List<Row> rows, String heading) {
    for (int i = 0; i < rows.getFirst().getCellCount(); i++) {
      if (rows.getFirst().getCellText(i).equals(heading)) {
        return i;
      }
    }
    throw new AssertionError("no column " + heading);
  }

  @Test
  void every_formula_of_past_months_gives_what_is_printed() throws IOException {
    Path file = report(appraisals(80), ALL_ROWS);
    assertThat(Written.wrongFormulas(file)).isEmpty();
    assertThat(rows(file, "Statements")).hasSizeGreaterThan(80 * 20);
  }

  @Test
  void formulas_hold_where_sheets_go_on_in_further_ones() throws IOException {
    assertThat(Written.wrongFormulas(report(appraisals(8), 40))).isEmpty();
  }

  @Test
  void a_row_of_trends_says_what_the_history_says() throws IOException {
    List<Appraisal> appraisals = appraisals(20);
    List<Row> rows = rows(report(appraisals, ALL_ROWS), "Trends");
    for (int i = 0; i < appraisals.size(); i++) {
      var history = appraisals.get(i).history();
      Row row = rows.get(i + 1);
      same(row, column(rows, "Settled"), history.now(Kind.SETTLED));
      same(row, column(rows, "Pending, month before"), history.before(Kind.PENDING));
      same(
          row,
          column(rows, "Year to date, estimated, high"),
          history.yearToDate().total(Kind.HIGH));
      same(row, column(rows, "Twelve months, settled"), history.trailing().total(Kind.SETTLED));
      same(
          row,
          column(rows, "Herfindahl index, estimated"),
          history.twelve().estimated().herfindahl());
      assertThat(row.getCellText(column(rows, "Twelve months, months known")))
          .isEqualTo(history.trailing().words());
    }
  }

  private static void same(Row row, int column, Optional<Named> figure) {
    if (figure.isPresent()) {
      assertThat(Written.number(row, column).doubleValue())
          .isEqualTo(figure.get().value().doubleValue());
    } else {
      assertThat(row.getCellText(column)).isEmpty();
    }
  }

  @Test
  void statements_hold_every_amount_of_twelve_months_once() throws IOException {
    List<Appraisal> appraisals = appraisals(20);
    List<Row> rows = rows(report(appraisals, ALL_ROWS), "Statements");
    int column = column(rows, "Estimated, expected");
    BigDecimal written = BigDecimal.ZERO;
    for (Row row : rows.subList(1, rows.size())) {
      if (!row.getCellText(column).isEmpty()) {
        written = written.add(Written.number(row, column));
      }
    }
    BigDecimal added =
        appraisals.stream()
            .flatMap(each -> each.history().trailing().total(Kind.EXPECTED).stream())
            .map(Named::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(written).isEqualByComparingTo(added);
  }
}
