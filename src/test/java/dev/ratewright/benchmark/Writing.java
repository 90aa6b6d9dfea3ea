package dev.ratewright.benchmark;

import dev.ratewright.workbook.LargeSheet;
import dev.ratewright.workbook.LargeSheetRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A way to write a large table of 20 formatted columns. */
enum Writing {
  /** The peer, row by row, each cell with its format. */
  FASTEXCEL {
    @Override
    void write(Path file, int rows) throws IOException {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
          Workbook book = new Workbook(out, "Ratewright", "1.0");
          Worksheet sheet = book.newWorksheet("Table")) {
        for (int c = 0; c < 20; c++) {
          sheet.value(0, c, (c < 8 ? "Words " : "Figures ") + c);
          sheet.width(c, 20);
        }
        for (int i = 0; i < rows; i++) {
          row(sheet, i + 1, new LargeSheetRow(i));
          if (i % 1000 == 999) {
            sheet.flush();
          }
        }
      }
    }

    private static void row(Worksheet sheet, int at, LargeSheetRow row) {
      for (int c = 0; c < 8; c++) {
        sheet.inlineString(at, c, row.words(c));
        sheet.style(at, c).horizontalAlignment("left").set();
      }
      for (int c = 8; c < 12; c++) {
        sheet.value(at, c, row.count(c));
        sheet.style(at, c).format("#,##0").set();
      }
      for (int c = 12; c < 16; c++) {
        sheet.value(at, c, BigDecimal.valueOf(row.cents(c), 2));
        sheet.style(at, c).format("$#,##0.00").set();
      }
      for (int c = 16; c < 18; c++) {
        long part = row.cents(c) % (c == 16 ? 1000 : 900);
        sheet.value(at, c, BigDecimal.valueOf(part, c == 16 ? 4 : 3));
        sheet.style(at, c).format("0.00%").set();
      }
      sheet.value(at, 18, LocalDate.of(2026, 1, 1).plusDays(row.number() % 365));
      sheet.style(at, 18).format("yyyy-mm-dd").set();
      sheet.value(at, 19, row.count(19));
      sheet.style(at, 19).format("#,##0").set();
    }
  },

  /** Our own: a table with fitted columns, filters and a repeated header. */
  OURS {
    @Override
    void write(Path file, int rows) throws IOException {
      Path scratch = Files.createTempDirectory("rows");
      try {
        LargeSheet.write(file, rows, scratch);
      } finally {
        try (Stream<Path> left = Files.walk(scratch)) {
          for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    }
  };

  /** Writes so many rows below one of headings. */
  abstract void write(Path file, int rows) throws IOException;
}
