package dev.ratewright.workbook;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.CrossCheck;
import java.util.List;

/**
 * The columns in which a cross-check is written, in the agency's report and on a creator's internal
 * card alike.
 *
 * @param first the first of them, 0 for A
 * @param working how the last of them looks
 */
record CheckColumns(int first, Style working) {
  private static final int TARGET = 2;
  private static final int LOW = 3;
  private static final int EXPECTED = 4;
  private static final int HIGH = 5;
  private static final int EACH = 6;
  private static final int TIMES = 7;
  private static final int FLAG = 8;
  private static final int REASON = 9;
  private static final int WORKING = 10;
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);

  /** Their headings, left to right. */
  static List<Heading> headings(RateBook rates) {
    return List.of(
        Heading.words("Check"),
        Heading.words("Deliverable"),
        Heading.number("Target"),
        Heading.number("Check says, low"),
        Heading.number("Check says, expected"),
        Heading.number("Check says, high"),
        Heading.number("CPM, CPE or CPV at the target"),
        Heading.number("Target to expected, times"),
        Heading.words("Flag beyond " + rates.setting(Setting.CROSS_CHECK).text() + " times"),
        Heading.words("Likely reason").atMost(60),
        Heading.working("Working"));
  }

  /**
   * Writes a check.
   *
   * @param row any cell of the line
   */
  void write(Line line, Address row, CrossCheck check, Cellbook cells) {
    line.text(first, check.kind().words(), Style.CELL);
    line.text(first + 1, check.deliverable(), Style.CELL);
    switch (check.finding()) {
      case CrossCheck.Compared compared -> compared(line, row, compared, cells);
      case CrossCheck.Unknown unknown -> {
        for (int column = TARGET; column <= TIMES; column++) {
          line.blank(first + column, MONEY);
        }
        line.text(first + FLAG, "not checked", Style.CELL.colour(Palette.GREY));
        line.text(first + REASON, unknown.reason(), Style.CELL.wrap());
        line.blank(first + WORKING, working);
      }
    }
  }

  private void compared(Line line, Address row, CrossCheck.Compared of, Cellbook cells) {
    Band says = of.says();
    String target = cells.formula(of.target(), at(row, TARGET));
    String format = Format.of(Unit.MONEY, of.target().value());
    line.formula(first + TARGET, target, of.target().value(), Style.NUMBER.format(format));
    amount(line, row, LOW, says.low(), cells);
    amount(line, row, EXPECTED, says.expected(), cells);
    amount(line, row, HIGH, says.high(), cells);
    of.each()
        .ifPresentOrElse(
            each -> cells.write(line, at(row, EACH), each, MONEY.format(Format.FINE_MONEY)),
            () -> line.blank(first + EACH, MONEY));
    cells.write(line, at(row, TIMES), of.times(), Style.NUMBER.format(Format.SHORT_FACTOR));
    Style flag = of.flagged() ? Style.CELL.bold().fill(Palette.SAND) : Style.CELL;
    line.text(first + FLAG, flag(of.verdict()), flag);
    line.text(first + REASON, reason(of), Style.CELL.wrap());
    line.text(first + WORKING, working(of), working);
  }

  /** How many lines a check needs where reason and working stand in columns of these widths. */
  static double lines(CrossCheck check, double reason, double working) {
    return check.finding() instanceof CrossCheck.Compared compared
        ? Math.max(
            Math.ceil(Widths.of(reason(compared)) / (reason - 2)),
            Math.ceil(Widths.of(working(compared)) / (working - 2)))
        : 1;
  }

  private static String reason(CrossCheck.Compared of) {
    return String.join("; ", of.reasons());
  }

  private Address at(Address row, int column) {
    return new Address(row.sheet(), first + column, row.row());
  }

  private void amount(Line line, Address row, int column, Expr amount, Cellbook cells) {
    if (amount instanceof Named named) {
      cells.write(line, at(row, column), named, MONEY);
    }
  }

  private static String flag(CrossCheck.Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "✓";
      case ABOVE -> "target far above";
      case BELOW -> "target far below";
      case COMPARISON -> "for comparison";
    };
  }

  private static String working(CrossCheck.Compared of) {
    String expected = of.says().expected() instanceof Named n ? words(n) : "";
    return of.each().map(each -> expected + "; " + words(each)).orElse(expected);
  }

  private static String words(Named step) {
    return step.name() + ": " + step.of().working() + " = " + step.text();
  }
}
