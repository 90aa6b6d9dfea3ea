package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the owner of a roster says about it: which sheet is which, and which column holds what. It
 * answers what the program would have to guess, and goes before anything it would find by itself.
 *
 * @param lines what was said, in the order it was said; of two about the same thing the later holds
 */
public record Mapping(List<Line> lines) {
  /** Nothing said. */
  public static final Mapping NONE = new Mapping(List.of());

  public Mapping {
    lines = List.copyOf(lines);
  }

  /**
   * One thing said.
   *
   * @param place where it was said
   * @param form the sheet it is about, by the program's name, such as "Creators"
   * @param column the column it is about, by the program's name; empty where it is about the sheet
   * @param to which of the roster's sheets or columns is meant; see {@link Target}
   */
  public record Line(Place place, String form, String column, String to) {}

  /**
   * Which column of the roster is meant, and how its cells are to be read.
   *
   * @param place where it was said
   * @param column a column's letters, or a heading, in quotation marks where it could be letters;
   *     "-" for none; empty where only the reading is said
   * @param answer how cells that could mean several things are to be read; empty where not said
   */
  record Target(Place place, String column, String answer) {
    static final String NOT_USED = "-";

    private static final Pattern SYNTAX =
        Pattern.compile("(?<column>.*?)(?:(?:^|\\s+)as\\s+(?<answer>.+))?", Pattern.DOTALL);

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,3}");

    static Target of(Line line) {
      Matcher matcher = SYNTAX.matcher(line.to().strip());
      String answer = matcher.matches() ? matcher.group("answer") : null;
      String column = matcher.matches() ? matcher.group("column") : line.to();
      return new Target(line.place(), column.strip(), answer == null ? "" : answer.strip());
    }

    /** Whether it says which column is meant. */
    boolean namesColumn() {
      return !column.isEmpty();
    }

    /** The column in a row of headings, 0 for A; empty where the row has none like it. */
    Optional<Integer> find(Row headings) {
      boolean quoted = column.length() > 1 && column.startsWith("\"") && column.endsWith("\"");
      if (!quoted && LETTERS.matcher(column).matches()) {
        for (int i = 0; i < headings.cells().size(); i++) {
          if (Row.letters(i).equalsIgnoreCase(column)) {
            return Optional.of(i);
          }
        }
      }
      String heading = Words.key(quoted ? column.substring(1, column.length() - 1) : column);
      for (int i = 0; i < headings.cells().size(); i++) {
        if (headings.cell(i) instanceof Cell.Text text && Words.key(text.text()).equals(heading)) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
  }

  /** This mapping, and another that goes before it. */
  public Mapping and(Mapping stronger) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(stronger.lines);
    return new Mapping(all);
  }

  /** Which of the roster's sheets is meant by one of the program's; empty where not said. */
  Optional<Line> sheet(Form form) {
    return lines.stream()
        .filter(line -> form.isCalled(line.form()) && line.column().isEmpty())
        .reduce((first, last) -> last);
  }

  /** What was said of a column; empty where nothing was. */
  Optional<Target> column(Form form, Column<?> column) {
    return lines.stream()
        .filter(line -> form.isCalled(line.form()) && column.isCalled(line.column()))
        .reduce((first, last) -> last)
        .map(Target::of);
  }

  /** What was said of sheets and columns that the program does not know. */
  List<Problem> unknown(List<Form> forms) {
    List<Problem> problems = new ArrayList<>();
    for (Line line : lines) {
      Optional<Form> form = forms.stream().filter(f -> f.isCalled(line.form())).findFirst();
      if (form.isEmpty()) {
        problems.add(
            Problem.error(
                line.place(),
                "a sheet \"" + line.form() + '"',
                "one of " + String.join(", ", forms.stream().map(Form::sheet).toList()),
                ""));
      } else if (!line.column().isEmpty()
          && form.get().readable().stream().noneMatch(c -> c.isCalled(line.column()))) {
        problems.add(
            Problem.error(
                line.place(),
                "a column \"" + line.column() + '"',
                "one of "
                    + String.join(
                        ", ", form.get().columns().stream().map(Column::heading).toList()),
                ""));
      }
    }
    return problems;
  }
}
