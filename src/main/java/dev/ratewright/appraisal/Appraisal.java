package dev.ratewright.appraisal;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import dev.ratewright.earnings.Statement;
import dev.ratewright.pricing.RateCard;
import java.time.YearMonth;

/**
 * What one creator earned in a month and what they should charge.
 *
 * @param creator who
 * @param period the month reported on
 * @param statement what they earned in it, stream by stream
 * @param card what they should charge
 */
public record Appraisal(Creator creator, YearMonth period, Statement statement, RateCard card) {

  /** Asks every income stream, then prices everything a brand can book. */
  public static Appraisal of(Creator creator, YearMonth period, RateBook book) {
    return new Appraisal(
        creator, period, Statement.of(creator, period, book), RateCard.of(creator, book));
  }
}
