package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Large figures side by side on a white card. */
final class StatsPiece implements Piece {
  private static final float PAD = 14;
  private static final float ABOVE = 13;
  private static final float BELOW = 13;
  private static final float RADIUS = 6;

  /** How far a card reaches up into the hero before it. */
  static final float OVERLAP = 27;

  private static final float[] SIZES = {19, 17, 15, 13, 11, 9};

  private final Brand brand;
  private final Frame frame;
  private final List<Tile> tiles = new ArrayList<>();

  private record Tile(List<Line> lines, float figureHeight) {
    float height() {
      return Title.height(lines);
    }
  }

  StatsPiece(Block.Stats stats, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    float inner = frame.width() / Math.max(1, stats.stats().size()) - 2 * PAD;
    for (Block.Stat stat : stats.stats()) {
      List<Line> lines = new ArrayList<>(figure(stat.figure(), inner, type));
      float figureHeight = Title.height(lines);
      lines.addAll(
          type.balanced(stat.label(), Style.regular(8, brand.remark()).leading(11.5f), inner));
      if (!stat.note().isBlank()) {
        lines.addAll(
            type.balanced(stat.note(), Style.semibold(7.5f, brand.text()).leading(12), inner));
      }
      tiles.add(new Tile(List.copyOf(lines), figureHeight));
    }
  }

  private List<Line> figure(String figure, float width, Typesetter type) {
    for (float size : SIZES) {
      Line line = type.line(figure, Style.bold(size, brand.text()).leading(24));
      if (line.width() <= width) {
        return List.of(line);
      }
    }
    return type.wrap(figure, Style.bold(9, brand.text()), width);
  }

  @Override
  public float height() {
    float tallest = (float) tiles.stream().mapToDouble(Tile::height).max().orElse(0);
    return ABOVE + tallest + BELOW;
  }

  @Override
  public void draw(Sheet sheet, float top) {
    float width = frame.width() / Math.max(1, tiles.size());
    float height = height();
    sheet.decoration(
        () -> {
          sheet.shadow(frame.x(), top, frame.width(), height, RADIUS, brand.dark());
          sheet.rounded(frame.x(), top, frame.width(), height, RADIUS, java.awt.Color.WHITE);
          for (int i = 1; i < tiles.size(); i++) {
            sheet.upright(frame.x() + i * width, top, height, brand.haze());
          }
        });
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      float x = frame.x() + i * width + PAD;
      sheet.tagged(
          frame.tag().child("P"), () -> sheet.lines(tile.lines(), x, top + ABOVE, width - 2 * PAD));
    }
  }
}
