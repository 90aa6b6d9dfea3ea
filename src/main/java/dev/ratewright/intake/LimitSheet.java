package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Limit;
import dev.ratewright.domain.Unit;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The conditions a creator must meet for an income stream. */
final class LimitSheet implements RateBookSheet<Limit> {
  private final Column<String> stream =
      Column.required("Stream", Words.oneOf(conditional(), name -> name), "");
  private final Column<Limit.Fact> fact =
      Column.required("Fact", Words.oneOf(List.of(Limit.Fact.values()), Limit.Fact::words), "");
  private final Column<String> country =
      Column.optional("Country", Words.text(Content.Look.TEXT), "");
  private final Column<Input> least =
      Column.required("At least", Numbers.of("at least", Unit.COUNT), "");

  /** Brand deals are agreed, not estimated: no condition makes money that has come go away. */
  private static List<String> conditional() {
    return IncomeStreams.ALL.stream().flatMap(stream -> stream.conditional().stream()).toList();
  }

  @Override
  public Form form() {
    return new Form(
        "Eligibility",
        "What a creator must have for an income stream, everywhere or in one country; delete a row to"
            + " drop the condition.",
        List.of(stream, fact, country, least));
  }

  @Override
  public Checked<Limit> read(Entry entry) {
    Optional<String> of = entry.read(stream);
    Optional<Limit.Fact> looked = entry.read(fact);
    String where = entry.text(country);
    Optional<Input> bound = entry.read(least);
    return entry.checked(
        () -> new Limit(of.orElseThrow(), looked.orElseThrow(), where, bound.orElseThrow()));
  }

  @Override
  public List<Input> figures(Limit limit) {
    return List.of(limit.least());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<Limit> limits) {
    return Once.each(
        limits,
        l -> l.stream() + " " + l.fact().words() + " " + l.country(),
        l -> l.least().origin());
  }
}
