package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a roster says about it: which sheet is which, and which column holds what. It
 * answers what the program would have to guess, and goes before anything it would find by itself.
 *
 * @param lines what was said, in the order it was said; of two about the same thing the later holds
 */
public record Mapping(List<Line> lines) {
  /** Nothing said. */
  public static final Mapping NONE = new Mapping(List.of());

  /** What stands in a line's place of a column where it is about the row of headings. */
  public static final String HEADINGS = "headings in row";

  /** The last row in which headings are looked for where their owner says so. */
  private static final int LAST_HEADINGS = 1_000;

  public Mapping {
    lines = List.copyOf(lines);
  }

  /**
   * One thing said.
   *
   * @param place where it was said
   * @param form the sheet it is about, by the program's name, such as "Creators"
   * @param column the column it is about, by the program's name; {@link #HEADINGS} where it is
   *     about the row of headings; empty where it is about the sheet
   * @param to what was said: a sheet's name; a row's number, 0 for none; or a column's letters or
   *     heading, "not used" for none, with "as" and how it is to be read behind it or alone. A
   *     heading that could be letters is written in quotation marks. Of a sheet, nothing may be
   *     said.
   */
  public record Line(Place place, String form, String column, String to) {

    /**
     * What was said in one piece, as on a command line.
     *
     * @param about a sheet ("Deals"), a column of the creators ("Followers"), or a sheet and its
     *     column ("Deals.Fee"); an exclamation mark or a slash will do for the period
     */
    public static Line of(Place place, String about, String to) {
      for (String form : Roster.sheets()) {
        if (Words.key(form).equals(Words.key(about))) {
          return new Line(place, form, "", to);
        }
      }
      String[] parts = about.split("[.!/]", 2);
      return parts.length == 2
          ? new Line(place, parts[0].strip(), parts[1].strip(), to)
          : new Line(place, Roster.sheets().getFirst(), about.strip(), to);
    }

    private boolean isAboutHeadings() {
      return Words.key(column).equals(Words.key(HEADINGS));
    }

    private boolean saysColumn() {
      return isAboutColumn() && !to.isEmpty();
    }

    private boolean isAboutColumn() {
      return !column.isEmpty() && !isAboutHeadings();
    }

    /** The same for all that answer one question, by which an earlier one would be lost. */
    private String question() {
      Target target = Target.of(place, to);
      String reading = saysColumn() && target.isReadingAlone() ? "as" : "";
      return String.join("/", Words.key(form), Words.key(column), reading);
    }

    private boolean isAnotherThan(Line other) {
      return !Target.of(place, to).isSame(Target.of(other.place, other.to));
    }

    private Problem wrong(String found, String expected) {
      return Problem.error(place, found, expected, "");
    }
  }

  /** This mapping, and another that goes before it. */
  public Mapping and(Mapping stronger) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(stronger.lines);
    return new Mapping(all);
  }

  /**
   * Lines that say something else than another line about the same thing, where neither was meant
   * to go before the other.
   */
  public List<Problem> contradictions() {
    Map<String, Line> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Line line : lines) {
      @Nullable Line other = line.to().isEmpty() ? null : first.putIfAbsent(line.question(), line);
      if (other != null && line.isAnotherThan(other)) {
        problems.add(
            Problem.error(
                line.place(),
                "another answer than " + other.place(),
                "one answer to each question",
                "leave one of them out"));
      }
    }
    return problems;
  }

  /** Which of the roster's sheets is meant by one of the program's; empty where not said. */
  Optional<Line> sheet(Form form) {
    return last(
        about(form).stream().filter(l -> l.column().isEmpty() && !l.to().isEmpty()).toList());
  }

  /**
   * The row that its owner says holds the headings, 0 where none does; empty where not said, or not
   * a row.
   */
  Optional<Integer> headings(Form form) {
    return headingsLine(form).flatMap(line -> row(line.to()));
  }

  /** Where it was said which row holds the headings. */
  Optional<Line> headingsLine(Form form) {
    return last(about(form).stream().filter(Line::isAboutHeadings).toList());
  }

  private static Optional<Integer> row(String text) {
    return text.matches("[0-9]{1,4}")
        ? Optional.of(Integer.valueOf(text)).filter(row -> row <= LAST_HEADINGS)
        : Optional.empty();
  }

  /** What was said of the columns of a sheet, in the order of the form. */
  Map<Column<?>, Target> said(Form form) {
    List<Line> about = about(form).stream().filter(Line::saysColumn).toList();
    Map<Column<?>, Target> said = new LinkedHashMap<>();
    if (!about.isEmpty()) {
      for (Column<?> column : form.readable()) {
        about.stream()
            .filter(line -> column.isCalled(line.column()))
            .map(line -> Target.of(line.place(), line.to()))
            .reduce(Target::and)
            .ifPresent(to -> said.put(column, to));
      }
    }
    return said;
  }

  /** Where something was first said of the columns of a sheet; empty where nothing was. */
  Optional<Line> columns(Form form) {
    return about(form).stream().filter(line -> !line.column().isEmpty()).findFirst();
  }

  private List<Line> about(Form form) {
    return lines.stream().filter(line -> form.isCalled(line.form())).toList();
  }

  private static Optional<Line> last(List<Line> lines) {
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
  }

  /** What was said of sheets and columns that the program does not know, or of no row. */
  List<Problem> unknown(List<Form> forms) {
    List<Problem> problems = new ArrayList<>();
    for (Line line : lines) {
      Optional<Form> form = forms.stream().filter(f -> f.isCalled(line.form())).findFirst();
      if (form.isEmpty()) {
        String names = String.join(", ", forms.stream().map(Form::sheet).toList());
        problems.add(line.wrong("a sheet \"" + line.form() + '"', "one of " + names));
      } else if (line.isAboutHeadings() && row(line.to()).isEmpty()) {
        problems.add(
            line.wrong(
                '"' + line.to() + '"',
                "the number of the row of headings, up to " + LAST_HEADINGS + ", or 0 for none"));
      } else if (line.isAboutColumn()
          && form.get().readable().stream().noneMatch(c -> c.isCalled(line.column()))) {
        List<String> names = form.get().columns().stream().map(Column::heading).toList();
        problems.add(
            line.wrong("a column \"" + line.column() + '"', "one of " + String.join(", ", names)));
      }
    }
    return problems;
  }
}
