package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

  @ParameterizedTest
  @CsvSource({
    "30000000000000004, 17, 0.3",
    "86999999999999994, 18, 0.087",
    "-1234567890123456, 0, -1.23456789012346E+15",
    "999999999999999999, 0, 1E+18",
    "20000, 0, 2E+4",
    "0, 9, 0"
  })
  void a_number_keeps_fifteen_digits_and_no_zeros_behind(long digits, int scale, String kept) {
    assertThat(Cell.kept(digits, scale)).isEqualTo(new BigDecimal(kept));
  }

  @Test
  void the_quick_way_keeps_what_the_long_way_keeps() {
    Random random = new Random(11);
    for (int i = 0; i < 200_000; i++) {
      long bound = (long) Math.pow(10, 1 + random.nextInt(18));
      long digits = random.nextLong(-bound + 1, bound);
      int scale = random.nextInt(26) - 5;
      assertThat(Cell.kept(digits, scale)).isEqualTo(Cell.kept(BigDecimal.valueOf(digits, scale)));
    }
  }
}
