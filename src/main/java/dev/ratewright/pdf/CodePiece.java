package dev.ratewright.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import dev.ratewright.document.Block;
import java.net.URI;
import java.util.List;

/** A QR code of squares, with its words at its side as a link to the same place. */
final class CodePiece implements Piece {
  private static final float SIDE = 66;
  private static final float GAP = 14;

  private final Brand brand;
  private final Frame frame;
  private final Tag tag;
  private final Tag captionTag;
  private final URI target;
  private final String words;
  private final ByteMatrix squares;
  private final List<Line> caption;

  CodePiece(Block.Code code, URI target, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.tag = frame.tag().figure(code.description());
    this.captionTag = frame.tag().child("P").child("Link");
    this.target = target;
    this.words = code.link().words();
    this.squares = squares(target);
    Style style = Style.semibold(9, brand.text()).leading(13);
    caption = words.isBlank() ? List.of() : type.wrap(words, style, frame.width() - SIDE - GAP);
  }

  private static ByteMatrix squares(URI target) {
    try {
      return Encoder.encode(target.toASCIIString(), ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      // A link's length is bounded well below what a code can hold.
      throw new IllegalStateException(e);
    }
  }

  @Override
  public float height() {
    return Math.max(SIDE, Title.height(caption));
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.figure(tag, frame.x(), top, SIDE, SIDE, () -> drawSquares(sheet, top));
    if (!caption.isEmpty()) {
      float x = frame.x() + SIDE + GAP;
      float y = top + Math.max(0, (SIDE - Title.height(caption)) / 2);
      float wide = (float) caption.stream().mapToDouble(Line::width).max().orElse(0);
      float[] area = {x, y, wide, Title.height(caption)};
      sheet.link(captionTag, area, target, words, () -> sheet.lines(caption, x, y, wide));
    }
  }

  private void drawSquares(Sheet sheet, float top) {
    int count = squares.getWidth();
    float size = SIDE / count;
    for (int row = 0; row < count; row++) {
      int from = 0;
      while (from < count) {
        int to = from;
        while (to < count && squares.get(to, row) == 1) {
          to++;
        }
        if (to > from) {
          float y = top + row * size;
          sheet.rectangle(frame.x() + from * size, y, (to - from) * size, size, brand.text());
        }
        from = to + 1;
      }
    }
  }
}
