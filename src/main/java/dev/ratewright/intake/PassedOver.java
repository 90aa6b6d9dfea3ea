package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows below a header are no entries: hidden ones where that is asked for, those commented
 * out, totals, the headings repeated, and titles over merged cells. Each is passed over by a rule
 * that is said.
 */
final class PassedOver {
  /** What stands in front of a row that adds up the others, in the languages rosters come in. */
  private static final Set<String> TOTALS =
      Set.of(
          "total",
          "totals",
          "grandtotal",
          "subtotal",
          "sum",
          "average",
          "mean",
          "median", // English
          "summe",
          "gesamt",
          "gesamtsumme",
          "durchschnitt", // German
          "totales",
          "suma",
          "promedio", // Spanish, Polish
          "soma",
          "média", // Portuguese
          "totaux",
          "somme",
          "moyenne", // French
          "totale",
          "somma", // Italian
          "totaal",
          "итого",
          "всего",
          "合計",
          "总计",
          "總計",
          "합계");

  private final Header header;
  private final Merges merges;
  private final Rules rules;
  private final List<Column<?>> naming;

  PassedOver(Header header, Form form, Merges merges, Rules rules) {
    this.header = header;
    this.merges = merges;
    this.rules = rules;
    this.naming = form.readable().stream().filter(Column::names).toList();
  }

  /** Why a row is passed over; empty where it is an entry. */
  Optional<Problem> why(Row row) {
    if (row.hidden() && rules.skipHiddenRows()) {
      return note(row, 0, "a hidden row", "a row in sight", "hidden rows are passed over as asked");
    }
    if (naming.isEmpty()) {
      return Optional.empty();
    }
    int first = firstFilled(row);
    if (row.cell(first) instanceof Cell.Text text) {
      if (isTotal(row, first, text.text())) {
        return note(
            row,
            first,
            text.shown(),
            "a creator",
            "a row of totals is passed over; one of that name is written with @");
      }
      if (merges.across(row) && filled(row) == 1) {
        return note(
            row, first, text.shown(), "a creator", "a title over merged cells is passed over");
      }
      if (header.isRepeatedIn(row)) {
        return note(row, first, "the headings again", "a creator", "passed over");
      }
    }
    return rules.readCommentedRows() ? Optional.empty() : commented(row);
  }

  private Optional<Problem> commented(Row row) {
    for (Column<?> column : naming) {
      @Nullable Integer index = header.index(column);
      if (index != null
          && row.cell(index) instanceof Cell.Text text
          && text.text().startsWith("#")) {
        return note(
            row,
            index,
            text.shown(),
            "a row without # in front",
            "a row commented out is passed over");
      }
    }
    return Optional.empty();
  }

  /**
   * A total says so in its first cell, and either there is no handle or that is where it stands.
   */
  private boolean isTotal(Row row, int first, String text) {
    if (text.startsWith("@") || !TOTALS.contains(Words.key(text))) {
      return false;
    }
    for (Column<?> column : naming) {
      @Nullable Integer index = header.index(column);
      if (index != null && index != first && Handle.of(words(row.cell(index))).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static String words(Cell cell) {
    return cell instanceof Cell.Text text ? text.text() : "";
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

  private static Optional<Problem> note(
      Row row, int column, String found, String expected, String rule) {
    return Optional.of(Problem.note(row.place(column, ""), found, expected, rule));
  }
}
