package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.Enquiry;
import dev.ratewright.pricing.Quote;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Totals of random quotes, beside what a spreadsheet makes of the same expression. */
final class QuoteFormulasTest {
  private static final int QUOTES = 1_000;
  private static final RateBook RATES = RandomCreator.RATES;
  private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

  /** The inputs in column A; the total, written out whole, in B1. */
  private static double evaluated(Expr total) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      Map<Input, String> cells = new HashMap<>();
      XSSFCell cell = sheet.createRow(0).createCell(1);
      for (Input input : Named.inputs(total)) {
        int row = cells.size() + 1;
        sheet.createRow(row).createCell(0).setCellValue(input.value().doubleValue());
        cells.put(input, "A" + (row + 1));
      }
      cell.setCellFormula(total.formula(new WrittenOut(cells)));
      return new XSSFFormulaEvaluator(book).evaluate(cell).getNumberValue();
    }
  }

  private record WrittenOut(Map<Input, String> cells) implements Expr.Cells {
    @Override
    public String of(Input input) {
      return cells.getOrDefault(input, "#REF!");
    }

    @Override
    public String of(Named step) {
      return "";
    }
  }

  @Test
  void a_spreadsheet_gives_the_same_cents() throws IOException {
    Random random = new Random(20261123);
    int compared = 0;
    for (int i = 0; i < QUOTES; i++) {
      Creator creator = RandomCreator.next(random, i);
      if (Quote.of(enquiry(random), creator, RATES) instanceof Quote.Offered quote) {
        double anew = evaluated(quote.total());
        assertThat(BigDecimal.valueOf(anew).setScale(2, RoundingMode.HALF_UP))
            .as("quote %d", i)
            .isEqualByComparingTo(quote.total().value());
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(QUOTES / 2);
  }

  private static Enquiry enquiry(Random random) {
    List<Deliverable> all = new ArrayList<>(RATES.deliverables());
    Collections.shuffle(all, random);
    List<Enquiry.Item> items = new ArrayList<>();
    for (Deliverable deliverable : all.subList(0, 1 + random.nextInt(2))) {
      List<Enquiry.Choice> choices = new ArrayList<>();
      for (AddOn addOn : RATES.offering().addOns()) {
        if (random.nextInt(3) == 0) {
          List<Integer> terms = addOn.terms();
          choices.add(
              new Enquiry.Choice(
                  addOn,
                  terms.isEmpty()
                      ? Optional.empty()
                      : Optional.of(terms.get(random.nextInt(terms.size())))));
        }
      }
      items.add(new Enquiry.Item(deliverable, 1 + random.nextInt(6), random.nextInt(5), choices));
    }
    return new Enquiry(DAY, DAY.plusDays(random.nextInt(120)), items);
  }
}
