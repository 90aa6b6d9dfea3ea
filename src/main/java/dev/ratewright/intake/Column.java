package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet. One value serves four times: to match headings, to read cells, to word what
 * is wrong with them, and to write the blank sheet; so template and reader cannot drift apart.
 *
 * @param heading as the blank sheet writes it
 * @param aliases other headings that are taken for it
 * @param fallbacks headings that are taken for it where there is none of those, even from another
 *     column
 * @param standIns columns any of which makes up for a required one that the sheet does not have
 * @param required whether the column must be there and its cells filled
 * @param wrong what a cell that cannot be read does to its creator
 * @param otherwise what is done where a cell cannot be read and its creator is priced all the same
 * @param content what its cells hold
 * @param example a cell of the blank sheet's example row, as typed
 */
public record Column<T>(
    String heading,
    List<String> aliases,
    List<String> fallbacks,
    List<Column<?>> standIns,
    boolean required,
    Severity wrong,
    String otherwise,
    Content<T> content,
    String example) {
  public Column {
    aliases = List.copyOf(aliases);
    fallbacks = List.copyOf(fallbacks);
    standIns = List.copyOf(standIns);
  }

  private Column(String heading, boolean required, Content<T> content, String example) {
    this(heading, List.of(), List.of(), List.of(), required, Severity.ERROR, "", content, example);
  }

  /** A column that must be there, with every cell filled. */
  static <T> Column<T> required(String heading, Content<T> content, String example) {
    return new Column<>(heading, true, content, example);
  }

  /** A column that may be missing, and whose cells may be blank. */
  static <T> Column<T> optional(String heading, Content<T> content, String example) {
    return new Column<>(heading, false, content, example);
  }

  /** The same column, found under other headings too. */
  Column<T> alias(String... others) {
    return alias(List.of(others));
  }

  /** The same column, found under other headings too. */
  Column<T> alias(List<String> others) {
    return new Column<>(
        heading, others, fallbacks, standIns, required, wrong, otherwise, content, example);
  }

  /** The same column, found under other headings where there is none of its own. */
  Column<T> fallback(String... others) {
    return new Column<>(
        heading, aliases, List.of(others), standIns, required, wrong, otherwise, content, example);
  }

  /** The same column, for which any of several others makes up. */
  Column<T> or(List<Column<?>> others) {
    return new Column<>(
        heading, aliases, fallbacks, others, required, wrong, otherwise, content, example);
  }

  /** The same column, which may be missing. */
  Column<T> optional() {
    return new Column<>(
        heading, aliases, fallbacks, standIns, false, wrong, otherwise, content, example);
  }

  /** The same column, whose unreadable cells mark their creator instead of rejecting it. */
  Column<T> lenient(String instead) {
    return new Column<>(
        heading,
        aliases,
        fallbacks,
        standIns,
        required,
        Severity.WARNING,
        instead,
        content,
        example);
  }

  /** Whether it says whose row it is: rows are commented out by a sign in front of it. */
  boolean names() {
    return heading.equals("Name") || heading.equals("Handle") || heading.endsWith(" Handle");
  }

  /** Whether it goes by this heading, not counting aliases. */
  boolean isCalled(String name) {
    return Words.key(heading).equals(Words.key(name));
  }

  /** Learns from its cell of a row how the column is written. */
  void survey(Row row, int index, Manner manner) {
    Cell cell = row.cell(index);
    if (!isEmpty(cell)) {
      content.survey(cell, manner);
    }
  }

  /**
   * Reads its cell of a row.
   *
   * @param row the row
   * @param index where the column stands in the sheet, 0 for A
   * @param manner how the column is written
   * @param problems where to put what is wrong with the cell
   * @return the value; empty for a blank or unknown cell, or one that could not be read
   */
  Optional<T> read(Row row, int index, Manner manner, Consumer<Problem> problems) {
    Cell cell = row.cell(index);
    boolean empty = isEmpty(cell);
    if (empty && !required) {
      return Optional.empty();
    }
    var place = row.place(index, heading);
    Optional<T> value = empty ? Optional.empty() : content.read(cell, place, manner);
    if (value.isEmpty()) {
      problems.accept(
          new Problem(wrong, place, cell.shown(), content.expected(), hint(cell, manner)));
    } else if (cell instanceof Cell.Text) {
      String changed = content.changed(cell);
      if (!changed.isEmpty()) {
        problems.accept(
            Problem.warning(
                place,
                cell.shown() + " with " + changed,
                "characters that can be seen",
                "control characters are left out, and \uFFFD stands for lost ones"));
      }
    }
    return value;
  }

  /** Whether a cell says nothing: it is blank, or says that the value is unknown. */
  boolean isEmpty(Cell cell) {
    // Unknown is a word: most cells need not be asked.
    return cell instanceof Cell.Text ? content.unknown(cell) : cell instanceof Cell.Blank;
  }

  private String hint(Cell cell, Manner manner) {
    return switch (cell) {
      case Cell.Uncalculated none ->
          "open the file in Excel and save it, so that results are stored";
      case Cell.Fault fault -> "correct the formula or clear the cell";
      default -> {
        String hint = content.hint(cell, manner);
        yield hint.isEmpty() ? otherwise : hint;
      }
    };
  }

  /** A column is equal to itself alone. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
