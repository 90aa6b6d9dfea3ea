package dev.ratewright.appraisal;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import dev.ratewright.earnings.Dues;
import dev.ratewright.earnings.History;
import dev.ratewright.earnings.Statement;
import dev.ratewright.earnings.Untapped;
import dev.ratewright.pricing.CrossCheck;
import dev.ratewright.pricing.RateCard;
import dev.ratewright.pricing.Scenario;
import dev.ratewright.pricing.Tariff;
import java.time.YearMonth;
import java.util.List;

/**
 * What one creator earned in a month and what they should charge.
 *
 * @param creator who
 * @param period the month reported on
 * @param statement what they earned in it, stream by stream
 * @param untapped the streams they could have and do not use, the most promising first; internal,
 *     never shown to a brand
 * @param card what they should charge
 * @param tariff what the card's deliverables cost in each season; whether a minimum stands behind
 *     it is internal
 * @param checks its prices held against what they were not made with; internal, never shown to a
 *     brand
 * @param scenarios what the card becomes when the audience changes; internal, never shown to a
 *     brand
 * @param history how the month compares with those before it
 * @param dues the agency's part; internal, never shown to a brand
 */
public record Appraisal(
    Creator creator,
    YearMonth period,
    Statement statement,
    List<Untapped> untapped,
    RateCard card,
    Tariff tariff,
    List<CrossCheck> checks,
    List<Scenario> scenarios,
    History history,
    Dues dues) {
  public Appraisal {
    untapped = List.copyOf(untapped);
    checks = List.copyOf(checks);
    scenarios = List.copyOf(scenarios);
  }

  /** What the roster alone says: every income stream, then the price of all a brand can book. */
  public static Appraisal of(Creator creator, YearMonth period, RateBook book) {
    return of(creator, period, List.of(), book);
  }

  /**
   * The same with what earlier reports said of months before.
   *
   * @param reported the creator's statements of those months
   */
  public static Appraisal of(
      Creator creator, YearMonth period, List<Statement> reported, RateBook book) {
    Statement statement = Statement.of(creator, period, book);
    History history = History.of(creator, statement, reported, book);
    RateCard card = RateCard.of(creator, book);
    return new Appraisal(
        creator,
        period,
        statement,
        Untapped.of(creator, statement, book),
        card,
        Tariff.of(creator, card, book),
        CrossCheck.all(creator, card, book, period),
        Scenario.all(creator, book),
        history,
        Dues.of(creator, history, book));
  }
}
