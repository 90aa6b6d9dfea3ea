package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.Enquiry;
import dev.ratewright.pricing.Quote;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Quote builders filled in by chance, beside what the program itself quotes. The filled-in files
 * stay in {@code target/quotes}, each beside what it must say, where {@code .ci/run} has another
 * program recalculate them.
 */
final class QuoteBuilderTest {
  private static final int WISHES = 200;
  private static final int CREATORS = 20;
  private static final RateBook RATES =
      RandomCreator.RATES.at(Agency.OCTOBER).value().orElseThrow();
  private static final Path KEPT = Path.of("target", "quotes");

  @TempDir private Path folder;

  private Path card(Creator creator, RateBook book) throws IOException {
    Path file = folder.resolve(creator.handle().text() + ".xlsx");
    new RateCardWorkbook(book).write(Appraisal.of(creator, Agency.OCTOBER, book), file);
    return file;
  }

  private static Cell cell(XSSFWorkbook book, String name) {
    Name defined = book.getName("quote." + name);
    assertThat(defined).as(name).isNotNull();
    CellReference at = new CellReference(defined.getRefersToFormula());
    return book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  private static void put(XSSFWorkbook book, Map<String, Object> cells) {
    cells.forEach(
        (name, value) -> {
          if (book.getName("quote." + name) == null) {
            // Too small, or held at the minimum fee, a card has no packages to choose.
            assertThat(name).isEqualTo("package");
            cell(book, "deliverable_1").setBlank();
            return;
          }
          Cell cell = cell(book, name);
          switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> cell.setCellValue(date);
            case String words -> {
              cell.setBlank();
              if (!words.isEmpty()) {
                cell.setCellValue(words);
              }
            }
            default -> throw new AssertionError(value);
          }
        });
  }

  /** What the sheet says: the total and the last day, or that there is none. */
  private static String said(XSSFWorkbook book) {
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(book);
    var total = evaluator.evaluate(cell(book, "total"));
    var valid = evaluator.evaluate(cell(book, "valid_until"));
    String reason = evaluator.evaluate(cell(book, "reason")).getStringValue();
    if (total.getCellType() == CellType.STRING) {
      assertThat(total.getStringValue()).isEqualTo("No quote yet");
      assertThat(valid.getStringValue()).isEmpty();
      assertThat(reason).isNotEmpty();
      return "none";
    }
    assertThat(reason).isEmpty();
    return BigDecimal.valueOf(total.getNumberValue()).setScale(2, RoundingMode.HALF_UP)
        + " until "
        + DateUtil.getLocalDateTime(valid.getNumberValue()).toLocalDate();
  }

  private static String said(Quote.Offered quote) {
    return quote.total().value().setScale(2) + " until " + quote.validUntil();
  }

  @Test
  void says_what_the_program_quotes_whatever_is_chosen() throws IOException {
    if (Files.exists(KEPT)) {
      try (var old = Files.list(KEPT)) {
        for (Path file : old.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(KEPT);
    Random random = new Random(20261123);
    List<Creator> creators = new ArrayList<>();
    for (int i = 0; creators.size() < CREATORS; i++) {
      Creator creator = RandomCreator.next(random, i);
      // Of those with a minimum fee, every fourth.
      if (creator.minimumFee().isEmpty() || i % 4 == 0) {
        creators.add(creator);
      }
    }
    int quoted = 0;
    for (int i = 0; i < WISHES; i++) {
      Creator creator = creators.get(i % CREATORS);
      Wish wish = new Wish(random, RATES);
      Optional<Quote.Offered> answer = wish.answer(creator);
      String expected = answer.map(QuoteBuilderTest::said).orElse("none");
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(card(creator, RATES)))) {
        put(book, wish.cells);
        Path file = KEPT.resolve("%03d.xlsx".formatted(i));
        try (OutputStream out = Files.newOutputStream(file)) {
          book.write(out);
        }
        Files.writeString(KEPT.resolve("%03d.txt".formatted(i)), expected);
        assertThat(said(book)).as("%s of %s", file, wish.cells).isEqualTo(expected);
      }
      quoted += answer.isPresent() ? 1 : 0;
    }
    assertThat(quoted).isBetween(WISHES / 3, WISHES * 4 / 5);
  }

  @Test
  void begins_with_one_of_the_first_deliverable_as_the_program_quotes_it() throws IOException {
    for (Creator creator : Agency.roster()) {
      LocalDate day = Agency.OCTOBER.atEndOfMonth();
      Enquiry.Item one =
          new Enquiry.Item(
              Appraisal.of(creator, Agency.OCTOBER, RATES).card().quoted().getFirst().deliverable(),
              1,
              2,
              List.of());
      // In March no season is on; what is posted when the year is over is no rush.
      Enquiry enquiry = new Enquiry(day, LocalDate.of(2027, 3, 1), List.of(one));
      Quote.Offered quote = (Quote.Offered) Quote.of(enquiry, creator, RATES);
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(card(creator, RATES)))) {
        assertThat(cell(book, "total").getNumericCellValue())
            .isEqualTo(quote.total().value().doubleValue());
        assertThat(said(book)).isEqualTo(said(quote));
      }
    }
  }

  @Test
  void a_wrong_choice_is_said_beside_it_and_instead_of_the_total() throws IOException {
    Map<String, Map<String, Object>> wrong =
        Map.of(
            "Deliverable 1: A whole number, 1 or more", Map.of("quantity_1", 1.5),
            "Deliverable 2: Choose a deliverable", Map.of("quantity_2", 2),
            "Deliverable 3: Not offered, choose from the list",
                Map.of("deliverable_3", "Sto*", "quantity_3", 1),
            "Usage: Only for 30, 60, 90, 180 or 365 days",
                Map.of("usage", "Paid usage", "usage_days", 45),
            "Exclusivity: Only for 30 or 90 days",
                Map.of("exclusivity", "Exclusivity, category", "exclusivity_days", 60),
            "Spark code: For 7, 30, 60, 90 or 365 days", Map.of("spark_code", "Spark Ads code"),
            "Usage: Has no days, clear them", Map.of("usage", "Perpetual usage", "usage_days", 30),
            "Exclusivity: Days without a choice", Map.of("exclusivity_days", 30),
            "Posted in: Not offered, choose from the list", Map.of("season", "Easter"),
            "Choose a deliverable or a package", Map.of("deliverable_1", "", "quantity_1", ""));
    for (var one : wrong.entrySet()) {
      try (XSSFWorkbook book =
          new XSSFWorkbook(Files.newInputStream(card(Agency.roster().getLast(), RATES)))) {
        put(book, one.getValue());
        assertThat(said(book)).isEqualTo("none");
        assertThat(new XSSFFormulaEvaluator(book).evaluate(cell(book, "reason")).getStringValue())
            .isEqualTo(one.getKey());
      }
    }
  }

  @Test
  void all_but_its_blue_cells_is_protected_without_a_password() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(card(Agency.roster().getLast(), RATES)))) {
      Set<String> open = new HashSet<>();
      for (Sheet sheet : book) {
        assertThat(((XSSFSheet) sheet).isSheetLocked()).as(sheet.getSheetName()).isTrue();
        var rules = ((XSSFSheet) sheet).getCTWorksheet().getSheetProtection();
        assertThat(rules.isSetPassword() || rules.isSetHashValue()).isFalse();
        assertThat(rules.getSelectLockedCells() || rules.getSelectUnlockedCells()).isFalse();
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (!cell.getCellStyle().getLocked()) {
              assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
              open.add(sheet.getSheetName() + "!" + cell.getAddress());
            }
          }
        }
      }
      Set<String> inputs = new HashSet<>();
      for (Name name : book.getAllNames()) {
        if (name.getNameName().startsWith("quote.")) {
          inputs.add(name.getRefersToFormula().replace("$", ""));
        }
      }
      List.of("total", "reason", "valid_until")
          .forEach(
              output ->
                  inputs.remove(
                      book.getName("quote." + output).getRefersToFormula().replace("$", "")));
      assertThat(open.stream().filter(cell -> cell.startsWith("Quote!")))
          .containsExactlyInAnyOrderElementsOf(inputs);
      assertThat(open.stream().filter(cell -> cell.startsWith("How"))).hasSizeGreaterThan(20);
    }
  }
}
