package dev.ratewright.pdf;

import java.util.List;
import java.util.Optional;

/** What a page is filled with, from top to bottom. */
sealed interface Strip {
  /** The space above it, which falls away at the top of a page. */
  float before();

  /**
   * One piece.
   *
   * @param piece what is drawn
   * @param before the space above it
   * @param kept whether it must stand on the same page as the strip after it
   * @param again drawn once more above it where it begins a page, as a table's header is
   */
  record Single(Piece piece, float before, boolean kept, Optional<Piece> again) implements Strip {
    Single(Piece piece, float before, boolean kept) {
      this(piece, before, kept, Optional.empty());
    }
  }

  /**
   * Two columns. What does not fit in the left one goes on below the right one, and what does not
   * fit there on the next page, from the left again; what follows starts below both.
   *
   * @param shift from the left edge of the left column to that of the right one
   */
  record Pair(List<Strip> left, List<Strip> right, float before, float shift) implements Strip {}

  /**
   * What belongs together, such as a table or a section with its heading. It is moved on rather
   * than taken apart; only what is longer than a page, or would leave most of one empty, is placed
   * strip by strip.
   *
   * @param strips never empty
   */
  record Whole(List<Strip> strips) implements Strip {
    @Override
    public float before() {
      return strips.get(0).before();
    }
  }

  /** A piece that reaches to the upper edge of the paper and stands first on its page. */
  record Bleed(Piece piece) implements Strip {
    @Override
    public float before() {
      return 0;
    }
  }

  /**
   * The opening of a new page, which is not opened where all of it fits below what is there, if
   * need be with less air between the rows of its tables. On a page of its own it has less air
   * where that spares a further page.
   *
   * @param banner drawn at the top of a page of its own
   * @param merged what stands on the page before, where there is room for it
   * @param content the same below the banner
   */
  record Opening(Piece banner, List<Strip> merged, List<Strip> content) implements Strip {
    @Override
    public float before() {
      return 0;
    }
  }

  /** The same strips with less air in their rows. */
  static List<Strip> tight(List<Strip> strips) {
    return strips.stream().map(Strip::tight).toList();
  }

  private static Strip tight(Strip strip) {
    return switch (strip) {
      case Single single ->
          single.piece() instanceof RowPiece row
              ? new Single(row.tight(), single.before(), single.kept(), single.again())
              : single;
      case Whole whole -> new Whole(tight(whole.strips()));
      case Pair pair -> pair;
      case Bleed bleed -> bleed;
      case Opening opening -> opening;
    };
  }
}
