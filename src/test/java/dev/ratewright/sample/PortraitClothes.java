package dev.ratewright.sample;

import static dev.ratewright.sample.Brush.bothSides;
import static dev.ratewright.sample.Brush.box;
import static dev.ratewright.sample.Brush.clear;
import static dev.ratewright.sample.Brush.mirrored;
import static dev.ratewright.sample.Brush.oval;
import static dev.ratewright.sample.Brush.path;
import static dev.ratewright.sample.Brush.tone;
import static dev.ratewright.sample.Brush.without;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;

/** What a portrait wears, from the shoulders down. */
record PortraitClothes(String style, Color cloth, Color trim) {
  private static final Shape TORSO =
      bothSides(
          path(
              "M 320 444 L 262 448 C 236 474 166 484 134 516 C 104 548 96 606 90 700 "
                  + "L 90 1000 L 320 1000 Z"));
  private static final Shape ROUND_NECK = oval(320, 442, 60, 40);
  private static final Shape V_NECK = path("M 256 430 L 320 548 L 384 430 Z");

  /** The bare shoulders, over which neck and clothes are drawn. */
  void drawShoulders(Brush brush, Color skin) {
    brush.fill(TORSO, skin);
  }

  void draw(Brush brush) {
    switch (style) {
      case "shirt" -> drawShirt(brush);
      case "blazer" -> drawBlazer(brush);
      case "hoodie" -> drawHoodie(brush);
      case "turtleneck" -> drawTurtleneck(brush);
      case "apron" -> drawApron(brush);
      case "tank" -> drawTank(brush);
      case "striped" -> drawStriped(brush);
      case "v-neck" -> drawTop(brush, V_NECK);
      default -> drawTop(brush, ROUND_NECK);
    }
    Shape arm = path("M 176 1000 C 176 700 178 640 186 590");
    brush.line(arm, clear(tone(cloth, .7), .5), 4);
    brush.line(mirrored(arm), clear(tone(cloth, .7), .5), 4);
  }

  private void drawTop(Brush brush, Shape neckline) {
    Area top = without(TORSO, neckline);
    brush.fill(top, cloth);
    brush.graphics().setClip(top);
    brush.line(neckline, trim, 16);
    brush.graphics().setClip(null);
  }

  private void drawStriped(Brush brush) {
    Area top = without(TORSO, ROUND_NECK);
    brush.fill(top, cloth);
    for (int y = 508; y < 1000; y += 38) {
      brush.fillWithin(top, box(0, y, 640, y + 15), trim);
    }
    brush.graphics().setClip(top);
    brush.line(ROUND_NECK, cloth, 22);
    brush.line(ROUND_NECK, trim, 6);
    brush.graphics().setClip(null);
  }

  private void drawShirt(Brush brush) {
    brush.fill(without(TORSO, path("M 270 430 L 320 512 L 370 430 Z")), cloth);
    brush.line(path("M 320 512 L 320 1000"), tone(cloth, .84), 3);
    for (int y = 548; y < 1000; y += 56) {
      brush.fill(oval(329, y, 4.5, 4.5), trim);
    }
    Shape collar = path("M 266 432 L 320 508 L 280 538 L 244 458 Z");
    brush.fill(collar, tone(cloth, 1.25));
    brush.fill(mirrored(collar), tone(cloth, 1.25));
    brush.line(collar, tone(cloth, .86), 2.5);
    brush.line(mirrored(collar), tone(cloth, .86), 2.5);
  }

  private void drawBlazer(Brush brush) {
    brush.fill(without(TORSO, ROUND_NECK), trim);
    Area jacket = without(TORSO, path("M 250 430 L 320 660 L 390 430 Z"));
    brush.fill(jacket, cloth);
    brush.line(path("M 320 656 L 320 1000"), tone(cloth, .72), 3);
    Shape lapel = path("M 254 440 L 320 656 L 252 590 L 262 560 L 226 552 L 236 462 Z");
    brush.fill(lapel, tone(cloth, 1.14));
    brush.fill(mirrored(lapel), tone(cloth, 1.14));
    brush.line(lapel, tone(cloth, .76), 2.5);
    brush.line(mirrored(lapel), tone(cloth, .76), 2.5);
  }

  private void drawHoodie(Brush brush) {
    brush.fill(without(TORSO, ROUND_NECK), cloth);
    Shape hood =
        path(
            "M 262 428 C 214 446 196 484 226 504 C 262 524 300 520 320 534 L 320 506 "
                + "C 286 490 262 466 262 428 Z");
    brush.fill(hood, tone(cloth, 1.12));
    brush.fill(mirrored(hood), tone(cloth, 1.12));
    brush.line(hood, tone(cloth, .8), 2.5);
    brush.line(mirrored(hood), tone(cloth, .8), 2.5);
    for (int x : new int[] {296, 344}) {
      brush.line(path("M " + x + " 524 L " + x + " 596"), trim, 5);
      brush.fill(oval(x, 600, 4.5, 8), trim);
    }
  }

  private void drawTurtleneck(Brush brush) {
    brush.fill(TORSO, cloth);
    Shape collar =
        path(
            "M 270 408 Q 320 424 370 408 L 378 452 Q 384 470 400 476 Q 320 496 240 476 "
                + "Q 256 470 262 452 Z");
    brush.fill(collar, tone(cloth, 1.12));
    brush.line(path("M 246 476 Q 320 494 394 476"), tone(cloth, .82), 3);
    brush.line(path("M 266 440 Q 320 456 374 440"), tone(cloth, .9), 2.5);
  }

  private void drawApron(Brush brush) {
    drawTop(brush, ROUND_NECK);
    Color apron = trim;
    Shape strap = path("M 250 452 L 272 446 L 262 562 L 238 562 Z");
    brush.fill(strap, tone(apron, .9));
    brush.fill(mirrored(strap), tone(apron, .9));
    brush.fill(
        path(
            "M 226 552 L 414 552 Q 420 620 452 650 L 452 1000 L 188 1000 L 188 650 "
                + "Q 220 620 226 552 Z"),
        apron);
    brush.line(path("M 234 566 L 406 566"), tone(apron, .8), 2.5);
  }

  private void drawTank(Brush brush) {
    Area tank =
        without(
            bothSides(
                path(
                    "M 320 500 L 262 452 L 222 472 C 214 540 190 590 152 620 L 152 1000 "
                        + "L 320 1000 Z")),
            path("M 262 430 C 262 520 290 540 320 540 C 350 540 378 520 378 430 Z"));
    brush.fill(tank, cloth);
    brush.line(path("M 264 458 C 266 520 292 541 320 541 C 348 541 374 520 376 458"), trim, 6);
  }
}
