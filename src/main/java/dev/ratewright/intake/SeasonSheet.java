package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Season;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which parts of the year brands pay more or less. */
final class SeasonSheet implements RateBookSheet<Season> {
  /** The first day of a year that has all 366. */
  private static final LocalDate LEAP = LocalDate.of(2024, 1, 1);

  private final Column<String> name = Column.required("Season", Words.text(Content.Look.TEXT), "");
  private final Column<MonthDay> from = Column.required("From", new MonthDayName(), "");
  private final Column<MonthDay> to = Column.required("To", new MonthDayName(), "");
  private final Column<Input> factor =
      Column.required("Factor", Numbers.above0("for the season", Unit.FACTOR), "");

  @Override
  public Form form() {
    return new Form(
        "Seasons",
        "What a price is multiplied by for a post from one day to another of any year, both"
            + " included; 1 on all other days.",
        List.of(name, from, to, factor));
  }

  @Override
  public Checked<Season> read(Entry entry) {
    Optional<String> called = entry.read(name);
    Optional<MonthDay> first = entry.read(from);
    Optional<MonthDay> last = entry.read(to);
    Optional<Input> times = entry.read(factor);
    return entry.checked(
        () ->
            new Season(
                called.orElseThrow(),
                first.orElseThrow(),
                last.orElseThrow(),
                times.orElseThrow().called("for " + called.orElseThrow()),
                entry.place(from)));
  }

  @Override
  public List<Input> figures(Season season) {
    return List.of(season.factor());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<Season> seasons) {
    List<Problem> problems = new ArrayList<>(Once.each(seasons, Season::name, Season::origin));
    for (int i = 0; i < seasons.size(); i++) {
      Season season = seasons.get(i);
      for (Season earlier : seasons.subList(0, i)) {
        if (share(season, earlier)) {
          problems.add(
              Problem.error(
                  season.origin(),
                  season.name() + ", which has days of " + earlier.name(),
                  "seasons that have no day in common",
                  ""));
        }
      }
    }
    return problems;
  }

  private static boolean share(Season one, Season other) {
    return LEAP.datesUntil(LEAP.plusYears(1)).anyMatch(day -> one.holds(day) && other.holds(day));
  }
}
