package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import java.util.List;

/** The dark head of a further page: what it is about, whose it is, whom to write to. */
final class BannerPiece implements Piece {
  private static final float TOP = 34;
  private static final float BELOW = 28;
  private static final float AFTER = 24;

  /** How far a logo may reach into what is otherwise left empty above the text. */
  private static final float INTO_TOP = 18;

  private static final float EDGE = 14;

  private final Brand brand;
  private final int level;
  private final String words;
  private final Line kicker;
  private final List<Line> title;
  private final List<Line> contact;
  private final Tag kickerTag;
  private final Tag titleTag;
  private final Tag contactTag;
  private final LogoField logo;

  BannerPiece(Block.NewPage page, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.level = frame.heading();
    this.words = page.kicker().isBlank() ? page.title() : page.kicker();
    float left = frame.width() * (aside(page, brand) ? 0.64f : 1);
    kicker = type.capitals(page.kicker(), Style.label(7.5f, brand.accentOnDark()), left);
    title = Title.fitted(page.title(), 22, brand.titleOnDark(), left, type);
    Style small = Style.regular(8, brand.textOnDark()).leading(12);
    contact =
        page.contact().stream()
            .flatMap(line -> type.wrap(line, small, frame.width() * 0.33f).stream())
            .toList();
    kickerTag = frame.tag().child("H" + frame.heading());
    titleTag = frame.tag().child("P");
    contactTag = frame.tag().child("P");
    logo = new LogoField(brand, frame.tag());
  }

  private float text() {
    return kicker.style().leading() + 3 + Title.height(title);
  }

  private static boolean aside(Block.NewPage page, Brand brand) {
    return !page.contact().isEmpty() || brand.logo().isPresent();
  }

  /** What stands at the right. */
  private float beside() {
    float gap = contact.isEmpty() || logo.height() == 0 ? 0 : 6;
    return logo.height() + gap + (contact.isEmpty() ? 0 : Title.height(contact) + 2);
  }

  private float ground() {
    return TOP + Math.max(text(), beside() - INTO_TOP) + BELOW;
  }

  @Override
  public float height() {
    return ground() + AFTER;
  }

  @Override
  public void draw(Sheet sheet, float top) {
    sheet.bookmark(level, words, top);
    Paper paper = brand.paper();
    float x = paper.margin();
    float right = paper.width() - paper.margin();
    float bottom = top + ground() - BELOW;
    sheet.decoration(
        () -> {
          sheet.rectangle(0, top, paper.width(), ground(), brand.dark());
          sheet.rectangle(paper.width() - EDGE, top, EDGE, ground(), brand.accent());
        });
    if (!kicker.words().isEmpty()) {
      sheet.tagged(
          kickerTag, () -> sheet.lines(List.of(kicker), x, bottom - text(), kicker.width()));
    }
    float widest = (float) title.stream().mapToDouble(Line::width).max().orElse(0);
    sheet.tagged(titleTag, () -> sheet.lines(title, x, bottom - Title.height(title), widest));
    logo.drawRight(sheet, right, bottom - beside());
    if (!contact.isEmpty()) {
      sheet.tagged(
          contactTag, () -> sheet.linesRight(contact, right, bottom - Title.height(contact) - 2));
    }
  }
}
