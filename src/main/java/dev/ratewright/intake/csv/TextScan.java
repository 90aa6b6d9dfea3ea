package dev.ratewright.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** What shows when a whole text is decoded in an encoding that may not be its own. */
final class TextScan {
  private static final int BUFFER = 1 << 14;

  /**
   * No word of a language written in Windows-1252 has so many accented letters on end, but süüüß.
   */
  private static final int ACCENTED = 4;

  private final CharBuffer chars = CharBuffer.allocate(BUFFER);
  private long read;
  private long feeds;
  private long returns;
  private long beyondAscii;
  private long faults;
  private long firstFaultLine;
  private boolean zeros;
  private boolean controls;
  private long lastAccented = -1;
  private char lastLetter;
  private int accentedRun;
  private boolean manyAccented;

  /** Decodes all that a stream still holds, in memory that does not grow with it. */
  TextScan(InputStream in, CharsetDecoder decoder) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    for (boolean end = false; !end; bytes.compact()) {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      end = count == -1;
      bytes.position(bytes.position() + Math.max(count, 0)).flip();
      CoderResult result;
      do {
        result = decoder.decode(bytes, chars, end);
        look();
        if (result.isError()) {
          firstFaultLine = faults == 0 ? 1 + Math.max(feeds, returns) : firstFaultLine;
          faults++;
          bytes.position(bytes.position() + result.length());
        }
      } while (!result.isUnderflow());
    }
  }

  private void look() {
    chars.flip();
    char[] array = chars.array();
    for (int i = 0; i < chars.limit(); i++) {
      char c = array[i];
      if (c < ' ') {
        control(c);
      } else if (c >= 0x80) {
        beyondAscii++;
        if (c >= 'À' && c <= 'ÿ') {
          accented(c, read + i);
        }
      }
    }
    read += chars.limit();
    chars.clear();
  }

  private void control(char c) {
    switch (c) {
      case '\n' -> feeds++;
      case '\r' -> returns++;
      case '\0' -> zeros = true;
      // 0x0B stands for a line break within a cell, 0x1A for the end of a file in old programs.
      case '\t', 0x0B, '\f', 0x1A -> {}
      default -> controls = true;
    }
  }

  private void accented(char letter, long at) {
    if (at != lastAccented + 1) {
      accentedRun = 1;
    } else if (letter != lastLetter) {
      accentedRun++;
    }
    lastAccented = at;
    lastLetter = letter;
    manyAccented |= accentedRun == ACCENTED;
  }

  /** Sequences of bytes that mean nothing in the encoding. */
  long faults() {
    return faults;
  }

  /** The line of the first of them, from 1. */
  long firstFaultLine() {
    return firstFaultLine;
  }

  /** Characters beyond ASCII that were decoded. */
  long beyondAscii() {
    return beyondAscii;
  }

  /** Whether it holds a character 0, which no text does. */
  boolean hasZeros() {
    return zeros;
  }

  /** Whether it holds other control characters than those that lay out text. */
  boolean hasControls() {
    return controls;
  }

  /** Whether four letters from À to ÿ follow each other, a repeated one counted once. */
  boolean hasManyAccented() {
    return manyAccented;
  }
}
