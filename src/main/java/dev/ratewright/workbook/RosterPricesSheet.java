package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.GridRate;
import dev.ratewright.pricing.Price;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report's sheet of what the roster's own creators of a tier and niche are priced at, beside
 * what the rate book alone says of them: see {@link RateGridSheet}.
 */
final class RosterPricesSheet {
  private static final int BOOK = 3;
  private static final int CREATORS = 4;
  private static final int LOWEST = 5;
  private static final int MEDIAN = 6;
  private static final int HIGHEST = 7;
  private static final int APART = 8;
  private static final Style COUNT = Style.NUMBER.format(Format.COUNT);
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);

  private final DataSheet sheet;
  private final RateGridSheet grid;
  private final RateBook rates;
  private final Map<Group, Spread> roster = new HashMap<>();

  /** What creators are compared by. */
  private record Group(String tier, String niche, String deliverable) {
    static Group of(Tier tier, Optional<Niche> niche, String deliverable) {
      return new Group(tier.name(), niche.map(Niche::name).orElse(""), deliverable);
    }
  }

  RosterPricesSheet(
      Streamed book, Styles styles, RateBook rates, RateGridSheet grid, int rowLimit) {
    this.rates = rates;
    this.grid = grid;
    this.sheet =
        new DataSheet(
            book,
            styles,
            "Roster prices",
            Palette.NAVY,
            List.of(
                Heading.words("Tier"),
                Heading.words("Niche"),
                Heading.words("Deliverable"),
                Heading.number("Rate book"),
                Heading.number("Roster: creators"),
                Heading.number("Roster: lowest"),
                Heading.number("Roster: median"),
                Heading.number("Roster: highest"),
                Heading.number("Median to rate book")),
            rowLimit);
  }

  /** Counts a creator's prices. */
  void add(Appraisal appraisal) {
    Optional<Niche> niche = appraisal.creator().identity().niche();
    for (Price price : appraisal.card().prices()) {
      if (price instanceof Price.Quoted quoted) {
        Group group = Group.of(appraisal.card().tier(), niche, quoted.deliverable().name());
        roster.computeIfAbsent(group, g -> new Spread()).add(quoted.target().value());
      }
    }
  }

  /** Writes the grid, and a row for each of its cells of which the roster has creators. */
  void finish(Map<Input, Address> assumptions) {
    List<GridRate> all = GridRate.all(rates);
    grid.write(all, assumptions);
    for (GridRate rate : all) {
      Group group = Group.of(rate.tier(), rate.niche(), rate.deliverable().name());
      Spread spread = roster.get(group);
      if (spread != null) {
        write(rate, spread);
      }
    }
    sheet.finish();
  }

  private void write(GridRate rate, Spread spread) {
    Line line =
        sheet
            .next()
            .text(0, rate.tier().name(), Style.CELL)
            .text(1, rate.niche().map(Niche::name).orElse("none"), Style.CELL)
            .text(2, rate.deliverable().name(), Style.CELL);
    BigDecimal target = rate.target().value();
    Address here = sheet.cell(BOOK);
    line.formula(
            BOOK,
            grid.cell(rate).from(here),
            target,
            MONEY.bold().format(Format.of(Unit.MONEY, target)))
        .number(CREATORS, spread.count(), COUNT);
    money(line, LOWEST, spread.lowest());
    money(line, MEDIAN, spread.median());
    money(line, HIGHEST, spread.highest());
    Address apart = sheet.cell(APART);
    line.formula(
        APART,
        sheet.cell(MEDIAN).from(apart) + "/" + here.from(apart) + "-1",
        spread.median().divide(target, MathContext.DECIMAL64).subtract(BigDecimal.ONE),
        Style.NUMBER.format(Format.CHANGE));
  }

  private static void money(Line line, int column, BigDecimal amount) {
    line.number(column, amount, MONEY.format(Format.of(Unit.MONEY, amount)));
  }
}
