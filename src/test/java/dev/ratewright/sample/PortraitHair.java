package dev.ratewright.sample;

import static dev.ratewright.sample.Brush.all;
import static dev.ratewright.sample.Brush.bothSides;
import static dev.ratewright.sample.Brush.box;
import static dev.ratewright.sample.Brush.clear;
import static dev.ratewright.sample.Brush.common;
import static dev.ratewright.sample.Brush.oval;
import static dev.ratewright.sample.Brush.path;
import static dev.ratewright.sample.Brush.tone;
import static dev.ratewright.sample.Brush.without;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.List;

/** Hair: what lies behind the head and what lies on it. */
record PortraitHair(String style, Color color) {
  /** The skull with hair on it, down to the ears. */
  private static final Shape CAP =
      path(
          "M 239 304 C 228 292 224 270 222 250 C 216 180 252 142 320 142 "
              + "C 388 142 424 180 418 250 C 416 270 412 292 401 304 Z");

  private static final Shape HIGH_FOREHEAD =
      path(
          "M 240 300 C 236 250 262 205 320 205 C 378 205 404 250 400 300 "
              + "L 400 420 L 240 420 Z");
  private static final Shape MIDDLE_PART =
      path(
          "M 320 172 C 318 206 262 226 242 306 L 242 420 L 398 420 L 398 306 "
              + "C 378 226 322 206 320 172 Z");
  private static final Shape SIDE_PART =
      path(
          "M 366 176 C 350 214 270 222 242 300 L 242 420 L 398 420 L 398 292 "
              + "C 396 244 376 206 366 176 Z");
  private static final Shape TIED_BACK =
      path(
          "M 366 170 C 346 206 262 212 234 272 L 226 310 L 226 420 L 414 420 L 414 310 "
              + "L 405 266 C 398 226 384 196 366 170 Z");
  private static final Shape FRINGE =
      path(
          "M 246 310 C 244 270 248 246 256 236 Q 320 224 384 236 C 392 246 396 270 394 310 "
              + "L 394 420 L 246 420 Z");

  void drawBack(Brush brush) {
    Area back = back();
    brush.fill(back, tone(color, .8));
  }

  void drawFront(Brush brush) {
    Area front = front();
    brush.fill(front, color);
    Color shine = clear(tone(color, 1.3), .55);
    switch (style) {
      case "long", "wavy", "red curls", "ponytail", "bun", "low bun", "braid" ->
          brush.fillWithin(front, path("M 250 214 Q 268 170 306 158 Q 274 184 262 226 Z"), shine);
      case "bob" ->
          brush.fillWithin(front, path("M 244 206 Q 320 180 396 206 Q 320 194 244 218 Z"), shine);
      default -> {}
    }
    if (style.equals("braid")) {
      drawBraid(brush);
    }
  }

  private Area back() {
    return switch (style) {
      case "long" ->
          all(
              bothSides(
                  path(
                      "M 320 136 C 240 136 206 190 206 280 C 206 380 200 440 196 520 "
                          + "Q 250 540 320 540 Z")));
      case "wavy" ->
          bothSides(
              path(
                  "M 320 134 C 236 134 204 188 206 262 C 208 300 184 318 190 358 "
                      + "C 196 392 170 412 180 456 C 186 492 174 508 196 540 Q 260 556 320 540 Z"));
      case "red curls" -> curls();
      case "bob" ->
          bothSides(
              path(
                  "M 320 134 C 232 134 206 196 206 270 C 206 330 200 370 208 408 "
                      + "Q 250 424 320 418 Z"));
      case "afro" -> afro();
      case "bun" -> all(oval(320, 122, 52, 46), CAP);
      case "low bun" -> all(oval(404, 372, 44, 42), CAP);
      case "ponytail" ->
          all(
              oval(352, 136, 38, 30),
              path(
                  "M 346 112 C 440 96 486 170 470 262 C 462 318 478 356 452 398 "
                      + "C 446 340 424 300 420 236 C 416 186 392 160 346 150 Z"));
      case "braid" -> all(oval(376, 360, 52, 62), CAP);
      default -> new Area();
    };
  }

  private Area front() {
    return switch (style) {
      case "long" ->
          without(
              all(
                  CAP,
                  bothSides(
                      path(
                          "M 222 270 C 206 340 196 440 190 556 Q 214 572 240 560 "
                              + "C 252 450 238 360 244 290 Z"))),
              MIDDLE_PART);
      case "red curls" -> frontCurls();
      case "wavy" ->
          without(
              all(
                  CAP,
                  bothSides(
                      path(
                          "M 222 270 C 206 320 214 350 204 392 L 226 410 "
                              + "C 244 370 236 330 246 290 Z"))),
              SIDE_PART);
      case "bob" ->
          without(
              all(
                  CAP,
                  bothSides(
                      path(
                          "M 222 240 C 206 300 204 360 210 404 Q 236 412 254 398 "
                              + "C 246 350 246 320 248 280 Z"))),
              FRINGE);
      case "low bun", "ponytail", "bun", "braid" -> without(CAP, TIED_BACK);
      case "afro", "crop" -> without(CAP, HIGH_FOREHEAD);
      case "curly" -> curlyTop();
      case "side part" ->
          without(
              all(
                  CAP,
                  path(
                      "M 228 250 C 206 176 250 118 330 122 C 396 118 432 170 414 246 "
                          + "C 404 214 396 206 372 196 C 320 206 262 196 236 240 Z")),
              path(
                  "M 242 300 C 240 262 246 236 258 216 Q 320 214 376 200 C 394 230 398 262 398 300 "
                      + "L 398 420 L 242 420 Z"));
      case "tousled" ->
          without(
              all(
                  CAP,
                  path(
                      "M 222 250 C 198 170 236 128 284 128 C 300 104 352 104 372 124 "
                          + "C 420 128 440 180 418 252 Z")),
              path(
                  "M 240 300 C 240 262 246 246 254 232 L 278 246 L 296 222 L 322 244 L 346 218 "
                      + "L 364 240 L 384 226 C 396 246 400 270 400 300 L 400 420 L 240 420 Z"));
      case "pixie" ->
          without(
              all(CAP, path("M 224 270 C 200 180 248 124 330 128 C 402 128 434 190 416 270 Z")),
              path(
                  "M 246 310 C 250 274 258 262 264 254 C 310 246 356 226 384 200 "
                      + "C 398 236 402 270 396 310 L 396 420 L 246 420 Z"));
      case "sides" ->
          bothSides(path("M 236 306 C 214 292 210 250 226 226 C 236 236 246 240 246 262 Z"));
      case "stubble" -> common(without(CAP, HIGH_FOREHEAD), box(200, 140, 440, 276));
      default -> new Area();
    };
  }

  private Area curlyTop() {
    Area curls = without(CAP, HIGH_FOREHEAD);
    double[][] at = {
      {236, 226, 24}, {246, 190, 30}, {276, 160, 32}, {318, 148, 34}, {360, 160, 32},
      {394, 190, 30}, {404, 226, 24}, {282, 196, 24}, {320, 190, 26}, {358, 196, 24}
    };
    for (double[] curl : at) {
      curls.add(new Area(oval(curl[0], curl[1], curl[2], curl[2])));
    }
    return curls;
  }

  private static Area afro() {
    Area hair = new Area(oval(320, 232, 136, 134));
    for (int i = 0; i < 16; i++) {
      double angle = Math.PI * (.93 + i * 1.14 / 15);
      hair.add(new Area(oval(320 + 132 * Math.cos(angle), 236 + 126 * Math.sin(angle), 25, 25)));
    }
    return hair;
  }

  /** Whether the hair falls over the ears. */
  boolean coversEars() {
    return List.of("long", "wavy", "red curls", "bob").contains(style);
  }

  private static Area frontCurls() {
    Area hair = new Area(CAP);
    for (int i = 0; i < 6; i++) {
      hair.add(bothSides(oval(222 - (i % 2) * 7 - i, 232 + i * 35, 25, 25)));
    }
    return without(hair, SIDE_PART);
  }

  private static Area curls() {
    Area hair = new Area(oval(320, 240, 118, 112));
    for (int i = 0; i < 9; i++) {
      double y = 196 + i * 37;
      double x = 216 - 14 * Math.sin(i * .45) - (i % 2) * 6;
      hair.add(bothSides(oval(x, y, 34, 33)));
    }
    hair.add(new Area(box(216, 240, 424, 500)));
    return hair;
  }

  private void drawBraid(Brush brush) {
    for (int i = 0; i < 6; i++) {
      double size = 25 - i * 1.6;
      double y = 384 + i * 29;
      brush.fill(oval(416 + i * 2, y, size, 21), i % 2 == 0 ? tone(color, .86) : color);
    }
    brush.fill(oval(428, 551, 10, 8), Brush.color("C0504D"));
    brush.fill(path("M 419 556 L 439 556 L 445 588 L 417 588 Z"), tone(color, .86));
  }
}
