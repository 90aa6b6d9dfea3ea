package dev.ratewright.cli;

import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.file.RosterFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rosters, their cleaned copies, and what both hold. */
final class Copies {
  private Copies() {}

  /** A workbook of lines, each sheet under ## and its name. */
  static Path workbook(Path file, String lines) throws IOException {
    TypedSheets sheets = new TypedSheets();
    for (String line : lines.split("\n", -1)) {
      if (line.startsWith("## ")) {
        sheets.sheet(line.substring(3));
      } else {
        sheets.row(line);
      }
    }
    return sheets.write(file);
  }

  /** Checks a roster and has its copy written. */
  static Screen fix(Path roster, Path copy) {
    return Screen.run("check", roster.toString(), "--all", "--fix", copy.toString());
  }

  /** The creators that can be priced. */
  static List<Creator> creators(Path roster) throws Unreadable {
    return creators(roster, Sample.RATES);
  }

  /** The creators that can be priced with a rate book. */
  static List<Creator> creators(Path roster, RateBook rates) throws Unreadable {
    List<Creator> creators = new ArrayList<>();
    try (Book book = RosterFile.open(roster, Passwords.NONE);
        Roster read = Roster.open(book, rates).value().orElseThrow()) {
      for (Listing next = read.next(YearMonth.of(2026, 10));
          next != null;
          next = read.next(YearMonth.of(2026, 10))) {
        next.creator().ifPresent(creators::add);
      }
    }
    return creators;
  }

  /** The rows of one sheet as shown on a screen, blank cells left out. */
  static List<String> rows(Path file, String sheet) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      DataFormatter format = new DataFormatter(Locale.ROOT);
      format.setUseCachedValuesForFormulaCells(true);
      List<String> rows = new ArrayList<>();
      for (Row row : book.getSheet(sheet)) {
        rows.add(
            IntStream.range(0, Math.max(0, row.getLastCellNum()))
                .mapToObj(i -> format.formatCellValue(row.getCell(i)))
                .filter(shown -> !shown.isEmpty())
                .collect(Collectors.joining(" | ")));
      }
      return rows;
    }
  }

  /** The cells of the sheet of creators whose text is of the colour of what is not read. */
  static List<String> amber(Path file) throws IOException {
    List<String> marked = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Row row : book.getSheet("Creators")) {
        row.forEach(
            cell -> {
              var colour = ((XSSFCell) cell).getCellStyle().getFillForegroundXSSFColor();
              if (row.getRowNum() > 0 && colour != null) {
                marked.add(cell.getAddress().formatAsString());
              }
            });
      }
    }
    return marked;
  }
}
