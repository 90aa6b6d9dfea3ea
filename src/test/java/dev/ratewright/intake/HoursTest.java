package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Input;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
  private static final Content<Input> HOURS = Hours.inMonth("LIVE hours");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          119h 47m 31s     | 119.791944
          119h47m31s       | 119.791944
          1:23:45          | 1.395833
          0:00:21          | 0.005833
          119:47:31        | 119.791944
          21d              | 504
          2 days, 3 hours  | 51
          90 min           | 1.5
          90 min.          | 1.5
          90m              | 1.5
          1.5 h            | 1.5
          1,5 Std.         | 1.5
          12 Stunden       | 12
          1 hr 30 mins     | 1.5
          45 s             | 0.0125
          PT1H30M          | 1.5
          P1DT2H           | 26
          =0               | 0
          """)
  void a_length_of_time_is_read_in_every_form(String written, String hours) {
    assertThat(WrittenColumn.of(HOURS, "LIVE duration").read(written)).containsExactly(hours);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          =90              | ? hours or minutes? write 90 min or 1.5 h, or say so in the heading
          90               | ? hours or minutes? write 90 min or 1.5 h, or say so in the heading
          1:23             | ? 1:23:00 or 0:01:23? write hours, minutes and seconds
          1:73:00          | ?
          1:2:3            | ?
          800h             | ?
          31d 1h           | ?
          -1 h             | ?
          PT-1H            | ?
          1m 2h            | ?
          1h 2h            | ?
          1h 30            | ?
          h                | ?
          1 month          | ?
          quite long       | ?
          =%5              | ?
          """)
  void what_is_no_length_of_time_is_asked(String written, String hint) {
    assertThat(WrittenColumn.of(HOURS, "LIVE duration").read(written)).containsExactly(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "LIVE hours, 90",
    "LIVE duration (h), 90",
    "LIVE duration (min), 1.5",
    "LIVE minutes, 1.5",
    "LIVE duration [seconds], 0.025",
    "LIVE days, 2160"
  })
  void a_heading_names_the_unit_of_bare_numbers(String heading, BigDecimal hours) {
    Content<Input> any = new Hours("time", new BigDecimal(100_000));
    assertThat(WrittenColumn.of(any, heading).read("=90", "90"))
        .containsExactly(hours.toPlainString(), hours.toPlainString());
  }

  @Test
  void a_heading_with_two_units_names_none() {
    assertThat(WrittenColumn.of(HOURS, "LIVE hours and minutes").read("=5"))
        .first()
        .asString()
        .startsWith("? hours or minutes?");
  }

  @Test
  void a_time_of_a_workbook_is_a_length_of_time() {
    WrittenColumn<Input> column = WrittenColumn.of(HOURS, "LIVE duration");
    assertThat(column.value(new Cell.Lasting(Duration.ofSeconds(431_251))).map(Input::value))
        .contains(new BigDecimal("119.791944"));
    assertThat(column.value(new Cell.Lasting(Duration.ofDays(32)))).isEmpty();
  }
}
