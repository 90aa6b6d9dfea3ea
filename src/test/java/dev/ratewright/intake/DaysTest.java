package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  private static final Content<LocalDate> DAY = Days.day();
  private static final Content<YearMonth> MONTH = Days.month();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-10-31",
        "2026-10-31T12:30:00Z",
        "2026-10-31T12:30:00.000+02:00",
        "2026-10-31 12:30",
        "2026/10/31",
        "2026.10.31",
        "20261031",
        "=20261031",
        "31.10.2026",
        "31. 10. 2026",
        "31/10/2026",
        "31-10-2026",
        "10/31/2026",
        "10/31/2026 3:45 PM",
        "31 Oct 2026",
        "31-Oct-2026",
        "Oct 31, 2026",
        "OCTOBER 31 2026",
        "October 31st, 2026",
        "Saturday, October 31, 2026",
        "31. Oktober 2026",
        "31. Okt. 2026",
        "31 de outubro de 2026",
        "31 de octubre de 2026",
        "31 octobre 2026",
        "31 ottobre 2026",
        "31 oktober 2026",
        "31 października 2026",
        "31 Ekim 2026",
        "31 октября 2026 г.",
        "31 tháng 10, 2026",
        "2026年10月31日",
        "2026年 10月 31日",
        "2026년 10월 31일",
        "٣١/١٠/٢٠٢٦",
        "３１／１０／２０２６",
        "\u200E31/10/2026"
      })
  void a_day_is_read_in_every_form(String written) {
    assertThat(WrittenColumn.of(DAY, "Date").read(written)).containsExactly("2026-10-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-10",
        "2026/10",
        "2026.10",
        "10/2026",
        "10.2026",
        "10-2026",
        "202610",
        "=202610",
        "Oct 2026",
        "Oct-2026",
        "October 2026",
        "2026 October",
        "Oktober 2026",
        "outubro de 2026",
        "2026年10月",
        "2026년 10월",
        "Ekim 2026",
        "октябрь 2026",
        "tháng 10 2026",
        "2026-10-31",
        "31/10/2026",
        "31 Oct 2026"
      })
  void a_month_is_read_in_every_form(String written) {
    assertThat(WrittenColumn.of(MONTH, "Month").read(written)).containsExactly("2026-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          31.10.26            | ? write the year with four digits
          10/31/26            | ? write the year with four digits
          31 Oct 26           | ? write the year with four digits
          31 Oct              | ? write the year too, with four digits
          Oct 31              | ? write the year too, with four digits
          October             | ? write the year too, with four digits
          10月31日            | ? write the year too, with four digits
          31/10               | ? write the year too, with four digits
          30.02.2026          | ? there is no such day
          2026-02-29          | ? there is no such day
          31/31/2026          | ? there is no such day
          2026-13-01          | ? there is no such day
          Oct 2026            | ? write the day too
          2026-10             | ? write the day too
          Friday, 31 Oct 2026 | ? that day falls on another day of the week
          =46326              | ? format the cell as a date
          soon                | ?
          2026                | ?
          31 Smarch 2026      | ?
          31/10-2026          | ?
          31,10,2026          | ?
          31 Oct Nov 2026     | ?
          1/2/3/2026          | ?
          0201-10-31          | ?
          31 10:30            | ?
          12:30               | ?
          """)
  void what_is_no_day_is_told_why(String written, String hint) {
    assertThat(WrittenColumn.of(DAY, "Date").read(written)).containsExactly(hint);
  }

  @Test
  void a_day_that_may_be_two_is_asked() {
    assertThat(WrittenColumn.of(DAY, "").read("05/10/2026", "05/05/2026"))
        .containsExactly(
            "? 2026-10-05 or 2026-05-10? write it so, or say in a mapping day first or month first",
            "2026-05-05");
  }

  @Test
  void other_cells_settle_whether_the_day_or_the_month_comes_first() {
    assertThat(WrittenColumn.of(DAY, "").read("05/10/2026", "31/10/2026"))
        .containsExactly("2026-10-05", "2026-10-31");
    assertThat(WrittenColumn.of(DAY, "").read("05/10/2026", "10/31/2026"))
        .containsExactly("2026-05-10", "2026-10-31");
    assertThat(WrittenColumn.of(DAY, "").read("05/10/2026", "10/31/2026", "31/10/2026"))
        .first()
        .asString()
        .startsWith("? 2026-10-05 or 2026-05-10?");
  }

  @Test
  void dots_put_the_day_first_unless_the_column_shows_otherwise() {
    assertThat(WrittenColumn.of(DAY, "").read("05.10.2026")).containsExactly("2026-10-05");
    assertThat(WrittenColumn.of(DAY, "").read("05.10.2026", "10.31.2026"))
        .containsExactly("2026-05-10", "2026-10-31");
  }

  @Test
  void dots_say_nothing_of_slashes_but_slashes_put_dots_in_question() {
    assertThat(WrittenColumn.of(DAY, "").read("05/10/2026", "31.10.2026"))
        .first()
        .asString()
        .startsWith("? 2026-10-05 or 2026-05-10?");
    assertThat(WrittenColumn.of(DAY, "").read("05/10/2026", "10.31.2026"))
        .first()
        .asString()
        .startsWith("? 2026-10-05 or 2026-05-10?");
    assertThat(WrittenColumn.of(DAY, "").read("05.10.2026", "10/31/2026"))
        .first()
        .asString()
        .startsWith("? 2026-10-05 or 2026-05-10?");
    assertThat(WrittenColumn.of(DAY, "").read("05.10.2026", "31.10.2026", "10/31/2026"))
        .first()
        .isEqualTo("2026-10-05");
    assertThat(WrittenColumn.of(DAY, "", "month first").read("05.10.2026", "31.10.2026"))
        .first()
        .isEqualTo("2026-05-10");
  }

  @Test
  void the_owners_answer_settles_the_order() {
    assertThat(WrittenColumn.of(DAY, "", "day first").read("05/10/2026"))
        .containsExactly("2026-10-05");
    assertThat(WrittenColumn.of(MONTH, "", "month first").read("05/10/2026", "31/10/2026"))
        .containsExactly("2026-05", "2026-10");
    assertThat(DAY.answers()).containsExactly("day first", "month first");
  }

  @Test
  void months_without_their_year_are_told_so() {
    assertThat(WrittenColumn.of(MONTH, "").read("Oct-26", "October", "13/2026", "=46326"))
        .containsExactly(
            "? write the year too, with four digits",
            "? write the year too, with four digits",
            "? there is no such month",
            "? format the cell as a date");
  }

  @Test
  void real_dates_are_taken_and_times_are_not() {
    WrittenColumn<LocalDate> column = WrittenColumn.of(DAY, "");
    LocalDate date = LocalDate.of(2026, 10, 31);
    assertThat(column.value(new Cell.Dated(date))).isEqualTo(Optional.of(date));
    assertThat(column.value(new Cell.Lasting(Duration.ofHours(5)))).isEmpty();
  }
}
