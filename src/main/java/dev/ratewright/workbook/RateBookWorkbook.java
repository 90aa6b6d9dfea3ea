package dev.ratewright.workbook;

import dev.ratewright.calibration.Study;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Unit;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Column;
import dev.ratewright.intake.Content;
import dev.ratewright.intake.Form;
import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A rate book as a workbook that the agency edits; every figure keeps its cell's address. */
public final class RateBookWorkbook {
  private static final LocalDate MADE = LocalDate.of(2026, 1, 1);
  private static final Style QUIET = Style.CELL.points(9).colour(Palette.GREY);

  private RateBookWorkbook() {}

  /**
   * Writes it.
   *
   * @param source a rate book whose sheets have the headings of {@link RateBookReader#forms()} in
   *     row 1, in that order, as the default rate book does
   * @param file the file to write, replaced where it exists
   * @throws IOException if it cannot be written
   */
  public static void write(Book source, Path file) throws IOException {
    write(source, Optional.empty(), HouseStyle.STANDARD, file);
  }

  /**
   * Writes a proposed one, with a sheet that shows what closed deals say of its figures.
   *
   * @param source as above, with the proposed figures
   * @param house how the agency has its workbooks
   * @param file the file to write, replaced where it exists
   * @throws IOException if it cannot be written
   */
  public static void write(Book source, Study study, HouseStyle house, Path file)
      throws IOException {
    write(source, Optional.of(study), house, file);
  }

  private static void write(Book source, Optional<Study> study, HouseStyle house, Path file)
      throws IOException {
    XSSFWorkbook around = new XSSFWorkbook();
    Archive.describe(around, "Rate book", "Ratewright", MADE);
    Styles styles = new Styles(around, Currency.DOLLARS, house);
    try (Streamed book = Streamed.template(around, styles)) {
      Choices choices = new Choices();
      for (Form form : RateBookReader.forms()) {
        FormSheet sheet = new FormSheet(book.sheet(form.sheet()), form, styles, choices);
        sheet.prepare();
        for (Row row : rows(source, form.sheet())) {
          if (row.number() > 1) {
            write(row, form.columns(), sheet.line(row.number() - 1));
          }
        }
        sheet.fit();
      }
      study.ifPresent(
          learned -> new CalibrationSheet(book.sheet("Calibration"), styles).write(learned));
      choices.write(book);
      book.save(file);
    }
  }

  private static List<Row> rows(Book source, String sheet) throws IOException {
    List<Row> all = new ArrayList<>();
    try (Book.Rows rows = source.rows(sheet)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }

  private static void write(Row row, List<Column<?>> columns, Line line) {
    for (int i = 0; i < columns.size(); i++) {
      Content<?> content = columns.get(i).content();
      boolean figure =
          switch (content.look()) {
            case TEXT, LONG_TEXT, DATE, MONTH -> false;
            case COUNT, MONEY, PERCENT, FACTOR -> true;
          };
      // The last two columns say where a row comes from.
      Style style = figure ? Style.INPUT : i >= columns.size() - 2 ? QUIET : Style.CELL;
      switch (row.cell(i)) {
        case Cell.Numeric number ->
            line.number(i, number.value(), style.format(format(columns.get(i), number)));
        case Cell.Dated day ->
            line.date(i, day.date(), style.side(Style.Side.RIGHT).indent(0).format(Format.DATE));
        case Cell.Text text -> line.text(i, text.text(), style);
        case Cell.Truth truth -> line.text(i, truth.shown(), style);
        default -> line.blank(i, style);
      }
    }
  }

  private static String format(Column<?> column, Cell.Numeric number) {
    if (number.form().percent()) {
      return Format.PERCENT;
    }
    String currency = number.form().currency();
    if (!currency.isEmpty() && !currency.equals("$")) {
      return Format.named(number.value(), currency);
    }
    return switch (column.content().look()) {
      case COUNT -> Format.COUNT;
      case MONEY -> Format.of(Unit.MONEY, number.value());
      default -> Format.FACTOR;
    };
  }
}
