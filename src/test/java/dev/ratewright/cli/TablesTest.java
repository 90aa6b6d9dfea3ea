package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The report's tables for other systems, held against its workbook cell by cell. */
class TablesTest {
  @TempDir Path folder;

  private Path report(String formats) throws IOException {
    Path roster =
        new TypedSheets()
            .sheet("Creators")
            .row("Handle;Name;Niche;Followers;Engagement rate %;Minimum fee;Commission")
            .row("@ada.films;@1+1;Food;48200;7.4;733;15%")
            .row("@ben.bakes;-Ben, \"the\" baker;Tech;1300;2;;")
            .sheet("Deals")
            .row("Handle;Brand;Deliverable;Fee;State;Date")
            .row("@ada.films;+Plus;In-feed video;900.5;Paid;2026-10-03")
            .write(folder.resolve("roster.xlsx"));
    String out = folder.resolve("out").toString();
    Screen screen =
        Screen.run(
            "report", roster.toString(), "--out", out, "--format", formats, "--period", "2026-10");
    assertThat(screen.exit()).as(screen.err()).isZero();
    return folder.resolve("out/2026-10/internal");
  }

  private static List<String> names(Path tables) throws IOException {
    try (Stream<Path> files = Files.list(tables)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /** A table of the workbook: a map from heading to what a cell holds, for each row. */
  private static List<Map<String, Object>> rows(Sheet sheet, int last) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Row row : sheet) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (Cell cell : row) {
        Object value = value(cell);
        if (!"".equals(value)) {
          String heading = sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue();
          cells.put(heading, value);
        }
      }
      if (row.getRowNum() > 0 && row.getRowNum() <= last) {
        rows.add(cells);
      }
    }
    return rows;
  }

  private static Object value(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC ->
          cell.getCellStyle().getDataFormatString().startsWith("yyyy")
              ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
              : BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros();
      case BOOLEAN -> cell.getBooleanCellValue();
      default -> cell.getStringCellValue();
    };
  }

  private static Object plain(Object value) {
    return value instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros()
        : value;
  }

  @Test
  void every_table_of_the_workbook_is_there_in_both_forms_with_the_same_cells() throws IOException {
    Path internal = report("xlsx,csv,json");
    int compared = 0;
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(internal.resolve("agency-report.xlsx")))) {
      for (Sheet sheet : book) {
        String name = sheet.getSheetName().toLowerCase(Locale.ROOT).replace(' ', '-');
        Path json = internal.resolve("tables").resolve(name + ".json");
        if (((XSSFSheet) sheet).getTables().isEmpty()) {
          continue;
        }
        var table = ((XSSFSheet) sheet).getTables().getFirst();
        int last = table.getEndRowIndex() - table.getTotalsRowCount();
        List<Map<String, Object>> rows = rows(sheet, last);
        assertThat(json(json)).as(name).isEqualTo(rows);
        assertThat(csv(internal.resolve("tables").resolve(name + ".csv"), rows)).isEqualTo(rows);
        compared += rows.size();
      }
    }
    assertThat(compared).isGreaterThan(100);
    assertThat(names(internal.resolve("tables"))).contains("creators.csv", "creators.json");
    assertThat(Files.readString(internal.resolve("manifest.txt")))
        .contains("  tables/creators.csv");
  }

  private static List<Map<String, Object>> json(Path file) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    for (Object row : (List<?>) yaml.load(Files.readString(file))) {
      Map<String, Object> cells = new LinkedHashMap<>();
      ((Map<?, ?>) row).forEach((key, value) -> cells.put(String.valueOf(key), plain(value)));
      rows.add(cells);
    }
    return rows;
  }

  /** What a CSV says, with numbers as numbers where the workbook has some. */
  private static List<Map<String, Object>> csv(Path file, List<Map<String, Object>> like)
      throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : reader) {
        Map<String, Object> model = like.get(rows.size());
        Map<String, Object> cells = new LinkedHashMap<>();
        line.getFieldsAsMap()
            .forEach(
                (heading, text) -> {
                  if (!text.isEmpty()) {
                    cells.put(heading, typed(text, model.get(heading)));
                  }
                });
        rows.add(cells);
      }
    }
    return rows;
  }

  private static Object typed(String text, @Nullable Object model) {
    if (model instanceof BigDecimal) {
      return new BigDecimal(text).stripTrailingZeros();
    }
    if (model instanceof Boolean) {
      return text.equals("TRUE");
    }
    return text.matches("'[=+\\-@].*") ? text.substring(1) : text;
  }

  @Test
  void in_csv_no_words_are_a_formula() throws IOException {
    Path tables = report("csv").resolve("tables");
    assertThat(Files.readString(tables.resolve("creators.csv")))
        .contains("'@ada.films,'@1+1,")
        .contains("'@ben.bakes,\"'-Ben, \"\"the\"\" baker\",");
    for (String name : names(tables)) {
      for (String line : Files.readAllLines(tables.resolve(name))) {
        assertThat(line).doesNotMatch("(^|.*,)\"?(=|\\+|@|-\\D).*");
      }
    }
  }

  @Test
  void without_the_option_there_are_none_and_other_words_are_answered_with_the_right_ones()
      throws IOException {
    assertThat(report("xlsx").resolve("tables")).doesNotExist();
    Screen screen = Screen.run("report", "roster.xlsx", "--format", "pdf");
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
    assertThat(screen.err()).contains("--format found \"pdf\", expected some of xlsx, csv, json");
  }
}
