package dev.ratewright.pdf;

import java.util.ArrayList;
import java.util.List;

/** The pages of a document, with every piece at its place and nothing drawn yet. */
final class Folio {
  /** Room for the rounding of many small heights. */
  private static final float SLACK = 0.1f;

  private final float top;
  private final float bottom;
  private final List<List<Placed>> pages = new ArrayList<>();

  /** A piece and where its upper edge is. */
  record Placed(Piece piece, float top) {}

  /** Where the next piece goes; {@code fresh} while the page has nothing above it. */
  record Spot(int page, float y, boolean fresh) {}

  /**
   * @param top where content starts on a page that begins with no banner
   * @param bottom where it ends on every page
   */
  Folio(float top, float bottom) {
    this.top = top;
    this.bottom = bottom;
  }

  List<List<Placed>> pages() {
    return pages;
  }

  Spot start() {
    return new Spot(0, top, true);
  }

  /** Places strips one below the other and says where the next one would go. */
  Spot flow(List<Strip> strips, Spot start) {
    Spot at = start;
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      float needed = least(strips, i);
      at =
          switch (strip) {
            case Strip.Single single -> single(single, needed, at);
            case Strip.Pair pair -> pair(pair, needed, at);
            case Strip.Bleed bleed -> bleed(bleed.piece(), at);
            case Strip.Opening opening -> opening(opening, at);
          };
    }
    return at;
  }

  private Spot single(Strip.Single strip, float needed, Spot at) {
    Spot spot = makeRoom(strip, needed, at);
    float y = spot.y();
    if (spot.page() != at.page() && strip.again().isPresent()) {
      Piece again = strip.again().get();
      place(again, spot.page(), y);
      y += again.height();
    }
    place(strip.piece(), spot.page(), y);
    return new Spot(spot.page(), y + strip.piece().height(), false);
  }

  private Spot pair(Strip.Pair pair, float needed, Spot at) {
    Spot spot = makeRoom(pair, needed, at);
    Spot column = new Spot(spot.page(), spot.y(), true);
    Spot left = flow(pair.left(), column);
    Spot right = flow(pair.right(), column);
    boolean leftLonger =
        left.page() > right.page() || (left.page() == right.page() && left.y() >= right.y());
    Spot longer = leftLonger ? left : right;
    return new Spot(longer.page(), longer.y(), false);
  }

  private Spot bleed(Piece piece, Spot at) {
    int page = at.fresh() && at.y() <= top ? at.page() : at.page() + 1;
    place(piece, page, 0);
    return new Spot(page, piece.height(), false);
  }

  private Spot opening(Strip.Opening opening, Spot at) {
    List<Strip> merged = new ArrayList<>(opening.heading());
    merged.addAll(opening.content());
    if (!at.fresh() && new Folio(top, bottom).flow(merged, at).page() == at.page()) {
      return flow(merged, at);
    }
    return flow(opening.content(), bleed(opening.banner(), at));
  }

  /** The spot below the space above a strip, on the next page where it does not fit on this one. */
  private Spot makeRoom(Strip strip, float needed, Spot at) {
    float y = at.fresh() ? at.y() : at.y() + strip.before();
    boolean pageIsEmpty = at.fresh() && at.y() <= top;
    if (y + needed <= bottom + SLACK || pageIsEmpty) {
      return new Spot(at.page(), y, at.fresh());
    }
    return new Spot(at.page() + 1, top, true);
  }

  /** The height that must be free for a strip to stand here, with those it must not part from. */
  private static float least(List<Strip> strips, int from) {
    return switch (strips.get(from)) {
      case Strip.Single single -> {
        float height = single.piece().height();
        boolean follows = single.kept() && from + 1 < strips.size();
        yield follows ? height + strips.get(from + 1).before() + least(strips, from + 1) : height;
      }
      case Strip.Pair pair -> Math.max(first(pair.left()), first(pair.right()));
      case Strip.Bleed bleed -> bleed.piece().height();
      case Strip.Opening opening -> opening.banner().height();
    };
  }

  private static float first(List<Strip> strips) {
    return strips.isEmpty() ? 0 : least(strips, 0);
  }

  private void place(Piece piece, int page, float y) {
    while (pages.size() <= page) {
      pages.add(new ArrayList<>());
    }
    pages.get(page).add(new Placed(piece, y));
  }
}
