package dev.ratewright.workbook;

import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Cleaned;
import dev.ratewright.intake.Cleaning;
import dev.ratewright.intake.Form;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.Row;
import dev.ratewright.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A roster as the program would have it, made from one as its owner has it: every value in the form
 * of the blank roster, every change listed beside its original, and what could not be read behind a
 * question mark, marked, with the reason.
 */
public final class CleanRoster implements Cleaning.Desk, Closeable {
  private static final LocalDate MADE = LocalDate.of(2026, 1, 1);

  private final Streamed book;
  private final Styles styles;
  private final Map<String, Page> pages = new HashMap<>();
  private final DataSheet repairs;
  private final ProblemsSheet problems;

  /** A sheet being filled. */
  private static final class Page {
    final FormSheet form;
    int next = 1;

    Page(FormSheet form) {
      this.form = form;
    }
  }

  /**
   * Begins one.
   *
   * @param rates the rate book, whose niches a creator may have
   * @param house how the agency has its workbooks
   * @param scratch an existing folder for rows until the roster is finished
   */
  public CleanRoster(RateBook rates, HouseStyle house, Path scratch) {
    XSSFWorkbook blank = new XSSFWorkbook();
    Archive.describe(blank, "Roster", "Ratewright", MADE);
    styles = new Styles(blank, rates.currency(), house);
    Choices choices = new Choices();
    book = new Streamed(blank, styles, Optional.of(scratch));
    for (Form form : Roster.forms(rates)) {
      FormSheet sheet = new FormSheet(book.sheet(form.sheet()), form, styles, choices);
      sheet.prepare();
      pages.put(form.sheet(), new Page(sheet));
    }
    choices.write(book);
    int most = SpreadsheetVersion.EXCEL2007.getMaxRows();
    repairs =
        new DataSheet(
            book,
            styles,
            "Repairs",
            Palette.AMBER,
            List.of(
                Heading.words("Sheet"),
                Heading.words("Cell"),
                Heading.words("Column"),
                Heading.words("Found"),
                Heading.words("Written"),
                Heading.words("Now in")),
            most);
    problems = new ProblemsSheet(book, styles, most);
  }

  @Override
  public void row(Form form, List<Cleaned> cells) {
    Page page = pages.get(form.sheet());
    if (page == null) {
      throw new IllegalArgumentException("no sheet " + form.sheet());
    }
    int number = page.next++;
    Line line = page.form.line(number);
    for (int i = 0; i < cells.size(); i++) {
      Cleaned cell = cells.get(i);
      CleanCell.write(line, i, form.columns().get(i), cell);
      cut(cell);
      if (cell.repaired()) {
        repairs
            .next()
            .text(0, cell.from().sheet(), Style.CELL)
            .text(1, cell.from().cell(), Style.CELL)
            .text(2, form.columns().get(i).heading(), Style.CELL)
            .text(3, cell.found().shown(), Style.CELL.wrap())
            .text(4, cell.written().shown(), Style.CELL.wrap())
            .text(5, form.sheet() + "!" + Row.letters(i) + (number + 1), Style.CELL);
      }
    }
  }

  /** Other programs write longer texts than a cell of Excel's holds. */
  private void cut(Cleaned cell) {
    if (cell.written() instanceof Cell.Text text && text.text().length() > CellText.LONGEST) {
      String found = String.format(Locale.ROOT, "a text of %,d characters", text.text().length());
      String expected = String.format(Locale.ROOT, "at most %,d in a cell", CellText.LONGEST);
      problems.add(
          "",
          List.of(
              Problem.warning(
                  cell.from(), found, expected, "cut in this copy; see the roster itself")));
    }
  }

  @Override
  public void say(String creator, List<Problem> found) {
    problems.add(creator, found);
  }

  /**
   * Writes the roster. Nothing can be added afterwards.
   *
   * @param file the file to write, replaced where it exists
   * @throws IOException if it cannot be written
   */
  public void finish(Path file) throws IOException {
    pages.values().forEach(page -> page.form.fit());
    repairs.finish();
    problems.finish();
    book.save(file);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
