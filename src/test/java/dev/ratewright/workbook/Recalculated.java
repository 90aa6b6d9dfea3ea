package dev.ratewright.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks that were written, beside the same workbooks as a spreadsheet program recalculated and
 * saved them. {@code .ci/check-outputs} runs it:
 *
 * <pre>java dev.ratewright.workbook.Recalculated WRITTEN RECALCULATED</pre>
 *
 * Both are folders, with files of the same names at any depth. Every difference is a line; the exit
 * code is 1 where there is one.
 */
public final class Recalculated {
  private final List<String> differences = new ArrayList<>();
  private int workbooks;
  private int numbers;
  private int words;

  private Recalculated() {}

  /** Compares the two folders. */
  public static void main(String[] folders) throws IOException {
    Path written = Path.of(folders[0]);
    Recalculated all = new Recalculated();
    try (Stream<Path> files = Files.walk(written)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList()) {
        Path name = written.relativize(file);
        all.compare(name.toString(), file, Path.of(folders[1]).resolve(name));
      }
    }
    all.differences.forEach(System.out::println);
    System.out.printf(
        "%d formulas that give a number and %d that give words in %d workbooks, %d differences%n",
        all.numbers, all.words, all.workbooks, all.differences.size());
    System.exit(all.differences.isEmpty() && all.numbers > 0 ? 0 : 1);
  }

  /**
   * Whether two numbers are one: to less than half a cent, and to a millionth where they are small,
   * since a share of 12.4 % must not pass for one of 12.8 %. From forty million on, ten digits: a
   * binary half cent cannot be told from one a little less there.
   */
  static boolean same(double stored, double anew) {
    double size = Math.abs(stored);
    double apart = Math.max(0.000_001, Math.min(0.004, size * 0.000_001));
    return Math.abs(stored - anew) <= Math.max(apart, size * 0.000_000_000_1);
  }

  private void compare(String name, Path written, Path recalculated) throws IOException {
    workbooks++;
    try (XSSFWorkbook ours = new XSSFWorkbook(Files.newInputStream(written));
        XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(recalculated))) {
      for (Sheet sheet : ours) {
        Sheet again = theirs.getSheet(sheet.getSheetName());
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              difference(cell, found(again, cell))
                  .ifPresent(d -> differences.add(name + " › " + place(cell) + ": " + d));
            }
          }
        }
      }
    }
  }

  private static @Nullable Cell found(@Nullable Sheet sheet, Cell cell) {
    Row row = sheet == null ? null : sheet.getRow(cell.getRowIndex());
    return row == null ? null : row.getCell(cell.getColumnIndex());
  }

  private Optional<String> difference(Cell stored, @Nullable Cell anew) {
    CellType type = stored.getCachedFormulaResultType();
    if (type == CellType.NUMERIC) {
      numbers++;
    } else {
      words++;
    }
    boolean same =
        anew != null
            && type == type(anew)
            && switch (type) {
              case NUMERIC -> same(stored.getNumericCellValue(), anew.getNumericCellValue());
              case STRING -> stored.getStringCellValue().equals(anew.getStringCellValue());
              default -> false;
            };
    return same
        ? Optional.empty()
        : Optional.of("stored " + value(stored) + ", recalculated " + value(anew));
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  private static String value(@Nullable Cell cell) {
    if (cell == null) {
      return "nothing";
    }
    return switch (type(cell)) {
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case STRING -> '"' + cell.getStringCellValue() + '"';
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case ERROR -> "error " + cell.getErrorCellValue();
      default -> "nothing";
    };
  }

  private static String place(Cell cell) {
    return new CellReference(cell).formatAsString();
  }
}
