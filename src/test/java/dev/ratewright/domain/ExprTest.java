package dev.ratewright.domain;

import static dev.ratewright.Sample.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.Dollars;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExprTest {
  private static final Input VIEWS = input("qualified views", "412000", Unit.COUNT);
  private static final Input RPM = input("RPM", "1.25", Unit.MONEY);
  private static final Expr THOUSAND = new Expr.Constant(BigDecimal.valueOf(1000));

  @Test
  void one_expression_gives_the_number_the_formula_and_the_sentence() {
    Expr earned =
        new Expr.Rounded(new Expr.Product(List.of(new Expr.Quotient(VIEWS, THOUSAND), RPM)));
    assertThat(earned.value()).isEqualTo("515.00");
    assertThat(earned.working()).isEqualTo("412,000 qualified views ÷ 1,000 × $1.25 RPM");
    assertThat(earned.formula(cells("B2", ""))).isEqualTo("ROUND(ROUND(((B2/1000)*B2),8),2)");
  }

  @Test
  void half_a_cent_is_rounded_up() {
    assertThat(new Expr.Rounded(new Expr.Constant(new BigDecimal("2.675"))).value())
        .isEqualTo("2.68");
  }

  @Test
  void a_price_on_a_step_stays_and_one_above_it_goes_to_the_next() {
    Input step = input("step", "25", Unit.MONEY);
    assertThat(new Expr.RoundedUp(input("price", "625.00", Unit.MONEY), step).value())
        .isEqualByComparingTo("625");
    assertThat(new Expr.RoundedUp(input("price", "625.01", Unit.MONEY), step).value())
        .isEqualByComparingTo("650");
  }

  @Test
  void a_named_step_stands_for_itself_where_it_has_a_cell_and_is_written_out_where_not() {
    Named half = new Named("half", Unit.COUNT, new Expr.Quotient(VIEWS, THOUSAND));
    Expr twice = new Expr.Sum(List.of(half, half));
    assertThat(twice.formula(cells("B2", "C7"))).isEqualTo("(C7+C7)");
    assertThat(twice.formula(cells("B2", ""))).isEqualTo("((B2/1000)+(B2/1000))");
    assertThat(twice.working()).isEqualTo("(412 half + 412 half)");
    assertThat(Named.steps(twice)).containsExactly(half);
    assertThat(Named.inputs(twice)).containsExactly(VIEWS);
  }

  @Test
  void the_words_of_a_long_sum_end_with_how_many_follow() {
    Expr one = input("fee", "5", Unit.MONEY);
    assertThat(new Expr.Sum(Collections.nCopies(100, one)).working()).endsWith("$5.00 fee)");
    Expr many = new Expr.Sum(Collections.nCopies(1_350, one));
    assertThat(many.working()).hasSize(1_212).endsWith("$5.00 fee + 1,250 more)");
    assertThat(many.value()).isEqualTo("6750");
  }

  @Test
  void figures_are_printed_with_their_units() {
    assertThat(Unit.COUNT.text(new BigDecimal("1234567.5"))).isEqualTo("1,234,568");
    assertThat(Dollars.text(new BigDecimal("0.005"))).isEqualTo("$0.005");
    assertThat(Dollars.text(new BigDecimal("-1234.5"))).isEqualTo("−$1,234.50");
    assertThat(Unit.PERCENT.text(new BigDecimal("0.0740"))).isEqualTo("7.4 %");
    assertThat(Unit.FACTOR.text(new BigDecimal("2.000"))).isEqualTo("2");
  }

  @Test
  void a_spreadsheet_calculates_the_same_from_the_formula() throws Exception {
    Random random = new Random(99);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      var evaluator = book.getCreationHelper().createFormulaEvaluator();
      for (int i = 0; i < 500; i++) {
        var row = sheet.createRow(i);
        Expr made = anything(random, 4);
        List<Input> inputs = Named.inputs(made);
        for (int k = 0; k < inputs.size(); k++) {
          row.createCell(k + 1).setCellValue(inputs.get(k).value().doubleValue());
        }
        int line = i;
        XSSFCell cell = row.createCell(0);
        cell.setCellFormula(
            made.formula(
                new Expr.Cells() {
                  @Override
                  public String of(Input input) {
                    return new CellReference(line, inputs.indexOf(input) + 1).formatAsString();
                  }

                  @Override
                  public String of(Named step) {
                    return "";
                  }
                }));
        var result = evaluator.evaluate(cell);
        assertThat(result.getCellType()).isEqualTo(CellType.NUMERIC);
        double expected = made.value().doubleValue();
        assertThat(result.getNumberValue())
            .as(made.working())
            .isCloseTo(expected, within(Math.abs(expected) * 1e-9));
      }
    }
  }

  /** Any expression whose value is above zero, so that it may stand anywhere in another. */
  private static Expr anything(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      String value = BigDecimal.valueOf(1 + random.nextInt(99_999), 2).toPlainString();
      return input("figure " + random.nextInt(1 << 30), value, Unit.FACTOR);
    }
    Expr one = anything(random, depth - 1);
    Expr other = anything(random, depth - 1);
    return switch (random.nextInt(8)) {
      case 0 -> new Expr.Sum(List.of(one, other));
      case 1 -> new Expr.Product(List.of(one, other));
      case 2 -> new Expr.Quotient(one, other);
      case 3 -> new Named("step", Unit.FACTOR, new Expr.Product(List.of(one, other)));
      case 4 ->
          new Expr.Difference(
              new Expr.Sum(List.of(one, other)),
              new Expr.Product(List.of(other, input("half", "0.5", Unit.FACTOR))));
      case 5 -> new Expr.Rounded(new Expr.Sum(List.of(one, THOUSAND)));
      // Half a step lower than a whole number of steps, where no last digit can tip it over.
      case 6 ->
          new Expr.RoundedUp(
              new Expr.Difference(THOUSAND, input("half", "2.5", Unit.FACTOR)),
              input("step", "5", Unit.FACTOR));
      default ->
          new Expr.Power(one, new Expr.Log(input("a little more than 1", "1.01", Unit.FACTOR)));
    };
  }

  private static Expr.Cells cells(String inputs, String steps) {
    return new Expr.Cells() {
      @Override
      public String of(Input input) {
        return inputs;
      }

      @Override
      public String of(Named step) {
        return steps;
      }
    };
  }
}
