package dev.ratewright.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

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

  static Path hidden(Path file, String sheet) throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(before));
        OutputStream out = Files.newOutputStream(file)) {
      book.setSheetHidden(book.getSheetIndex(sheet), true);
      book.write(out);
    }
    return file;
  }

  /** All cells of a sheet, read by another library than the one that wrote them. */
  static List<String> sheet(Path workbook, String name) throws IOException {
    List<String> cells = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile());
        Stream<Row> rows = book.findSheet(name).orElseThrow().openStream()) {
      rows.forEach(row -> row.forEach(cell -> cells.add(cell == null ? "" : cell.getText())));
    }
    return cells;
  }

  static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }
}
