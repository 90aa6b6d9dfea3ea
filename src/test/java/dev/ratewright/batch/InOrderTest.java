package dev.ratewright.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InOrderTest {

  @Test
  void what_is_finished_first_still_comes_in_its_turn() throws IOException {
    List<Integer> results = new ArrayList<>();
    CountDownLatch secondIsDone = new CountDownLatch(1);
    try (InOrder<Integer> work = new InOrder<>(2, results::add)) {
      work.add(
          () -> {
            secondIsDone.await();
            return 1;
          });
      work.add(
          () -> {
            secondIsDone.countDown();
            return 2;
          });
      work.finish();
    }
    assertThat(results).containsExactly(1, 2);
  }

  @Test
  void a_long_roster_is_never_all_under_way_at_once() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger ahead = new AtomicInteger();
    List<Integer> results = new ArrayList<>();
    try (InOrder<Integer> work =
        new InOrder<>(
            2,
            result -> {
              ahead.accumulateAndGet(begun.get() - results.size(), Math::max);
              results.add(result);
            })) {
      for (int i = 0; i < 1_000; i++) {
        int number = i;
        begun.incrementAndGet();
        work.add(() -> number);
      }
      work.finish();
    }
    assertThat(results).containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
    assertThat(ahead.get()).isLessThanOrEqualTo(2 * 4 + 1);
  }

  @Test
  void nothing_goes_on_after_the_end_even_where_a_result_could_not_be_taken() {
    AtomicBoolean running = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    assertThatThrownBy(
            () -> {
              try (InOrder<Integer> work =
                  new InOrder<>(
                      2,
                      result -> {
                        throw new IOException("disk full");
                      })) {
                work.add(() -> 1);
                work.add(
                    () -> {
                      running.set(true);
                      begun.countDown();
                      pause();
                      running.set(false);
                      return 2;
                    });
                begun.await();
                work.finish();
              } finally {
                assertThat(running).as("work under way after the end").isFalse();
              }
            })
        .isInstanceOf(IOException.class);
  }

  /** Goes on for a moment whatever interrupts it, as writing a file does. */
  private static void pause() {
    long end = System.nanoTime() + 100_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
