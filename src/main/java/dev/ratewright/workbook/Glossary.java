package dev.ratewright.workbook;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Assumption;
import dev.ratewright.domain.Benchmark;
import dev.ratewright.domain.Bundle;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Discount;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Limit;
import dev.ratewright.domain.Markets;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Offering;
import dev.ratewright.domain.Rate;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Rounding;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Tier;
import dev.ratewright.domain.Unit;
import dev.ratewright.domain.Yardstick;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** What the rate book's figures are called where they stand without their sheet. */
public final class Glossary {
  private final Map<Input, String> names = new HashMap<>();
  private final SequencedMap<Input, Assumption> assumptions = new LinkedHashMap<>();

  /** The names of a rate book's figures. */
  public Glossary(RateBook book) {
    book.assumptions().forEach(assumption -> assumptions.put(assumption.figure(), assumption));
    book.tiers().forEach(this::tier);
    int size = 0;
    for (Benchmark usual : book.benchmarks()) {
      names.put(usual.followers(), "Usual engagement: size " + ++size);
      names.put(usual.rate(), "Usual engagement at " + usual.followers().text() + " followers");
    }
    for (Niche niche : book.niches()) {
      names.put(niche.factor(), "Niche factor, " + niche.name());
    }
    markets(book.markets());
    book.deliverables().forEach(this::deliverable);
    offering(book.offering());
    String above = "";
    for (Rounding rounding : book.roundings()) {
      rounding
          .below()
          .ifPresent(bound -> names.put(bound, "Rounding: bound " + bound.origin().cell()));
      String below = rounding.below().map(bound -> "below " + bound.text()).orElse(above);
      names.put(rounding.step(), ("Rounding step, prices " + below).strip());
      above = rounding.below().map(bound -> "from " + bound.text()).orElse("");
    }
    book.rates().forEach(this::rate);
    book.exchange()
        .rates()
        .forEach(
            fx ->
                names.put(fx.rate(), "FX, US dollars for 1 " + fx.currency() + ", " + fx.month()));
    for (Limit limit : book.limits()) {
      String where = limit.country().map(country -> " in " + country.words()).orElse("");
      if (limit.demand() instanceof Limit.AtLeast number) {
        names.put(number.least(), limit.stream() + ": least " + limit.fact().words() + where);
      }
    }
    for (Setting setting : Setting.values()) {
      names.put(book.setting(setting), setting.words());
    }
  }

  private void tier(Tier tier) {
    String name = tier.name().endsWith("tier") ? tier.name() : tier.name() + " tier";
    names.put(tier.from(), name + ": from followers");
    tier.to().ifPresent(edge -> names.put(edge, name + ": to followers"));
    tier.rates()
        .ifPresent(
            rates -> {
              names.put(rates.lower(), name + ": rate at lower edge");
              rates.upper().ifPresent(rate -> names.put(rate, name + ": rate at upper edge"));
            });
  }

  private void markets(Markets markets) {
    markets.regions().forEach(r -> names.put(r.factor(), "Region factor, " + r.name()));
    markets.postings().forEach(p -> names.put(p.factor(), "Platform factor, " + p.words()));
    markets.seasons().forEach(s -> names.put(s.factor(), "Season factor, " + s.name()));
    markets.yardsticks().forEach(this::yardstick);
  }

  private void yardstick(Yardstick of) {
    String name = of.kind().words() + (of.tier().isEmpty() ? "" : " of " + of.tier());
    name(of.price().low(), name + ", low");
    name(of.price().expected(), name);
    name(of.price().high(), name + ", high");
  }

  private void offering(Offering offering) {
    for (AddOn addOn : offering.addOns()) {
      String name = addOn.name();
      switch (addOn.charge()) {
        case AddOn.Share by -> {
          String term = by.days().map(days -> ", per " + days.text() + " days").orElse("");
          names.put(by.share(), name + term);
          by.days().ifPresent(days -> names.put(days, name + term + ": days"));
          by.least().ifPresent(least -> name(least, name + term + ": at least"));
        }
        case AddOn.Each by -> {
          name(by.amount().low(), name + ", low");
          name(by.amount().expected(), name);
          name(by.amount().high(), name + ", high");
        }
        case AddOn.AtCost none -> {}
      }
    }
    for (Bundle bundle : offering.bundles()) {
      bundle
          .items()
          .forEach(
              item ->
                  names.put(item.count(), "Package " + bundle.name() + ": " + item.deliverable()));
    }
    discounts(offering.volumes(), "posts");
    discounts(offering.retainers(), "months");
    offering.killFees().forEach(fee -> names.put(fee.share(), "Kill fee " + fee.stage()));
  }

  private void discounts(List<Discount> discounts, String counted) {
    for (Discount discount : discounts) {
      String from = "from " + discount.from().text() + " " + counted;
      names.put(discount.share(), "Discount " + from);
      names.put(discount.from(), "Discount " + from + ": " + counted);
    }
  }

  private void deliverable(Deliverable deliverable) {
    names.put(deliverable.posts(), "Posts, " + deliverable.name());
    switch (deliverable.price()) {
      case Deliverable.ByAudience times ->
          names.put(times.factor(), "Deliverable factor, " + deliverable.name());
      case Deliverable.ByService service -> {
        name(service.price().low(), "Service price, low, " + deliverable.name());
        name(service.price().expected(), "Service price, " + deliverable.name());
        name(service.price().high(), "Service price, high, " + deliverable.name());
      }
    }
  }

  private void rate(Rate rate) {
    List<String> ends = List.of("low", "expected", "high");
    String whose = rate.niche().isEmpty() ? "" : " for " + rate.niche();
    for (int i = 0; i < ends.size(); i++) {
      name(
          rate.figures().figures().get(i),
          rate.stream()
              + " "
              + rate.name()
              + whose
              + ", "
              + ends.get(i)
              + ", from "
              + rate.validFrom());
    }
  }

  private void name(Expr figure, String name) {
    Named.inputs(figure).stream()
        .filter(input -> input.unit() != Unit.EXCHANGE)
        .forEach(input -> names.put(input, name));
  }

  /** What a figure is called: the rate book's by their row, a creator's by their own names. */
  public String name(Input figure) {
    String name = names.get(figure);
    if (name != null) {
      return name;
    }
    String own = figure.name();
    return own.isEmpty() ? "" : Character.toUpperCase(own.charAt(0)) + own.substring(1);
  }

  /** Figures of the rate book first to last in the order of its sheets. */
  List<Input> ordered(Collection<Input> figures) {
    Set<Input> wanted = Set.copyOf(figures);
    return assumptions.keySet().stream().filter(wanted::contains).toList();
  }

  /** The rate book's line for a figure; empty where the figure is a creator's. */
  Optional<Assumption> assumption(Input figure) {
    return Optional.ofNullable(assumptions.get(figure));
  }

  /** Where a figure stands, and who says so where it is the rate book's. */
  String source(Input figure) {
    return figure.origin()
        + assumption(figure)
            .map(
                assumption ->
                    ": " + assumption.source() + assumption.asOf().map(d -> ", " + d).orElse(""))
            .orElse("");
  }

  /** Every figure of the rate book with its source, each once, in the order of its sheets. */
  Collection<Assumption> assumptions() {
    return assumptions.sequencedValues();
  }
}
