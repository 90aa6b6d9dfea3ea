package dev.ratewright.appraisal;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import dev.ratewright.earnings.History;
import dev.ratewright.earnings.Statement;
import dev.ratewright.earnings.Untapped;
import dev.ratewright.pricing.RateCard;
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
 * @param history how the month compares with those before it
 */
public record Appraisal(
    Creator creator,
    YearMonth period,
    Statement statement,
    List<Untapped> untapped,
    RateCard card,
    History history) {
  public Appraisal {
    untapped = List.copyOf(untapped);
  }

  /** Asks every income stream, then prices everything a brand can book. */
  public static Appraisal of(Creator creator, YearMonth period, RateBook book) {
    Statement statement = Statement.of(creator, period, book);
    return new Appraisal(
        creator,
        period,
        statement,
        Untapped.of(creator, statement, book),
        RateCard.of(creator, book),
        History.of(creator, statement, book));
  }
}
