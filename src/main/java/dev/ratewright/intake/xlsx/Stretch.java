package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.excel.Harmful;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part's bytes, of which only so many may be needed for one step forward. An XML reader holds a
 * whole tag or text in memory, however long it is, and takes ever longer for each attribute. The
 * longest text of a cell in Excel takes 256 KB where each character is written by its number.
 */
final class Stretch extends FilterInputStream {
  private static final int LONGEST = 512 << 10;

  private int left = LONGEST;

  Stretch(InputStream in) {
    super(in);
  }

  /** The next step begins. */
  void begin() {
    left = LONGEST;
  }

  @Override
  public int read() throws IOException {
    return taken(super.read(), 1);
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int count = super.read(into, from, most);
    return taken(count, count);
  }

  private int taken(int result, int count) throws Harmful {
    left -= Math.max(0, count);
    if (left < 0) {
      throw new Harmful("a tag or text of more than 512 KB");
    }
    return result;
  }
}
