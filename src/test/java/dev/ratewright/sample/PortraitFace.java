package dev.ratewright.sample;

import static dev.ratewright.sample.Brush.clear;
import static dev.ratewright.sample.Brush.color;
import static dev.ratewright.sample.Brush.common;
import static dev.ratewright.sample.Brush.oval;
import static dev.ratewright.sample.Brush.path;
import static dev.ratewright.sample.Brush.tone;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;

/**
 * Neck, head and features, in a space of 640 by 640 whose face is centred on (320, 275).
 *
 * @param shape soft, round or strong
 * @param mouth smile, grin or calm
 */
record PortraitFace(Color skin, String shape, String mouth, Color brows) {
  private static final Color INK = color("2B2024");

  void drawNeck(Brush brush) {
    Shape neck =
        path(
            "M 278 340 L 278 425 C 278 450 255 462 232 470 L 408 470 "
                + "C 385 462 362 450 362 425 L 362 340 Z");
    brush.fill(neck, tone(skin, .94));
    Shape lowered = AffineTransform.getTranslateInstance(0, 42).createTransformedShape(outline());
    brush.fillWithin(neck, lowered, tone(skin, .82));
  }

  void drawEars(Brush brush) {
    for (int x : new int[] {233, 407}) {
      brush.fill(oval(x, 283, 17, 25), tone(skin, .95));
      brush.fill(oval(x, 285, 9, 15), tone(skin, .84));
    }
  }

  void drawHead(Brush brush) {
    brush.fill(outline(), skin);
    Shape light = AffineTransform.getTranslateInstance(-16, -6).createTransformedShape(outline());
    Area side = new Area(outline());
    side.subtract(new Area(light));
    brush.fill(side, clear(tone(skin, .8), .45));
  }

  /** The outline of the face. */
  Shape outline() {
    return switch (shape) {
      case "round" ->
          path(
              "M 230 258 C 230 190 270 160 320 160 C 370 160 410 190 410 258 "
                  + "C 410 334 376 384 320 384 C 264 384 230 334 230 258 Z");
      case "strong" ->
          path(
              "M 232 255 C 232 192 268 160 320 160 C 372 160 408 192 408 255 "
                  + "C 408 322 398 352 366 378 C 350 391 338 394 320 394 "
                  + "C 302 394 290 391 274 378 C 242 352 232 322 232 255 Z");
      default ->
          path(
              "M 234 255 C 234 192 270 160 320 160 C 370 160 406 192 406 255 "
                  + "C 406 326 370 390 320 390 C 270 390 234 326 234 255 Z");
    };
  }

  void drawFeatures(Brush brush, boolean lashes, boolean blush, boolean freckles) {
    if (blush) {
      Color rose = clear(color("E2586A"), .14);
      brush.fill(common(outline(), oval(266, 320, 25, 17)), rose);
      brush.fill(common(outline(), oval(374, 320, 25, 17)), rose);
    }
    if (freckles) {
      Color spot = clear(tone(skin, .62), .55);
      int[][] spots = {{258, 308}, {270, 314}, {281, 307}, {290, 315}, {264, 323}, {279, 325}};
      for (int[] at : spots) {
        brush.fill(oval(at[0], at[1], 2.3, 2.3), spot);
        brush.fill(oval(640 - at[0], at[1] + 1, 2.3, 2.3), spot);
      }
    }
    drawEye(brush, 283, lashes, -1);
    drawEye(brush, 357, lashes, 1);
    brush.line(path("M 263 251 Q 282 238 303 247"), brows, 6.5);
    brush.line(path("M 337 247 Q 358 238 377 251"), brows, 6.5);
    brush.line(path("M 322 290 Q 331 312 325 317 Q 320 321 312 317"), tone(skin, .72), 4);
    drawMouth(brush, lashes ? color("B4484F") : tone(skin, .58));
  }

  private void drawEye(Brush brush, double x, boolean lashes, int outwards) {
    brush.fill(oval(x, 279.5, 13, 10.5), tone(skin, 1.5));
    brush.fill(oval(x, 279, 8.5, 10.5), INK);
    brush.fill(oval(x + 3, 275, 2.8, 2.8), Color.WHITE);
    if (lashes) {
      double from = x - 12 * outwards;
      double to = x + 14 * outwards;
      String lid = "M " + from + " 271 Q " + (x + outwards) + " 261 " + to + " 270";
      brush.line(path(lid), INK, 3.6);
      brush.line(path("M " + to + " 270 L " + (to + 6 * outwards) + " 264"), INK, 3);
    }
  }

  private void drawMouth(Brush brush, Color lip) {
    switch (mouth) {
      case "grin" -> {
        Shape open = path("M 287 338 Q 320 350 353 338 Q 348 372 320 372 Q 292 372 287 338 Z");
        brush.fill(open, color("7A2530"));
        brush.fillWithin(
            open, path("M 280 330 L 360 330 L 352 349 Q 320 358 288 349 Z"), color("FFFDF8"));
        brush.fillWithin(open, oval(320, 376, 18, 11), color("D9737A"));
      }
      case "calm" -> {
        brush.line(path("M 299 347 Q 320 355 341 347"), lip, 5);
        brush.line(path("M 311 364 Q 320 367 329 364"), clear(tone(skin, .7), .6), 3.5);
      }
      default -> {
        brush.line(path("M 292 341 Q 320 366 348 341"), lip, 5.5);
        brush.line(path("M 311 371 Q 320 374 329 371"), clear(tone(skin, .7), .6), 3.5);
      }
    }
  }
}
