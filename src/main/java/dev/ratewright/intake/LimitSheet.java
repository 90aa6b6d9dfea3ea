package dev.ratewright.intake;

import dev.ratewright.domain.Country;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Limit;
import dev.ratewright.domain.Unit;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions a creator must meet for an income stream. */
final class LimitSheet implements RateBookSheet<Limit> {
  private final Column<String> stream =
      Column.required("Stream", Words.oneOf(conditional(), name -> name), "");
  private final Column<Limit.Fact> fact =
      Column.required("Fact", Words.oneOf(List.of(Limit.Fact.values()), Limit.Fact::words), "");
  private final Column<Country> country = Column.optional("Country", new CountryName(), "");
  private final Column<Input> least =
      Column.optional("At least", Numbers.of("at least", Unit.COUNT), "");
  private final Column<String> oneOf =
      Column.optional("One of", Words.text(Content.Look.LONG_TEXT), "");

  /** Brand deals are agreed, not estimated: no condition makes money that has come go away. */
  private static List<String> conditional() {
    return IncomeStreams.ALL.stream().flatMap(stream -> stream.conditional().stream()).toList();
  }

  @Override
  public Form form() {
    return new Form(
        "Eligibility",
        "What a creator must have for an income stream, everywhere or in one country: a number of at"
            + " least so much, or one of several words with ; between them. Delete a row to drop"
            + " the condition.",
        List.of(stream, fact, country, least, oneOf));
  }

  @Override
  public Checked<Limit> read(Entry entry) {
    Optional<String> of = entry.read(stream);
    Optional<Limit.Fact> looked = entry.read(fact);
    Optional<Country> where = entry.read(country);
    Optional<Input> bound = entry.read(least);
    Optional<String> words = entry.read(oneOf);
    Optional<Limit.Demand> demand =
        looked.flatMap(
            f -> f.isNumber() ? number(entry, f, bound, words) : word(entry, f, bound, words));
    return entry.checked(
        () -> new Limit(of.orElseThrow(), looked.orElseThrow(), where, demand.orElseThrow()));
  }

  private Optional<Limit.Demand> number(
      Entry entry, Limit.Fact of, Optional<Input> bound, Optional<String> words) {
    words.ifPresent(
        w ->
            entry.reject(
                oneOf, "\"" + w + "\"", "a blank cell: " + of.words() + " is a number", ""));
    if (bound.isEmpty() && !entry.says(least)) {
      entry.reject(least, "nothing", "the least " + of.words() + " that will do", "");
    }
    return bound.map(Limit.AtLeast::new);
  }

  private Optional<Limit.Demand> word(
      Entry entry, Limit.Fact of, Optional<Input> bound, Optional<String> words) {
    bound.ifPresent(
        b -> entry.reject(least, b.text(), "a blank cell: " + of.words() + " is no number", ""));
    List<String> names = new ArrayList<>();
    for (String written : words.orElse("").split(";", -1)) {
      if (!written.isBlank()) {
        of.known(written)
            .ifPresentOrElse(
                names::add,
                () -> entry.reject(oneOf, "\"" + written.strip() + "\"", expected(of), ""));
      }
    }
    if (names.isEmpty() && entry.problems().isEmpty()) {
      entry.reject(oneOf, "nothing", expected(of), "with ; between several");
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Limit.OneOf(names, entry.place(oneOf)));
  }

  private static String expected(Limit.Fact of) {
    return of == Limit.Fact.COUNTRY ? new CountryName().expected() : new AccountKind().expected();
  }

  @Override
  public List<Input> figures(Limit limit) {
    return limit.demand() instanceof Limit.AtLeast number ? List.of(number.least()) : List.of();
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<Limit> limits) {
    return Once.each(limits, LimitSheet::subject, limit -> limit.demand().origin());
  }

  private static String subject(Limit limit) {
    String where = limit.country().map(c -> " " + c.words()).orElse("");
    return limit.stream() + " " + limit.fact().words() + where;
  }
}
