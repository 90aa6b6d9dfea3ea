package dev.ratewright.document;

import dev.ratewright.document.Block.Columns;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Section;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.AddOnGrid;
import dev.ratewright.pricing.RateCard;
import dev.ratewright.pricing.Surcharge;
import dev.ratewright.pricing.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a brand is offered beside single deliverables: packages and rights, at target prices. */
final class Offers {
  /** What has room in a sentence; the rate card has all. */
  private static final Set<String> SAID = Set.of("Payment", "Cancellation", "Validity");

  private Offers() {}

  /** Packages left, rights right; empty where the rate book has neither. */
  static Optional<Block> of(RateCard card) {
    List<Block> packages = packages(card);
    List<Block> rights = card.addOns().map(Offers::rights).orElse(List.of());
    return packages.isEmpty() && rights.isEmpty()
        ? Optional.empty()
        : Optional.of(packages.isEmpty() ? rights.getFirst() : new Columns(packages, rights));
  }

  private static List<Block> packages(RateCard card) {
    List<List<String>> rows =
        card.packages().stream()
            .map(p -> List.of(p.bundle().name(), p.bundle().words(), p.total().text()))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Section(
                "Packages",
                List.of(
                    new Table(
                        List.of(
                            new TableColumn("", Role.SUBJECT, 2),
                            new TableColumn("", Role.REMARK, 3),
                            new TableColumn("", Role.FIGURE, 2)),
                        rows))));
  }

  private static List<Block> rights(AddOnGrid grid) {
    List<List<String>> rows =
        grid.rows().stream().map(row -> List.of(row.name(), words(row))).toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Section(
                "Usage, exclusivity and services",
                List.of(
                    new Table(
                        List.of(
                            new TableColumn("", Role.SUBJECT, 2),
                            new TableColumn("", Role.REMARK, 3)),
                        rows))));
  }

  private static String words(AddOnGrid.Row row) {
    return row.surcharges().stream()
        .map(Surcharge::addOn)
        .distinct()
        .map(addOn -> addOn.words().replace(" of the price", ""))
        .collect(Collectors.joining(", "));
  }

  /** The terms that matter most, in sentences. */
  static String terms(RateBook book) {
    return Terms.of(book).lines().stream()
        .filter(line -> SAID.contains(line.subject()))
        .map(
            line ->
                line.subject().equals("Validity")
                    ? line.words()
                    : line.subject() + ": " + line.words())
        .collect(Collectors.joining(" "));
  }

  /** The blocks of a page of rates. */
  static List<Block> joined(Block rates, Optional<Block> offers, Block smallPrint) {
    List<Block> all = new ArrayList<>(List.of(rates));
    offers.ifPresent(all::add);
    all.add(smallPrint);
    return all;
  }
}
