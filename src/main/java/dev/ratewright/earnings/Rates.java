package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.RateBook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rates of one stream in one month, all in force. */
record Rates(IncomeStream stream, YearMonth month, RateBook book) {

  /**
   * Calculates with the stream's rates, in the order it names them; where one was not in force yet
   * in the month, that is the reason for none.
   */
  Earning apply(Function<List<Band>, Earning> calculation) {
    List<Band> bands = new ArrayList<>();
    for (String name : stream.rates()) {
      Optional<Band> band = book.rate(stream.name(), name, month);
      if (band.isEmpty()) {
        return new Earning.None(
            "the rate book has no " + stream.name() + " " + name + " for " + month);
      }
      bands.add(band.get());
    }
    return calculation.apply(bands);
  }
}
