package dev.ratewright.pricing;

import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A creator's rate card as the agency has it: the whole band, where the minimum fee lifts it, and
 * who gets what. Internal, never shown to a brand.
 *
 * @param agency how the agency is paid; empty where the rate book has nothing in force
 * @param minimumFee the least the creator works for
 * @param lines one for each deliverable that has a price, in the order of the rate card
 */
public record InternalCard(
    Optional<AgencyFee> agency, Optional<Input> minimumFee, List<Line> lines) {
  public InternalCard {
    lines = List.copyOf(lines);
  }

  /**
   * One deliverable.
   *
   * @param deliverable what is priced
   * @param floor the low end of the band, below which nothing is agreed
   * @param target what a brand is quoted
   * @param high the most one would ask
   * @param atFloor how the floor is divided; empty without a known fee
   * @param atTarget how the target is divided; empty likewise
   * @param lifted which of floor, target and high the minimum fee stands in for, in words
   */
  public record Line(
      Deliverable deliverable,
      Named floor,
      Named target,
      Named high,
      Optional<Settlement> atFloor,
      Optional<Settlement> atTarget,
      List<String> lifted) {
    public Line {
      lifted = List.copyOf(lifted);
    }

    private static Line of(
        Price.Quoted price, Creator creator, Optional<AgencyFee> agency, Currency currency) {
      Named floor = Named.money("floor", currency, price.band().low());
      Named target = Named.money("target", currency, price.target().of());
      Named high = Named.money("high", currency, price.band().high());
      List<String> lifted =
          Stream.of(floor, target, high)
              .filter(f -> creator.minimumFee().filter(Named.inputs(f)::contains).isPresent())
              .map(Named::name)
              .toList();
      return new Line(
          price.deliverable(),
          floor,
          target,
          high,
          agency.map(a -> Settlement.of(floor, a)),
          agency.map(a -> Settlement.of(target, a)),
          lifted);
    }
  }

  /**
   * The internal card of a creator.
   *
   * @param card what they should charge
   * @param month the month whose agency fee counts
   */
  public static InternalCard of(Creator creator, RateCard card, RateBook book, YearMonth month) {
    Optional<AgencyFee> agency = AgencyFee.of(creator, book, month);
    List<Line> lines =
        card.prices().stream()
            .filter(Price.Quoted.class::isInstance)
            .map(price -> Line.of((Price.Quoted) price, creator, agency, book.currency()))
            .toList();
    return new InternalCard(agency, creator.minimumFee(), lines);
  }
}
