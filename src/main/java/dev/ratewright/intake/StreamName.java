package dev.ratewright.intake;

import dev.ratewright.earnings.IncomeStream;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * The name of an income stream other than brand deals, which have a sheet of their own.
 *
 * @param names those that may be chosen
 * @param elsewhere what to do where brand deals are named
 */
record StreamName(Content<String> names, String elsewhere) implements Content<String> {
  static StreamName orElse(String elsewhere) {
    List<String> others =
        IncomeStreams.ALL.stream()
            .filter(stream -> !stream.equals(IncomeStreams.DEALS))
            .map(IncomeStream::name)
            .toList();
    return new StreamName(Words.oneOf(others, name -> name), elsewhere);
  }

  @Override
  public String expected() {
    return names.expected();
  }

  @Override
  public boolean unknown(Cell cell) {
    return names.unknown(cell);
  }

  @Override
  public Optional<String> read(Cell cell, Place place, Manner manner) {
    return names.read(cell, place, manner);
  }

  @Override
  public Cell tidied(String value, Cell found) {
    return names.tidied(value, found);
  }

  @Override
  public String hint(Cell cell, Manner manner) {
    boolean deals =
        cell instanceof Cell.Text text
            && Words.key(text.text()).equals(Words.key(IncomeStreams.DEALS.name()));
    return deals ? elsewhere : "";
  }

  @Override
  public List<String> choices() {
    return names.choices();
  }

  @Override
  public Look look() {
    return names.look();
  }
}
