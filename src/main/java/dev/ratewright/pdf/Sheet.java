package dev.ratewright.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.IdentityHashMap;
import java.util.List;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page being drawn on. Heights count downwards from its top edge. Everything drawn is either
 * content under a {@link Tag} or decoration; there is no third way.
 */
final class Sheet {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final float HAIR = 0.5f;

  private final PdfWriter writer;
  private final PdfContentByte content;
  private final Paper paper;
  private final Outline outline;
  private final Pen pen;

  /** Pictures that were drawn before, so that the file has each of them once. */
  private final IdentityHashMap<byte[], Image> images = new IdentityHashMap<>();

  private float shift;

  Sheet(PdfWriter writer, Paper paper) {
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.paper = paper;
    this.outline = new Outline(writer);
    this.pen = new Pen(content);
  }

  /** Draws a piece, moved sideways where it goes on in another column than its own. */
  void draw(Piece piece, float top, float sideways) {
    shift = sideways;
    piece.draw(this, top);
    shift = 0;
  }

  /** Takes a node's place in the order of reading, for what is drawn later. */
  void reserve(Tag tag) {
    tag.element(writer);
  }

  /** Draws what a screen reader says. */
  void tagged(Tag tag, Runnable drawing) {
    content.beginMarkedContentSequence(tag.element(writer));
    drawing.run();
    content.endMarkedContentSequence();
  }

  /** Draws a picture, which a screen reader describes in one sentence. */
  void figure(Tag tag, float x, float top, float width, float height, Runnable drawing) {
    tagged(tag, drawing);
    tag.box(writer, across(x), up(top + height), across(x) + width, up(top));
  }

  /**
   * Draws words to click on.
   *
   * @param tag a Link
   * @param area left, top, width and height of where a click counts
   */
  void link(Tag tag, float[] area, URI target, String words, Runnable drawing) {
    tagged(tag, drawing);
    float left = across(area[0]);
    float bottom = up(area[1] + area[3]);
    tag.leadTo(writer, target, words, new Rectangle(left, bottom, left + area[2], up(area[1])));
  }

  /** The same, leading to a page of this document, from 1, which may be drawn later. */
  void linkWithin(Tag tag, float[] area, int page, String words, Runnable drawing) {
    tagged(tag, drawing);
    float left = across(area[0]);
    float bottom = up(area[1] + area[3]);
    tag.leadTo(writer, page, words, new Rectangle(left, bottom, left + area[2], up(area[1])));
  }

  /** Lists a heading among the bookmarks. */
  void bookmark(int level, String words, float top) {
    outline.add(level, words, up(top));
  }

  /** Draws what only the eye needs. */
  void decoration(Runnable drawing) {
    content.beginMarkedContentSequence(ARTIFACT);
    drawing.run();
    content.endMarkedContentSequence();
  }

  /** Writes lines one below the other, from the left, or from the right where they read so. */
  void lines(List<Line> lines, float x, float top, float width) {
    float y = top;
    for (Line line : lines) {
      text(line, line.leftwards() ? x + width - line.width() : x, y + line.style().baseline());
      y += line.style().leading();
    }
  }

  /** Writes lines one below the other, each ending at the right edge. */
  void linesRight(List<Line> lines, float right, float top) {
    float y = top;
    for (Line line : lines) {
      text(line, right - line.width(), y + line.style().baseline());
      y += line.style().leading();
    }
  }

  /** Writes one line from x on, its baseline at y. */
  void text(Line line, float x, float y) {
    pen.write(line, across(x), up(y));
  }

  void rectangle(float x, float top, float width, float height, Color ink) {
    content.setColorFill(ink);
    content.rectangle(across(x), up(top + height), width, height);
    content.fill();
  }

  void rounded(float x, float top, float width, float height, float radius, Color ink) {
    content.setColorFill(ink);
    content.roundRectangle(across(x), up(top + height), width, height, radius);
    content.fill();
  }

  void roundedOutline(
      float x, float top, float width, float height, float radius, float stroke, Color ink) {
    content.setColorStroke(ink);
    content.setLineWidth(stroke);
    content.roundRectangle(across(x), up(top + height), width, height, radius);
    content.stroke();
  }

  /** A soft shadow below a card: rounded shapes, each a little larger and hardly visible. */
  void shadow(float x, float top, float width, float height, float radius, Color ink) {
    content.saveState();
    PdfGState faint = new PdfGState();
    faint.setFillOpacity(0.018f);
    content.setGState(faint);
    for (float spread = 0.5f; spread <= 5.5f; spread += 1f) {
      rounded(
          x - spread,
          top - spread + 3,
          width + 2 * spread,
          height + 2 * spread,
          radius + spread,
          ink);
    }
    content.restoreState();
  }

  void rule(float x, float y, float width, float stroke, Color ink) {
    content.setColorStroke(ink);
    content.setLineWidth(stroke);
    content.moveTo(across(x), up(y));
    content.lineTo(across(x + width), up(y));
    content.stroke();
  }

  void upright(float x, float top, float height, Color ink) {
    content.setColorStroke(ink);
    content.setLineWidth(HAIR);
    content.moveTo(across(x), up(top));
    content.lineTo(across(x), up(top + height));
    content.stroke();
  }

  void dashes(float x, float y, float width, Color ink) {
    content.saveState();
    content.setLineDash(2.4f, 2.4f, 0);
    rule(x, y, width, 0.7f, ink);
    content.restoreState();
  }

  void disc(float x, float y, float radius, Color ink) {
    content.setColorFill(ink);
    content.circle(across(x), up(y), radius);
    content.fill();
  }

  /**
   * A part of a ring, clockwise from the top.
   *
   * @param radius to the middle of its stroke
   * @param from where it begins, as a share of the whole turn
   * @param share how much of the turn it takes
   */
  void arc(float x, float y, float radius, float stroke, double from, double share, Color ink) {
    content.setColorStroke(ink);
    content.setLineWidth(stroke);
    content.arc(
        across(x) - radius,
        up(y) - radius,
        across(x) + radius,
        up(y) + radius,
        (float) (90 - 360 * from),
        (float) (-360 * share));
    content.stroke();
  }

  /** A line through points, each given as x and y. */
  void trace(float[] points, float stroke, Color ink) {
    content.setColorStroke(ink);
    content.setLineWidth(stroke);
    content.moveTo(across(points[0]), up(points[1]));
    for (int i = 2; i < points.length; i += 2) {
      content.lineTo(across(points[i]), up(points[i + 1]));
    }
    content.stroke();
  }

  /**
   * A circle's outline, drawn only within a rectangle.
   *
   * @param within left, top, width and height of the rectangle
   */
  void ring(float x, float y, float radius, float stroke, Color ink, float[] within) {
    content.saveState();
    content.rectangle(across(within[0]), up(within[1] + within[3]), within[2], within[3]);
    content.clip();
    content.newPath();
    content.setColorStroke(ink);
    content.setLineWidth(stroke);
    content.circle(across(x), up(y), radius);
    content.stroke();
    content.restoreState();
  }

  /** A square JPEG, cut to the circle it encloses. */
  void round(byte[] jpeg, float x, float y, float radius) {
    try {
      Image image = images.get(jpeg);
      if (image == null) {
        image = Image.getInstance(jpeg);
        images.put(jpeg, image);
      }
      content.saveState();
      content.circle(across(x), up(y), radius);
      content.clip();
      content.newPath();
      content.addImage(image, 2 * radius, 0, 0, 2 * radius, across(x) - radius, up(y) - radius);
      content.restoreState();
    } catch (IOException e) {
      // Not a file: bytes that were just written by this program.
      throw new UncheckedIOException(e);
    }
  }

  /** A picture as it is. */
  void picture(byte[] png, float x, float top, float width, float height) {
    try {
      content.addImage(Image.getInstance(png), width, 0, 0, height, across(x), up(top + height));
    } catch (IOException e) {
      // Not a file: bytes that were just written by this program.
      throw new UncheckedIOException(e);
    }
  }

  private float across(float fromLeft) {
    return fromLeft + shift;
  }

  private float up(float fromTop) {
    return paper.height() - fromTop;
  }
}
