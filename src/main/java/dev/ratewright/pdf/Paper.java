package dev.ratewright.pdf;

/** The sheet a document is laid out for; margins stay the same and the content reflows. */
public enum Paper {
  /** 210 x 297 mm. */
  A4(595.28f, 841.89f),
  /** 8.5 x 11 inches. */
  LETTER(612f, 792f);

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }

  /** The same margin on all four sides: 16 mm. */
  float margin() {
    return 45.35f;
  }

  /** Between two columns: 10 mm. */
  float gutter() {
    return 28.35f;
  }
}
