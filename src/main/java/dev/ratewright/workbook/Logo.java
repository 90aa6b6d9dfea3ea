package dev.ratewright.workbook;

/**
 * An agency's logo.
 *
 * @param bytes of a PNG or JPEG file, as they came
 * @param png whether it is a PNG
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param words for those who cannot see it
 */
@SuppressWarnings("ArrayRecordComponent")
record Logo(byte[] bytes, boolean png, int width, int height, String words) {
  /** As wide as it gets in a box, without being stretched; the same unit as the box. */
  double widthIn(double boxWidth, double boxHeight) {
    return Math.min(boxWidth, boxHeight * width / height);
  }
}
