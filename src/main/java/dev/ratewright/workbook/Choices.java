package dev.ratewright.workbook;

import dev.ratewright.intake.Form;
import dev.ratewright.intake.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.poi.ss.usermodel.SheetVisibility;

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
  void write(Streamed book) {
    if (columns.isEmpty()) {
      return;
    }
    Rows rows = book.sheet(Form.CHOICES);
    int longest = columns.keySet().stream().mapToInt(List::size).max().orElseThrow();
    for (int i = 0; i < longest; i++) {
      Line line = rows.line();
      for (Map.Entry<List<String>, Integer> column : columns.entrySet()) {
        if (i < column.getKey().size()) {
          line.title(column.getValue(), column.getKey().get(i), Style.BODY);
        }
      }
    }
    int index = book.xssf().getSheetIndex(rows.sheet());
    book.xssf().setSheetVisibility(index, SheetVisibility.HIDDEN);
  }
}
