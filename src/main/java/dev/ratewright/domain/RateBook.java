package dev.ratewright.domain;

import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every figure a price or an estimate is made with. It is read from a workbook that the agency
 * edits; it has been checked, so tiers join without holes, factors are above zero, and every
 * setting is there.
 *
 * @param name the file it was read from
 * @param tiers smallest first, without holes
 * @param benchmarks usual engagement, smallest audience first, at least one
 * @param niches in the order of the sheet
 * @param deliverables in the order of the sheet, which is the order of every rate card
 * @param roundings smallest prices first; the last has no upper bound
 * @param rates in the order of the sheet
 * @param limits in the order of the sheet
 * @param exchange what currencies are worth, and which of them is the agency's
 * @param prices the month whose exchange turns prices into the agency's currency; empty until one
 *     is chosen, see {@link #at}
 * @param markets what audiences, platforms and times of the year are worth
 * @param offering add-ons, packages, discounts and kill fees
 * @param settings one figure for each setting
 * @param assumptions all figures once more, in the order of the sheets, with their sources
 */
public record RateBook(
    String name,
    List<Tier> tiers,
    List<Benchmark> benchmarks,
    List<Niche> niches,
    List<Deliverable> deliverables,
    List<Rounding> roundings,
    List<Rate> rates,
    List<Limit> limits,
    Exchange exchange,
    Optional<YearMonth> prices,
    Markets markets,
    Offering offering,
    Map<Setting, Input> settings,
    List<Assumption> assumptions) {
  public RateBook {
    tiers = List.copyOf(tiers);
    benchmarks = List.copyOf(benchmarks);
    niches = List.copyOf(niches);
    deliverables = List.copyOf(deliverables);
    roundings = List.copyOf(roundings);
    rates = List.copyOf(rates);
    limits = List.copyOf(limits);
    settings = Map.copyOf(settings);
    assumptions = List.copyOf(assumptions);
  }

  /** The tier a number of followers falls into. */
  public Tier tier(BigDecimal followers) {
    return tiers.stream().filter(t -> t.holds(followers)).findFirst().orElseThrow();
  }

  /**
   * A stream's rate on the first day of a month; empty where none was in force yet, or there is
   * none for the niche.
   *
   * @param stream the income stream's name
   * @param rate the rate's name
   * @param niche the creator's niche; its own row counts before that of all niches
   */
  public Optional<Band> rate(String stream, String rate, Optional<Niche> niche, YearMonth month) {
    String own = niche.map(Niche::name).orElse("");
    return rates.stream()
        .filter(r -> r.stream().equals(stream) && r.name().equals(rate))
        .filter(r -> r.niche().isEmpty() || r.niche().equals(own))
        .filter(r -> !r.validFrom().isAfter(month.atDay(1)))
        .max(Comparator.comparing((Rate r) -> r.niche().equals(own)).thenComparing(Rate::validFrom))
        .map(Rate::figures)
        .flatMap(figures -> own(figures, month));
  }

  /** The agency's currency, in which everything is worked out. */
  public Currency currency() {
    return exchange.own();
  }

  /** The same rate book for an agency that reports in a currency. */
  public RateBook in(Currency own) {
    return with(new Exchange(exchange.rates(), own), prices, offering);
  }

  /**
   * The same rate book with prices in the agency's currency, as of a month.
   *
   * @return or why not: each rate of a currency that is missing in that month, once
   */
  public Checked<RateBook> at(YearMonth month) {
    Map<Currency, Problem> missing = new LinkedHashMap<>();
    for (Assumption assumption : assumptions) {
      Input figure = assumption.figure();
      exchange
          .missing(figure, month)
          .ifPresent(
              currency ->
                  missing.putIfAbsent(
                      currency,
                      Problem.error(
                          figure.origin(),
                          figure.text() + " and no FX rate for " + currency + " in " + month,
                          "a rate, as reports are in " + currency().words(),
                          "add a row to the sheet FX of the rate book")));
    }
    return missing.isEmpty()
        ? Checked.of(with(exchange, Optional.of(month), ownOffering(month)), List.of())
        : Checked.failed(List.copyOf(missing.values()));
  }

  private RateBook with(Exchange money, Optional<YearMonth> month, Offering offered) {
    return new RateBook(
        name,
        tiers,
        benchmarks,
        niches,
        deliverables,
        roundings,
        rates,
        limits,
        money,
        month,
        markets,
        offered,
        settings,
        assumptions);
  }

  /** Its add-ons in the agency's currency. */
  private Offering ownOffering(YearMonth month) {
    return offering.with(
        figure ->
            figure instanceof Input input && !exchange.isOwn(input)
                ? new Expr.Rounded(exchange.own(input, month).orElseThrow())
                : figure);
  }

  /** An amount a price is made with, in the agency's currency; other figures as they are. */
  public Expr own(Input figure) {
    return exchange.isOwn(figure)
        ? figure
        : prices
            .flatMap(month -> exchange.own(figure, month))
            .orElseThrow(() -> new IllegalStateException("prices are of a month; see at"));
  }

  /** A band of prices in the agency's currency. */
  public Band own(Band figures) {
    return figures.map(figure -> figure instanceof Input input ? own(input) : figure);
  }

  /** The figures of a rate in the agency's currency; empty where an exchange rate is missing. */
  private Optional<Band> own(Band figures, YearMonth month) {
    List<Expr> own = new ArrayList<>();
    for (Expr figure : figures.figures()) {
      if (figure instanceof Input input) {
        exchange.own(input, month).ifPresent(own::add);
      } else {
        own.add(figure);
      }
    }
    return own.size() == 3
        ? Optional.of(new Band(own.get(0), own.get(1), own.get(2)))
        : Optional.empty();
  }

  /** Whether a stream's rate depends on the niche. */
  public boolean differsByNiche(String stream, String rate) {
    return rates.stream()
        .anyMatch(r -> r.stream().equals(stream) && r.name().equals(rate) && !r.niche().isEmpty());
  }

  /**
   * The conditions of a stream for creators who live in a country: those made for it, and for every
   * other fact those that hold everywhere.
   */
  public List<Limit> limits(String stream, String country) {
    List<Limit> all = limits.stream().filter(l -> l.stream().equals(stream)).toList();
    Optional<Country> here = Country.of(country);
    List<Limit> own =
        all.stream().filter(l -> l.country().isPresent() && l.country().equals(here)).toList();
    return all.stream()
        .filter(
            limit ->
                own.contains(limit)
                    || (limit.country().isEmpty()
                        && own.stream().noneMatch(o -> o.fact() == limit.fact())))
        .toList();
  }

  /** The step a price of this size is rounded up to. */
  public Input step(BigDecimal price) {
    return roundings.stream()
        .filter(r -> r.below().map(b -> price.compareTo(b.value()) < 0).orElse(true))
        .findFirst()
        .orElseThrow()
        .step();
  }

  /**
   * The figures that were last looked at too long ago.
   *
   * @param day the last day of the period reported on
   */
  public List<Assumption> stale(LocalDate day) {
    LocalDate oldest = day.minusMonths(setting(Setting.STALE_AFTER).value().longValue());
    return assumptions.stream()
        // What a currency was worth in a month does not change any more.
        .filter(a -> a.figure().unit() != Unit.EXCHANGE)
        .filter(a -> a.asOf().filter(looked -> looked.isBefore(oldest)).isPresent())
        .toList();
  }

  /** The figure of a setting. */
  public Input setting(Setting setting) {
    Input figure = settings.get(setting);
    if (figure == null) {
      throw new IllegalStateException("a rate book is read only with all its settings");
    }
    return figure;
  }
}
