package dev.ratewright.batch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work done by all cores and handed back in the order it was given. Only a few pieces are under way
 * at once, so a roster of any length streams through in level memory.
 */
final class InOrder<T> implements AutoCloseable {
  private static final int AHEAD = 4;

  private final ExecutorService workers;
  private final Queue<Future<T>> underWay = new ArrayDeque<>();
  private final int most;
  private final Consumer<T> results;

  InOrder(int threads, Consumer<T> results) {
    this.workers = Executors.newFixedThreadPool(threads);
    this.most = threads * AHEAD;
    this.results = results;
  }

  /** Adds a piece of work; waits for the oldest where enough is under way. */
  void add(Callable<T> work) {
    if (underWay.size() >= most) {
      takeOldest();
    }
    underWay.add(workers.submit(work));
  }

  /** Waits for everything that is under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      takeOldest();
    }
  }

  private void takeOldest() {
    try {
      results.accept(underWay.remove().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("work reports its own failures", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
