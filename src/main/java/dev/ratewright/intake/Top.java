package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The top rows of a sheet, one of which has the headings.
 *
 * @param rows the rows themselves
 * @param below the first row that is none of them; null where there is none
 */
record Top(List<Row> rows, @Nullable Row below) {
  private static final int HEADER_WITHIN = 20;

  /**
   * Reads the top of a sheet.
   *
   * @param said the number of a row that is to be among them
   */
  static Top read(Book.Rows rows, int said) throws Unreadable {
    List<Row> top = new ArrayList<>();
    int within = Math.max(HEADER_WITHIN, said);
    Row row = rows.next();
    for (; row != null && row.number() <= within; row = rows.next()) {
      top.add(row);
    }
    return new Top(top, row);
  }

  /** Whether a sheet has all the columns that a form requires, so far as its top rows show. */
  static boolean serves(Book book, String name, Form form, Mapping mapping) throws Unreadable {
    try (Book.Rows rows = book.rows(name)) {
      @Nullable Header header = read(rows, 0).header(form, mapping);
      return header != null && header.isWhole();
    }
  }

  /** The row its owner says; else the one that matches most columns, the first of several. */
  @Nullable Header header(Form form, Mapping mapping) {
    Headings headings = new Headings(form.readable());
    Map<Column<?>, Target> columns = mapping.said(form);
    Optional<Integer> said = mapping.headings(form);
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    if (said.isPresent() && said.get() == 0 && !rows.isEmpty()) {
      Row none = new Row(rows.getFirst().sheet(), 0, List.of());
      return new Header(none, width, form, headings, columns);
    }
    @Nullable Header best = null;
    for (Row row : rows) {
      if (!row.isBlank() && said.map(number -> number == row.number()).orElse(true)) {
        Header header = new Header(row, width, form, headings, columns);
        if (best == null || header.matched() > best.matched()) {
          best = header;
        }
      }
    }
    return best;
  }

  /** What to say of a sheet without headings. */
  static Problem unheaded(Book book, String name, Form form, @Nullable Header header) {
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
}
