package dev.ratewright.workbook;

import dev.ratewright.domain.Named;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.PackagePrice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of a rate card about ready-made packages, once and month by month. */
final class CardPackages {
  private final Page page;
  private final @Nullable Derivation derivation;

  CardPackages(Page page, @Nullable Derivation derivation) {
    this.page = page;
    this.derivation = derivation;
  }

  /** Writes at least one package. */
  void write(List<PackagePrice> packages) {
    List<PackagePrice.Retainer> retainers = packages.getFirst().retainers();
    int once = page.last() - retainers.size();
    Style above = Page.HEADING.side(Style.Side.RIGHT);
    Line heading =
        page.row(Page.HEADING)
            .text(Page.NAME, "PACKAGES", Page.HEADING)
            .text(Page.FIRST, "CONTENTS", Page.HEADING)
            .text(once, "ONCE", above)
            .height(18);
    for (int i = 0; i < retainers.size(); i++) {
      heading.text(once + 1 + i, retainers.get(i).months().text() + " MONTHS", above);
    }
    for (PackagePrice offered : packages) {
      Line line =
          page.row(Style.ROW)
              .text(Page.NAME, name(offered), Style.ROW.points(11))
              .text(Page.FIRST, offered.bundle().words(), Page.REMARK.wrap())
              .height(28);
      page.merge(Page.FIRST, once - 1);
      price(line, once, offered.total(), offered);
      for (int i = 0; i < offered.retainers().size(); i++) {
        price(line, once + 1 + i, offered.retainers().get(i).monthly(), offered);
      }
    }
    if (!retainers.isEmpty()) {
      page.note("On a retainer, each month at the price below the number of months.");
    }
  }

  private static String name(PackagePrice offered) {
    return offered.bundle().name()
        + offered.basket().discount().map(d -> "  ·  " + d.text() + " off").orElse("");
  }

  private void price(Line line, int column, Named price, PackagePrice offered) {
    Style style = Page.FIGURE.format(Format.of(Unit.MONEY, price.value()));
    CardPage.put(
        line,
        column,
        Optional.ofNullable(derivation)
            .filter(d -> Derivation.isExplained(offered))
            .map(d -> d.elsewhere(price)),
        price.value(),
        price.equals(offered.total()) ? style.bold() : style);
  }
}
