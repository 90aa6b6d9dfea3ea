package dev.ratewright.pdf;

import dev.ratewright.document.Album;
import java.util.List;

/** A line of contents: who, a figure, and the page, which is known once all pages are filled. */
final class EntryPiece implements Piece {
  private static final float PAD = 6;
  private static final float FIGURE = 0.22f;
  private static final float PAGE = 0.08f;
  private static final float GAP = 12;

  private final Brand brand;
  private final Frame frame;
  private final Typesetter type;
  private final String words;
  private final List<Line> name;
  private final List<Line> remark;
  private final Line figure;
  private final Tag item;
  private int page;

  EntryPiece(Album.Entry entry, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.type = type;
    this.words = entry.name();
    float room = frame.width() * (1 - FIGURE - PAGE) - GAP;
    name = type.wrap(entry.name(), Style.semibold(9.5f, brand.text()).leading(13), room / 2 - GAP);
    remark = type.wrap(entry.remark(), Style.regular(7.8f, brand.remark()).leading(13), room / 2);
    figure =
        type.shrunk(
            entry.figure(),
            Style.regular(8.5f, brand.text()).leading(13),
            frame.width() * FIGURE - GAP);
    item = frame.tag().child("TOCI");
  }

  /** Says on which page, from 1, what it leads to begins. */
  void leadsTo(int number) {
    page = number;
  }

  @Override
  public float height() {
    return 2 * PAD + Math.max(Title.height(name), Title.height(remark));
  }

  @Override
  public void draw(Sheet sheet, float top) {
    float y = top + PAD;
    float room = frame.width() * (1 - FIGURE - PAGE) - GAP;
    Line number =
        type.line(Integer.toString(page), Style.bold(9.5f, brand.accentInk()).leading(13));
    Tag reference = item.child("Reference");
    float[] area = {frame.x(), top, frame.width(), height()};
    sheet.linkWithin(
        reference.child("Link"),
        area,
        page,
        words,
        () -> {
          float widest = (float) name.stream().mapToDouble(Line::width).max().orElse(0);
          sheet.lines(name, frame.x(), y, widest);
          sheet.lines(remark, frame.x() + room / 2, y, room / 2);
          sheet.linesRight(List.of(figure), frame.right() - frame.width() * PAGE, y);
          sheet.linesRight(List.of(number), frame.right(), y);
        });
    float rule = top + height() - 0.25f;
    sheet.decoration(() -> sheet.rule(frame.x(), rule, frame.width(), 0.5f, brand.haze()));
  }
}
