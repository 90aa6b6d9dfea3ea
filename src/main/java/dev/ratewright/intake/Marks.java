package dev.ratewright.intake;

import java.util.Arrays;

/**
 * A set of words, of which each is kept as a number of 64 bits only: a million take 16 MB. Two
 * words that happen to have the same number are taken for one, so what is found must be looked at.
 */
final class Marks {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] slots = new long[16];
  private int count;

  /** The number of a word; never 0. */
  static long of(String word) {
    long mark = word.length();
    for (int i = 0; i < word.length(); i++) {
      mark = (mark ^ word.charAt(i)) * SPREAD;
      mark ^= mark >>> 32;
    }
    return mark == 0 ? 1 : mark;
  }

  /** Adds a word by its number; false where it is there already. */
  boolean add(long mark) {
    if (count >= slots.length / 2) {
      grow();
    }
    int slot = slot(mark);
    if (slots[slot] == mark) {
      return false;
    }
    slots[slot] = mark;
    count++;
    return true;
  }

  /** Whether a word is there, by its number. */
  boolean holds(long mark) {
    return slots[slot(mark)] == mark;
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return count == 0;
  }

  /** Where a mark is, or would be put. */
  private int slot(long mark) {
    int slot = (int) ((mark * SPREAD) >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != mark) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    Arrays.stream(before).filter(mark -> mark != 0).forEach(mark -> slots[slot(mark)] = mark);
  }
}
