package dev.ratewright.workbook;

import dev.ratewright.domain.Currency;
import dev.ratewright.intake.Row;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The report's first sheet: the month on one screen, in tiles and two charts. */
final class SummarySheet {
  private static final String NAME = "Summary";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** The columns of the four tiles, with narrow ones between them. */
  private static final int[] TILES = {1, 3, 5, 7};

  private static final int CHART_ROWS = 14;
  private static final Style TILE =
      Style.BODY.like(Look.TILE).fill(Palette.MIST).side(Style.Side.LEFT).indent(1);
  private static final Style LABEL = TILE.points(9).colour(Palette.GREY);
  private static final Style SECTION = Style.BODY.points(12).bold();

  private final Rows rows;
  private final XSSFSheet sheet;
  private final Styles styles;

  /**
   * A figure with what it says.
   *
   * @param label above it
   * @param formula that gives it
   * @param value it
   * @param format of it
   * @param remark below it
   * @param accent whether it is the one that is marked
   */
  private record Tile(
      String label,
      String formula,
      BigDecimal value,
      String format,
      String remark,
      boolean accent) {}

  SummarySheet(Streamed book, Styles styles) {
    this.styles = styles;
    rows = book.sheet(NAME);
    sheet = rows.sheet();
    sheet.setTabColor(styles.colour(Palette.CORAL));
    sheet.setDisplayGridlines(false);
    Widths.set(sheet, 0, 3);
    for (int i = 1; i <= 7; i++) {
      Widths.set(sheet, i, i % 2 == 1 ? 29 : 2);
    }
    Widths.set(sheet, 8, 3);
  }

  /** Writes it, once everything else is written. */
  void write(
      YearMonth period,
      AgencyReport.Run run,
      Totals totals,
      RollUp together,
      CreatorsSheet creators,
      EarningsSheet earnings,
      UntappedSheet untapped) {
    line().height(10);
    styles
        .branding()
        .logo()
        .ifPresent(logo -> new LogoDrawing(sheet, logo).draw(TILES[2], rows.count(), 200, 44, 5));
    line()
        .text(1, "Agency report, " + MONTH.format(period), Style.TITLE)
        .text(
            7,
            "INTERNAL",
            Style.BODY.bold().colour(Palette.WHITE).fill(Palette.NAVY).side(Style.Side.CENTRE))
        .blank(TILES[2], behindLogo())
        .height(28);
    line()
        .text(
            1,
            "From " + run.roster() + " and " + run.rateBook() + ", in " + styles.currency().words(),
            Style.NOTE)
        .blank(TILES[2], behindLogo())
        .height(16);
    tiles(
        tile("Creators", creators.count(), totals.priced, rejected(totals)),
        new Tile(
            "Followers",
            creators.sum(CreatorsSheet.FOLLOWERS),
            totals.followers,
            Format.COUNT,
            "in total",
            false),
        money(
            "Settled", creators.sum(CreatorsSheet.SETTLED), totals.settled, "money that has come"),
        money(
            "Pending",
            creators.sum(CreatorsSheet.PENDING),
            totals.pending,
            "agreed, not yet paid"));
    tiles(
        money("Estimated, low", creators.sum(CreatorsSheet.LOW), totals.low, "platform income"),
        new Tile(
            "Estimated, expected",
            creators.sum(CreatorsSheet.EXPECTED),
            totals.expected,
            Format.WHOLE_MONEY,
            "platform income",
            true),
        money("Estimated, high", creators.sum(CreatorsSheet.HIGH), totals.high, "platform income"),
        tile("With problems", "", totals.withProblems, problems(totals)));
    line().height(14);
    line()
        .text(1, "Creators by tier", SECTION)
        .blank(2, SECTION)
        .blank(3, SECTION)
        .text(5, "Income by stream", SECTION)
        .blank(6, SECTION)
        .blank(7, SECTION)
        .height(20);
    int charts = rows.count();
    rows.skip(CHART_ROWS);
    int tables = rows.count() + 1;
    List<RollUp.Income> income = together.income();
    tables(styles.currency(), totals, income, creators, earnings);
    UntappedRanking.write(totals.untapped.ranked(), untapped, this::line);
    charts(totals, income, charts, tables);
    Print.single(sheet, NAME);
  }

  /** The ground that the logo is made for. */
  private Style behindLogo() {
    return styles.branding().logo().isEmpty()
        ? Style.BODY
        : Style.BODY.like(Look.HERO).fill(Palette.NAVY);
  }

  private static String rejected(Totals totals) {
    return totals.rejected == 0 ? "all priced" : "priced; " + totals.rejected + " rejected";
  }

  private static String problems(Totals totals) {
    return counted(totals.errors, "error") + ", " + counted(totals.warnings, "warning");
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static Tile tile(String label, String formula, int value, String remark) {
    return new Tile(label, formula, BigDecimal.valueOf(value), Format.COUNT, remark, false);
  }

  private static Tile money(String label, String formula, BigDecimal value, String remark) {
    return new Tile(label, formula, value, Format.WHOLE_MONEY, remark, false);
  }

  private void tiles(Tile... tiles) {
    line().height(12);
    Line bars = line().height(3);
    Line labels = line().height(20);
    Line figures = line().height(30);
    Line remarks = line().height(20);
    for (int i = 0; i < tiles.length; i++) {
      Tile tile = tiles[i];
      int column = TILES[i];
      bars.blank(column, TILE.fill(tile.accent() ? Palette.CORAL : Palette.NAVY));
      labels.text(column, tile.label(), LABEL);
      Style figure = TILE.points(20).bold().format(tile.format());
      if (tile.formula().isEmpty()) {
        figures.number(column, tile.value(), figure);
      } else {
        figures.formula(column, tile.formula(), tile.value(), figure);
      }
      remarks.text(column, tile.remark(), LABEL.points(8));
    }
  }

  /** The figures of the charts: tiers on the left, income on the right. */
  private void tables(
      Currency currency,
      Totals totals,
      List<RollUp.Income> income,
      CreatorsSheet creators,
      EarningsSheet earnings) {
    Line header = line().height(18);
    Style heading = Style.BODY.points(8).colour(Palette.GREY).line(Style.Line.STRONG);
    header.text(1, "Tier", heading).blank(2, heading);
    header.text(3, "Creators", heading.side(Style.Side.RIGHT));
    header.text(5, "Stream", heading).blank(6, heading);
    header.text(7, currency.words(), heading.side(Style.Side.RIGHT));
    List<Map.Entry<String, Integer>> tiers = List.copyOf(totals.tiers.entrySet());
    for (int i = 0; i < Math.max(tiers.size(), income.size()); i++) {
      Line line = line().height(16);
      if (i < tiers.size()) {
        line.text(1, tiers.get(i).getKey(), Style.ROW).blank(2, Style.ROW);
        line.formula(
            3,
            creators.count("$B$" + line.number()),
            BigDecimal.valueOf(tiers.get(i).getValue()),
            Style.ROW.side(Style.Side.RIGHT).format(Format.COUNT));
      }
      if (i < income.size()) {
        RollUp.Income what = income.get(i);
        line.text(5, words(what), Style.ROW).blank(6, Style.ROW);
        line.formula(
            7,
            earnings.sum(what.kind(), "\"" + what.stream().replace("\"", "\"\"") + "\""),
            what.amount(),
            Style.ROW.side(Style.Side.RIGHT).format(Format.MONEY));
      }
    }
  }

  private static String words(RollUp.Income income) {
    return income.stream() + ", " + income.kind().words();
  }

  private void charts(Totals totals, List<RollUp.Income> income, int row, int firstRow) {
    List<String> tiers = new ArrayList<>(totals.tiers.keySet());
    List<Double> counts = totals.tiers.values().stream().map(Integer::doubleValue).toList();
    chart("Creators by tier", tiers, counts, 1, firstRow, Format.COUNT, row);
    List<String> streams = income.stream().map(SummarySheet::words).toList();
    List<Double> money = income.stream().map(i -> i.amount().doubleValue()).toList();
    if (!streams.isEmpty()) {
      chart(
          "Income by stream", streams, money, 5, firstRow, styles.format(Format.SHORT_MONEY), row);
    }
  }

  private void chart(
      String title,
      List<String> names,
      List<Double> values,
      int column,
      int firstRow,
      String format,
      int row) {
    BarChart chart =
        new BarChart(
            title,
            names,
            range(column, firstRow, names.size()),
            values,
            range(column + 2, firstRow, names.size()),
            format);
    ClientAnchor anchor =
        sheet
            .createDrawingPatriarch()
            .createAnchor(0, 0, 0, 0, column, row, column + 3, row + CHART_ROWS - 1);
    chart.draw(sheet, anchor, styles);
  }

  private static String range(int column, int firstRow, int rows) {
    String letters = "$" + Row.letters(column) + "$";
    return NAME + "!" + letters + (firstRow + 1) + ":" + letters + (firstRow + rows);
  }

  private Line line() {
    return rows.line();
  }
}
