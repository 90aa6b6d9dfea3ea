package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.Quote;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
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
    System.out.println("QUOTED " + quoted);
  }
}
