package dev.ratewright.intake;

import dev.ratewright.calibration.Change;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Input;
import dev.ratewright.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rate book with some figures changed, in the shape of the default one: headings in row 1, rows
 * without gaps below, columns in their order. All other cells hold what they held; columns and
 * sheets that are no rate book's are left out.
 */
public final class RevisedRateBook implements Book {
  /** Stands before the source of a row's figures that are not changed. */
  private static final String OTHERWISE = "otherwise ";

  private final Book source;
  private final Map<Place, Change> changes = new HashMap<>();

  /**
   * A changed rate book.
   *
   * @param source a rate book that has been read without problems; it is not closed
   * @param changes what changes, each cell once
   */
  public RevisedRateBook(Book source, List<Change> changes) {
    this.source = source;
    changes.forEach(change -> this.changes.put(change.figure().origin(), change));
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public List<String> sheets() {
    return RateBookReader.forms().stream().map(Form::sheet).toList();
  }

  @Override
  public List<String> hiddenSheets() {
    return List.of();
  }

  @Override
  public Rows rows(String sheet) throws Unreadable {
    Form form =
        RateBookReader.forms().stream()
            .filter(f -> f.sheet().equals(sheet))
            .findFirst()
            .orElseThrow();
    Place place = Place.ofSheet(name(), sheet);
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(place, 1, form.columns().stream().map(c -> Cell.text(c.heading())).toList()));
    @Nullable Sheet read = read(form);
    if (read != null) {
      try (Sheet.Entries entries = read.entries()) {
        for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
          rows.add(new Row(place, rows.size() + 1, cells(entry, form.columns())));
        }
      }
    }
    return new Kept(rows.iterator());
  }

  /** The sheet in the file as it is; null where a rate book may do without it. */
  private @Nullable Sheet read(Form form) throws Unreadable {
    Optional<String> name = source.sheets().stream().filter(form::isCalled).findFirst();
    return name.isEmpty()
        ? null
        : Sheet.survey(
            source, name.get(), form, Sheet.Reading.USUAL, entry -> {}, new ArrayList<>());
  }

  private List<Cell> cells(Entry entry, List<Column<?>> columns) {
    List<Cell> cells = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    int figures = 0;
    for (Column<?> column : columns) {
      Cell cell = cell(entry, column);
      figures += cell instanceof Cell.Numeric ? 1 : 0;
      @Nullable Change change = changes.get(entry.place(column));
      if (change != null) {
        changed.add(change);
        cell = Cell.number(change.value(), form(change.figure(), cell));
      }
      cells.add(cell);
    }
    if (!changed.isEmpty()) {
      int source = cells.size() - 2;
      cells.set(source, Cell.text(source(changed, figures, cells.get(source))));
      cells.set(source + 1, new Cell.Dated(changed.getFirst().asOf()));
    }
    return cells;
  }

  private static Cell cell(Entry entry, Column<?> column) {
    int index = entry.header().index(column);
    return index == -1 ? Cell.BLANK : entry.row().cell(index);
  }

  /** What is changed keeps its currency, be it said by the cell's format or by its text. */
  private static Cell.Form form(Input figure, Cell cell) {
    if (!figure.currency().equals(Currency.DOLLARS)) {
      return Cell.Form.money(figure.currency().code());
    }
    return cell instanceof Cell.Numeric number ? number.form() : Cell.Form.PLAIN;
  }

  /** The source of a row: of its only figure, or of each that is changed and of the others. */
  private static String source(List<Change> changed, int figures, Cell before) {
    if (figures == 1) {
      return changed.getFirst().source();
    }
    String words =
        changed.stream()
            .map(c -> c.figure().origin().heading() + " " + c.source())
            .collect(Collectors.joining("; "));
    String other = before instanceof Cell.Text text ? text.text() : "";
    String others = other.substring(Math.max(0, other.lastIndexOf(OTHERWISE)));
    return others.isEmpty()
        ? words
        : words + "; " + (others.startsWith(OTHERWISE) ? others : OTHERWISE + others);
  }

  /** Nothing to close: the rate book as it is belongs to whoever opened it. */
  @Override
  public void close() {}

  /** Rows in memory: a rate book is small. */
  private record Kept(Iterator<Row> left) implements Rows {
    @Override
    public @Nullable Row next() {
      return left.hasNext() ? left.next() : null;
    }

    @Override
    public void close() {}
  }
}
