package dev.ratewright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class RowsAheadTest {
  private static final Place SHEET = Place.ofSheet("roster.xlsx", "Creators");
  private final Unreadable damage =
      new Unreadable(Problem.error(SHEET, "damage after row 5000", "none", ""));

  @Test
  void rows_come_in_their_order_and_none_is_missing() throws Unreadable {
    Counting rows = new Counting(20_000);
    try (Book.Rows ahead = RowsAhead.of(rows)) {
      for (int number = 1; number <= 20_000; number++) {
        assertThat(number(ahead.next())).isEqualTo(number);
      }
      assertThat(ahead.next()).isNull();
      assertThat(ahead.next()).as("once more").isNull();
      assertThat(ahead.merged()).containsExactly(new Book.Merged(1, 2, 0, 0));
    }
    assertThat(rows.closed).isTrue();
  }

  @Test
  void a_short_sheet_needs_no_thread() throws Unreadable {
    try (Book.Rows ahead = RowsAhead.of(new Counting(1_000))) {
      while (ahead.next() != null) {
        assertThat(threads()).isEmpty();
      }
    }
  }

  @Test
  void no_more_is_read_ahead_than_a_few_batches() throws Unreadable {
    Counting rows = new Counting(1_000_000);
    try (Book.Rows ahead = RowsAhead.of(rows)) {
      for (int i = 0; i < 10_000; i++) {
        ahead.next();
        assertThat(rows.number).isLessThanOrEqualTo(i + 30_000);
      }
    }
  }

  @Test
  void the_longer_its_rows_are_the_fewer_are_read_ahead() throws Unreadable {
    Counting rows = new Counting(1_000_000);
    rows.cell = Cell.text("x".repeat(32_000));
    try (Book.Rows ahead = RowsAhead.of(rows)) {
      for (int i = 0; i < 10_000; i++) {
        ahead.next();
        assertThat(rows.number).isLessThanOrEqualTo(i + 30);
      }
    }
  }

  @Test
  void damage_comes_behind_all_rows_before_it_and_as_often_as_it_is_asked_for() throws Unreadable {
    Counting rows = new Counting(20_000);
    rows.damagedAfter = 5_000;
    try (Book.Rows ahead = RowsAhead.of(rows)) {
      for (int number = 1; number <= 5_000; number++) {
        assertThat(number(ahead.next())).isEqualTo(number);
      }
      assertThatThrownBy(ahead::next).isSameAs(damage);
      assertThatThrownBy(ahead::next).isSameAs(damage);
    }
  }

  @Test
  void whoever_stops_half_way_leaves_no_thread_and_a_closed_file() throws Unreadable {
    for (int read : List.of(0, 1, 2_000, 2_001, 2_250, 5_000)) {
      Counting rows = new Counting(1_000_000);
      try (Book.Rows ahead = RowsAhead.of(rows)) {
        for (int i = 0; i < read; i++) {
          ahead.next();
        }
        untilTheReaderWaits();
      }
      assertThat(threads()).as("after %d rows", read).isEmpty();
      assertThat(rows.closed).isTrue();
    }
  }

  @Test
  void whoever_is_interrupted_gets_all_rows_and_stays_interrupted() throws Unreadable {
    try (Book.Rows ahead = RowsAhead.of(new Counting(10_000))) {
      Thread.currentThread().interrupt();
      for (int number = 1; number <= 10_000; number++) {
        assertThat(number(ahead.next())).isEqualTo(number);
      }
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  @AfterEach
  void nothing_runs_on() {
    assertThat(threads()).isEmpty();
  }

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("rows ahead"))
        .toList();
  }

  private static void untilTheReaderWaits() {
    while (threads().stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
      Thread.onSpinWait();
    }
  }

  private static int number(@Nullable Row row) {
    return row == null ? -1 : row.number();
  }

  /** Rows 1, 2, 3 and so on. */
  private final class Counting implements Book.Rows {
    private final int last;
    volatile int number;
    int damagedAfter = Integer.MAX_VALUE;
    boolean closed;
    Cell cell = Cell.BLANK;

    Counting(int last) {
      this.last = last;
    }

    @Override
    public @Nullable Row next() throws Unreadable {
      int before = number;
      if (before == damagedAfter) {
        throw damage;
      }
      if (before == last) {
        return null;
      }
      number = before + 1;
      return new Row(SHEET, number, List.of(cell));
    }

    @Override
    public List<Book.Merged> merged() {
      return number == last ? List.of(new Book.Merged(1, 2, 0, 0)) : List.of();
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
