package dev.ratewright.calibration;

import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A figure of the rate book that closed deals may correct: the rate at an edge of the tiers, a
 * niche's factor, a deliverable's factor.
 *
 * @param kind which of these
 * @param name what it is called, such as "Finance" or "10,000 followers"
 * @param cells where it stands; two at an edge where one tier ends and the next begins
 * @param share how much of a change of it, on a logarithm, reaches the price of a deal
 * @param about whether a deal tells of it
 */
public record Figure(
    Kind kind,
    String name,
    List<Input> cells,
    ToDoubleFunction<ClosedDeal> share,
    Predicate<ClosedDeal> about) {
  public Figure {
    cells = List.copyOf(cells);
  }

  /** What a figure is of. */
  public enum Kind {
    /** The rate of an in-feed video at an edge of the tiers. */
    EDGE,
    /** What a niche multiplies it by. */
    NICHE,
    /** What a deliverable multiplies it by. */
    DELIVERABLE
  }

  /** All that a rate book has, in the order of its sheets. */
  static List<Figure> all(RateBook book) {
    List<Figure> figures = new ArrayList<>();
    Ladder ladder = new Ladder(book);
    for (int i = 0; i < ladder.size(); i++) {
      int edge = i;
      figures.add(
          new Figure(
              Kind.EDGE,
              ladder.followers(edge).text() + " followers",
              ladder.rates(edge),
              deal -> ladder.share(edge, deal.followers()),
              deal -> ladder.nearest(deal.followers()) == edge));
    }
    for (Niche niche : book.niches()) {
      Optional<String> name = Optional.of(niche.name());
      figures.add(
          factor(Kind.NICHE, niche.name(), niche.factor(), deal -> deal.niche().equals(name)));
    }
    for (Deliverable deliverable : book.deliverables()) {
      String name = deliverable.name();
      if (deliverable.price() instanceof Deliverable.ByAudience times) {
        figures.add(
            factor(Kind.DELIVERABLE, name, times.factor(), d -> d.deliverable().equals(name)));
      }
    }
    return figures;
  }

  private static Figure factor(Kind kind, String name, Input cell, Predicate<ClosedDeal> about) {
    return new Figure(kind, name, List.of(cell), deal -> about.test(deal) ? 1 : 0, about);
  }

  /** What the rate book has now; where two tiers meet, the rate at which the upper one begins. */
  public Input now() {
    return cells.getFirst();
  }
}
