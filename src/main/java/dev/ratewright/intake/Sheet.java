package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a user's book whose header was found, and all of whose rows were seen once, so that
 * every column is known as a whole before any cell is read. Titles and blank lines may stand above
 * the header.
 */
final class Sheet {
  private final Book book;
  private final String name;
  private final Header header;
  private final NoEntries noEntries;
  private final Merges merges;

  /** Its rows, so far as memory lasts. */
  private final Tape tape;

  /** The numbers of those that were no entries when they were surveyed. */
  private final BitSet over;

  /** How many hidden rows are read. */
  private final int hidden;

  private Sheet(
      Book book,
      String name,
      Header header,
      NoEntries noEntries,
      Merges merges,
      Tape tape,
      BitSet over,
      int hidden) {
    this.book = book;
    this.name = name;
    this.header = header;
    this.noEntries = noEntries;
    this.merges = merges;
    this.tape = tape;
    this.over = over;
    this.hidden = hidden;
  }

  /**
   * How sheets are read.
   *
   * @param mapping what their owner said of them
   * @param rules what is done with doubtful rows
   * @param memory bytes that rows may take, so that the file need not be read a second time
   * @param currency that of amounts of which nothing says another
   */
  record Reading(Mapping mapping, Rules rules, long memory, Currency currency) {
    static final Reading USUAL = new Reading(Mapping.NONE, Rules.USUAL, 0, Currency.DOLLARS);

    /** The same with so much memory less. */
    Reading less(long bytes) {
      return new Reading(mapping, rules, memory - bytes, currency);
    }
  }

  /**
   * Surveys a sheet. Its header is the row among its top ones that matches most columns.
   *
   * @param seen takes each entry while it is surveyed; see {@link #isAsSurveyed()}
   * @param problems where to put missing and doubled columns
   * @return the sheet, or null where it has no header at all
   */
  static @Nullable Sheet survey(
      Book book,
      String name,
      Form form,
      Reading reading,
      Consumer<Entry> seen,
      List<Problem> problems)
      throws Unreadable {
    Mapping mapping = reading.mapping();
    Optional<Integer> said = mapping.headings(form);
    try (Book.Rows rows = RowsAhead.of(book.rows(name))) {
      Top top = Top.read(rows, said.orElse(0));
      @Nullable Header header = top.header(form, mapping);
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
        problems.add(Top.unheaded(book, name, form, header));
        return null;
      }
      header.speak(reading.currency());
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
      Tape tape = new Tape(reading.memory());
      BitSet over = new BitSet();
      for (Row each : top.rows()) {
        hidden += survey(each, header, noEntries, tape, over, seen) ? 1 : 0;
      }
      for (Row row = top.below(); row != null; row = rows.next()) {
        hidden += survey(row, header, noEntries, tape, over, seen) ? 1 : 0;
      }
      problems.addAll(header.problems());
      Merges merges = new Merges(rows.merged(), header);
      noEntries = new NoEntries(header, form, merges, reading.rules());
      return new Sheet(book, name, header, noEntries, merges, tape, over, hidden);
    }
  }

  /** Lets the columns learn from a row; tells whether it is an entry that is hidden. */
  private static boolean survey(
      Row row, Header header, NoEntries noEntries, Tape tape, BitSet over, Consumer<Entry> seen) {
    if (row.number() <= header.row().number() || row.isBlank()) {
      return false;
    }
    tape.add(row);
    Entry entry = new Entry(row, header, noEntries.why(row, row));
    seen.accept(entry);
    if (entry.passedOver().isPresent()) {
      over.set(row.number());
      return false;
    }
    header.survey(row);
    return row.hidden();
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

  /**
   * Whether its entries are those that were seen while it was surveyed: no words are merged into
   * any of them, and no two columns may be the same.
   */
  boolean isAsSurveyed() {
    return merges.isEmpty() && !header.hasTwins();
  }

  /** Bytes of memory its rows take. */
  long memory() {
    return tape.size();
  }

  /** Lets go of the memory its rows take; should they be wanted again, the file is read again. */
  void letGo() {
    tape.drop();
  }

  /** Starts reading its entries from the first row below the header. */
  Entries entries() throws Unreadable {
    Book.@Nullable Rows taped = tape.rows();
    return new Entries(taped == null ? RowsAhead.of(book.rows(name)) : taped);
  }

  /** The rows below the header, top to bottom, each with what is filled in. */
  final class Entries implements Closeable {
    private final Book.Rows rows;
    private final Merges.Filling merged = merges.new Filling();
    private final boolean asSurveyed = isAsSurveyed();

    private Entries(Book.Rows rows) {
      this.rows = rows;
    }

    /** The next row that holds anything, or null after the last. */
    @Nullable Entry next() throws Unreadable {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        if (row.number() > header.row().number() && !row.isBlank()) {
          if (asSurveyed && !over.get(row.number())) {
            return new Entry(row, header, Optional.empty());
          }
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
