package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.excel.Harmful;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * A part's bytes, held to what the zip file's directory says of them. Nothing else would notice a
 * flipped bit that turns one digit of a rate into another, and nothing else would stop a part that
 * unpacks without end.
 */
final class SoundStream extends FilterInputStream {
  /**
   * Ordinary workbooks full of one long text unpack to 299 times their size; deflate itself cannot
   * exceed 1,032 times, which is what bombs come close to.
   */
  private static final int MOST_TIMES = 500;

  /** Bytes up to which nobody is harmed, however well they were packed. */
  private static final int HARMLESS = 1 << 20;

  private final CRC32 seen = new CRC32();
  private final long checksum;
  private final long size;
  private final LongSupplier packed;
  private long count;

  /**
   * Bytes unpacked while they are read.
   *
   * @param in the bytes, unpacked
   * @param checksum what they should come to
   * @param size how many there should be
   * @param packed how many packed bytes have been used so far
   */
  SoundStream(InputStream in, long checksum, long size, LongSupplier packed) {
    super(in);
    this.checksum = checksum;
    this.size = size;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) == -1 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int read = super.read(into, from, most);
    if (read > 0) {
      seen.update(into, from, read);
      count += read;
      if (count > size) {
        throw new Harmful("a part that unpacks to more than it says");
      }
      if (count > HARMLESS && count / MOST_TIMES > packed.getAsLong()) {
        throw new Harmful("a part that unpacks to far more than its size");
      }
    } else if (read == -1 && (count != size || seen.getValue() != checksum)) {
      throw new ZipException("size or checksum differs");
    }
    return read;
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
