package dev.ratewright.workbook;

import dev.ratewright.earnings.Commission;
import dev.ratewright.earnings.Kind;
import dev.ratewright.intake.Row;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report's sheet of the figures behind the charts of the summary, one table for each chart. */
final class FiguresSheet {
  private static final String NAME = "Figures";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);

  /** The first of the columns of streams, behind months and what their amounts rest on. */
  private static final int STREAMS = 2;

  private static final int COLUMNS = 8;
  private static final Style SECTION = Style.BODY.points(12).bold();
  private static final Style HEADING =
      Style.BODY.points(8).colour(Palette.GREY).line(Style.Line.STRONG).wrap();
  private static final Style AMOUNT = Style.ROW.side(Style.Side.RIGHT).format(Format.MONEY);

  private final Rows rows;
  private final Styles styles;

  FiguresSheet(Streamed book, Styles styles) {
    this.styles = styles;
    this.rows = book.sheet(NAME);
    var sheet = rows.sheet();
    sheet.setTabColor(styles.colour(Palette.CORAL));
    sheet.setDisplayGridlines(false);
    Widths.set(sheet, 0, 30);
    for (int column = 1; column < COLUMNS; column++) {
      Widths.set(sheet, column, 19);
    }
    line()
        .text(0, "The figures behind the charts of the summary", Style.BODY.points(16).bold())
        .height(30);
  }

  private Line line() {
    return rows.line();
  }

  private void section(String title, String remark) {
    line();
    line().text(0, title, SECTION).height(20);
    line().text(0, remark, Style.BODY.points(8).colour(Palette.GREY)).height(14);
  }

  /** What each stream brought, month by month. */
  StackedChart months(IncomeMonths income, StatementsSheet statements) {
    String title = "Income by stream and month";
    section(
        title, "Agreed is settled and pending money; estimated is what is expected. Never added.");
    List<String> streams = new ArrayList<>(income.largest());
    Line header = line().text(0, "Month", HEADING).text(1, "In the chart", HEADING).height(24);
    int headings = header.number();
    int named = streams.size();
    if (income.hasOthers()) {
      streams.add(IncomeMonths.OTHERS);
    }
    for (int i = 0; i < streams.size(); i++) {
      header.text(STREAMS + i, streams.get(i), HEADING.side(Style.Side.RIGHT));
    }
    List<StackedChart.Column> columns = new ArrayList<>();
    List<List<BigDecimal>> values = streams.stream().map(s -> column()).toList();
    int first = rows.count() + 1;
    for (YearMonth month : income.months()) {
      for (IncomeMonths.Basis basis : IncomeMonths.Basis.values()) {
        String name = month + ", " + basis.words();
        String label = basis == IncomeMonths.Basis.AGREED ? MONTH.format(month) : "est.";
        columns.add(new StackedChart.Column(label, name));
        Line line = line().text(0, name, Style.ROW).text(1, label, Style.ROW).height(16);
        for (int i = 0; i < streams.size(); i++) {
          boolean others = i == named;
          BigDecimal amount =
              others ? income.others(month, basis) : income.sum(month, basis, streams.get(i));
          values.get(i).add(amount);
          String all =
              basis.kinds().stream().map(kind -> sum(statements, kind, month)).collect(PLUS);
          String formula =
              others
                  ? "ROUND(" + all + "-SUM(" + cells(line.number(), named) + "),2)"
                  : of(statements, basis, month, cell(STREAMS + i, headings));
          line.sum(STREAMS + i, formula, amount, AMOUNT);
        }
      }
    }
    List<StackedChart.Part> parts =
        IntStream.range(0, streams.size())
            .mapToObj(
                i ->
                    new StackedChart.Part(
                        streams.get(i),
                        NAME + "!" + cell(STREAMS + i, headings),
                        values.get(i),
                        range(STREAMS + i, first)))
            .toList();
    return new StackedChart(
        title, columns, range(1, first), parts, styles.format(Format.SHORT_MONEY));
  }

  private static final Collector<CharSequence, ?, String> PLUS = Collectors.joining("+");

  private static List<BigDecimal> column() {
    return new ArrayList<>();
  }

  private static String of(
      StatementsSheet statements, IncomeMonths.Basis basis, YearMonth month, String stream) {
    return basis.kinds().stream()
        .map(kind -> statements.sum(kind, day(month), stream))
        .collect(PLUS);
  }

  private static String sum(StatementsSheet statements, Kind kind, YearMonth month) {
    return statements.sum(kind, day(month));
  }

  private static String day(YearMonth month) {
    return "DATE(" + month.getYear() + "," + month.getMonthValue() + ",1)";
  }

  private static String cells(int row, int streams) {
    return cell(STREAMS, row) + ":" + cell(STREAMS + streams - 1, row);
  }

  private static String cell(int column, int row) {
    return "$" + Row.letters(column) + "$" + row;
  }

  /** How many creators are of each tier. */
  BarChart tiers(Totals totals, CreatorsSheet creators) {
    List<Bar> bars = new ArrayList<>();
    totals.tiers.forEach(
        (tier, count) -> bars.add(new Bar(tier, BigDecimal.valueOf(count), creators::count)));
    return bars("Creators by tier", "Tier", "Creators", Format.COUNT, Format.COUNT, bars);
  }

  /** Of whom most is expected in the month. */
  BarChart top(TopCreators creators) {
    List<Bar> bars =
        creators.places().stream()
            .map(place -> new Bar(place.handle(), place.expected(), name -> place.formula()))
            .toList();
    return money("Top twenty by estimated income", "Creator", "Estimated, expected", bars);
  }

  /** How the agency's part stands. */
  BarChart commission(RollUp together, CreatorsSheet creators) {
    List<Bar> bars = new ArrayList<>();
    for (Commission.State state : Commission.State.values()) {
      BigDecimal sum =
          together.tiers.values().stream()
              .map(group -> group.commission(state))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      bars.add(new Bar(title(state), sum, name -> creators.commission(state)));
    }
    return money("Commission of twelve months", "The agency's part", "Commission", bars);
  }

  private static String title(Commission.State state) {
    return Character.toUpperCase(state.words().charAt(0)) + state.words().substring(1);
  }

  /** A bar of which the formula may refer to the cell of its name. */
  private record Bar(String name, BigDecimal value, UnaryOperator<String> formula) {}

  private BarChart money(String title, String what, String amount, List<Bar> bars) {
    return bars(title, what, amount, Format.MONEY, styles.format(Format.SHORT_MONEY), bars);
  }

  private BarChart bars(
      String title, String what, String amount, String format, String labels, List<Bar> bars) {
    section(title, bars.isEmpty() ? "Nothing is known." : "");
    line().text(0, what, HEADING).text(1, amount, HEADING.side(Style.Side.RIGHT)).height(18);
    int first = rows.count() + 1;
    for (Bar bar : bars) {
      Line line = line().text(0, bar.name(), Style.ROW).height(16);
      line.sum(1, bar.formula().apply(cell(0, line.number())), bar.value(), AMOUNT.format(format));
    }
    return new BarChart(
        title,
        bars.stream().map(Bar::name).toList(),
        range(0, first),
        bars.stream().map(Bar::value).toList(),
        range(1, first),
        labels);
  }

  /** The cells from a row to the row written last. */
  private String range(int column, int first) {
    return NAME + "!" + cell(column, first) + ":" + cell(column, Math.max(first, rows.count()));
  }

  /** Ranks what creators could have and do not use, and sets the sheet up for print. */
  void finish(UntappedTotals totals, UntappedSheet untapped) {
    UntappedRanking.write(totals.ranked(), untapped, this::line);
    Print.single(rows.sheet(), NAME);
  }
}
