package dev.ratewright.statements;

import dev.ratewright.earnings.IncomeStreams;
import java.io.ByteArrayOutputStream;

/**
 * Amounts of a creator as bytes, a few for each: those of a whole roster and eleven months stand in
 * memory at once. A month is how long ago it is, its first row and its streams; a stream is its
 * place among all, and two amounts that are known or three of an estimate, in cents.
 */
final class Packed {
  static final int KNOWN = 2;
  static final int ESTIMATED = 3;

  /** Ends a month, as no stream does. */
  private static final int END = 0;

  private static final int STREAMS = IncomeStreams.ALL.size();
  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;

  private Packed() {}

  /** Packs one month, stream by stream. */
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Begins a month. */
    Writer(int monthsAgo, int firstRow) {
      number(monthsAgo);
      number(firstRow);
    }

    /**
     * Adds a stream.
     *
     * @param stream its place among all
     * @param cents settled and pending; or low, expected and high
     */
    void add(int stream, long[] cents) {
      number(1 + stream + (cents.length == ESTIMATED ? STREAMS : 0));
      for (long each : cents) {
        // The sign goes last, so that small amounts below 0 are short as well.
        number(each << 1 ^ each >> 63);
      }
    }

    byte[] end() {
      number(END);
      return bytes.toByteArray();
    }

    private void number(long number) {
      long rest = number;
      for (; (rest & ~SEVEN_BITS) != 0; rest >>>= 7) {
        bytes.write((int) (rest & SEVEN_BITS) | MORE);
      }
      bytes.write((int) rest);
    }
  }

  /** Unpacks months in the order in which they were packed. */
  static final class Reader {
    private final byte[] bytes;
    private int next;
    private int code;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasMonth() {
      return next < bytes.length;
    }

    /** How many months ago it is, or its first row: the two numbers a month begins with. */
    int number() {
      return (int) read();
    }

    /** The place of the month's next stream among all, or −1 after the last. */
    int stream() {
      code = number();
      return code == END ? -1 : (code - 1) % STREAMS;
    }

    /** The amounts of that stream in cents. */
    long[] cents() {
      long[] cents = new long[code > STREAMS ? ESTIMATED : KNOWN];
      for (int i = 0; i < cents.length; i++) {
        long packed = read();
        cents[i] = packed >>> 1 ^ -(packed & 1);
      }
      return cents;
    }

    private long read() {
      long number = 0;
      int shift = 0;
      int part;
      do {
        part = bytes[next++];
        number |= (long) (part & SEVEN_BITS) << shift;
        shift += 7;
      } while ((part & MORE) != 0);
      return number;
    }
  }
}
