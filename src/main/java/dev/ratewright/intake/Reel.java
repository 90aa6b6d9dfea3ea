package dev.ratewright.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes written one behind the other and read again from the first. They are kept in pieces, since
 * a heap that is nearly full has no room for one long array.
 */
final class Reel {
  private static final int PIECE = 1 << 16;

  private final List<byte[]> pieces = new ArrayList<>();
  private byte[] piece = new byte[0];
  private int at;

  /** How many bytes of memory it takes. */
  long size() {
    return (long) pieces.size() * PIECE;
  }

  void put(int value) {
    if (at == piece.length) {
      piece = new byte[PIECE];
      pieces.add(piece);
      at = 0;
    }
    piece[at++] = (byte) value;
  }

  /** A number in as few bytes as it needs, seven bits in each; negative ones take ten. */
  void putNumber(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      put((int) rest | 0x80);
      rest >>>= 7;
    }
    put((int) rest);
  }

  /** A number that is small on either side of 0 in as few bytes as it needs. */
  void putSigned(long value) {
    putNumber(value << 1 ^ value >> 63);
  }

  void putText(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    putNumber(bytes.length);
    int done = 0;
    while (done < bytes.length) {
      put(bytes[done++]);
      int room = Math.min(bytes.length - done, piece.length - at);
      System.arraycopy(bytes, done, piece, at, room);
      at += room;
      done += room;
    }
  }

  /** Reads from the first byte on what has been put, in the same order. */
  Reader reader() {
    return new Reader();
  }

  /** A place on the reel. */
  final class Reader {
    private byte[] piece = new byte[0];
    private int next;
    private int at;

    /** Whether all has been read. */
    boolean atEnd() {
      return next == pieces.size() && (piece.length == 0 || at == Reel.this.at);
    }

    int get() {
      if (at == piece.length) {
        piece = pieces.get(next++);
        at = 0;
      }
      return piece[at++] & 0xFF;
    }

    long getNumber() {
      long value = 0;
      int shift = 0;
      int b = get();
      while (b >= 0x80) {
        value |= (long) (b & 0x7F) << shift;
        shift += 7;
        b = get();
      }
      return value | (long) b << shift;
    }

    long getSigned() {
      long value = getNumber();
      return value >>> 1 ^ -(value & 1);
    }

    String getText() {
      int length = (int) getNumber();
      if (length <= piece.length - at) {
        at += length;
        return new String(piece, at - length, length, StandardCharsets.UTF_8);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
      while (bytes.size() < length) {
        bytes.write(get());
        int here = Math.min(length - bytes.size(), piece.length - at);
        bytes.write(piece, at, here);
        at += here;
      }
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
