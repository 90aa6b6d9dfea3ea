package dev.ratewright.workbook;

import dev.ratewright.intake.Form;
import dev.ratewright.intake.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The words of a workbook's drop-downs, on a hidden sheet: written into the validation itself they
 * may neither be long nor hold a comma.
 */
final class Choices {
  private final SequencedMap<List<String>, Integer> columns = new LinkedHashMap<>();

  /** The cells that hold some words; the sheet itself is written later. */
  String range(List<String> words) {
    Integer column = columns.computeIfAbsent(words, w -> columns.size());
    String letters = "$" + Row.letters(column);
    return Form.CHOICES + "!" + letters + "$1:" + letters + "$" + words.size();
  }

  /** Writes the hidden sheet behind all others; none where there are no drop-downs. */
  void write(XSSFWorkbook book) {
    if (columns.isEmpty()) {
      return;
    }
    XSSFSheet sheet = book.createSheet(Form.CHOICES);
    columns.forEach(
        (words, column) -> {
          for (int i = 0; i < words.size(); i++) {
            var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(words.get(i));
          }
        });
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
  }
}
