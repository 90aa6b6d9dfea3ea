package dev.ratewright.workbook;

import dev.ratewright.intake.Row;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The report's first sheet: the month on one screen, in tiles and four charts. */
final class SummarySheet {
  private static final String NAME = "Summary";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** The columns of the four tiles, with narrow ones between them. */
  private static final int[] TILES = {1, 3, 5, 7};

  /** How many rows a small chart takes; one over the whole height takes two and a title. */
  private static final int CHART_ROWS = 10;

  private static final double CHART_ROW = 15;
  private static final Style TILE =
      Style.BODY.like(Look.TILE).fill(Palette.MIST).side(Style.Side.LEFT).indent(1);
  private static final Style LABEL = TILE.points(9).colour(Palette.GREY);
  private static final Style SECTION = Style.BODY.points(12).bold();
  private static final Style REMARK = Style.BODY.points(8).colour(Palette.GREY);

  private final Streamed book;
  private final Rows lines;
  private final XSSFSheet sheet;
  private final Styles styles;

  /**
   * A figure with what it says.
   *
   * @param name by which formulas may refer to it
   * @param label above it
   * @param formula that gives it; empty where it is none
   * @param value it
   * @param format of it
   * @param remark below it
   */
  private record Tile(
      String name, String label, String formula, BigDecimal value, String format, String remark) {}

  SummarySheet(Streamed book, Styles styles) {
    this.book = book;
    this.styles = styles;
    lines = book.sheet(NAME);
    sheet = lines.sheet();
    sheet.setTabColor(styles.colour(Palette.CORAL));
    sheet.setDisplayGridlines(false);
    Widths.set(sheet, 0, 2);
    for (int i = 1; i <= 7; i++) {
      Widths.set(sheet, i, i % 2 == 1 ? 31 : 2);
    }
    Widths.set(sheet, 8, 2);
  }

  /**
   * The four charts.
   *
   * @param months income by stream and month
   * @param tiers creators by tier
   * @param top the creators of whom most is expected
   * @param commission the agency's part
   */
  record Charts(StackedChart months, BarChart tiers, BarChart top, BarChart commission) {}

  /** Writes it, once everything else is written. */
  void write(
      YearMonth period,
      AgencyReport.Run run,
      Totals totals,
      CreatorsSheet creators,
      Charts charts) {
    line().height(8);
    styles
        .branding()
        .logo()
        .ifPresent(logo -> new LogoDrawing(sheet, logo).draw(TILES[2], lines.count(), 200, 44, 5));
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
        tile("creators", "Creators", creators.count(), totals.priced, rejected(totals)),
        new Tile(
            "followers",
            "Followers",
            creators.sum(CreatorsSheet.FOLLOWERS),
            totals.followers,
            Format.COUNT,
            "in total"),
        money(
            "settled",
            "Settled",
            creators.sum(CreatorsSheet.SETTLED),
            totals.settled,
            "money that has come"),
        money(
            "pending",
            "Pending",
            creators.sum(CreatorsSheet.PENDING),
            totals.pending,
            "agreed, not yet paid"));
    tiles(
        estimated("low", creators.sum(CreatorsSheet.LOW), totals.low),
        estimated("expected", creators.sum(CreatorsSheet.EXPECTED), totals.expected),
        estimated("high", creators.sum(CreatorsSheet.HIGH), totals.high),
        tile("problems", "With problems", "", totals.withProblems, problems(totals)));
    line().height(12);
    charts(charts);
    Print.single(sheet, NAME);
  }

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

  private static Tile tile(String name, String label, String formula, int value, String remark) {
    return new Tile(name, label, formula, BigDecimal.valueOf(value), Format.COUNT, remark);
  }

  private static Tile money(
      String name, String label, String formula, BigDecimal value, String remark) {
    return new Tile(name, label, formula, value, Format.WHOLE_MONEY, remark);
  }

  private static Tile estimated(String end, String formula, BigDecimal value) {
    return money("estimated." + end, "Estimated, " + end, formula, value, "platform income");
  }

  private void tiles(Tile... tiles) {
    line().height(10);
    row(3, tiles, (line, i) -> line.blank(TILES[i], TILE.fill(bar(tiles[i]))));
    row(18, tiles, (line, i) -> line.text(TILES[i], tiles[i].label(), LABEL));
    row(
        28,
        tiles,
        (line, i) -> {
          Style style = TILE.points(20).bold().format(tiles[i].format());
          line.sum(TILES[i], tiles[i].formula(), tiles[i].value(), style);
          Name name = book.xssf().createName();
          name.setNameName("report." + tiles[i].name());
          name.setRefersToFormula(NAME + "!$" + Row.letters(TILES[i]) + "$" + line.number());
        });
    row(16, tiles, (line, i) -> line.text(TILES[i], tiles[i].remark(), LABEL.points(8)));
  }

  /** The accent marks one figure, what the month is expected to bring. */
  private static String bar(Tile tile) {
    return tile.name().endsWith("expected") ? Palette.CORAL : Palette.NAVY;
  }

  private void row(double height, Tile[] tiles, BiConsumer<Line, Integer> cell) {
    Line line = line().height(height);
    for (int i = 0; i < tiles.length; i++) {
      cell.accept(line, i);
    }
  }

  /** Income and top creators side by side; below income the tiers and the agency's part. */
  private void charts(Charts charts) {
    int above = lines.count();
    line()
        .text(1, charts.months().title(), SECTION)
        .text(3, "month: settled and pending; est.: estimated", REMARK.side(Style.Side.RIGHT))
        .text(5, charts.top().title(), SECTION)
        .height(20);
    boolean income = !charts.months().columns().isEmpty();
    boolean top = !charts.top().names().isEmpty();
    line()
        .text(1, income ? "" : "No month is known.", REMARK)
        .text(5, top ? "" : "Nothing is estimated for the month.", REMARK)
        .height(CHART_ROW);
    rows(CHART_ROWS - 1);
    int below = lines.count();
    line()
        .text(1, charts.tiers().title(), SECTION)
        .text(3, charts.commission().title(), SECTION)
        .height(20);
    rows(CHART_ROWS);
    if (income) {
      charts.months().draw(sheet, styles, anchor(1, 4, above + 1, CHART_ROWS));
    }
    charts.tiers().draw(sheet, styles, anchor(1, 2, below + 1, CHART_ROWS));
    charts.commission().draw(sheet, styles, anchor(3, 4, below + 1, CHART_ROWS));
    if (top) {
      // A few bars stand no further apart than many.
      int rows = Math.min(2 * CHART_ROWS + 1, charts.top().names().size() + 2);
      charts.top().draw(sheet, styles, anchor(5, 8, above + 1, rows));
    }
  }

  private void rows(int count) {
    for (int i = 0; i < count; i++) {
      line().height(CHART_ROW);
    }
  }

  private ClientAnchor anchor(int fromColumn, int toColumn, int row, int rows) {
    return sheet
        .createDrawingPatriarch()
        .createAnchor(0, 0, 0, 0, fromColumn, row, toColumn, row + rows);
  }

  private Line line() {
    return lines.line();
  }
}
