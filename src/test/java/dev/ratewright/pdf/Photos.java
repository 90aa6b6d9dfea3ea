package dev.ratewright.pdf;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures drawn for the tests. */
final class Photos {
  private Photos() {}

  static Path jpeg(Path file, int width, int height) throws IOException {
    ImageIO.write(picture(width, height, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
    return file;
  }

  static Path png(Path file, int width, int height) throws IOException {
    ImageIO.write(picture(width, height, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
    return file;
  }

  private static BufferedImage picture(int width, int height, int kind) {
    BufferedImage image = new BufferedImage(width, height, kind);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setPaint(new GradientPaint(0, 0, new Color(0xFFC98B), 0, height, new Color(0x8B5FA8)));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0x4A2F3A));
    pen.fillOval(width * 28 / 100, height * 12 / 100, width * 44 / 100, width * 52 / 100);
    pen.setColor(new Color(0xF2C7A5));
    pen.fillOval(width * 33 / 100, height * 18 / 100, width * 34 / 100, width * 42 / 100);
    pen.setColor(new Color(0x2B4C6F));
    pen.fillOval(width * 15 / 100, height * 58 / 100, width * 70 / 100, height * 70 / 100);
    pen.dispose();
    return image;
  }
}
