package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows below a header are no entries: hidden ones where that is asked for, those commented
 * out, totals, the headings repeated, and titles over merged cells.
 */
final class NoEntries {
  private final Header header;
  private final Merges merges;
  private final Rules rules;
  private final List<Column<?>> naming;
  private final List<Column<?>> commenting;

  NoEntries(Header header, Form form, Merges merges, Rules rules) {
    this.header = header;
    this.merges = merges;
    this.rules = rules;
    this.naming = form.readable().stream().filter(c -> c.names() && header.index(c) != -1).toList();
    // A # in front of the handle on one platform of several says nothing about the whole row.
    List<Column<?>> plain = naming.stream().filter(form.columns()::contains).toList();
    this.commenting = plain.isEmpty() ? naming : plain;
  }

  /**
   * Why a row is passed over; empty where it is an entry.
   *
   * @param row as it stands in the sheet
   * @param whole the same, with the words that are merged into it from above
   */
  Optional<PassedOver> why(Row row, Row whole) {
    if (row.hidden() && rules.skipHiddenRows()) {
      return over(
          Rule.HIDDEN,
          Problem.note(
              row.place(firstFilled(row), ""),
              "a hidden row",
              "a row in sight",
              "hidden rows are passed over as asked"));
    }
    if (naming.isEmpty()) {
      return Optional.empty();
    }
    int first = firstFilled(row);
    @Nullable Integer total = total(row, first);
    if (total != null) {
      return over(
          Rule.TOTAL,
          note(row, total, "a row of totals is passed over; one of that name is written with @"));
    }
    if (row.cell(first) instanceof Cell.Text) {
      if (merges.across(row) && filled(row) == 1) {
        return over(Rule.TITLE, note(row, first, "a title over merged cells is passed over"));
      }
      if (header.isRepeatedIn(row)) {
        return over(
            Rule.HEADINGS,
            Problem.note(
                row.place(first, ""), "the headings again", "a creator", "they are passed over"));
      }
    }
    return rules.readCommentedRows() ? Optional.empty() : commented(whole);
  }

  private Optional<PassedOver> commented(Row row) {
    for (Column<?> column : commenting) {
      int index = index(column);
      if (row.cell(index) instanceof Cell.Text text && text.text().startsWith("#")) {
        return over(
            Rule.COMMENTED,
            Problem.note(
                row.place(index, ""),
                text.shown(),
                "a row without # in front",
                "a row commented out is passed over"));
      }
    }
    return Optional.empty();
  }

  private int index(Column<?> column) {
    return Math.max(0, header.index(column));
  }

  /** Where a row says that it adds up others: in its first cell, or where it would be named. */
  private @Nullable Integer total(Row row, int first) {
    if (isTotal(row, first)) {
      return first;
    }
    for (Column<?> column : naming) {
      if (isTotal(row, index(column))) {
        return index(column);
      }
    }
    return null;
  }

  /**
   * A row of totals has no handle. Where the label itself stands in place of the handle, the row
   * says nothing else in words: a creator may be called Soma.
   */
  private boolean isTotal(Row row, int label) {
    if (!(row.cell(label) instanceof Cell.Text text) || !Totals.mayBe(text.text())) {
      return false;
    }
    boolean handle = false;
    for (Column<?> column : naming) {
      int index = index(column);
      handle |= index == label && !column.heading().equals("Name");
      if (index != label
          && row.cell(index) instanceof Cell.Text other
          && Handle.of(other.text()).isPresent()
          && !Totals.mayBe(other.text())) {
        return false;
      }
    }
    return !handle || !saysMore(row, label);
  }

  private boolean saysMore(Row row, int label) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (i != label && row.cell(i) instanceof Cell.Text && header.isWords(i)) {
        return true;
      }
    }
    return false;
  }

  private static int firstFilled(Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (!(row.cell(i) instanceof Cell.Blank)) {
        return i;
      }
    }
    return 0;
  }

  private static int filled(Row row) {
    int filled = 0;
    for (Cell cell : row.cells()) {
      filled += cell instanceof Cell.Blank ? 0 : 1;
    }
    return filled;
  }

  private static Problem note(Row row, int column, String rule) {
    return Problem.note(row.place(column, ""), row.cell(column).shown(), "a creator", rule);
  }

  private static Optional<PassedOver> over(Rule rule, Problem problem) {
    return Optional.of(new PassedOver(rule, problem));
  }
}
