package dev.ratewright.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A workbook as text, by another reader than its writer: a line for each cell that holds something,
 * with what it shows and its formula.
 */
final class SheetDump {
  private SheetDump() {}

  /**
   * Writes one.
   *
   * @param but the sheets it is without
   */
  static String of(Path workbook, Set<String> but) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(workbook))) {
      List<Sheet> sheets =
          book.getSheets().filter(sheet -> !but.contains(sheet.getName())).toList();
      for (Sheet sheet : sheets) {
        text.append("== ").append(sheet.getName()).append('\n');
        for (Row row : sheet.read()) {
          String cells =
              row.stream()
                  .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
                  .map(SheetDump::line)
                  .collect(Collectors.joining());
          text.append(cells);
        }
      }
    }
    return text.toString();
  }

  private static String line(Cell cell) {
    String shown = cell.getText().replace("\n", "\\n");
    String formula = cell.getFormula() == null ? "" : "   =" + cell.getFormula();
    return cell.getAddress() + "  " + shown + formula + '\n';
  }
}
