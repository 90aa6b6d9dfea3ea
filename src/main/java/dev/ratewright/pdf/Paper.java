package dev.ratewright.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sheet a document is laid out for; margins stay the same and the content reflows. */
public enum Paper {
  /** 210 x 297 mm. */
  A4(595.28f, 841.89f),
  /** 8.5 x 11 inches. */
  LETTER(612f, 792f);

  /** Every name a user may write. */
  public static final List<String> NAMES = List.of("A4", "Letter");

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** The paper of a name, in capitals or not; empty where there is none of that name. */
  public static Optional<Paper> named(String name) {
    return Arrays.stream(values())
        .filter(paper -> paper.name().equalsIgnoreCase(name.strip()))
        .findFirst();
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
