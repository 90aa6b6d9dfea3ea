package dev.ratewright.benchmark;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.xlsx.XlsxBook;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads a roster of 50,000 rows and 12 columns, half texts and half numbers, here and with
 * fastexcel-reader. Each adds up all numbers and all lengths of texts, so that every cell is
 * decoded.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgs = "-Xmx1g")
public class ReadBenchmark {
  private static final int ROWS = 50_000;
  private static final int COLUMNS = 12;

  /** Whether texts stand in the shared table, as Excel writes them, or in their cells. */
  @Param({"true", "false"})
  public boolean sharedTexts;

  private Path file = Path.of("");

  /** Writes the roster. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("roster", ".xlsx");
    Random random = new Random(1);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, sharedTexts);
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Creators");
      for (int r = 0; r < ROWS; r++) {
        org.apache.poi.ss.usermodel.Row row = sheet.createRow(r);
        for (int c = 0; c < COLUMNS; c++) {
          if (c % 4 == 0) {
            row.createCell(c).setCellValue("creator " + r + "." + c);
          } else if (c % 4 == 1) {
            row.createCell(c).setCellValue("niche " + random.nextInt(20));
          } else if (c % 4 == 2) {
            row.createCell(c).setCellValue(random.nextInt(10_000_000));
          } else {
            row.createCell(c).setCellValue(random.nextInt(10_000) / 10_000.0);
          }
        }
      }
      workbook.write(out);
    }
  }

  /** Deletes it. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** Our own reader. */
  @Benchmark
  public double ratewright() throws IOException {
    double sum = 0;
    try (Book book = XlsxBook.open(file);
        Book.Rows rows = book.rows("Creators")) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        for (Cell cell : row.cells()) {
          if (cell instanceof Cell.Numeric number) {
            sum += number.value().doubleValue();
          } else if (cell instanceof Cell.Text text) {
            sum += text.text().length();
          }
        }
      }
    }
    return sum;
  }

  /** The peer. */
  @Benchmark
  public double fastexcel() throws IOException {
    double sum = 0;
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().openStream()) {
      for (Iterator<org.dhatim.fastexcel.reader.Row> it = rows.iterator(); it.hasNext(); ) {
        for (org.dhatim.fastexcel.reader.Cell cell : it.next()) {
          if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            sum += number.doubleValue();
          } else if (cell.getType() == CellType.STRING) {
            sum += cell.asString().length();
          }
        }
      }
    }
    return sum;
  }
}
