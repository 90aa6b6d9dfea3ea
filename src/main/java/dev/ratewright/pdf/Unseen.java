package dev.ratewright.pdf;

/** Characters that steer the text and have no shape of their own. */
final class Unseen {
  private Unseen() {}

  /** Joiners, variation selectors, tags, direction marks and other format characters. */
  static boolean is(int code) {
    return Character.getType(code) == Character.FORMAT
        || (code >= 0xFE00 && code <= 0xFE0F)
        || (code >= 0xE0000 && code <= 0xE0FFF)
        || code == 0x034F
        || code == 0x115F
        || code == 0x1160
        || code == 0x3164;
  }

  /** Whether nothing of a cluster is to be seen. */
  static boolean all(String cluster) {
    return cluster.codePoints().allMatch(Unseen::is);
  }
}
