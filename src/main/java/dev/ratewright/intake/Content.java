package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * What the cells of a column hold: how one is read, what to say where one cannot be, and how a
 * blank sheet invites it.
 */
public interface Content<T> {
  /** An answer: bare numbers of a column of shares are points, 7.5 for 7.5 %. */
  String POINTS = "points";

  /** An answer: bare numbers of a column of shares are fractions, 0.075 for 7.5 %. */
  String FRACTIONS = "fractions";

  /** An answer: the numbers of a column have a dot before their decimals. */
  String DOT_DECIMALS = "dot decimals";

  /** An answer: the numbers of a column have a comma before their decimals. */
  String COMMA_DECIMALS = "comma decimals";

  /** An answer: 05/10/2026 is the 5th of October. */
  String DAY_FIRST = "day first";

  /** An answer: 05/10/2026 is the 10th of May. */
  String MONTH_FIRST = "month first";

  /** What a cell should hold, to stand behind "expected": "a whole number, 0 or more". */
  String expected();

  /** Whether a cell of text says that the value is unknown, such as "N/A" or "-". */
  default boolean unknown(Cell cell) {
    return false;
  }

  /**
   * Learns from a cell how its column is written. Every cell of a column that is neither blank nor
   * unknown passes here before any is read.
   */
  default void survey(Cell cell, Manner manner) {}

  /**
   * The value of a cell that is neither blank nor unknown; empty where it holds something else, or
   * may mean more than one thing.
   *
   * @param cell the cell
   * @param place where it stands, for values that remember their origin
   * @param manner how the cells of its column are written
   */
  Optional<T> read(Cell cell, Place place, Manner manner);

  /**
   * A value in the form the program would have it. Reading that gives the value again, whatever
   * column it stands in.
   *
   * @param found the cell it was read from
   */
  Cell tidied(T value, Cell found);

  /**
   * The same where it matters which column the value stands in.
   *
   * @param manner how that column is written
   */
  default Cell tidied(T value, Cell found, Manner manner) {
    return tidied(value, found);
  }

  /** What to write instead of a cell that could not be read; empty where that is plain. */
  default String hint(Cell cell, Manner manner) {
    return "";
  }

  /**
   * Characters of a cell that reading leaves out or cannot know any more, such as {@code U+0001};
   * empty where all of it is taken as it stands.
   */
  default String changed(Cell cell) {
    return "";
  }

  /** What the owner of a column may say of how it is written; empty where nothing can be open. */
  default List<String> answers() {
    return List.of();
  }

  /** Whether two cells say the same, be it one in words and the other as a number. */
  default boolean agree(Cell one, Cell other) {
    return one.equals(other);
  }

  /**
   * A heading without what it says of the unit of its cells: "Fee" for "Fee (EUR)". What it says is
   * heeded when they are read.
   */
  default String bare(String heading) {
    return heading;
  }

  /** The words a cell may hold, for a drop-down; empty where there is no closed list. */
  default List<String> choices() {
    return List.of();
  }

  /** Whether a cell may well be text although a blank sheet formats it as a number or a day. */
  default boolean inWords() {
    return false;
  }

  /** Whether its numbers may be below 0. */
  default boolean signed() {
    return false;
  }

  /** How a blank sheet formats the column. */
  Look look();

  /** How a column of a sheet looks. */
  enum Look {
    /** Short text. */
    TEXT,
    /** Text of several lines. */
    LONG_TEXT,
    /** A number without decimals. */
    COUNT,
    /** US dollars. */
    MONEY,
    /** A percentage. */
    PERCENT,
    /** A bare number. */
    FACTOR,
    /** A day. */
    DATE,
    /** A month. */
    MONTH
  }
}
