package dev.ratewright.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work done by all cores and handed back in the order it was given. Only a few pieces are under way
 * at once, so a roster of any length streams through in level memory.
 */
final class InOrder<T> implements AutoCloseable {
  private static final int AHEAD = 4;

  /** What is done with each piece of finished work. */
  interface Results<T> {
    void take(T result) throws IOException;
  }

  private final ExecutorService workers;
  private final Queue<Future<T>> underWay = new ArrayDeque<>();
  private final int most;
  private final Results<T> results;

  InOrder(int threads, Results<T> results) {
    this.workers = Executors.newFixedThreadPool(threads);
    this.most = threads * AHEAD;
    this.results = results;
  }

  /** Adds a piece of work; waits for the oldest where enough is under way. */
  void add(Callable<T> work) throws IOException {
    if (underWay.size() >= most) {
      takeOldest();
    }
    underWay.add(workers.submit(work));
  }

  /** Waits for everything that is under way. */
  void finish() throws IOException {
    while (!underWay.isEmpty()) {
      takeOldest();
    }
  }

  private void takeOldest() throws IOException {
    try {
      results.take(underWay.remove().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("work reports its own failures", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    // Waits for what is under way: nothing may be written after the run has ended.
    workers.shutdownNow();
    workers.close();
  }
}
