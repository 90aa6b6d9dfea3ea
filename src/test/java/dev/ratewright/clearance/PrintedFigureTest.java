package dev.ratewright.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers as they stand in a text, and what they may mean. */
final class PrintedFigureTest {
  @Test
  void a_point_before_three_digits_may_part_thousands_and_either_reading_is_a_form_of_it() {
    List<PrintedFigure> read = PrintedFigure.in("10,000 followers × 1.275 of the usual");

    assertThat(read).extracting(PrintedFigure::value).containsExactly(10_000.0, 1275.0, 1.275);
    assertThat(read.subList(1, 3))
        .allMatch(figure -> figure.isFormOf(1275))
        .allMatch(figure -> figure.isFormOf(1.27504))
        .noneMatch(figure -> figure.isFormOf(127.5))
        .anyMatch(figure -> figure.tellsAmount(1275));
  }

  @Test
  void four_decimals_part_no_thousands() {
    assertThat(PrintedFigure.in("× 1.2751"))
        .extracting(PrintedFigure::value)
        .containsExactly(1.2751);
  }
}
