package dev.ratewright.intake;

import dev.ratewright.domain.Country;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Region;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What audiences are worth by where they live. */
final class RegionSheet implements RateBookSheet<Region> {
  private final Column<String> name = Column.required("Region", Words.text(Content.Look.TEXT), "");
  private final Column<Input> factor =
      Column.required("Factor", Numbers.above0("for the region", Unit.FACTOR), "");
  private final Column<String> countries =
      Column.required("Countries", Words.text(Content.Look.LONG_TEXT), "");

  @Override
  public Form form() {
    return new Form(
        "Regions",
        "What a price is multiplied by for an audience in these countries, with ; between them."
            + " Where an audience is in several regions, its shares weigh.",
        List.of(name, factor, countries));
  }

  @Override
  public Checked<Region> read(Entry entry) {
    Optional<String> called = entry.read(name);
    Optional<Input> times = entry.read(factor);
    List<Country> known = new ArrayList<>();
    for (String written : Words.listed(entry.text(countries))) {
      Optional<Country> country = Country.of(written);
      country.ifPresentOrElse(
          known::add,
          () ->
              entry.reject(
                  countries,
                  "\"" + written + "\"",
                  new CountryName().expected(),
                  "with ; between"));
    }
    return entry.checked(
        () ->
            new Region(
                called.orElseThrow(),
                times.orElseThrow().called("for " + called.orElseThrow()),
                known,
                entry.place(countries)));
  }

  @Override
  public List<Input> figures(Region region) {
    return List.of(region.factor());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<Region> regions) {
    List<Problem> problems =
        new ArrayList<>(Once.each(regions, Region::name, r -> r.factor().origin()));
    Map<Country, Region> owners = new HashMap<>();
    for (Region region : regions) {
      for (Country country : region.countries()) {
        Region owner = owners.putIfAbsent(country, region);
        if (owner != null) {
          problems.add(
              Problem.error(
                  region.origin(),
                  country.words() + ", which is in " + owner.name() + " already",
                  "each country in one region",
                  ""));
        }
      }
    }
    return problems;
  }
}
