package dev.ratewright.workbook;

import dev.ratewright.domain.Assumption;
import dev.ratewright.domain.Input;
import dev.ratewright.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The report's sheet of every figure of the rate book, with its source. */
final class AssumptionsSheet {
  private static final int VALUE = 2;
  private static final int REMARK = 7;
  private static final Style MARKED = Style.CELL.colour(Palette.CORAL).bold();
  private static final Style QUIET = Style.CELL.colour(Palette.GREY).wrap();

  private final DataSheet sheet;
  private final Map<Input, Address> cells = new HashMap<>();

  AssumptionsSheet(
      Streamed book, Styles styles, Glossary glossary, Set<Assumption> stale, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Assumptions",
            Palette.GREY,
            List.of(
                Heading.words("Sheet"),
                Heading.words("Figure"),
                Heading.number("Value"),
                Heading.words("Unit"),
                Heading.words("Cell"),
                Heading.words("Source"),
                Heading.words("As of"),
                Heading.words("Remark")),
            rowLimit);
    for (Assumption assumption : glossary.assumptions()) {
      add(assumption, glossary.name(assumption.figure()), stale.contains(assumption));
    }
  }

  private void add(Assumption assumption, String name, boolean stale) {
    Input figure = assumption.figure();
    Place origin = figure.origin();
    Line line =
        sheet
            .next()
            .text(0, origin.sheet(), Style.CELL)
            .text(1, name, Style.CELL)
            .number(VALUE, figure.value(), Style.INPUT.format(Format.of(figure)))
            .text(3, InputsSheet.unit(figure), Style.CELL)
            .text(4, origin.cell() + " (" + origin.heading() + ")", QUIET)
            .text(5, assumption.source(), QUIET);
    assumption
        .asOf()
        .ifPresentOrElse(
            day -> line.date(6, day, QUIET.format(Format.DATE)), () -> line.blank(6, QUIET));
    line.text(REMARK, stale ? "stale: look at it again" : "", MARKED);
    cells.put(figure, sheet.cell(VALUE));
  }

  /** Where each figure stands. */
  Map<Input, Address> cells() {
    return cells;
  }

  void finish() {
    sheet.finish();
  }
}
