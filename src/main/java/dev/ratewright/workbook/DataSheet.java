package dev.ratewright.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A table of data that is streamed row by row, and goes on in a second sheet of the same kind where
 * a sheet is full.
 */
final class DataSheet {
  private static final int LONGEST_HEADING = 200;

  /** The row in which a full sheet says where its table goes on. */
  private static final int NOTE = 1;

  private final Streamed book;
  private final Styles styles;
  private final String name;
  private final String colour;
  private final List<Heading> headings;
  private final int rowLimit;
  private final Consumer<Line> files;
  private final List<Part> parts = new ArrayList<>();

  private static final class Part {
    final Rows lines;
    final XSSFSheet sheet;
    final Map<Integer, BigDecimal> sums = new HashMap<>();

    /** Rows of data and the header. */
    int rows = 1;

    Part(Rows lines) {
      this.lines = lines;
      this.sheet = lines.sheet();
    }
  }

  /**
   * Begins a table.
   *
   * @param colour of the sheet's tab
   * @param headings left to right
   * @param rowLimit how many rows a sheet may have, the header included
   */
  DataSheet(
      Streamed book,
      Styles styles,
      String name,
      String colour,
      List<Heading> headings,
      int rowLimit) {
    this.book = book;
    this.styles = styles;
    this.name = name;
    this.colour = colour;
    this.headings = distinct(headings);
    this.rowLimit = rowLimit;
    this.files = book.tables().begin(name, this.headings);
    begin();
  }

  private void begin() {
    String title = parts.isEmpty() ? name : name + " " + (parts.size() + 1);
    Part part = new Part(book.sheet(title));
    parts.add(part);
    // Neither the header nor the totals are data.
    part.lines.tell(
        line -> {
          if (line.number() > 1 && line.number() <= part.rows) {
            files.accept(line);
          }
        });
    part.sheet.createFreezePane(1, 1);
    part.sheet.setTabColor(styles.colour(colour));
    Line header = part.lines.line().height(30);
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      boolean number = heading.side() == Style.Side.RIGHT;
      // The button that filters covers what stands at the right edge.
      Style style = Style.HEADER.side(heading.side()).indent(number ? 2 : 1);
      part.lines.widths().limit(i, heading.widest());
      part.lines.widths().heading(i, heading.text());
      header.title(i, heading.text(), style);
    }
  }

  /** A table may not have one heading twice, and a deliverable may be called as it likes. */
  private static List<Heading> distinct(List<Heading> headings) {
    List<Heading> distinct = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Heading heading : headings) {
      String plain = plain(heading.text());
      String title = plain;
      for (int i = 2; !used.add(title.toLowerCase(Locale.ROOT)); i++) {
        title = plain + " " + i;
      }
      distinct.add(heading.called(title));
    }
    return distinct;
  }

  /** A heading of a table may not be long nor hold line breaks. */
  private static String plain(String heading) {
    String line = heading.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_HEADING ? line : line.substring(0, LONGEST_HEADING);
  }

  /** Sees to it that the next rows stand on one sheet. */
  void keep(int rows) {
    int below = (DataTable.isTotalled(headings) ? 1 : 0) + NOTE;
    if (parts.getLast().rows + rows + below > rowLimit) {
      begin();
    }
  }

  /** Counts an amount of the row begun last in for the table's last row. */
  void add(int column, BigDecimal amount) {
    parts.getLast().sums.merge(column, amount, BigDecimal::add);
  }

  /**
   * The rows of data on one sheet.
   *
   * @param sheet the sheet
   * @param last the last row, from 1; the first is the second of the sheet
   */
  record Area(XSSFSheet sheet, int last) {}

  /** The rows on all sheets that have any. */
  List<Area> areas() {
    return parts.stream()
        .filter(part -> part.rows > 1)
        .map(part -> new Area(part.sheet, part.rows))
        .toList();
  }

  /** Begins the next row. */
  Line next() {
    keep(1);
    Part part = parts.getLast();
    part.rows++;
    return part.lines.line();
  }

  /** The address of a cell in the row begun last. */
  Address cell(int column) {
    return cell(column, 0);
  }

  /** The address of a cell some rows below the row begun last, on the same sheet. */
  Address cell(int column, int below) {
    Part part = parts.getLast();
    return new Address(part.sheet.getSheetName(), column, part.rows + below);
  }

  /**
   * A formula over a whole column of the table, on all its sheets: {@code SUM(Creators!$F$2:$F$9)}.
   *
   * @param function its name
   * @param column which, 0 for A
   */
  String over(String function, int column) {
    return parts.stream()
        .map(part -> function + "(" + range(part, column) + ")")
        .collect(Collectors.joining("+"));
  }

  /**
   * How often a column holds what a cell holds, letter by letter, whatever signs it begins with.
   */
  String count(int column, String cell) {
    return countIf(column, "\"=\"&" + cell);
  }

  /** How often a column meets a criterion. */
  String countIf(int column, String criterion) {
    return parts.stream()
        .map(part -> "COUNTIF(" + range(part, column) + "," + criterion + ")")
        .collect(Collectors.joining("+"));
  }

  /** How often a column holds what a cell holds while another column holds a word. */
  String count(int column, String cell, int other, String word) {
    return parts.stream()
        .map(
            part ->
                "COUNTIFS("
                    + range(part, column)
                    + ",\"=\"&"
                    + cell
                    + ","
                    + range(part, other)
                    + ",\""
                    + word
                    + "\")")
        .collect(Collectors.joining("+"));
  }

  /** A sum of one column where another one meets a criterion. */
  String sumIf(int column, int of, String criterion) {
    return parts.stream()
        .map(part -> "SUMIF(" + range(part, of) + "," + criterion + "," + range(part, column) + ")")
        .collect(Collectors.joining("+"));
  }

  /** A sum of one column where two others each meet a criterion. */
  String sumIfs(int column, int of, String criterion, int other, String criterionToo) {
    return parts.stream()
        .map(
            part ->
                "SUMIFS(%s,%s,%s,%s,%s)"
                    .formatted(
                        range(part, column),
                        range(part, of),
                        criterion,
                        range(part, other),
                        criterionToo))
        .collect(Collectors.joining("+"));
  }

  private static String range(Part part, int column) {
    return new Address(part.sheet.getSheetName(), column, 2).down(Math.max(2, part.rows));
  }

  /** After the last row: table, widths, print set-up; and the further sheets behind the first. */
  void finish() {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.rows > 1) {
        if (DataTable.isTotalled(headings)) {
          totals(part);
        }
        DataTable.around(part.sheet, headings, part.rows);
      }
      if (i + 1 < parts.size()) {
        String next = parts.get(i + 1).sheet.getSheetName();
        part.lines.line().title(0, "Continued on the sheet " + next, Style.NOTE);
      }
      part.lines.widths().fit(part.sheet, headings.size(), 9, Line.WIDEST);
      print(part);
      if (i > 0) {
        int first = book.xssf().getSheetIndex(parts.getFirst().sheet);
        book.xssf().setSheetOrder(part.sheet.getSheetName(), first + i);
      }
    }
  }

  /** Sets a sheet up for print, without the columns at its right that are not printed. */
  private void print(Part part) {
    int printed = (int) headings.stream().takeWhile(Heading::printed).count();
    double width = part.lines.widths().fit(part.sheet, printed, 9, Line.WIDEST);
    Print.data(part.sheet, part.sheet.getSheetName(), width);
    if (printed < headings.size()) {
      int last = part.lines.count() - 1;
      book.xssf().setPrintArea(book.xssf().getSheetIndex(part.sheet), 0, printed - 1, 0, last);
    }
  }

  /** The row below the data. */
  private void totals(Part part) {
    Style style = Style.NUMBER.bold().fill(Palette.MIST);
    Line line = part.lines.line();
    line.text(0, DataTable.TOTAL, style.side(Style.Side.LEFT).indent(1));
    for (int i = 1; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.isTotalled()) {
        String formula = DataTable.total(part.sheet.getSheetName(), heading);
        BigDecimal sum = part.sums.getOrDefault(i, BigDecimal.ZERO);
        line.formula(i, formula, sum, style.format(heading.total()));
      } else {
        line.blank(i, style);
      }
    }
  }
}
