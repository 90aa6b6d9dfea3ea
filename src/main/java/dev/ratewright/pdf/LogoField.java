package dev.ratewright.pdf;

import java.awt.Color;
import java.util.Optional;

/** An agency's mark on the dark ground, on white where it could not be seen there. */
final class LogoField {
  private static final float PAD = 6;
  private static final float ROUND = 4;

  private final Optional<Logo> logo;
  private final boolean white;
  private final Optional<Tag> tag;

  LogoField(Brand brand, Tag parent) {
    this.logo = brand.logo();
    this.white = logo.filter(mark -> mark.onWhite(brand.dark())).isPresent();
    this.tag = logo.map(mark -> parent.figure(mark.description()));
  }

  private float pad() {
    return white ? PAD : 0;
  }

  /** 0 where there is none. */
  float height() {
    return logo.map(mark -> mark.drawnHeight() + 2 * pad()).orElse(0f);
  }

  private float width() {
    return logo.map(mark -> mark.drawnWidth() + 2 * pad()).orElse(0f);
  }

  void drawLeft(Sheet sheet, float x, float top) {
    if (logo.isEmpty() || tag.isEmpty()) {
      return;
    }
    Logo mark = logo.get();
    if (white) {
      sheet.decoration(() -> sheet.rounded(x, top, width(), height(), ROUND, Color.WHITE));
    }
    float left = x + pad();
    float upper = top + pad();
    sheet.figure(
        tag.get(),
        left,
        upper,
        mark.drawnWidth(),
        mark.drawnHeight(),
        () -> sheet.picture(mark.png(), left, upper, mark.drawnWidth(), mark.drawnHeight()));
  }

  void drawRight(Sheet sheet, float right, float top) {
    drawLeft(sheet, right - width(), top);
  }
}
