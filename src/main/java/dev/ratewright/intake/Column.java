package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A column of a sheet. One value serves four times: to match headings, to read cells, to word what
 * is wrong with them, and to write the blank sheet; so template and reader cannot drift apart.
 *
 * @param heading as the blank sheet writes it
 * @param aliases other headings that are taken for it
 * @param required whether the column must be there and its cells filled
 * @param wrong what a cell that cannot be read does to its creator
 * @param otherwise what is done where a cell cannot be read and its creator is priced all the same
 * @param content what its cells hold
 * @param example a cell of the blank sheet's example row, as typed
 */
public record Column<T>(
    String heading,
    List<String> aliases,
    boolean required,
    Severity wrong,
    String otherwise,
    Content<T> content,
    String example) {
  public Column {
    aliases = List.copyOf(aliases);
  }

  /** A column that must be there, with every cell filled. */
  static <T> Column<T> required(String heading, Content<T> content, String example) {
    return new Column<>(heading, List.of(), true, Severity.ERROR, "", content, example);
  }

  /** A column that may be missing, and whose cells may be blank. */
  static <T> Column<T> optional(String heading, Content<T> content, String example) {
    return new Column<>(heading, List.of(), false, Severity.ERROR, "", content, example);
  }

  /** The same column, found under other headings too. */
  Column<T> alias(String... others) {
    return new Column<>(heading, List.of(others), required, wrong, otherwise, content, example);
  }

  /** The same column, whose unreadable cells mark their creator instead of rejecting it. */
  Column<T> lenient(String instead) {
    return new Column<>(heading, aliases, required, Severity.WARNING, instead, content, example);
  }

  /** Whether a heading of a user's sheet means this column. */
  boolean matches(String written) {
    return means(written) || means(content.bare(written));
  }

  private boolean means(String written) {
    String key = Words.key(written);
    return Words.key(heading).equals(key)
        || aliases.stream().anyMatch(alias -> Words.key(alias).equals(key));
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
    }
    return value;
  }

  private boolean isEmpty(Cell cell) {
    return cell instanceof Cell.Blank || content.unknown(cell);
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
}
