package dev.ratewright.pdf;

import java.util.ArrayList;
import java.util.List;

/** The pages of a document, with every piece at its place and nothing drawn yet. */
final class Folio {
  /** Room for the rounding of many small heights. */
  private static final float SLACK = 0.1f;

  /** Between the end of the right column and what goes on there from the left one. */
  private static final float COLUMN_GAP = 27;

  /** The most of a page that is left empty to keep together what comes next. */
  private static final float LARGEST_HOLE = 0.5f;

  private final float top;
  private final float bottom;
  private final List<List<Placed>> pages = new ArrayList<>();

  /** A piece, where its upper edge is, and how far it moves sideways from its own column. */
  record Placed(Piece piece, float top, float shift) {}

  /**
   * Where the next piece goes.
   *
   * @param fresh while the column has nothing above it
   * @param shift how far sideways from the piece's own column
   */
  record Spot(int page, float y, boolean fresh, float shift) {}

  /** Where a column goes on when it is full. */
  private interface Way {
    Spot after(Spot full);
  }

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
    return new Spot(0, top, true, 0);
  }

  /** Places strips one below the other and says where the next one would go. */
  Spot flow(List<Strip> strips, Spot start) {
    return flow(strips, start, this::nextPage);
  }

  private Spot nextPage(Spot full) {
    return new Spot(full.page() + 1, top, true, 0);
  }

  private Spot flow(List<Strip> strips, Spot start, Way way) {
    Spot at = start;
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      float needed = least(strips, i);
      at =
          switch (strip) {
            case Strip.Single single -> single(single, needed, at, way);
            case Strip.Whole whole -> flow(whole.strips(), roomFor(whole, at, way), way);
            case Strip.Pair pair -> pair(pair, needed, at, way);
            case Strip.Bleed bleed -> bleed(bleed.piece(), at);
            case Strip.Opening opening -> opening(opening, at);
          };
    }
    return at;
  }

  private Spot single(Strip.Single single, float needed, Spot at, Way way) {
    Spot spot = makeRoom(single, needed, at, way);
    float y = spot.y();
    boolean elsewhere = spot.page() != at.page() || spot.shift() != at.shift();
    if (elsewhere && single.again().isPresent()) {
      Piece again = single.again().get();
      place(again, spot, y);
      y += again.height();
    }
    place(single.piece(), spot, y);
    return new Spot(spot.page(), y + single.piece().height(), false, spot.shift());
  }

  /** The spot from which a whole has room for all of it, or this one where it is taken apart. */
  private Spot roomFor(Strip.Whole whole, Spot at, Way way) {
    float height = height(whole);
    float y = at.fresh() ? at.y() : at.y() + whole.before();
    Spot spot = at;
    while (y + height > bottom + SLACK) {
      boolean longerThanAPage = spot.fresh() && y <= top;
      if (longerThanAPage || bottom - y > largestHole()) {
        return at;
      }
      spot = way.after(spot);
      y = spot.y();
    }
    return spot;
  }

  private float largestHole() {
    return LARGEST_HOLE * (bottom - top);
  }

  private static float height(Strip.Whole whole) {
    Folio endless = new Folio(0, Float.MAX_VALUE);
    return endless.flow(whole.strips(), endless.start()).y();
  }

  private Spot pair(Strip.Pair pair, float needed, Spot at, Way way) {
    Spot spot = makeRoom(pair, needed, at, way);
    Spot column = new Spot(spot.page(), spot.y(), true, spot.shift());
    // Tried out first: the left column needs to know where the right one leaves room.
    Spot tried = new Folio(top, bottom).flow(pair.right(), column);
    Spot left = flow(pair.left(), column, full -> afterLeft(full, tried, pair.shift()));
    Spot right = flow(pair.right(), column);
    return below(later(left, right));
  }

  private Spot afterLeft(Spot full, Spot rightEnd, float shift) {
    if (full.shift() > 0 || full.page() < rightEnd.page()) {
      return nextPage(full);
    }
    boolean below = full.page() == rightEnd.page();
    return new Spot(full.page(), below ? rightEnd.y() + COLUMN_GAP : top, true, shift);
  }

  private static Spot later(Spot one, Spot other) {
    boolean oneIsLater =
        one.page() > other.page()
            || (one.page() == other.page() && (one.shift() > 0 || one.y() >= other.y()));
    return oneIsLater ? one : other;
  }

  /** Below both columns: where the left one went on in the right one, the page is full. */
  private Spot below(Spot end) {
    return new Spot(end.page(), end.shift() > 0 ? bottom : end.y(), false, 0);
  }

  private Spot bleed(Piece piece, Spot at) {
    int page = at.fresh() && at.y() <= top ? at.page() : at.page() + 1;
    place(piece, new Spot(page, 0, true, 0), 0);
    return new Spot(page, piece.height(), false, 0);
  }

  private Spot opening(Strip.Opening opening, Spot at) {
    for (List<Strip> merged : closer(opening.merged())) {
      if (!at.fresh() && onOnePage(merged, at)) {
        return flow(merged, at);
      }
    }
    Spot below = bleed(opening.banner(), at);
    for (List<Strip> content : closer(opening.content())) {
      if (onOnePage(content, below)) {
        return flow(content, below);
      }
    }
    return flow(opening.content(), below);
  }

  /** The same strips as they are, with less air, and with hardly any. */
  private static List<List<Strip>> closer(List<Strip> strips) {
    List<Strip> tight = Strip.tight(strips);
    return List.of(strips, tight, Strip.tight(tight));
  }

  private boolean onOnePage(List<Strip> strips, Spot at) {
    return new Folio(top, bottom).flow(strips, at).page() == at.page();
  }

  /** The spot below the space above a strip, or the next one that has room for it. */
  private Spot makeRoom(Strip strip, float needed, Spot at, Way way) {
    float y = at.fresh() ? at.y() : at.y() + strip.before();
    Spot spot = new Spot(at.page(), y, at.fresh(), at.shift());
    // A whole column is as much room as there will ever be.
    while (spot.y() + needed > bottom + SLACK && !(spot.fresh() && spot.y() <= top)) {
      spot = way.after(spot);
    }
    return spot;
  }

  /** The height that must be free for a strip to stand here, with those it must not part from. */
  private float least(List<Strip> strips, int from) {
    return switch (strips.get(from)) {
      case Strip.Single single -> {
        float height = single.piece().height();
        boolean follows = single.kept() && from + 1 < strips.size();
        yield follows ? height + strips.get(from + 1).before() + least(strips, from + 1) : height;
      }
      // No higher than the largest hole, it is never taken apart.
      case Strip.Whole whole ->
          height(whole) <= largestHole() ? height(whole) : first(whole.strips());
      case Strip.Pair pair -> Math.max(first(pair.left()), first(pair.right()));
      case Strip.Bleed bleed -> bleed.piece().height();
      case Strip.Opening opening -> opening.banner().height();
    };
  }

  private float first(List<Strip> strips) {
    return strips.isEmpty() ? 0 : least(strips, 0);
  }

  private void place(Piece piece, Spot spot, float y) {
    while (pages.size() <= spot.page()) {
      pages.add(new ArrayList<>());
    }
    pages.get(spot.page()).add(new Placed(piece, y, spot.shift()));
  }
}
