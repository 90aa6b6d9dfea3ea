package dev.ratewright.earnings;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From which streams money comes, and how much it depends on few of them. The whole is what the
 * streams that are not negative add up to: a stream that took back more than it brought has no
 * share, and makes no other share larger than one.
 *
 * @param parts the streams that have an amount, in the order of a statement
 * @param herfindahl the sum of the squared shares: 1 for one stream alone, 1/n for n equal ones;
 *     empty where there is no share
 */
public record Mix(List<Part> parts, Optional<Named> herfindahl) {
  public Mix {
    parts = List.copyOf(parts);
  }

  /**
   * One stream's part.
   *
   * @param amount what it brought, in the agency's currency
   * @param share of the whole, 0 to 1; empty where it is negative or the whole is zero
   */
  public record Part(IncomeStream stream, Named amount, Optional<Named> share) {
    private BigDecimal size() {
      return share.map(Named::value).orElse(BigDecimal.ZERO);
    }

    private boolean isNegative() {
      return amount.value().signum() < 0;
    }
  }

  /** Adds up some kinds of money over months, stream by stream. */
  static Mix of(List<KnownMonth> months, List<Kind> kinds, Currency currency) {
    List<Part> amounts = new ArrayList<>();
    for (int i = 0; i < IncomeStreams.ALL.size(); i++) {
      List<Expr> brought = new ArrayList<>();
      for (KnownMonth month : months) {
        Earning earning = month.statement().lines().get(i).earning();
        kinds.forEach(kind -> kind.of(earning).ifPresent(brought::add));
      }
      if (!brought.isEmpty()) {
        IncomeStream stream = IncomeStreams.ALL.get(i);
        Named amount = Named.money(stream.name(), currency, new Expr.Sum(brought));
        amounts.add(new Part(stream, amount, Optional.empty()));
      }
    }
    List<Named> counted =
        amounts.stream().filter(part -> !part.isNegative()).map(Part::amount).toList();
    Named whole = Named.money("in all", currency, new Expr.Sum(counted));
    return whole.value().signum() == 0
        ? new Mix(amounts, Optional.empty())
        : shared(amounts, whole);
  }

  private static Mix shared(List<Part> amounts, Named whole) {
    List<Part> parts = new ArrayList<>();
    List<Expr> squares = new ArrayList<>();
    for (Part part : amounts) {
      if (part.isNegative()) {
        parts.add(part);
      } else {
        Expr quotient = new Expr.Quotient(part.amount(), whole);
        Named share = new Named("from " + part.stream().name(), Unit.PERCENT, quotient);
        parts.add(new Part(part.stream(), part.amount(), Optional.of(share)));
        squares.add(new Expr.Product(List.of(share, share)));
      }
    }
    Named index = new Named("Herfindahl index", Unit.FACTOR, new Expr.Sum(squares));
    return new Mix(parts, Optional.of(index));
  }

  /** One stream's part; empty where it has no amount. */
  public Optional<Part> of(IncomeStream stream) {
    return parts.stream().filter(part -> part.stream().equals(stream)).findFirst();
  }

  /** The part with the largest share, of equal ones the first; empty where there is no share. */
  public Optional<Part> largest() {
    return parts.stream()
        .filter(part -> part.share().isPresent())
        .max(Comparator.comparing(Part::size));
  }

  /**
   * What the index means: {@code highly concentrated: 83.1 % from LIVE gifts, like 1.4 equal
   * streams}; empty where there is nothing to say.
   *
   * @param book says from which index on income is concentrated
   */
  public String words(RateBook book) {
    List<String> said = new ArrayList<>();
    if (herfindahl.isPresent() && largest().isPresent()) {
      said.add(words(herfindahl.get().value(), largest().get(), book));
    }
    for (Part part : parts) {
      if (part.isNegative()) {
        said.add(part.stream().name() + " is negative and has no share");
      }
    }
    return String.join("; ", said);
  }

  private static String words(BigDecimal index, Part largest, RateBook book) {
    String from = largest.stream().name();
    if (largest.size().compareTo(BigDecimal.ONE) == 0) {
      return from + " alone";
    }
    String share = Unit.PERCENT.text(largest.size().setScale(3, RoundingMode.HALF_UP));
    BigDecimal equal = BigDecimal.ONE.divide(index, 1, RoundingMode.HALF_UP);
    return level(index, book)
        + ": "
        + share
        + " from "
        + from
        + ", like "
        + equal
        + " equal streams";
  }

  private static String level(BigDecimal index, RateBook book) {
    Input high = book.setting(Setting.HIGHLY_CONCENTRATED);
    Input some = book.setting(Setting.CONCENTRATED);
    if (index.compareTo(high.value()) > 0) {
      return "highly concentrated";
    }
    return index.compareTo(some.value()) > 0 ? "concentrated" : "spread";
  }
}
