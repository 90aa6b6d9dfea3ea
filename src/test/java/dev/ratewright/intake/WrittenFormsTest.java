package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values written in every form, by other means than they are read with, come back equal. */
class WrittenFormsTest {
  private static final int TIMES = 20_000;
  private static final Numbers COUNT = Numbers.of("followers", Unit.COUNT);
  private static final Numbers FEE = Numbers.of("fee", Unit.MONEY);
  private static final Numbers SHARE =
      new Numbers("engagement", Unit.PERCENT, BigDecimal.ZERO, BigDecimal.TEN);
  private static final Content<Input> HOURS = Hours.inMonth("LIVE hours");

  private final WrittenForms forms = new WrittenForms(20_261_123);

  private static void holds(Content<Input> content, String written, BigDecimal value) {
    assertThat(WrittenColumn.alone(content, written).map(Input::value))
        .as(written)
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
  }

  @Test
  void counts_grouped_in_any_way() {
    for (int i = 0; i < TIMES; i++) {
      long count = forms.count();
      BigDecimal value = BigDecimal.valueOf(count);
      String written =
          switch (forms.below(5)) {
            case 0 -> Long.toString(count);
            case 1 -> forms.grouped(value, forms.locale());
            case 2 -> forms.indian(count);
            case 3 ->
                forms.inScript(forms.separated(count, ','), forms.any(List.of('०', '٠', '０')));
            default -> {
              List<Character> separators =
                  List.of('.', ',', ' ', '\u00A0', '\u202F', '\'', '’', '٬');
              yield forms.separated(count, forms.any(separators));
            }
          };
      holds(COUNT, written, value);
    }
  }

  @Test
  void counts_rounded_with_any_magnitude() {
    List<Map.Entry<String, Integer>> magnitudes = List.copyOf(WrittenForms.MAGNITUDES.entrySet());
    for (int i = 0; i < TIMES; i++) {
      Map.Entry<String, Integer> magnitude = forms.any(magnitudes);
      long tenths = forms.below(9_999);
      // A second calculation: whole numbers only, without decimals anywhere.
      BigInteger value =
          BigInteger.valueOf(tenths).multiply(BigInteger.TEN.pow(magnitude.getValue() - 1));
      String mark = forms.any(List.of(".", ","));
      String written = tenths / 10 + mark + tenths % 10 + magnitude.getKey();
      holds(COUNT, written, new BigDecimal(value));
    }
  }

  @Test
  void percentages_of_any_country() {
    for (int i = 0; i < TIMES; i++) {
      BigDecimal points = BigDecimal.valueOf(forms.below(99_999), 2);
      String number = forms.grouped(points, forms.locale());
      String sign =
          forms.any(List.of("%", " %", "\u00A0%", "٪", "％", " percent", " Prozent", " pct"));
      String written = forms.below(5) == 0 ? "%" + number : number + sign;
      holds(SHARE, written, points.movePointLeft(2));
    }
  }

  @Test
  void bare_shares_that_are_all_fractions_or_all_points() {
    for (int i = 0; i < TIMES / 10; i++) {
      boolean points = forms.below(2) == 0;
      int scale = points ? 2 : 4;
      WrittenColumn<Input> column = WrittenColumn.of(SHARE, "ER");
      List<BigDecimal> values =
          List.of(
              BigDecimal.valueOf(101 + forms.below(2_300), scale),
              BigDecimal.valueOf(2_499, scale));
      List<Cell> cells = values.stream().map(v -> Cell.number(v, Cell.Form.PLAIN)).toList();
      cells.forEach(column::survey);
      for (int j = 0; j < cells.size(); j++) {
        BigDecimal share = points ? values.get(j).movePointLeft(2) : values.get(j);
        assertThat(column.value(cells.get(j)).orElseThrow().value()).isEqualByComparingTo(share);
      }
    }
  }

  @Test
  void dollars_with_sign_or_code_on_either_side() {
    for (int i = 0; i < TIMES; i++) {
      BigDecimal amount = BigDecimal.valueOf(forms.count() % 1_000_000_000, 2);
      String number = forms.grouped(amount, forms.locale());
      String written =
          switch (forms.below(6)) {
            case 0 -> number;
            case 1 -> "$" + number;
            case 2 -> "US$ " + number;
            case 3 -> number + " USD";
            case 4 -> number + "\u00A0$";
            default -> "usd" + number;
          };
      holds(FEE, written, amount);
    }
  }

  @Test
  void other_money_is_never_taken_for_dollars() {
    List<String> signs =
        List.of("€", "£", "¥", "円", "kr", "zł", "R$", "₹", "CHF", "EUR", "CAD", "Rp");
    for (int i = 0; i < TIMES; i++) {
      String number =
          forms.grouped(BigDecimal.valueOf(forms.count() % 1_000_000, 2), forms.locale());
      String sign = forms.any(signs);
      String written = forms.below(2) == 0 ? sign + " " + number : number + " " + sign;
      WrittenColumn<Input> column = WrittenColumn.of(FEE, "Fee");
      String read = column.read(written).getFirst();
      assertThat(read).matches("(?:[0-9.]+ [A-Z]{3}|\\? .+ or .+)").doesNotContain("USD");
    }
  }

  @Test
  void days_in_the_words_of_any_country() {
    for (int i = 0; i < TIMES; i++) {
      LocalDate day = forms.day();
      Locale locale = forms.locale();
      String written =
          switch (forms.below(4)) {
            case 0 -> forms.day(day, locale, FormatStyle.LONG);
            case 1 -> forms.day(day, "d MMMM yyyy", locale);
            case 2 ->
                forms.day(
                    day, forms.any(List.of("yyyy-MM-dd", "yyyy/M/d", "d.M.yyyy")), Locale.ROOT);
            default -> forms.day(day, "EEEE, d MMMM yyyy", locale);
          };
      if (locale.getLanguage().equals("ar")) {
        continue;
      }
      assertThat(WrittenColumn.alone(Days.day(), written)).as(written + locale).contains(day);
      assertThat(WrittenColumn.alone(Days.month(), written)).contains(YearMonth.from(day));
    }
  }

  @Test
  void days_of_numbers_alone_once_their_column_shows_the_order() {
    for (int i = 0; i < TIMES; i++) {
      boolean dayFirst = forms.below(2) == 0;
      String pattern =
          (dayFirst ? "d%1$sM%1$syyyy" : "M%1$sd%1$syyyy")
              .formatted(forms.any(List.of("/", "-", ".")));
      WrittenColumn<LocalDate> column = WrittenColumn.of(Days.day(), "Date");
      LocalDate day = forms.day();
      Cell cell = Cell.text(forms.day(day, pattern, Locale.ROOT));
      Cell telling = Cell.text(forms.day(LocalDate.of(2026, 10, 31), pattern, Locale.ROOT));
      column.survey(cell);
      column.survey(telling);
      assertThat(column.value(cell)).as(cell.shown()).contains(day);
    }
  }

  @Test
  void times_with_units_or_colons() {
    for (int i = 0; i < TIMES; i++) {
      Duration time = forms.time();
      long hours = time.toHours();
      int minutes = time.toMinutesPart();
      int seconds = time.toSecondsPart();
      String written =
          switch (forms.below(5)) {
            case 0 -> "%dh %dm %ds".formatted(hours, minutes, seconds);
            case 1 -> "%d:%02d:%02d".formatted(hours, minutes, seconds);
            case 2 -> time.toString();
            case 3 -> time.toSeconds() + " seconds";
            default -> "%d Std. %d Min. %d Sek.".formatted(hours, minutes, seconds);
          };
      BigDecimal exact =
          BigDecimal.valueOf(time.toSeconds())
              .divide(BigDecimal.valueOf(3_600), 6, RoundingMode.HALF_UP);
      holds(HOURS, written, exact);
    }
  }

  /** Whatever is read of noise is what its digits allow, and nothing is thrown. */
  @Test
  void noise_is_never_read_as_something_its_digits_do_not_say() {
    int read = 0;
    for (int i = 0; i < TIMES * 20; i++) {
      String noise = forms.noise();
      Cell cell = Cell.text(noise);
      for (Numbers content : List.of(COUNT, FEE, SHARE)) {
        Optional<Input> value =
            cell instanceof Cell.Text ? WrittenColumn.alone(content, noise) : Optional.empty();
        if (value.isPresent()) {
          read++;
          assertThat(NaiveNumber.readings(noise))
              .as(noise + " as " + content.unit())
              .anyMatch(allowed -> allowed.compareTo(value.get().value()) == 0);
        }
      }
      if (cell instanceof Cell.Text) {
        for (Content<?> content :
            List.of(Days.day(), Days.month(), HOURS, Words.handle(), COUNT, SHARE, FEE)) {
          WrittenColumn<?> column = WrittenColumn.of(content, noise);
          assertThat(column.read(noise)).hasSize(1);
        }
      }
    }
    assertThat(read)
        .as("texts that were numbers, so that the test looks at some")
        .isGreaterThan(10_000);
  }
}
