package dev.ratewright.domain;

import dev.ratewright.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a brand can book beside a deliverable, as a row of the rate book. Several rows may have one
 * name, each with terms of its own.
 *
 * @param name as the rate book writes it, such as "Paid usage"
 * @param kind what it is
 * @param charge what it costs
 * @param terms for how many days it is offered, shortest first; empty where it has no term
 * @param origin the cell of its name
 */
public record AddOn(String name, Kind kind, Charge charge, List<Integer> terms, Place origin) {
  public AddOn {
    terms = List.copyOf(terms);
  }

  /** The same with its amounts of money changed, as into another currency. */
  AddOn with(UnaryOperator<Expr> changed) {
    Charge other =
        switch (charge) {
          case Share by -> new Share(by.share(), by.days(), by.least().map(changed));
          case Each by -> new Each(by.amount().map(changed));
          case AtCost none -> none;
        };
    return new AddOn(name, kind, other, terms, origin);
  }

  /**
   * What it costs, in words: 25 % of the price per 30 days, at least $150.
   *
   * @param currency that of its amounts
   */
  public String words(Currency currency) {
    return switch (charge) {
      case Share by ->
          by.share().text()
              + " of the price"
              + by.days().map(days -> " per " + days.text() + " days").orElse("")
              + by.least().map(least -> ", at least " + whole(least, currency)).orElse("");
      case Each by -> whole(by.amount().expected(), currency) + " each";
      case AtCost none -> "at cost";
    };
  }

  private static String whole(Expr amount, Currency currency) {
    return currency.text(Unit.MONEY, amount.value()).replaceFirst("\\.00$", "");
  }

  /** Of what nature an add-on is. */
  public enum Kind {
    ORGANIC_USAGE("organic usage"),
    PAID_USAGE("paid usage"),
    SPARK_CODE("Spark code"),
    PERPETUAL_USAGE("perpetual usage"),
    NAMED_EXCLUSIVITY("exclusivity, named competitors"),
    CATEGORY_EXCLUSIVITY("exclusivity, category"),
    FULL_EXCLUSIVITY("exclusivity, full"),
    /** Due when a post is wanted sooner than {@link Setting#RUSH_DAYS}. */
    RUSH("rush"),
    /** Due for each round beyond {@link Setting#REVISIONS_INCLUDED}. */
    REVISION("revision round"),
    CONCEPTING("concepting"),
    TRAVEL("travel");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What it is called. */
    public String words() {
      return words;
    }
  }

  /** How an add-on is charged. */
  public sealed interface Charge {}

  /**
   * By a share of the deliverable's price.
   *
   * @param share above 0, at most 10
   * @param days for how many days the share is; a longer term costs in proportion; empty where it
   *     has no term
   * @param least the least it costs; empty for no bound
   */
  public record Share(Input share, Optional<Input> days, Optional<Expr> least) implements Charge {}

  /** By an amount for each one, whatever the deliverable costs. */
  public record Each(Band amount) implements Charge {}

  /** At what it costs, which nobody knows beforehand. */
  public record AtCost() implements Charge {}
}
