package dev.ratewright.intake.xls;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that ends for good. POI's decryption takes an encrypted stream for two billion bytes
 * long, and behind its end reads the last ones again and again.
 */
final class Ending extends FilterInputStream {
  /** The last chunk meets the end twice: when it is read, and when it is filled up. */
  private static final int MOST_ENDS = 3;

  private int ends;

  Ending(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    return met(super.read());
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    return met(super.read(into, from, most));
  }

  private int met(int read) throws EOFException {
    ends += read == -1 ? 1 : 0;
    if (ends > MOST_ENDS) {
      throw new EOFException("read on behind the end");
    }
    return read;
  }
}
