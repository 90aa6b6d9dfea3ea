package dev.ratewright.workbook;

import dev.ratewright.domain.AddOn;
import dev.ratewright.pricing.AddOnGrid;
import dev.ratewright.pricing.Surcharge;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    Set<Integer> cents = cents(grid, terms);
    for (AddOnGrid.Row row : grid.rows()) {
      Line line = page.row(Style.ROW).text(Page.NAME, row.name(), Style.ROW).height(19);
      for (int i = 0; i < terms.size(); i++) {
        int column = column(i, terms);
        row.at(terms.get(i)).ifPresent(surcharge -> write(line, column, surcharge, cents));
      }
      row.once().ifPresent(surcharge -> write(line, page.last(), surcharge, cents));
    }
    String on = grid.on().deliverable().name() + " at " + shown(grid);
    page.note(
        "On top of one " + on + ". A percentage of the price, so in proportion for anything else.");
  }

  private static String shown(AddOnGrid grid) {
    return grid.on().target().text().replaceFirst("\\.00$", "");
  }

  /** The columns in which an amount has cents, so that all of them show theirs. */
  private Set<Integer> cents(AddOnGrid grid, List<Integer> terms) {
    Set<Integer> columns = new HashSet<>();
    for (AddOnGrid.Row row : grid.rows()) {
      for (Surcharge surcharge : row.surcharges()) {
        surcharge
            .amount()
            .filter(amount -> amount.value().stripTrailingZeros().scale() > 0)
            .ifPresent(
                amount ->
                    columns.add(
                        surcharge
                            .days()
                            .map(days -> column(terms.indexOf(days), terms))
                            .orElse(page.last())));
      }
    }
    return columns;
  }

  /** The terms end beside the last column. */
  private int column(int term, List<Integer> terms) {
    return page.last() - terms.size() + term;
  }

  private void write(Line line, int column, Surcharge surcharge, Set<Integer> cents) {
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
                    Page.FIGURE.format(
                        cents.contains(column) ? Format.MONEY : Format.WHOLE_MONEY)));
  }
}
