package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Expr;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Kind;
import dev.ratewright.earnings.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The report's sheet of what every creator earned, one row for each stream. */
final class EarningsSheet {
  static final int STREAM = 1;
  static final int SETTLED = 2;
  static final int PENDING = 3;
  static final int LOW = 4;
  static final int EXPECTED = 5;
  static final int HIGH = 6;
  private static final int REMARK = 7;
  private static final int WORKING = 8;
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style QUIET = Style.CELL.colour(Palette.GREY).wrap();
  private static final Style LONG = Style.CELL.colour(Palette.GREY);

  private final DataSheet sheet;

  EarningsSheet(Streamed book, Styles styles, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Earnings",
            Palette.NAVY,
            List.of(
                Heading.words("Handle"),
                Heading.words("Stream"),
                Heading.number("Settled"),
                Heading.number("Pending"),
                Heading.number("Estimated, low"),
                Heading.number("Estimated, expected"),
                Heading.number("Estimated, high"),
                Heading.words("Reason or caution").atMost(60),
                Heading.working("Working")),
            rowLimit);
  }

  /**
   * Where a creator's lines stand.
   *
   * @param first the first line, in the column of streams
   * @param lastRow the row of the last line
   */
  record Lines(Address first, int lastRow) {
    /** The sum of one column of the lines. */
    String sum(int column) {
      return "SUM(" + new Address(first.sheet(), column, first.row()).down(lastRow) + ")";
    }
  }

  /** Writes a creator's lines. */
  Lines add(Appraisal appraisal, Cellbook cells) {
    List<Statement.Line> lines = appraisal.statement().lines();
    sheet.keep(lines.size());
    List<Integer> rows = new ArrayList<>();
    for (Statement.Line line : lines) {
      rows.add(add(appraisal.creator().handle().toString(), line, cells));
    }
    Address last = sheet.cell(STREAM);
    return new Lines(new Address(last.sheet(), STREAM, rows.getFirst()), last.row());
  }

  private int add(String handle, Statement.Line statement, Cellbook cells) {
    Line line =
        sheet
            .next()
            .text(0, handle, Style.CELL)
            .text(STREAM, statement.stream().name(), Style.CELL);
    switch (statement.earning()) {
      case Earning.Estimated estimated -> {
        Band amount = estimated.amount();
        blank(line, SETTLED, PENDING);
        amount(line, LOW, amount.low(), cells);
        amount(line, EXPECTED, amount.expected(), cells);
        amount(line, HIGH, amount.high(), cells);
        line.text(REMARK, estimated.caution(), QUIET);
        line.text(WORKING, amount.expected().working(), LONG);
      }
      case Earning.Actual agreed -> {
        amount(line, SETTLED, agreed.settled(), cells);
        amount(line, PENDING, agreed.pending(), cells);
        blank(line, LOW, REMARK);
        line.text(WORKING, working(agreed), LONG);
      }
      case Earning.None none -> {
        blank(line, SETTLED, HIGH);
        line.text(REMARK, none.reason(), QUIET).blank(WORKING, LONG);
      }
    }
    return line.number();
  }

  private static void blank(Line line, int from, int to) {
    for (int column = from; column <= to; column++) {
      line.blank(column, MONEY);
    }
  }

  private void amount(Line line, int column, Expr amount, Cellbook cells) {
    line.formula(column, cells.formula(amount, sheet.cell(column)), amount.value(), MONEY);
  }

  private static String working(Earning.Actual agreed) {
    List<String> words = new ArrayList<>();
    if (agreed.settled().value().compareTo(BigDecimal.ZERO) != 0) {
      words.add("settled: " + agreed.settled().working());
    }
    if (agreed.pending().value().compareTo(BigDecimal.ZERO) != 0) {
      words.add("pending: " + agreed.pending().working());
    }
    return String.join("; ", words);
  }

  /** All amounts of one kind from the stream that meets a criterion. */
  String sum(Kind kind, String criterion) {
    return sheet.sumIf(RollUpSheet.column(SETTLED, kind), STREAM, criterion);
  }

  void finish() {
    sheet.finish();
  }
}
