package dev.ratewright.intake;

import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Rate;
import dev.ratewright.domain.Unit;
import dev.ratewright.earnings.IncomeStream;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rates of the income streams, each in force from a day on. */
final class RateSheet implements RateBookSheet<Rate> {
  private static final Map<String, Counted> UNITS = units();

  /** What a rate counts, and in which currency. */
  private record Counted(String words, Unit unit, Currency currency) {}

  private final Column<String> stream =
      Column.required("Stream", Words.oneOf(streams(), name -> name), "");
  private final Column<String> name = Column.required("Rate", Words.text(Content.Look.TEXT), "");
  private final Column<Counted> unit =
      Column.required("Unit", Words.oneOf(List.copyOf(UNITS.values()), Counted::words), "");
  private final Column<Input> low = figure("Low");
  private final Column<Input> expected = figure("Expected");
  private final Column<Input> high = figure("High");
  private final Column<LocalDate> validFrom = Column.required("Valid from", Days.day(), "");
  private final Column<String> niche = Column.optional("Niche", Words.text(Content.Look.TEXT), "");

  private static Column<Input> figure(String heading) {
    return Column.required(heading, new Rated(), "");
  }

  private static Map<String, Counted> units() {
    Map<String, Counted> units = new LinkedHashMap<>();
    units.put("percent", new Counted("percent", Unit.PERCENT, Currency.DOLLARS));
    units.put("factor", new Counted("factor", Unit.FACTOR, Currency.DOLLARS));
    for (String code : Currencies.CODES) {
      Currency currency = new Currency(code);
      units.put(code, new Counted(currency.words(), Unit.MONEY, currency));
    }
    return units;
  }

  /** The names of all income streams. */
  static List<String> streams() {
    return IncomeStreams.ALL.stream().map(IncomeStream::name).toList();
  }

  @Override
  public Form form() {
    return new Form(
        "Rates",
        "What each income stream pays. The row in force on the first day of a month counts.",
        List.of(stream, name, unit, low, expected, high, validFrom, niche));
  }

  @Override
  public Checked<Rate> read(Entry entry) {
    Optional<String> of = entry.read(stream);
    Optional<String> called = entry.read(name);
    Optional<Counted> counts = entry.read(unit);
    List<Input> figures =
        Stream.of(low, expected, high)
            .map(column -> figure(entry, column, called.orElse(""), counts))
            .flatMap(Optional::stream)
            .toList();
    Optional<LocalDate> from = entry.read(validFrom);
    String whose = entry.text(niche);
    return entry.checked(
        () ->
            new Rate(
                of.orElseThrow(),
                called.orElseThrow(),
                whose,
                new Band(figures.get(0), figures.get(1), figures.get(2)),
                from.orElseThrow()));
  }

  /** A figure under its rate's name; a share must be formatted as one, and nothing else may. */
  private static Optional<Input> figure(
      Entry entry, Column<Input> column, String name, Optional<Counted> counts) {
    Optional<Input> read = entry.read(column);
    if (read.isEmpty() || counts.isEmpty()) {
      return read;
    }
    Input found = read.get();
    Counted said = counts.get();
    boolean share = found.unit() == Unit.PERCENT;
    if (share != (said.unit() == Unit.PERCENT)) {
      entry.reject(
          column,
          found.text(),
          "an amount of the unit " + said.words(),
          "a share is formatted as a percentage, and only a share is");
    } else if (share && found.value().compareTo(BigDecimal.ONE) > 0) {
      entry.reject(column, found.text(), "a share of 100 % or less", "");
    } else if (found.unit() == Unit.MONEY
        && (said.unit() != Unit.MONEY || !said.currency().equals(found.currency()))) {
      entry.reject(
          column,
          found.text(),
          "an amount of the unit " + said.words(),
          "its number format says another currency");
    }
    return Optional.of(
        new Input(name, found.value(), said.unit(), found.origin(), said.currency()));
  }

  @Override
  public List<Input> figures(Rate rate) {
    return DeliverableSheet.inputs(rate.figures());
  }

  @Override
  public List<Problem> together(List<Rate> rates) {
    List<Problem> problems =
        new ArrayList<>(
            Once.each(
                rates,
                r -> r.stream() + " " + r.name() + " " + r.niche() + " from " + r.validFrom(),
                r -> figures(r).getFirst().origin()));
    for (Rate rate : rates) {
      problems.addAll(DeliverableSheet.rising(rate.figures()));
      unknown(rate).ifPresent(problems::add);
    }
    Place sheet = figures(rates.getFirst()).getFirst().origin().wholeSheet();
    for (IncomeStream needed : IncomeStreams.ALL) {
      for (String rate : needed.rates()) {
        if (rates.stream()
            .noneMatch(r -> r.stream().equals(needed.name()) && r.name().equals(rate))) {
          problems.add(
              Problem.error(
                  sheet, "no row for " + needed.name() + " › " + rate, "at least one", ""));
        }
      }
      either(needed, rates, sheet).ifPresent(problems::add);
    }
    rates.stream().map(this::markup).flatMap(Optional::stream).forEach(problems::add);
    return problems;
  }

  /** Of rates that exclude each other a book has one: with both, nobody could tell which counts. */
  private Optional<Problem> either(IncomeStream stream, List<Rate> rates, Place sheet) {
    List<String> either = stream.eitherRate();
    List<Rate> there =
        rates.stream()
            .filter(r -> r.stream().equals(stream.name()) && either.contains(r.name()))
            .toList();
    if (!either.isEmpty() && there.isEmpty()) {
      String words = stream.name() + " › " + String.join(" or ", either);
      return Optional.of(Problem.error(sheet, "no row for " + words, "at least one", ""));
    }
    return there.stream()
        .filter(rate -> !rate.name().equals(there.getFirst().name()))
        .findFirst()
        .map(
            other ->
                Problem.error(
                    figures(other).getFirst().origin(),
                    "a " + other.name() + " beside a " + there.getFirst().name(),
                    "one of them",
                    "the agency is paid by a share of gross or by a markup, never by both"));
  }

  /** A markup is a factor that makes a price no lower. */
  private Optional<Problem> markup(Rate rate) {
    Input least = figures(rate).getFirst();
    boolean wrong =
        rate.name().equals(AgencyFee.MARKUP)
            && (least.unit() != Unit.FACTOR || least.value().compareTo(BigDecimal.ONE) < 0);
    return wrong
        ? Optional.of(
            Problem.error(
                least.origin(),
                least.text(),
                "a factor of 1 or more",
                "a markup of 20 % is the factor 1.2"))
        : Optional.empty();
  }

  /** A rate of a niche that is not there would never be used, perhaps for a spelling. */
  static List<Problem> ofNoNiche(List<Rate> rates, List<Niche> niches) {
    List<String> known = niches.stream().map(Niche::name).toList();
    return rates.stream()
        .filter(rate -> !rate.niche().isEmpty() && !known.contains(rate.niche()))
        .map(
            rate ->
                Problem.error(
                    DeliverableSheet.inputs(rate.figures()).getFirst().origin(),
                    "a rate of the niche \"" + rate.niche() + "\"",
                    "one of the sheet Niches: " + String.join(", ", known),
                    ""))
        .toList();
  }

  /** A rate that no stream asks for would be passed over in silence, perhaps for a spelling. */
  private Optional<Problem> unknown(Rate rate) {
    List<String> asked =
        IncomeStreams.ALL.stream()
            .filter(stream -> stream.name().equals(rate.stream()))
            .flatMap(
                stream ->
                    Stream.of(
                        stream.rates(), stream.eitherRate(), stream.funnel(), stream.bounds()))
            .flatMap(List::stream)
            .toList();
    return asked.contains(rate.name())
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                figures(rate).getFirst().origin(),
                "a rate \"" + rate.name() + "\" of " + rate.stream(),
                "one of " + String.join(", ", asked),
                ""));
  }

  /** A rate of any kind, whose unit stands in another column; its format may name a currency. */
  private record Rated() implements Content<Input> {
    @Override
    public String expected() {
      return "a rate, 0 or more: an amount of money, or a share as a percentage";
    }

    @Override
    public Optional<Input> read(Cell cell, Place place, Manner manner) {
      return cell instanceof Cell.Numeric number && number.value().signum() >= 0
          ? rate(number.value(), number.form(), place)
          : Optional.empty();
    }

    private static Optional<Input> rate(BigDecimal value, Cell.Form form, Place place) {
      if (form.isPlain()) {
        return Optional.of(new Input("rate", value, Unit.FACTOR, place));
      }
      if (form.percent()) {
        return Optional.of(new Input("rate", value, Unit.PERCENT, place));
      }
      List<String> codes = Currencies.codes(form.currency());
      Currency dollars = Currency.DOLLARS;
      return codes.contains(dollars.code()) || codes.size() == 1
          ? Optional.of(
              new Input(
                  "rate",
                  value,
                  Unit.MONEY,
                  place,
                  codes.contains(dollars.code()) ? dollars : new Currency(codes.getFirst())))
          : Optional.empty();
    }

    @Override
    public Cell tidied(Input value, Cell found) {
      return found;
    }

    @Override
    public Look look() {
      return Look.FACTOR;
    }
  }
}
