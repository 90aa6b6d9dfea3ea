package dev.ratewright.domain;

import java.util.List;

/**
 * Something that is counted or paid in a month, as a column of the roster's sheet of activity. The
 * income stream that works with it declares it.
 *
 * @param heading its column's heading
 * @param name what it is, as a phrase that reads well behind the figure: "qualified views"
 * @param unit what it counts
 * @param example what the blank roster shows in its column; empty for nothing
 * @param aliases other headings it goes by
 * @param within what it is a part of: it is no more than the first of these that is known
 */
public record Measure(
    String heading,
    String name,
    Unit unit,
    String example,
    List<String> aliases,
    List<Measure> within) {
  public Measure {
    aliases = List.copyOf(aliases);
    within = List.copyOf(within);
  }

  /** A measure on its own. */
  public Measure(String heading, String name, Unit unit, String example) {
    this(heading, name, unit, example, List.of(), List.of());
  }

  /** A number of things or people. */
  public static Measure count(String heading, String name, String example) {
    return new Measure(heading, name, Unit.COUNT, example);
  }

  /** An amount of money. */
  public static Measure money(String heading, String name, String example) {
    return new Measure(heading, name, Unit.MONEY, example);
  }

  /** A share of a whole. */
  public static Measure share(String heading, String name, String example) {
    return new Measure(heading, name, Unit.PERCENT, example);
  }

  /** The same, as a part of the first of others that is known. */
  public Measure within(Measure... wholes) {
    return new Measure(heading, name, unit, example, aliases, List.of(wholes));
  }

  /** The same, found under other headings too. */
  public Measure alias(String... others) {
    return new Measure(heading, name, unit, example, List.of(others), within);
  }
}
