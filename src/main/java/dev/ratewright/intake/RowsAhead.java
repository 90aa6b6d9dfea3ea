package dev.ratewright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a long sheet, read a little ahead on a thread of their own while those before them
 * are looked into. They come in the same order, and what is wrong comes in its place. A short sheet
 * is read where it is asked for.
 */
final class RowsAhead implements Book.Rows {
  /** Rows read before a thread is worth its start. */
  private static final int SHORT = 2_000;

  /** Rows handed over at once. */
  private static final int BATCH = 250;

  /** Batches that wait, so that a slow reader does not fill memory with rows. */
  private static final int WAITING = 4;

  private final Book.Rows rows;
  private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(WAITING);
  private @Nullable Thread reader;
  private volatile boolean closed;
  private int read;
  private Batch batch = new Batch(List.of(), false, null);
  private int next;

  /**
   * Some rows, one behind the other.
   *
   * @param last whether no rows follow
   * @param wrong why none follow; null where the sheet has ended
   */
  private record Batch(List<Row> rows, boolean last, @Nullable Throwable wrong) {}

  private RowsAhead(Book.Rows rows) {
    this.rows = rows;
  }

  /** Reads ahead of rows, which are closed with it. */
  static Book.Rows of(Book.Rows rows) {
    return new RowsAhead(rows);
  }

  @Override
  public @Nullable Row next() throws Unreadable {
    if (read < SHORT) {
      read++;
      return rows.next();
    }
    if (reader == null) {
      reader = Thread.ofPlatform().daemon().name("rows ahead").start(this::readOn);
    }
    while (next == batch.rows().size()) {
      if (batch.last()) {
        return ended(batch.wrong());
      }
      batch = take();
      next = 0;
    }
    return batch.rows().get(next++);
  }

  private static @Nullable Row ended(@Nullable Throwable wrong) throws Unreadable {
    return switch (wrong) {
      case null -> null;
      case Unreadable unreadable -> throw unreadable;
      case RuntimeException unforeseen -> throw unforeseen;
      case Error error -> throw error;
      default -> throw new IllegalStateException(wrong);
    };
  }

  /** Reads to the end; on the thread. */
  private void readOn() {
    boolean last = false;
    while (!last && !closed) {
      List<Row> ahead = new ArrayList<>(BATCH);
      @Nullable Throwable wrong = null;
      try {
        while (!last && ahead.size() < BATCH) {
          Row row = rows.next();
          last = row == null;
          if (row != null) {
            ahead.add(row);
          }
        }
      } catch (Throwable e) {
        last = true;
        wrong = e;
      }
      hand(new Batch(ahead, last, wrong));
    }
  }

  /** Waits until there is room, which there is once the other side takes a batch or closes. */
  private void hand(Batch batch) {
    try {
      batches.put(batch);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody else knows this thread", e);
    }
  }

  private Batch take() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return batches.take();
        } catch (InterruptedException e) {
          // The reader goes on and is about to hand over; whoever asked us to stop is told then.
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public List<Book.Merged> merged() {
    return rows.merged();
  }

  /** Waits for the thread, which reads a batch at most: its file must not be closed before. */
  @Override
  public void close() {
    closed = true;
    batches.clear();
    Thread reader = this.reader;
    boolean interrupted = false;
    while (reader != null && reader.isAlive()) {
      try {
        reader.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    rows.close();
  }
}
