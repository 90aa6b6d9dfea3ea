package dev.ratewright.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By which the same bytes are told again: SHA-256, which every JDK has. */
final class Digest {
  private Digest() {}

  static byte[] of(byte[] bytes) {
    return sha256().digest(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
