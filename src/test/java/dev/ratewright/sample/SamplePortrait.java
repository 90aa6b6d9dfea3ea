package dev.ratewright.sample;

import static dev.ratewright.sample.Brush.clear;
import static dev.ratewright.sample.Brush.color;
import static dev.ratewright.sample.Brush.oval;
import static dev.ratewright.sample.Brush.tone;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** One portrait, drawn from a row of portraits.csv. */
record SamplePortrait(NamedCsvRecord row) {
  /** How much larger than its drawing the person stands in the picture. */
  private static final double ZOOM = 1.14;

  /** Its file name in photos. */
  String file() {
    return row.getField("Photo");
  }

  /** Whether its pixels lie on their side, so that a reader must heed the EXIF orientation. */
  boolean turned() {
    return row.getField("Turned").equals("yes");
  }

  /** The upright picture. */
  BufferedImage draw() {
    int width = Integer.parseInt(row.getField("Width"));
    int height = Integer.parseInt(row.getField("Height"));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      drawBackdrop(graphics, width, height);
      double scale = Math.min(width, height) / 640.0 * ZOOM;
      graphics.translate((width - 640 * scale) / 2, (height - 640 * scale) * .5);
      graphics.scale(scale, scale);
      drawPerson(new Brush(graphics));
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private void drawBackdrop(Graphics2D graphics, int width, int height) {
    Color from = tint("Backdrop");
    graphics.setPaint(new GradientPaint(0, 0, tone(from, 1.25), width, height, tint("Glow")));
    graphics.fill(new Rectangle2D.Double(0, 0, width, height));
  }

  private void drawPerson(Brush brush) {
    List<String> extras = List.of(row.getField("Extras").split("; *", -1));
    PortraitExtras extra = new PortraitExtras(brush);
    Color trim = tint("Trim");
    Color hairColor = tint("Hair colour");
    PortraitFace face =
        new PortraitFace(
            tint("Skin"), row.getField("Face"), row.getField("Mouth"), tone(hairColor, .82));
    PortraitHair hair = new PortraitHair(row.getField("Hair"), hairColor);
    PortraitClothes clothes = new PortraitClothes(row.getField("Clothes"), tint("Cloth"), trim);

    brush.fill(oval(320, 318, 232, 232), clear(Color.WHITE, .22));
    hair.drawBack(brush);
    brush.graphics().translate(0, -14);
    clothes.drawShoulders(brush, tone(face.skin(), .94));
    face.drawNeck(brush);
    clothes.draw(brush);
    brush.graphics().translate(0, 14);
    if (!hair.coversEars()) {
      face.drawEars(brush);
    }
    face.drawHead(brush);
    if (extras.contains("full beard") || extras.contains("short beard")) {
      extra.beard(face, hairColor, extras.contains("full beard"));
    }
    face.drawFeatures(
        brush, extras.contains("lashes"), extras.contains("blush"), extras.contains("freckles"));
    hair.drawFront(brush);
    for (String name : extras) {
      switch (name) {
        case "moustache" -> extra.moustache(hairColor);
        case "round glasses" -> extra.glasses(color("2B2F36"), true);
        case "square glasses" -> extra.glasses(color("3A2A24"), false);
        case "gold glasses" -> extra.glasses(color("B48A3C"), true);
        case "hoops" -> extra.hoops(color("D9A441"));
        case "studs" -> extra.studs(color("E0B75A"));
        case "headphones" -> extra.headphones(trim);
        case "flat cap" -> extra.flatCap(trim);
        case "beanie" -> extra.beanie(trim);
        case "helmet" -> extra.helmet(trim);
        case "hairband" -> extra.hairband(trim);
        case "hijab" -> extra.hijab(face, trim, false);
        case "draped hijab" -> extra.hijab(face, trim, true);
        default -> {}
      }
    }
  }

  private Color tint(String heading) {
    return color(row.getField(heading));
  }
}
