package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import java.util.ArrayList;
import java.util.List;

/** A result in a case study: the figure large, what it counts small behind it. */
final class ResultPiece implements Piece {
  private static final float GAP = 7;

  private final Frame frame;
  private final List<Line> figure;
  private final float figureWidth;
  private final List<Line> words;

  ResultPiece(Block.Stat stat, Brand brand, Typesetter type, Frame frame) {
    this.frame = frame;
    Style large = Style.bold(15, brand.text()).leading(20);
    figure = type.fitted(stat.figure(), large, frame.width() * 0.5f);
    figureWidth = (float) figure.stream().mapToDouble(Line::width).max().orElse(0);
    float room = frame.width() - figureWidth - GAP;
    List<Line> all = new ArrayList<>();
    Style small = Style.regular(8, brand.remark()).leading(11.5f);
    if (!stat.label().isBlank()) {
      all.addAll(type.wrap(stat.label(), small, room));
    }
    if (!stat.note().isBlank()) {
      all.addAll(type.wrap(stat.note(), Style.semibold(7.5f, brand.text()).leading(11.5f), room));
    }
    words = List.copyOf(all);
  }

  /** The first line of words shares the figure's baseline. */
  private float wordsTop() {
    return words.isEmpty() ? 0 : figure.get(0).style().baseline() - words.get(0).style().baseline();
  }

  @Override
  public float height() {
    return Math.max(Title.height(figure), wordsTop() + Title.height(words));
  }

  @Override
  public void draw(Sheet sheet, float top) {
    float x = frame.x() + figureWidth + GAP;
    sheet.tagged(
        frame.tag(),
        () -> {
          sheet.lines(figure, frame.x(), top, figureWidth);
          sheet.lines(words, x, top + wordsTop(), frame.right() - x);
        });
  }
}
