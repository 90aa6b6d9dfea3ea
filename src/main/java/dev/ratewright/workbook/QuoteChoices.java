package dev.ratewright.workbook;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Bundle;
import dev.ratewright.domain.Discount;
import dev.ratewright.domain.Offering;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Season;
import dev.ratewright.domain.Setting;
import dev.ratewright.pricing.PackagePrice;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.RateCard;
import dev.ratewright.pricing.Tariff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a brand may choose in a quote builder. It tells nothing of a minimum fee: where that stands
 * in for any price, only ordinary days have prices; where it stands against any discount for
 * several posts, so many posts are on request.
 *
 * @param deliverables what has a price, as on an ordinary day
 * @param seasons all seasons of the rate book
 * @param prices the prices of those seasons that are quoted, none of them or all
 * @param extras what can be booked beside a deliverable
 * @param packages those whose price the builder can work out
 * @param discounts by the number of posts, fewest first
 * @param onRequestFrom from how many posts on the builder has no price; empty for any number
 * @param validity for how many days a quote holds
 */
record QuoteChoices(
    List<Price.Quoted> deliverables,
    List<Season> seasons,
    List<Tariff.InSeason> prices,
    List<Extra> extras,
    List<Bundle> packages,
    List<Discount> discounts,
    Optional<BigDecimal> onRequestFrom,
    BigDecimal validity) {

  /** How many lines a brand can fill in. */
  static final int LINES = 5;

  /** What days in no season are called. */
  static final String ORDINARY = "Ordinary days";

  /** In what way something beside a deliverable is asked for. */
  enum Way {
    /** By its name, and its days where it has terms. */
    NAME,
    /** By yes or no. */
    YES,
    /** By how many. */
    NUMBER
  }

  /**
   * Something that can be booked beside a deliverable.
   *
   * @param label what it is called
   * @param way how it is asked for
   * @param options what there is to choose from
   */
  record Extra(String label, Way way, List<Option> options) {
    Extra {
      options = List.copyOf(options);
    }

    /** The names to choose from, each once. */
    List<String> names() {
      return options.stream().map(option -> option.addOn().name()).distinct().toList();
    }

    /** All terms of anything, shortest first. */
    List<Integer> terms() {
      return options.stream().flatMap(o -> o.days().stream()).distinct().sorted().toList();
    }

    /** The terms of a name, in words: 30, 60 or 90 days; empty where it has none. */
    String terms(String name) {
      List<String> days =
          options.stream()
              .filter(option -> option.addOn().name().equals(name))
              .flatMap(option -> option.days().stream())
              .sorted()
              .map(String::valueOf)
              .toList();
      int last = days.size() - 1;
      return days.size() < 2
          ? days.stream().findFirst().map(d -> d + " days").orElse("")
          : String.join(", ", days.subList(0, last)) + " or " + days.get(last) + " days";
    }
  }

  /** An add-on, and one of its terms. */
  record Option(AddOn addOn, Optional<Integer> days) {
    /** What a chosen name and term are together. */
    String words() {
      return addOn.name() + days.map(d -> ", " + d + " days").orElse("");
    }
  }

  static QuoteChoices of(Tariff tariff, RateCard card, RateBook book) {
    Offering offering = book.offering();
    // A price that the fee lifts would be told by the same price in another season.
    boolean held = tariff.atMinimum() || tariff.heldAtMinimum();
    Optional<BigDecimal> most =
        offering.volumes().stream().map(d -> d.from().value()).findFirst().filter(from -> held);
    return new QuoteChoices(
        tariff.ordinary(),
        book.markets().seasons(),
        tariff.atMinimum() ? List.of() : tariff.seasons(),
        extras(offering.addOns()),
        card.packages().stream()
            .filter(offer -> most.isEmpty() || posts(offer).compareTo(most.get()) < 0)
            .map(PackagePrice::bundle)
            .toList(),
        held ? List.of() : offering.volumes(),
        most,
        book.setting(Setting.VALIDITY_DAYS).value());
  }

  private static BigDecimal posts(PackagePrice offer) {
    return offer.basket().fees().stream()
        .map(
            fee ->
                fee.order()
                    .count()
                    .value()
                    .multiply(fee.order().price().deliverable().posts().value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What is charged at cost has no price to add; the card names it. */
  private static List<Extra> extras(List<AddOn> addOns) {
    List<AddOn> priced =
        addOns.stream().filter(addOn -> !(addOn.charge() instanceof AddOn.AtCost)).toList();
    return Stream.of(
            extra(
                "Usage",
                Way.NAME,
                EnumSet.of(
                    AddOn.Kind.ORGANIC_USAGE, AddOn.Kind.PAID_USAGE, AddOn.Kind.PERPETUAL_USAGE),
                priced),
            extra("Spark code", Way.NAME, EnumSet.of(AddOn.Kind.SPARK_CODE), priced),
            extra(
                "Exclusivity",
                Way.NAME,
                EnumSet.of(
                    AddOn.Kind.NAMED_EXCLUSIVITY,
                    AddOn.Kind.CATEGORY_EXCLUSIVITY,
                    AddOn.Kind.FULL_EXCLUSIVITY),
                priced),
            extra(
                "Services", Way.NAME, EnumSet.of(AddOn.Kind.CONCEPTING, AddOn.Kind.TRAVEL), priced),
            extra("Rush", Way.YES, EnumSet.of(AddOn.Kind.RUSH), priced),
            extra("Further revision rounds", Way.NUMBER, EnumSet.of(AddOn.Kind.REVISION), priced))
        .filter(extra -> !extra.options().isEmpty())
        .toList();
  }

  private static Extra extra(String label, Way way, Set<AddOn.Kind> kinds, List<AddOn> addOns) {
    List<Option> options = new ArrayList<>();
    for (AddOn addOn : addOns) {
      if (kinds.contains(addOn.kind())) {
        if (addOn.terms().isEmpty()) {
          options.add(new Option(addOn, Optional.empty()));
        }
        addOn.terms().forEach(days -> options.add(new Option(addOn, Optional.of(days))));
      }
    }
    return new Extra(label, way, options);
  }

  /** How many lines a quote has: those a brand fills in, or what is in the largest package. */
  int lines() {
    return packages.stream().mapToInt(p -> p.items().size()).reduce(LINES, Math::max);
  }
}
