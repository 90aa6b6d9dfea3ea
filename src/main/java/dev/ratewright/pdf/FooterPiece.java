package dev.ratewright.pdf;

import java.util.List;
import java.util.Locale;

/** The small print below a hairline, and which page of how many this is. */
final class FooterPiece {
  private static final float ABOVE = 7;
  private static final float BELOW = 26;
  private static final float NUMBER = 60;

  private final Brand brand;
  private final Typesetter type;
  private final List<Line> print;

  FooterPiece(String smallPrint, Brand brand, Typesetter type) {
    this.brand = brand;
    this.type = type;
    float width = brand.paper().width() - 2 * brand.paper().margin() - NUMBER;
    this.print = type.wrap(smallPrint, style(), width);
  }

  private Style style() {
    return Style.regular(7, brand.remark()).leading(9.8f);
  }

  /** Where it starts, from the top of the page. */
  float top() {
    return brand.paper().height() - BELOW - Title.height(print) - ABOVE;
  }

  void draw(Sheet sheet, int page, int pages) {
    Paper paper = brand.paper();
    float x = paper.margin();
    float right = paper.width() - paper.margin();
    Line number = type.line(String.format(Locale.ROOT, "%d / %d", page, pages), style());
    sheet.decoration(
        () -> {
          sheet.rule(x, top(), right - x, 0.5f, brand.haze());
          sheet.lines(print, x, top() + ABOVE, right - x - NUMBER);
          sheet.linesRight(List.of(number), right, top() + ABOVE);
        });
  }
}
