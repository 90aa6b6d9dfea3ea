package dev.ratewright.intake.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * A part's bytes, compared at their end with the checksum the zip file carries. Nothing else would
 * notice a flipped bit that turns one digit of a rate into another.
 */
final class SoundStream extends FilterInputStream {
  private final CRC32 seen = new CRC32();
  private final long expected;

  SoundStream(InputStream in, long expected) {
    super(in);
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) == -1 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int count = super.read(into, from, most);
    if (count > 0) {
      seen.update(into, from, count);
    } else if (count == -1 && seen.getValue() != expected) {
      throw new ZipException("checksum differs");
    }
    return count;
  }

  @Override
  public long skip(long most) throws IOException {
    // Skipped bytes count too: go through read.
    return most <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(most, 8192)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
