package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of one column of a user's sheet are written, learnt from its heading and from all
 * of its cells before any of them is read. One cell may then be settled by the others. Where the
 * cells say nothing or contradict each other, the owner's answer counts.
 */
final class Manner {

  /** What a cell can show of its column beyond doubt. */
  enum Trait {
    /** A dot begins decimals: 1.5 or 1,234,567. */
    DOT_DECIMAL,
    /** A comma begins decimals: 1,5 or 1.234.567. */
    COMMA_DECIMAL,
    /** A dot begins decimals unless the column holds finer numbers than it should: 1,234. */
    DOT_UNLESS_FINE,
    /** A comma begins decimals unless the column holds finer numbers than it should: 1.234. */
    COMMA_UNLESS_FINE,
    /** Texts with more decimals than the column should have, beyond doubt. */
    FINE,
    /** A bare number in a column of shares that is above 1. */
    ABOVE_1,
    /** One that as a fraction would be more than is possible. */
    SURE_POINTS,
    /** A bare number in a column of shares that is as small as fractions are. */
    SMALL_SHARE,
    /** A bare number in a column of shares that is 1 or less, and may be points or a fraction. */
    UNCLEAR_SHARE,
    /** A day stands before its month: 31/10/2026. */
    DAY_FIRST,
    /** A month stands before its day: 10/31/2026. */
    MONTH_FIRST,
    /** The same with dots, which says little of slashes: 31.10.2026. */
    DOTTED_DAY_FIRST,
    /** The same with dots: 10.31.2026. */
    DOTTED_MONTH_FIRST
  }

  private final String heading;
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  private final Set<String> answers = new TreeSet<>();
  private @Nullable HeadingUnit unit;
  private Currency own = Currency.DOLLARS;

  /** A column of which only the heading is known yet, as its owner wrote it. */
  Manner(String heading) {
    this.heading = heading;
  }

  /** The currency of amounts of which nothing says another. */
  Currency own() {
    return own;
  }

  /** Says which currency amounts are in of which nothing says another. */
  void own(Currency currency) {
    own = currency;
  }

  /** The same column in a row that has a currency of its own. */
  Manner in(Currency currency) {
    if (own.equals(currency)) {
      return this;
    }
    Manner here = new Manner(heading);
    here.traits.addAll(traits);
    here.answers.addAll(answers);
    here.own = currency;
    return here;
  }

  /** The heading as its owner wrote it. */
  String heading() {
    return heading;
  }

  /** What the heading says about the unit of the cells. */
  HeadingUnit unit() {
    if (unit == null) {
      unit = HeadingUnit.of(heading);
    }
    return unit;
  }

  /** Takes an answer of the owner, one of {@link Content#answers()}; several may be given. */
  void answer(String answer) {
    answers.add(answer);
  }

  /** What its owner said of how it is to be read, in one line; empty where nothing. */
  String answer() {
    return String.join(", ", answers);
  }

  /** Whether the owner gave an answer. */
  boolean answered(String answer) {
    return answers.contains(answer);
  }

  /** The currency the owner named; null where they named none. */
  @Nullable String currency() {
    return answers.isEmpty()
        ? null
        : answers.stream().filter(Currencies.CODES::contains).findFirst().orElse(null);
  }

  /** Notes what a cell shows. */
  void note(Trait trait) {
    traits.add(trait);
  }

  /** Whether any cell shows a trait. */
  boolean shows(Trait trait) {
    return traits.contains(trait);
  }

  /** Which of the two customs of dot and comma the column follows; null where that is open. */
  @Nullable Trait decimals() {
    boolean fine = shows(Trait.FINE);
    boolean dot = shows(Trait.DOT_DECIMAL) || (!fine && shows(Trait.DOT_UNLESS_FINE));
    boolean comma = shows(Trait.COMMA_DECIMAL) || (!fine && shows(Trait.COMMA_UNLESS_FINE));
    return chosen(
        answered(Content.DOT_DECIMALS),
        answered(Content.COMMA_DECIMALS),
        dot,
        comma,
        Trait.DOT_DECIMAL,
        Trait.COMMA_DECIMAL);
  }

  /** Whether the column writes the day or the month first; null where that is open. */
  @Nullable Trait days() {
    return days(shows(Trait.DAY_FIRST), shows(Trait.MONTH_FIRST));
  }

  /**
   * The same of numbers with dots between them, where the day comes first unless anything else in
   * the column speaks for the month.
   */
  @Nullable Trait dottedDays() {
    boolean day = shows(Trait.DOTTED_DAY_FIRST);
    boolean month = shows(Trait.DOTTED_MONTH_FIRST);
    return days(day || !(month || shows(Trait.MONTH_FIRST)), month);
  }

  private @Nullable Trait days(boolean showsDay, boolean showsMonth) {
    return chosen(
        answered(Content.DAY_FIRST),
        answered(Content.MONTH_FIRST),
        showsDay,
        showsMonth,
        Trait.DAY_FIRST,
        Trait.MONTH_FIRST);
  }

  private static @Nullable Trait chosen(
      boolean saidOne,
      boolean saidOther,
      boolean showsOne,
      boolean showsOther,
      Trait one,
      Trait other) {
    if (saidOne != saidOther) {
      return saidOne ? one : other;
    }
    if (showsOne == showsOther) {
      return null;
    }
    return showsOne ? one : other;
  }
}
