package dev.ratewright.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Quote builders that a spreadsheet program recalculated, beside what they must say. {@code
 * .ci/check-quotes} runs it:
 *
 * <pre>java dev.ratewright.workbook.QuotesRecalculated EXPECTED RECALCULATED</pre>
 *
 * Every difference is a line; the exit code is 1 where there is one.
 */
public final class QuotesRecalculated {
  private QuotesRecalculated() {}

  /** Compares the texts of one folder with the workbooks of another. */
  public static void main(String[] folders) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of(folders[0]))) {
      texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    int refused = 0;
    int differences = 0;
    for (Path text : texts) {
      String expected = Files.readString(text);
      String name = text.getFileName().toString().replace(".txt", ".xlsx");
      String said = said(Path.of(folders[1]).resolve(name));
      if (!said.equals(expected)) {
        System.out.println(name + ": says " + said + ", must say " + expected);
        differences++;
      }
      refused += expected.equals("none") ? 1 : 0;
    }
    System.out.printf(
        "%d filled-in quotes, of which %d are none, %d differences%n",
        texts.size(), refused, differences);
    System.exit(differences == 0 && refused < texts.size() ? 0 : 1);
  }

  private static String said(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "nothing, as it was not recalculated";
    }
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      Cell total = cell(book, "total");
      Cell reason = cell(book, "reason");
      if (total.getCachedFormulaResultType() == CellType.STRING) {
        return reason.getStringCellValue().isEmpty() ? "no reason" : "none";
      }
      return BigDecimal.valueOf(total.getNumericCellValue()).setScale(2, RoundingMode.HALF_UP)
          + " until "
          + DateUtil.getLocalDateTime(cell(book, "valid_until").getNumericCellValue())
              .toLocalDate();
    }
  }

  private static Cell cell(XSSFWorkbook book, String name) {
    CellReference at = new CellReference(book.getName("quote." + name).getRefersToFormula());
    return book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }
}
