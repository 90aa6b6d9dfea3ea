package dev.ratewright.pdf;

import java.security.SecureRandom;
import java.util.Random;

/**
 * The six letters before the name of an embedded font. The library draws them by lot; here they
 * follow from the document, so that the same document gives the same bytes, and two documents that
 * are later bound together still have different letters.
 */
final class SubsetTag extends SecureRandom {
  private static final long serialVersionUID = 1L;
  private static final ThreadLocal<Random> LETTERS = ThreadLocal.withInitial(() -> new Random(0));

  /** Fixes the letters of the fonts which this thread embeds until {@link #release}. */
  static void seed(long seed) {
    LETTERS.set(new Random(seed));
  }

  static void release() {
    LETTERS.remove();
  }

  @Override
  public double nextDouble() {
    return LETTERS.get().nextDouble();
  }
}
