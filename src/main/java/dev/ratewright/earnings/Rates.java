package dev.ratewright.earnings;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rates of one stream for one creator in one month, as far as the rate book has them in force.
 *
 * @param stream the stream's name
 * @param niche the creator's niche
 */
record Rates(String stream, Optional<Niche> niche, YearMonth month, RateBook book) {

  /** The rates of a stream for a creator in a month. */
  static Rates of(IncomeStream stream, Creator creator, YearMonth month, RateBook book) {
    return new Rates(stream.name(), creator.identity().niche(), month, book);
  }

  /** The same of another stream. */
  Rates of(String other) {
    return new Rates(other, niche, month, book);
  }

  /** A rate; empty where none was in force yet. */
  Optional<Band> find(String rate) {
    return book.rate(stream, rate, niche, month);
  }

  /**
   * Calculates with some of the rates; where there is none in force, that is the reason for none.
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
        return new Earning.None("the rate book has no " + stream + " " + name + missing(name));
      }
      bands.add(band.get());
    }
    return calculation.apply(bands);
  }

  private String missing(String name) {
    String whose =
        book.differsByNiche(stream, name)
            ? niche.map(n -> " for " + n.name()).orElse(" for a creator without a niche")
            : "";
    return whose + " for " + month;
  }
}
