package dev.ratewright.workbook;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.AddOnGrid;
import dev.ratewright.pricing.Surcharge;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of a rate card about usage, exclusivity and services: what each costs for each term. */
final class CardRights {
  private final Page page;
  private final @Nullable Derivation derivation;

  CardRights(Page page, @Nullable Derivation derivation) {
    this.page = page;
    this.derivation = derivation;
  }

  /** Writes it: a column for each term, the last one for what has none. */
  void write(AddOnGrid grid) {
    Line heading = page.row(Page.HEADING).text(Page.NAME, "RIGHTS AND SERVICES", Page.HEADING);
    List<Integer> terms = grid.terms();
    Style above = Page.HEADING.side(Style.Side.RIGHT);
    for (int i = 0; i < terms.size(); i++) {
      heading.text(column(i, terms), terms.get(i) + " DAYS", above);
    }
    heading.text(page.last(), "ONCE", above).height(18);
    for (AddOnGrid.Row row : grid.rows()) {
      Line line = page.row(Style.ROW).text(Page.NAME, row.name(), Style.ROW).height(19);
      for (int i = 0; i < terms.size(); i++) {
        int column = column(i, terms);
        row.at(terms.get(i)).ifPresent(surcharge -> write(line, column, surcharge));
      }
      row.once().ifPresent(surcharge -> write(line, page.last(), surcharge));
    }
    String on = grid.on().deliverable().name() + " at " + shown(grid);
    page.note(
        "On top of one " + on + ". A percentage of the price, so in proportion for anything else.");
  }

  private static String shown(AddOnGrid grid) {
    return grid.on().target().text().replaceFirst("\\.00$", "");
  }

  /** The terms end beside the last column. */
  private int column(int term, List<Integer> terms) {
    return page.last() - terms.size() + term;
  }

  private void write(Line line, int column, Surcharge surcharge) {
    if (surcharge.addOn().charge() instanceof AddOn.AtCost) {
      line.text(column, "at cost", Page.REMARK.side(Style.Side.RIGHT));
    }
    surcharge
        .amount()
        .ifPresent(
            amount ->
                CardPage.put(
                    line,
                    column,
                    Optional.ofNullable(derivation).map(d -> d.elsewhere(amount)),
                    amount.value(),
                    Page.FIGURE.format(Format.of(Unit.MONEY, amount.value()))));
  }
}
