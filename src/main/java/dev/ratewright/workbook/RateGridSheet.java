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
 * The report's sheet of what the rate book alone says of each tier, niche and deliverable, beside
 * what the roster's own creators of that tier and niche are priced at.
 */
final class RateGridSheet {
  private static final int FOLLOWERS = 3;
  private static final int BASE = 4;
  private static final int TARGET = 5;
  private static final int CREATORS = 6;
  private static final int LOWEST = 7;
  private static final int MEDIAN = 8;
  private static final int HIGHEST = 9;
  private static final int APART = 10;
  private static final Style COUNT = Style.NUMBER.format(Format.COUNT);
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);

  private final DataSheet sheet;
  private final RateBook rates;
  private final Map<Group, Spread> roster = new HashMap<>();

  /** What creators are compared by. */
  private record Group(String tier, String niche, String deliverable) {
    static Group of(Tier tier, Optional<Niche> niche, String deliverable) {
      return new Group(tier.name(), niche.map(Niche::name).orElse(""), deliverable);
    }
  }

  RateGridSheet(Streamed book, Styles styles, RateBook rates, int rowLimit) {
    this.rates = rates;
    this.sheet =
        new DataSheet(
            book,
            styles,
            "Rate grid",
            Palette.NAVY,
            List.of(
                Heading.words("Tier"),
                Heading.words("Niche"),
                Heading.words("Deliverable"),
                Heading.number("Followers, middle of the tier"),
                Heading.number("Base rate"),
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

  /** Writes all rows, once every creator is counted. */
  void finish(Map<Input, Address> assumptions) {
    for (GridRate rate : GridRate.all(rates)) {
      write(rate, new Cellbook(assumptions));
    }
    sheet.finish();
  }

  private void write(GridRate rate, Cellbook cells) {
    Line line =
        sheet
            .next()
            .text(0, rate.tier().name(), Style.CELL)
            .text(1, rate.niche().map(Niche::name).orElse("none"), Style.CELL)
            .text(2, rate.deliverable().name(), Style.CELL);
    rate.base()
        .ifPresentOrElse(
            base -> {
              cells.write(line, sheet.cell(FOLLOWERS), base.followers(), COUNT);
              cells.write(line, sheet.cell(BASE), base.rate(), MONEY);
            },
            () -> line.blank(FOLLOWERS, COUNT).blank(BASE, MONEY));
    BigDecimal target = rate.target().value();
    line.formula(
        TARGET,
        cells.formula(rate.target(), sheet.cell(TARGET)),
        target,
        MONEY.bold().format(Format.of(Unit.MONEY, target)));
    Spread spread = roster.get(Group.of(rate.tier(), rate.niche(), rate.deliverable().name()));
    line.number(CREATORS, spread == null ? 0 : spread.count(), COUNT);
    if (spread == null) {
      line.blank(LOWEST, MONEY).blank(MEDIAN, MONEY).blank(HIGHEST, MONEY).blank(APART, COUNT);
      return;
    }
    money(line, LOWEST, spread.lowest());
    money(line, MEDIAN, spread.median());
    money(line, HIGHEST, spread.highest());
    String formula =
        sheet.cell(MEDIAN).from(sheet.cell(APART))
            + "/"
            + sheet.cell(TARGET).from(sheet.cell(APART))
            + "-1";
    BigDecimal apart =
        spread.median().divide(target, MathContext.DECIMAL64).subtract(BigDecimal.ONE);
    line.formula(APART, formula, apart, Style.NUMBER.format(Format.CHANGE));
  }

  private static void money(Line line, int column, BigDecimal amount) {
    line.number(column, amount, MONEY.format(Format.of(Unit.MONEY, amount)));
  }
}
