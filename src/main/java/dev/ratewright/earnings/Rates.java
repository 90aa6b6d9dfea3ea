package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.RateBook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rates of one stream in one month, as far as the rate book has them in force. */
record Rates(IncomeStream stream, YearMonth month, RateBook book) {

  /** A rate; empty where none was in force yet. */
  Optional<Band> find(String rate) {
    return book.rate(stream.name(), rate, month);
  }

  /**
   * Calculates with some of the rates; where one was not in force yet, that is the reason for none.
   *
   * @param own a figure of the creator's own that stands in for the first rate
   * @param names the rates that are needed, in the order the calculation takes them
   */
  Earning calculate(
      Optional<Band> own, List<String> names, Function<List<Band>, Earning> calculation) {
    List<Band> bands = new ArrayList<>();
    for (String name : names) {
      Optional<Band> band = bands.isEmpty() ? own.or(() -> find(name)) : find(name);
      if (band.isEmpty()) {
        return new Earning.None(
            "the rate book has no " + stream.name() + " " + name + " for " + month);
      }
      bands.add(band.get());
    }
    return calculation.apply(bands);
  }
}
