package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a user's book whose header was found, and all of whose rows were seen once, so that
 * every column is known as a whole before any cell is read. Titles and blank lines may stand above
 * the header.
 */
final class Sheet {
  private static final int HEADER_WITHIN = 20;

  private final Book book;
  private final String name;
  private final Header header;
  private final NoEntries noEntries;
  private final Merges merges;

  /** How many hidden rows are read. */
  private final int hidden;

  private Sheet(
      Book book, String name, Header header, NoEntries noEntries, Merges merges, int hidden) {
    this.book = book;
    this.name = name;
    this.header = header;
    this.noEntries = noEntries;
    this.merges = merges;
    this.hidden = hidden;
  }

  /** How sheets are read: what their owner said of them, and what is done with doubtful rows. */
  record Reading(Mapping mapping, Rules rules) {
    static final Reading USUAL = new Reading(Mapping.NONE, Rules.USUAL);
  }

  /**
   * Surveys a sheet. Its header is the row among its top ones that matches most columns.
   *
   * @param problems where to put missing and doubled columns
   * @return the sheet, or null where it has no header at all
   */
  static @Nullable Sheet survey(
      Book book, String name, Form form, Reading reading, List<Problem> problems)
      throws Unreadable {
    Mapping mapping = reading.mapping();
    Optional<Integer> said = mapping.headings(form);
    try (Book.Rows rows = book.rows(name)) {
      List<Row> top = new ArrayList<>();
      Row row = rows.next();
      int within = Math.max(HEADER_WITHIN, said.orElse(0));
      for (; row != null && row.number() <= within; row = rows.next()) {
        top.add(row);
      }
      @Nullable Header header = header(top, form, mapping);
      if (header == null && said.isPresent()) {
        problems.add(
            Problem.error(
                mapping.headingsLine(form).orElseThrow().place(),
                "row " + said.get() + " of " + name + ", which is blank",
                "the row of headings",
                ""));
        return null;
      }
      if (header == null || header.matched() == 0) {
        problems.add(unheaded(book, name, form, header));
        return null;
      }
      if (said.isEmpty() && !header.isHeaded() && mapping.columns(form).isPresent()) {
        problems.add(
            Problem.error(
                Place.ofSheet(book.name(), name),
                "no heading that is known",
                "a row of headings",
                "say which row it is, as in --map \""
                    + form.sheet()
                    + "."
                    + Mapping.HEADINGS
                    + "=1\", or 0 where there is none"));
      }
      // Merged cells are known after the last row only. What stands in them settles nothing here.
      NoEntries noEntries = new NoEntries(header, form, Merges.none(header), reading.rules());
      int hidden = 0;
      for (Row each : top) {
        hidden += survey(each, header, noEntries) ? 1 : 0;
      }
      for (; row != null; row = rows.next()) {
        hidden += survey(row, header, noEntries) ? 1 : 0;
      }
      problems.addAll(header.problems());
      Merges merges = new Merges(rows.merged(), header);
      noEntries = new NoEntries(header, form, merges, reading.rules());
      return new Sheet(book, name, header, noEntries, merges, hidden);
    }
  }

  /** Lets the columns learn from a row; tells whether it is an entry that is hidden. */
  private static boolean survey(Row row, Header header, NoEntries noEntries) {
    if (row.number() <= header.row().number()
        || row.isBlank()
        || noEntries.why(row, row).isPresent()) {
      return false;
    }
    header.survey(row);
    return row.hidden();
  }

  private static Problem unheaded(Book book, String name, Form form, @Nullable Header header) {
    String rows = " in its first " + HEADER_WITHIN + " rows";
    String required =
        form.columns().stream()
            .filter(Column::required)
            .map(Column::heading)
            .collect(Collectors.joining(", "));
    return header == null
        ? Problem.error(Place.ofSheet(book.name(), name), "nothing" + rows, "a row of headings", "")
        : Problem.error(
            Place.ofSheet(book.name(), name),
            "no heading that is known" + rows,
            "a row of headings such as " + required,
            "delete rows above it, or say which column is which in a mapping file");
  }

  /** The row its owner says; else the one that matches most columns, the first of several. */
  private static @Nullable Header header(List<Row> top, Form form, Mapping mapping) {
    Headings headings = new Headings(form.readable());
    Map<Column<?>, Target> columns = mapping.said(form);
    Optional<Integer> said = mapping.headings(form);
    int width = top.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    if (said.isPresent() && said.get() == 0 && !top.isEmpty()) {
      Row none = new Row(top.getFirst().sheet(), 0, List.of());
      return new Header(none, width, form, headings, columns);
    }
    @Nullable Header best = null;
    for (Row row : top) {
      if (!row.isBlank() && said.map(number -> number == row.number()).orElse(true)) {
        Header header = new Header(row, width, form, headings, columns);
        if (best == null || header.matched() > best.matched()) {
          best = header;
        }
      }
    }
    return best;
  }

  /** Whether a sheet has all the columns that a form requires, so far as its top rows show. */
  static boolean serves(Book book, String name, Form form, Mapping mapping) throws Unreadable {
    try (Book.Rows rows = book.rows(name)) {
      List<Row> top = new ArrayList<>();
      for (Row row = rows.next(); row != null && row.number() <= HEADER_WITHIN; row = rows.next()) {
        top.add(row);
      }
      @Nullable Header header = header(top, form, mapping);
      return header != null && header.isWhole();
    }
  }

  /** How many of its entries are hidden rows, read all the same. */
  int hidden() {
    return hidden;
  }

  /** Its name. */
  String name() {
    return name;
  }

  /** Which column holds what. */
  Header header() {
    return header;
  }

  /** What was settled without asking. */
  List<Problem> notes() {
    List<Problem> notes = new ArrayList<>(header.notes());
    if (hidden > 0) {
      notes.add(
          Problem.note(
              Place.ofSheet(book.name(), name),
              hidden == 1 ? "a hidden row" : hidden + " hidden rows",
              "rows in sight",
              "read like any other; --hidden-rows skip passes them over"));
    }
    return notes;
  }

  /**
   * How it was understood.
   *
   * @param others sheets that could be meant as well
   * @param said whether its owner said which row holds the headings
   */
  Layout.Part part(Form form, List<String> others, boolean said) {
    return new Layout.Part(
        form.sheet(),
        name,
        others,
        header.row().number(),
        hidden,
        said,
        header.matches(),
        header.unknown());
  }

  /** Starts reading its entries from the first row below the header. */
  Entries entries() throws Unreadable {
    return new Entries(book.rows(name));
  }

  /** The rows below the header, top to bottom, each with what is filled in. */
  final class Entries implements Closeable {
    private final Book.Rows rows;
    private final Merges.Filling merged = merges.new Filling();

    private Entries(Book.Rows rows) {
      this.rows = rows;
    }

    /** The next row that holds anything, or null after the last. */
    @Nullable Entry next() throws Unreadable {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        if (row.number() > header.row().number() && !row.isBlank()) {
          Row whole = merged.fill(row);
          return new Entry(whole, header, noEntries.why(row, whole));
        }
      }
      return null;
    }

    @Override
    public void close() {
      rows.close();
    }
  }
}
