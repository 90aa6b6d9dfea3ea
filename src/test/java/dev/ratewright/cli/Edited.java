package dev.ratewright.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What an agency does with files in other programs: edit a cell, read a page. */
final class Edited {
  private Edited() {}

  static void cell(Path file, String sheet, String address, Object value) throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(before))) {
      CellReference at = new CellReference(address);
      var cell = book.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
      if (value instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else {
        cell.setCellValue(value.toString());
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }
}
