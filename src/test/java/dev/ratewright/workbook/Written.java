package dev.ratewright.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A file that was written, looked at from outside. */
final class Written {
  private Written() {}

  /** All parts of a workbook, unzipped. */
  static SequencedMap<String, String> parts(Path file) throws IOException {
    SequencedMap<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : List.copyOf(Collections.list(zip.entries()))) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** Evaluates every formula anew; those whose stored result is another one. */
  static List<String> wrongFormulas(Path file) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              CellValue anew = evaluator.evaluate(cell);
              if (!same(cell, anew)) {
                wrong.add(
                    new CellReference(cell).formatAsString()
                        + " "
                        + cell.getCellFormula()
                        + ": stored "
                        + ((XSSFCell) cell).getRawValue()
                        + ", is "
                        + anew.formatAsString());
              }
            }
          }
        }
      }
    }
    return wrong;
  }

  private static boolean same(Cell stored, CellValue anew) {
    return stored.getCachedFormulaResultType() == anew.getCellType()
        && switch (anew.getCellType()) {
          case NUMERIC -> Recalculated.same(stored.getNumericCellValue(), anew.getNumberValue());
          case STRING -> stored.getStringCellValue().equals(anew.getStringValue());
          default -> false;
        };
  }

  /** The number in a cell, be it a formula's or not. */
  static BigDecimal number(org.dhatim.fastexcel.reader.Row row, int column) {
    return new BigDecimal(row.getCell(column).getRawValue());
  }

  /** The rows of a table below its headings, on all sheets it goes on in. */
  static List<org.dhatim.fastexcel.reader.Row> table(Path file, String name) throws IOException {
    List<org.dhatim.fastexcel.reader.Row> rows = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      for (var sheet : book.getSheets().toList()) {
        if (sheet.getName().matches(name + "( \\d+)?")) {
          List<org.dhatim.fastexcel.reader.Row> all = sheet.read();
          boolean goesOn = all.getLast().getCellText(0).startsWith("Continued on");
          rows.addAll(all.subList(1, all.size() - (goesOn ? 1 : 0)));
        }
      }
    }
    return rows;
  }

  /** When the parts of a workbook say they were written. */
  static List<String> times(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().map(entry -> entry.getTimeLocal().toString()).toList();
    }
  }

  /** How many formulas a workbook holds. */
  static long formulas(Path file) throws IOException {
    return parts(file).values().stream().mapToLong(part -> part.split("<f>", -1).length - 1).sum();
  }
}
