package dev.ratewright.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/** The part of the figures that ranks streams by what creators without them could earn. */
final class UntappedRanking {
  private static final int STREAM = 0;
  private static final int CREATORS = 1;
  private static final int READY = 2;
  private static final int EXPECTED = 3;
  private static final Style SECTION = Style.BODY.points(12).bold();
  private static final Style HEADING =
      Style.BODY.points(8).colour(Palette.GREY).line(Style.Line.STRONG);
  private static final Style FIGURE = Style.ROW.side(Style.Side.RIGHT);

  private UntappedRanking() {}

  /**
   * Writes it; nothing where there is nothing untapped.
   *
   * @param levers the most promising stream first
   * @param sheet where the figures stand
   * @param lines the rows of the sheet, one after the other
   */
  static void write(List<UntappedTotals.Lever> levers, UntappedSheet sheet, Supplier<Line> lines) {
    if (levers.isEmpty()) {
      return;
    }
    lines.get().height(14);
    lines.get().text(STREAM, "Untapped income by stream", SECTION).height(20);
    Line header = lines.get().height(18);
    for (int column = STREAM; column < EXPECTED; column++) {
      header.blank(column, HEADING);
    }
    header
        .text(STREAM, "Stream", HEADING)
        .text(CREATORS, "Creators without it", HEADING.side(Style.Side.RIGHT))
        .text(READY, "Ready now", HEADING.side(Style.Side.RIGHT))
        .text(EXPECTED, "Could earn a month", HEADING.side(Style.Side.RIGHT));
    levers.forEach(lever -> write(lever, sheet, lines.get().height(16)));
  }

  private static void write(UntappedTotals.Lever lever, UntappedSheet sheet, Line line) {
    String name = "$A$" + line.number();
    for (int column = STREAM; column < EXPECTED; column++) {
      line.blank(column, Style.ROW);
    }
    Style count = FIGURE.format(Format.COUNT);
    line.text(STREAM, lever.stream(), Style.ROW)
        .formula(CREATORS, sheet.count(name), BigDecimal.valueOf(lever.creators()), count);
    if (lever.open() == lever.creators()) {
      line.text(READY, "no condition known", FIGURE.colour(Palette.GREY));
    } else {
      line.formula(READY, sheet.ready(name), BigDecimal.valueOf(lever.ready()), count);
    }
    if (lever.valued() == 0) {
      line.text(EXPECTED, "not known", FIGURE.colour(Palette.GREY));
    } else {
      line.formula(EXPECTED, sheet.expected(name), lever.expected(), FIGURE.format(Format.MONEY));
    }
  }
}
