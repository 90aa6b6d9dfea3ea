package dev.ratewright.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HexFormat;

/** Fills and lines of a flat illustration. */
record Brush(Graphics2D graphics) {

  Brush {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }

  void fill(Shape shape, Color color) {
    graphics.setPaint(color);
    graphics.fill(shape);
  }

  void line(Shape shape, Color color, double width) {
    graphics.setPaint(color);
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  /** Fills only what lies inside another shape: a shadow, a stripe, a shine. */
  void fillWithin(Shape bounds, Shape shape, Color color) {
    Area inside = new Area(bounds);
    inside.intersect(new Area(shape));
    fill(inside, color);
  }

  static Color color(String hex) {
    return new Color(HexFormat.fromHexDigits(hex));
  }

  /** A darker (below 1) or lighter (above 1) tone of a colour. */
  static Color tone(Color color, double factor) {
    Color towards = factor < 1 ? Color.BLACK : Color.WHITE;
    double share = Math.abs(factor - 1);
    return new Color(
        mix(color.getRed(), towards.getRed(), share),
        mix(color.getGreen(), towards.getGreen(), share),
        mix(color.getBlue(), towards.getBlue(), share));
  }

  static Color clear(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  static Ellipse2D oval(double centerX, double centerY, double halfWidth, double halfHeight) {
    return new Ellipse2D.Double(
        centerX - halfWidth, centerY - halfHeight, 2 * halfWidth, 2 * halfHeight);
  }

  static Rectangle2D box(double left, double top, double right, double bottom) {
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  /** A path as SVG writes it, with absolute M, L, Q, C and Z, set apart by spaces. */
  static Path2D path(String commands) {
    Path2D path = new Path2D.Double();
    String[] words = commands.trim().split(" +", -1);
    int next = 0;
    while (next < words.length) {
      String command = words[next++];
      int count =
          switch (command) {
            case "M", "L" -> 2;
            case "Q" -> 4;
            case "C" -> 6;
            case "Z" -> 0;
            default -> throw new IllegalArgumentException(command);
          };
      double[] at = new double[count];
      for (int i = 0; i < count; i++) {
        at[i] = Double.parseDouble(words[next++]);
      }
      switch (command) {
        case "M" -> path.moveTo(at[0], at[1]);
        case "L" -> path.lineTo(at[0], at[1]);
        case "Q" -> path.quadTo(at[0], at[1], at[2], at[3]);
        case "C" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> path.closePath();
      }
    }
    return path;
  }

  /** A shape and its mirror image about the middle of the face. */
  static Area bothSides(Shape shape) {
    Area both = new Area(shape);
    both.add(new Area(mirrored(shape)));
    return both;
  }

  static Shape mirrored(Shape shape) {
    return new AffineTransform(-1, 0, 0, 1, 640, 0).createTransformedShape(shape);
  }

  static Area all(Shape... shapes) {
    Area all = new Area();
    for (Shape shape : shapes) {
      all.add(new Area(shape));
    }
    return all;
  }

  static Area without(Shape shape, Shape hole) {
    Area rest = new Area(shape);
    rest.subtract(new Area(hole));
    return rest;
  }

  static Area common(Shape one, Shape other) {
    Area both = new Area(one);
    both.intersect(new Area(other));
    return both;
  }
}
