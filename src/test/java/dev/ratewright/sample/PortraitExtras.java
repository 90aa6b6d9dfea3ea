package dev.ratewright.sample;

import static dev.ratewright.sample.Brush.all;
import static dev.ratewright.sample.Brush.bothSides;
import static dev.ratewright.sample.Brush.clear;
import static dev.ratewright.sample.Brush.color;
import static dev.ratewright.sample.Brush.common;
import static dev.ratewright.sample.Brush.mirrored;
import static dev.ratewright.sample.Brush.oval;
import static dev.ratewright.sample.Brush.path;
import static dev.ratewright.sample.Brush.tone;
import static dev.ratewright.sample.Brush.without;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;

/** Beards, glasses and what is worn on the head. */
final class PortraitExtras {
  private final Brush brush;

  PortraitExtras(Brush brush) {
    this.brush = brush;
  }

  void beard(PortraitFace face, Color hair, boolean full) {
    AffineTransform wider = AffineTransform.getTranslateInstance(320, 275);
    wider.scale(full ? 1.05 : 1.015, full ? 1.12 : 1.02);
    wider.translate(-320, -275);
    Shape cheeks =
        full
            ? path(
                "M 215 278 L 240 278 Q 246 326 282 330 Q 302 320 320 325 Q 338 320 358 330 "
                    + "Q 394 326 400 278 L 425 278 L 425 470 L 215 470 Z")
            : path(
                "M 215 290 L 238 290 Q 250 344 284 344 Q 296 326 320 328 Q 344 326 356 344 "
                    + "Q 390 344 402 290 L 425 290 L 425 470 L 215 470 Z");
    brush.fill(common(wider.createTransformedShape(face.outline()), cheeks), hair);
    if (face.mouth().equals("smile")) {
      brush.fill(
          path("M 286 339 Q 320 333 354 339 Q 346 366 320 366 Q 294 366 286 339 Z"),
          tone(face.skin(), .95));
    }
  }

  void moustache(Color hair) {
    brush.fill(
        path(
            "M 320 326 C 300 316 276 326 264 346 C 286 352 306 348 320 338 "
                + "C 334 348 354 352 376 346 C 364 326 340 316 320 326 Z"),
        hair);
  }

  void glasses(Color frame, boolean round) {
    for (int x : new int[] {282, 358}) {
      Shape lens =
          round ? oval(x, 280, 29, 28) : new RoundRectangle2D.Double(x - 31, 257, 62, 45, 20, 20);
      brush.fill(lens, clear(Color.WHITE, .16));
      brush.line(lens, frame, 5);
    }
    brush.line(path("M 312 276 Q 320 270 328 276"), frame, 5);
    brush.line(path("M 252 276 L 234 270"), frame, 5);
    brush.line(path("M 388 276 L 406 270"), frame, 5);
  }

  void hoops(Color metal) {
    for (int x : new int[] {229, 411}) {
      brush.line(oval(x, 325, 12, 15), metal, 4.5);
    }
  }

  void studs(Color metal) {
    for (int x : new int[] {230, 410}) {
      brush.fill(oval(x, 306, 6, 6), metal);
      brush.fill(oval(x - 1.5, 304, 2, 2), Color.WHITE);
    }
  }

  void headphones(Color shell) {
    brush.line(path("M 208 262 C 200 60 440 60 432 262"), shell, 15);
    brush.line(path("M 216 180 C 240 92 400 92 424 180"), clear(tone(shell, 1.5), .6), 4);
    Shape cushion = new RoundRectangle2D.Double(204, 238, 34, 92, 30, 30);
    Shape cup = new RoundRectangle2D.Double(186, 246, 34, 76, 30, 30);
    for (Shape part : new Shape[] {cushion, mirrored(cushion)}) {
      brush.fill(part, tone(shell, .62));
    }
    for (Shape part : new Shape[] {cup, mirrored(cup)}) {
      brush.fill(part, shell);
    }
  }

  void flatCap(Color cloth) {
    brush.fill(
        path(
            "M 218 214 C 210 150 262 118 330 118 C 402 118 432 154 422 214 "
                + "Q 320 178 218 214 Z"),
        cloth);
    brush.line(path("M 320 120 Q 300 150 296 190"), tone(cloth, .84), 3);
    brush.line(path("M 330 119 Q 376 146 384 194"), tone(cloth, .84), 3);
    brush.fill(
        path(
            "M 226 206 Q 320 168 414 206 Q 434 224 416 230 Q 320 192 224 230 "
                + "Q 206 224 226 206 Z"),
        tone(cloth, .76));
  }

  void beanie(Color wool) {
    Shape dome = path("M 220 226 C 212 132 266 106 320 106 C 374 106 428 132 420 226 Z");
    brush.fill(dome, wool);
    for (int x = 250; x <= 390; x += 28) {
      int top = 128 + Math.abs(x - 320) / 3;
      brush.line(
          path("M " + (320 + (x - 320) * 3 / 4) + " " + top + " L " + x + " 200"),
          tone(wool, .88),
          3);
    }
    Shape cuff =
        path(
            "M 216 198 Q 320 172 424 198 Q 432 222 424 242 Q 320 214 216 242 "
                + "Q 208 222 216 198 Z");
    brush.fill(cuff, tone(wool, 1.16));
    brush.line(path("M 216 242 Q 320 214 424 242"), clear(Color.BLACK, .12), 3);
  }

  void helmet(Color shell) {
    Color strap = color("2F3A45");
    brush.line(path("M 238 220 Q 244 300 262 356 Q 290 394 320 398"), strap, 6);
    brush.line(path("M 402 220 Q 396 300 378 356 Q 350 394 320 398"), strap, 6);
    Shape dome =
        path("M 208 226 C 200 118 262 92 320 92 C 378 92 440 118 432 226 " + "Q 320 176 208 226 Z");
    brush.fill(dome, shell);
    Shape vent = path("M 250 192 C 244 150 262 124 284 112 C 272 136 268 160 272 184 Z");
    brush.fill(bothSides(vent), tone(shell, .5));
    brush.fill(path("M 308 104 L 332 104 L 336 178 Q 320 174 304 178 Z"), tone(shell, .5));
    brush.line(path("M 210 226 Q 320 176 430 226"), tone(shell, .72), 7);
  }

  void hairband(Color cloth) {
    brush.fill(
        common(
            path("M 224 292 C 214 190 252 140 320 140 C 388 140 426 190 416 292 Z"),
            path("M 210 216 Q 320 142 430 216 L 430 236 Q 320 164 210 236 Z")),
        cloth);
  }

  void hijab(PortraitFace face, Color cloth, boolean draped) {
    Shape opening =
        path(
            "M 250 272 C 250 218 280 194 320 194 C 360 194 390 218 390 272 "
                + "C 390 336 360 386 320 386 C 280 386 250 336 250 272 Z");
    Shape head =
        bothSides(
            path(
                "M 320 122 C 226 122 204 196 208 286 C 210 344 204 392 186 440 "
                    + "C 210 500 270 520 320 520 Z"));
    Shape shawl =
        draped
            ? path(
                "M 190 430 C 140 462 112 520 108 600 C 200 640 330 640 470 1000 L 548 1000 "
                    + "C 540 640 530 500 450 430 Z")
            : path(
                "M 188 436 C 220 420 420 420 452 436 C 500 500 380 604 320 604 "
                    + "C 260 604 140 500 188 436 Z");
    brush.fill(shawl, tone(cloth, .9));
    brush.fill(without(all(head), opening), cloth);
    brush.fill(
        without(
            common(
                face.outline(),
                path(
                    "M 230 150 L 410 150 L 410 272 L 390 272 C 390 218 360 194 320 194 "
                        + "C 280 194 250 218 250 272 L 230 272 Z")),
            opening),
        cloth);
    Color fold = clear(tone(cloth, .7), .7);
    brush.line(opening, tone(cloth, .8), 4);
    brush.line(path("M 262 356 C 270 408 300 438 372 452"), fold, 3.5);
    brush.line(path("M 240 340 C 244 420 290 470 392 488"), fold, 3.5);
    brush.line(path("M 222 330 C 220 420 240 470 300 506"), fold, 3.5);
    brush.line(path("M 384 350 C 392 400 410 430 440 448"), fold, 3.5);
    brush.line(path("M 232 210 C 246 166 276 148 312 142"), clear(tone(cloth, 1.35), .6), 5);
  }
}
