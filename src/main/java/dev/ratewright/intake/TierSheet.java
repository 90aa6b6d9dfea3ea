package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Tier;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The follower tiers and what a video costs at their edges. */
final class TierSheet implements RateBookSheet<Tier> {
  private final Column<String> name = Column.required("Tier", Words.text(Content.Look.TEXT), "");
  private final Column<Input> from =
      Column.required("From followers", Numbers.of("followers", Unit.COUNT), "");
  private final Column<Input> to =
      Column.optional("To followers", Numbers.above0("followers", Unit.COUNT), "");
  private final Column<Input> lower =
      Column.optional("Rate at lower edge", Numbers.above0("at the lower edge", Unit.MONEY), "");
  private final Column<Input> upper =
      Column.optional("Rate at upper edge", Numbers.above0("at the upper edge", Unit.MONEY), "");

  @Override
  public Form form() {
    return new Form(
        "Tiers",
        "What one in-feed video costs at the edges of each tier; between them it is interpolated."
            + " A tier without rates is priced by service alone.",
        List.of(name, from, to, lower, upper));
  }

  @Override
  public Checked<Tier> read(Entry entry) {
    Optional<String> called = entry.read(name);
    Optional<Input> start = entry.read(from);
    Optional<Input> end = entry.read(to);
    Optional<Input> first = entry.read(lower);
    Optional<Input> last = entry.read(upper);
    if (first.isEmpty() && last.isPresent()) {
      entry.reject(lower, "nothing", "a rate, as there is one at the upper edge", "");
    }
    if (end.isPresent() && first.isPresent() && last.isEmpty()) {
      entry.reject(upper, "nothing", "a rate, as there is one at the lower edge", "");
    }
    return entry.checked(
        () ->
            new Tier(
                called.orElseThrow(),
                start.orElseThrow(),
                end,
                first.map(rate -> new Tier.Rates(rate, last))));
  }

  @Override
  public List<Input> figures(Tier tier) {
    List<Input> figures = new ArrayList<>(List.of(tier.from()));
    tier.to().ifPresent(figures::add);
    tier.rates().map(Tier.Rates::lower).ifPresent(figures::add);
    tier.rates().flatMap(Tier.Rates::upper).ifPresent(figures::add);
    return figures;
  }

  @Override
  public List<Problem> together(List<Tier> tiers) {
    List<Problem> problems =
        new ArrayList<>(Once.each(tiers, Tier::name, tier -> tier.from().origin()));
    if (tiers.getFirst().from().value().signum() != 0) {
      Input start = tiers.getFirst().from();
      problems.add(
          Problem.error(start.origin(), start.text(), "0, so that nobody is left out", ""));
    }
    if (tiers.stream().filter(t -> t.rates().isPresent()).count() < 2) {
      problems.add(
          Problem.error(
              tiers.getFirst().from().origin().wholeSheet(),
              "fewer than two tiers with rates",
              "two or more",
              ""));
    }
    tiers.stream()
        .filter(tier -> tier.rates().isPresent() && tier.from().value().signum() == 0)
        .forEach(
            tier ->
                problems.add(
                    Problem.error(
                        tier.rates().get().lower().origin(),
                        tier.rates().get().lower().text(),
                        "a blank cell: a tier from 0 followers has no rate to begin with",
                        "let a tier without rates end where this one should begin")));
    problems.addAll(oneCurrency(tiers));
    for (int i = 0; i + 1 < tiers.size(); i++) {
      join(tiers.get(i), tiers.get(i + 1), problems);
    }
    tiers.forEach(
        tier -> tier.rates().ifPresent(rates -> rising(rates.lower(), rates.upper(), problems)));
    Tier last = tiers.getLast();
    last.to()
        .ifPresent(
            end ->
                problems.add(
                    Problem.error(
                        end.origin(), end.text(), "a blank cell: the last tier has no end", "")));
    last.rates()
        .flatMap(Tier.Rates::upper)
        .ifPresent(
            rate ->
                problems.add(
                    Problem.error(
                        rate.origin(),
                        rate.text(),
                        "a blank cell: the last tier has no upper edge",
                        "")));
    return problems;
  }

  /** Between rates in two currencies there is nothing to interpolate. */
  private static List<Problem> oneCurrency(List<Tier> tiers) {
    List<Input> rates =
        tiers.stream()
            .flatMap(tier -> tier.rates().stream())
            .flatMap(edges -> Stream.concat(Stream.of(edges.lower()), edges.upper().stream()))
            .toList();
    return rates.stream()
        .filter(rate -> !rate.currency().equals(rates.getFirst().currency()))
        .map(
            rate ->
                Problem.error(
                    rate.origin(),
                    rate.text(),
                    "a rate in " + rates.getFirst().currency().words() + ", as the others",
                    ""))
        .toList();
  }

  private static void join(Tier tier, Tier next, List<Problem> problems) {
    Input start = next.from();
    String end = tier.to().map(Input::text).orElse("no end");
    boolean joined = tier.to().filter(t -> t.value().compareTo(start.value()) == 0).isPresent();
    if (!joined || tier.from().value().compareTo(start.value()) >= 0) {
      problems.add(
          Problem.error(
              start.origin(),
              start.text(),
              "the number at which " + tier.name() + " ends (" + end + ")",
              "tiers stand smallest first, without holes and overlaps"));
    }
    if (tier.rates().isPresent() && next.rates().isEmpty()) {
      problems.add(
          Problem.error(
              start.origin(), "no rates for " + next.name(), "rates, as for smaller creators", ""));
    }
    tier.rates()
        .flatMap(Tier.Rates::upper)
        .ifPresent(top -> rising(top, next.rates().map(Tier.Rates::lower), problems));
  }

  private static void rising(Input rate, Optional<Input> next, List<Problem> problems) {
    next.filter(n -> n.value().compareTo(rate.value()) < 0)
        .ifPresent(
            n ->
                problems.add(
                    Problem.error(
                        n.origin(), n.text(), rate.text() + " or more: rates never fall", "")));
  }
}
