package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.earnings.Change;
import dev.ratewright.earnings.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The report's sheet of whose month differs most from the one before: for settled money and for
 * estimates, those who rose and those who fell furthest. Every figure refers to the sheet of
 * trends.
 */
final class MoversSheet {
  /** How many are named in each direction. */
  private static final int MOST = 10;

  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);

  private final DataSheet sheet;
  private final List<Top> tops =
      List.of(
          new Top(Kind.SETTLED, "Settled, up", 1),
          new Top(Kind.SETTLED, "Settled, down", -1),
          new Top(Kind.EXPECTED, "Estimated, up", 1),
          new Top(Kind.EXPECTED, "Estimated, down", -1));

  /** A creator whose month differs from the one before. */
  private record Mover(String handle, BigDecimal change, List<BigDecimal> figures, Address first) {}

  /** Those who moved furthest in one direction, the furthest first. */
  private static final class Top {
    final Kind kind;
    final String words;
    final int direction;
    final List<Mover> movers = new ArrayList<>();

    Top(Kind kind, String words, int direction) {
      this.kind = kind;
      this.words = words;
      this.direction = direction;
    }

    void add(Appraisal appraisal, TrendsSheet trends) {
      if (appraisal.history().change(kind) instanceof Change.Known known
          && known.difference().value().signum() == direction) {
        BigDecimal now = appraisal.history().now(kind).orElseThrow().value();
        BigDecimal before = appraisal.history().before(kind).orElseThrow().value();
        BigDecimal change = known.difference().value();
        movers.add(
            new Mover(
                appraisal.creator().handle().toString(),
                change.abs(),
                List.of(now, before, change),
                trends.now(kind)));
        // Stable, so that of equals the first on the roster comes first.
        movers.sort(Comparator.comparing(Mover::change).reversed());
        if (movers.size() > MOST) {
          movers.removeLast();
        }
      }
    }
  }

  MoversSheet(Streamed book, Styles styles, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Movers",
            Palette.NAVY,
            List.of(
                Heading.words("Movement"),
                Heading.words("Handle"),
                Heading.number("This month"),
                Heading.number("Month before"),
                Heading.number("Change")),
            rowLimit);
  }

  /** Looks at a creator whose trends were written last. */
  void add(Appraisal appraisal, TrendsSheet trends) {
    tops.forEach(top -> top.add(appraisal, trends));
  }

  /** Writes it, once all creators were looked at. */
  void finish() {
    for (Top top : tops) {
      for (Mover mover : top.movers) {
        Line line =
            sheet.next().text(0, top.words, Style.CELL).text(1, mover.handle(), Style.CELL.bold());
        for (int i = 0; i < mover.figures().size(); i++) {
          Address there =
              new Address(mover.first().sheet(), mover.first().column() + i, mover.first().row());
          line.formula(2 + i, there.from(sheet.cell(2 + i)), mover.figures().get(i), MONEY);
        }
      }
    }
    sheet.finish();
  }
}
