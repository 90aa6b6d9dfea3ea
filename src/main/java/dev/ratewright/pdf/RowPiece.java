package dev.ratewright.pdf;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/**
 * A row of cells above a line. All cells share their first baseline, whatever their size.
 *
 * @param cells left to right
 * @param frame the table's column
 * @param above the space over the text
 * @param below the space under it, down to the line
 * @param stroke the line's thickness; 0 for none
 * @param ink the line's colour
 */
record RowPiece(List<Cell> cells, Frame frame, float above, float below, float stroke, Color ink)
    implements Piece {

  /**
   * A cell.
   *
   * @param lines its text
   * @param x its left edge
   * @param width its width
   * @param right whether the text ends at its right edge
   * @param tag its node; empty for a header that is only repeated for the eye
   */
  record Cell(List<Line> lines, float x, float width, boolean right, Optional<Tag> tag) {

    float firstBaseline() {
      return lines.isEmpty() ? 0 : lines.get(0).style().baseline();
    }

    float height() {
      return Title.height(lines);
    }
  }

  @Override
  public float height() {
    float baseline = baseline();
    float deepest = 0;
    for (Cell cell : cells) {
      deepest = Math.max(deepest, baseline - cell.firstBaseline() + cell.height());
    }
    return above + deepest + below;
  }

  private float baseline() {
    return (float) cells.stream().mapToDouble(Cell::firstBaseline).max().orElse(0);
  }

  @Override
  public void draw(Sheet sheet, float top) {
    float baseline = baseline();
    for (Cell cell : cells) {
      float cellTop = top + above + baseline - cell.firstBaseline();
      Runnable text = () -> drawCell(sheet, cell, cellTop);
      if (cell.tag().isPresent()) {
        sheet.tagged(cell.tag().get(), text);
      } else {
        sheet.decoration(text);
      }
    }
    if (stroke > 0) {
      float y = top + height() - stroke / 2;
      sheet.decoration(() -> sheet.rule(frame.x(), y, frame.width(), stroke, ink));
    }
  }

  private static void drawCell(Sheet sheet, Cell cell, float top) {
    if (cell.right()) {
      sheet.linesRight(cell.lines(), cell.x() + cell.width(), top);
    } else {
      sheet.lines(cell.lines(), cell.x(), top, cell.width());
    }
  }
}
