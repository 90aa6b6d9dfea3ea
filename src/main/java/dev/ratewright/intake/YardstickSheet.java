package dev.ratewright.intake;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Tier;
import dev.ratewright.domain.Unit;
import dev.ratewright.domain.Yardstick;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What prices are held against. */
final class YardstickSheet implements RateBookSheet<Yardstick> {
  private final Column<Yardstick.Kind> kind =
      Column.required(
          "Measure", Words.oneOf(List.of(Yardstick.Kind.values()), Yardstick.Kind::words), "");
  private final Column<String> tier = Column.optional("Tier", Words.text(Content.Look.TEXT), "");
  private final Column<Input> low = price("Low");
  private final Column<Input> expected = price("Expected");
  private final Column<Input> high = price("High");

  private static Column<Input> price(String heading) {
    return Column.required(heading, Numbers.above0("price", Unit.MONEY), "");
  }

  @Override
  public Form form() {
    return new Form(
        "Yardsticks",
        "What the market pays for a thousand views (CPM, by tier), one response (CPE) and one view"
            + " (CPV), and for a thousand views of an ad. Prices are held against it, never made"
            + " with it. A tier without a CPM takes that of the nearest smaller one.",
        List.of(kind, tier, low, expected, high));
  }

  @Override
  public Checked<Yardstick> read(Entry entry) {
    Optional<Yardstick.Kind> what = entry.read(kind);
    String whose = entry.text(tier);
    List<Input> prices =
        List.of(low, expected, high).stream().flatMap(c -> entry.read(c).stream()).toList();
    what.filter(w -> w.byTier() == whose.isEmpty())
        .ifPresent(
            w ->
                entry.reject(
                    tier,
                    whose.isEmpty() ? "nothing" : "\"" + whose + "\"",
                    whose.isEmpty()
                        ? "a tier, as a " + w.words() + " differs by tier"
                        : "a blank cell: a " + w.words() + " is for all tiers",
                    ""));
    return entry.checked(
        () -> {
          Yardstick.Kind of = what.orElseThrow();
          List<Input> named = prices.stream().map(p -> p.called(of.words())).toList();
          return new Yardstick(of, whose, new Band(named.get(0), named.get(1), named.get(2)));
        });
  }

  @Override
  public List<Input> figures(Yardstick yardstick) {
    return DeliverableSheet.inputs(yardstick.price());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<Yardstick> yardsticks) {
    List<Problem> problems =
        new ArrayList<>(
            Once.each(
                yardsticks,
                y -> (y.kind().words() + " " + y.tier()).strip(),
                y -> figures(y).getFirst().origin()));
    yardsticks.forEach(y -> problems.addAll(DeliverableSheet.rising(y.price())));
    yardsticks.stream().map(this::otherCurrency).flatMap(Optional::stream).forEach(problems::add);
    return problems;
  }

  /** Low to high is nothing one can say of amounts in two currencies. */
  private Optional<Problem> otherCurrency(Yardstick yardstick) {
    List<Input> prices = figures(yardstick);
    Input first = prices.getFirst();
    return prices.stream()
        .filter(price -> !price.currency().equals(first.currency()))
        .findFirst()
        .map(
            price ->
                Problem.error(
                    price.origin(),
                    price.text(),
                    "an amount in " + first.currency().words() + ", as the others of its row",
                    ""));
  }

  /** A CPM of no tier would never be used, perhaps for a spelling. */
  static List<Problem> ofNoTier(List<Yardstick> yardsticks, List<Tier> tiers) {
    List<String> known = tiers.stream().map(Tier::name).toList();
    return yardsticks.stream()
        .filter(y -> y.kind().byTier() && !known.contains(y.tier()))
        .map(
            y ->
                Problem.error(
                    DeliverableSheet.inputs(y.price()).getFirst().origin(),
                    "a " + y.kind().words() + " of the tier \"" + y.tier() + "\"",
                    "one of the sheet Tiers: " + String.join(", ", known),
                    ""))
        .toList();
  }
}
