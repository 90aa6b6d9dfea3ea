package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a column of numbers means.
 *
 * @param value the number; empty where the cell holds none, or may hold several
 * @param hint what to do where there is none; empty where that is plain
 * @param currency the currency of an amount of money; US dollars for all else
 */
record Meant(Optional<BigDecimal> value, String hint, Currency currency) {
  /** A cell that holds nothing of the kind. */
  static final Meant NOTHING = not("");

  static Meant of(BigDecimal value) {
    return of(value, Currency.DOLLARS);
  }

  /** An amount of money. */
  static Meant of(BigDecimal value, Currency currency) {
    return new Meant(Optional.of(value), "", currency);
  }

  /** A cell that is understood and still not good, or not understood for a reason. */
  static Meant not(String hint) {
    return new Meant(Optional.empty(), hint, Currency.DOLLARS);
  }

  /**
   * The one reading of a number that its content and its column leave.
   *
   * @param least the least a reading may be
   * @param most the most a reading may be
   * @param decimals how many decimals a reading may have, unless the column shows more
   */
  static Meant settled(
      WrittenNumber number, BigDecimal least, BigDecimal most, int decimals, Manner manner) {
    if (number.malformed()) {
      return not("its digits are not grouped in thousands; write it without separators");
    }
    List<BigDecimal> only = number.only();
    if (only.size() == 1) {
      BigDecimal value = only.getFirst();
      boolean within = least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
      return within ? of(value.stripTrailingZeros()) : NOTHING;
    }
    List<BigDecimal> dot = possible(number.dot(), least, most, Integer.MAX_VALUE);
    List<BigDecimal> comma = possible(number.comma(), least, most, Integer.MAX_VALUE);
    List<BigDecimal> any = union(dot, comma);
    Manner.@Nullable Trait custom = manner.decimals();
    boolean oneCustom =
        manner.shows(Manner.Trait.DOT_DECIMAL) != manner.shows(Manner.Trait.COMMA_DECIMAL);
    List<BigDecimal> likely = manner.shows(Manner.Trait.DOT_DECIMAL) ? dot : comma;
    if (any.size() > 1 && !manner.shows(Manner.Trait.FINE)) {
      dot = possible(dot, least, most, decimals);
      comma = possible(comma, least, most, decimals);
    }
    List<BigDecimal> all = union(dot, comma);
    if (all.size() > 1 && custom != null) {
      all = custom == Manner.Trait.DOT_DECIMAL ? dot : comma;
    }
    if (all.size() == 1 && any.size() > 1 && oneCustom && !likely.contains(all.getFirst())) {
      // What this content usually holds and what the column shows speak against each other.
      all = any;
    }
    if (all.size() == 1) {
      return of(all.getFirst().stripTrailingZeros());
    }
    return all.isEmpty() ? NOTHING : not(open(all) + "? write it without separators and letters");
  }

  /** Notes what a number shows of the customs of its column. */
  static void survey(
      WrittenNumber number, BigDecimal least, BigDecimal most, int decimals, Manner manner) {
    if (number.dot().equals(number.comma())) {
      return;
    }
    note(number, Manner.Trait.DOT_DECIMAL, number.dot(), decimals, manner);
    note(number, Manner.Trait.COMMA_DECIMAL, number.comma(), decimals, manner);
    if (!number.only().isEmpty()) {
      return;
    }
    boolean dot = !possible(number.dot(), least, most, decimals).isEmpty();
    boolean comma = !possible(number.comma(), least, most, decimals).isEmpty();
    if (dot != comma) {
      manner.note(dot ? Manner.Trait.DOT_UNLESS_FINE : Manner.Trait.COMMA_UNLESS_FINE);
    }
  }

  private static void note(
      WrittenNumber number,
      Manner.Trait custom,
      List<BigDecimal> readings,
      int decimals,
      Manner manner) {
    if (number.shows(custom)) {
      manner.note(custom);
      if (readings.stream().allMatch(value -> value.stripTrailingZeros().scale() > decimals)) {
        manner.note(Manner.Trait.FINE);
      }
    }
  }

  private static List<BigDecimal> possible(
      List<BigDecimal> readings, BigDecimal least, BigDecimal most, int decimals) {
    return readings.stream()
        .filter(v -> least.compareTo(v) <= 0 && v.compareTo(most) <= 0 && v.scale() <= decimals)
        .toList();
  }

  private static List<BigDecimal> union(List<BigDecimal> some, List<BigDecimal> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  /** The readings in words: 1234 or 1.234. */
  private static String open(List<BigDecimal> readings) {
    return readings.stream()
        .map(value -> value.stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" or "));
  }
}
