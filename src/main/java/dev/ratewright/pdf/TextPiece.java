package dev.ratewright.pdf;

import java.util.List;

/** Lines of running text; several pieces may share a node, as the lines of one paragraph do. */
record TextPiece(List<Line> lines, Frame frame) implements Piece {
  @Override
  public float height() {
    return (float) lines.stream().mapToDouble(line -> line.style().leading()).sum();
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.tagged(frame.tag(), () -> sheet.lines(lines, frame.x(), top, frame.width()));
  }
}
