package dev.ratewright.intake.xlsx;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A few characters of ASCII that may stand somewhere among bytes. Eight of them are compared in one
 * go, since most of a sheet is the same few tokens over and over.
 *
 * @param first the first eight as one number; those it does not have are 0
 * @param mask which bits of that number count
 * @param rest what follows the first eight; null where there is none
 * @param length how many there are in all
 */
record Token(long first, long mask, @Nullable Token rest, int length) {
  /** How many bytes are looked at together; so many must follow the last one that counts. */
  static final int AT_ONCE = Long.BYTES;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** A token of one character or more, none of which is 0. */
  static Token of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    long first = 0;
    long mask = 0;
    for (int i = 0; i < Math.min(bytes.length, AT_ONCE); i++) {
      first |= (long) bytes[i] << (i * Byte.SIZE);
      mask |= 0xFFL << (i * Byte.SIZE);
    }
    Token rest = bytes.length > AT_ONCE ? of(text.substring(AT_ONCE)) : null;
    return new Token(first, mask, rest, bytes.length);
  }

  /** The place behind it, where it stands at a place; else, or where that is negative, -1. */
  int after(byte[] bytes, int place) {
    return place >= 0 && isAt(bytes, place) ? place + length : -1;
  }

  private boolean isAt(byte[] bytes, int place) {
    return ((long) EIGHT.get(bytes, place) & mask) == first
        && (rest == null || rest.isAt(bytes, place + AT_ONCE));
  }
}
