package dev.ratewright.workbook;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Column;
import dev.ratewright.intake.Content;
import dev.ratewright.intake.Form;
import dev.ratewright.intake.Roster;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A roster to be filled in: the sheets the program reads, with notes, drop-downs and one example
 * row that is to be replaced.
 */
public final class BlankRoster {
  private static final LocalDate MADE = LocalDate.of(2026, 1, 1);

  private BlankRoster() {}

  /**
   * Writes it.
   *
   * @param rates the rate book, whose niches a creator may have
   * @param file the file to write, replaced where it exists
   * @throws IOException if it cannot be written
   */
  public static void write(RateBook rates, Path file) throws IOException {
    XSSFWorkbook around = new XSSFWorkbook();
    Archive.describe(around, "Roster", "Ratewright", MADE);
    Styles styles = new Styles(around, Currency.DOLLARS);
    try (Streamed book = Streamed.template(around, styles)) {
      Choices choices = new Choices();
      for (Form form : Roster.forms(rates)) {
        FormSheet sheet = new FormSheet(book.sheet(form.sheet()), form, styles, choices);
        sheet.prepare();
        example(sheet, form.columns());
        sheet.fit();
      }
      choices.write(book);
      book.save(file);
    }
  }

  private static void example(FormSheet sheet, List<Column<?>> columns) {
    Line line = sheet.line(1);
    for (int i = 0; i < columns.size(); i++) {
      example(line, i, columns.get(i));
    }
    sheet.note(1, 0, "Example: replace this row. Left in, it is read like any other.");
  }

  private static void example(Line line, int index, Column<?> column) {
    String typed = column.example();
    Style style =
        FormSheet.aligned(Style.BODY.italic().colour(Palette.GREY), column)
            .format(FormSheet.format(column));
    Content.Look look = column.content().look();
    if (typed.isEmpty()) {
      line.blank(index, style);
      return;
    }
    switch (look) {
      case TEXT, LONG_TEXT -> line.text(index, typed, style);
      case COUNT, MONEY, FACTOR -> line.number(index, new BigDecimal(typed), style);
      case PERCENT -> {
        String number = typed.substring(0, typed.indexOf('%')).strip();
        line.number(index, new BigDecimal(number).movePointLeft(2), style);
      }
      case DATE -> line.date(index, LocalDate.parse(typed), style);
      case MONTH -> line.date(index, YearMonth.parse(typed).atDay(1), style);
    }
  }
}
