package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.EffectiveAudience;
import dev.ratewright.pricing.Layer;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.RateCard;
import dev.ratewright.pricing.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report's sheet of targets: one row for each creator, each step of the calculation in a cell
 * of its own, then a price for each deliverable.
 */
final class RatesSheet {
  private static final int ENGAGEMENT = 3;
  private static final int USUAL = 4;
  private static final int FACTOR = 5;
  private static final int EFFECTIVE = 6;
  private static final int BASE = 7;
  private static final int NICHE = 8;
  private static final int TERRITORY = 9;
  private static final int REGION = 10;
  private static final int PLATFORM = 11;
  static final int FIRST_PRICE = 12;
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);

  private final DataSheet sheet;
  private final int afterPrices;

  RatesSheet(Streamed book, Styles styles, RateBook rates, int rowLimit) {
    List<Heading> headings =
        new ArrayList<>(
            List.of(
                Heading.words("Handle"),
                Heading.words("Name"),
                Heading.words("Tier"),
                Heading.number("Engagement"),
                Heading.number("Usual engagement"),
                Heading.number("Engagement factor"),
                Heading.number("Effective followers"),
                Heading.number("Base rate"),
                Heading.number("Rate with niche"),
                Heading.number("Region factor"),
                Heading.number("Rate with region"),
                Heading.number("Rate with platform")));
    rates.deliverables().stream().map(each -> Heading.number(each.name())).forEach(headings::add);
    afterPrices = headings.size();
    headings.add(Heading.number("At minimum fee"));
    headings.add(Heading.working("Layers"));
    headings.add(Heading.working("Remark"));
    sheet = new DataSheet(book, styles, "Rates", Palette.NAVY, headings, rowLimit);
  }

  /**
   * Where a creator's row stands.
   *
   * @param engagement the cell of the creator's engagement, which is blank where it is not known
   * @param firstPrice the cell of the first deliverable's price, blank where it has none
   */
  record Cells(Address engagement, Address firstPrice) {}

  /** Writes a creator's row and remembers the cells of its steps. */
  Cells add(Appraisal appraisal, Cellbook cells) {
    Audience audience = appraisal.creator().audience();
    RateCard card = appraisal.card();
    Line line =
        sheet
            .next()
            .text(0, appraisal.creator().handle().toString(), Style.CELL)
            .text(1, appraisal.creator().identity().name(), Style.CELL)
            .text(2, card.tier().name(), Style.CELL);
    step(line, ENGAGEMENT, audience.engagement(), Format.SHORT_PERCENT, cells);
    step(
        line,
        USUAL,
        card.audience().flatMap(EffectiveAudience::usual),
        Format.SHORT_PERCENT,
        cells);
    step(
        line,
        FACTOR,
        card.audience().flatMap(EffectiveAudience::factor),
        Format.SHORT_FACTOR,
        cells);
    step(line, EFFECTIVE, card.audience().map(EffectiveAudience::followers), Format.COUNT, cells);
    step(line, BASE, card.base(), Format.MONEY, cells);
    layer(line, NICHE, card, Layer.Kind.NICHE, cells);
    step(line, TERRITORY, card.worth().flatMap(w -> w.territory().factor()), Format.FACTOR, cells);
    layer(line, REGION, card, Layer.Kind.REGION, cells);
    layer(line, PLATFORM, card, Layer.Kind.PLATFORM, cells);
    int column = FIRST_PRICE;
    for (Price price : card.prices()) {
      price(sheet, line, column, price, End.TARGET, cells);
      if (price instanceof Price.Quoted quoted) {
        cells.put(quoted.target(), sheet.cell(column));
      }
      column++;
    }
    line.number(afterPrices, atMinimum(card), Style.NUMBER.format(Format.COUNT))
        .text(afterPrices + 1, card.worth().map(Worth::text).orElse(""), Style.CELL)
        .text(
            afterPrices + 2,
            card.worth().flatMap(w -> w.territory().remark()).orElse(""),
            Style.CELL.colour(Palette.GREY));
    return new Cells(sheet.cell(ENGAGEMENT), sheet.cell(FIRST_PRICE));
  }

  private void layer(Line line, int column, RateCard card, Layer.Kind kind, Cellbook cells) {
    Optional<Named> rate = card.worth().flatMap(w -> w.layer(kind)).map(Layer::rate);
    step(line, column, rate, Format.MONEY, cells);
  }

  private void step(
      Line line, int column, Optional<? extends Expr> step, String format, Cellbook cells) {
    Style style = Style.NUMBER.format(format);
    if (step.isEmpty()) {
      line.blank(column, style);
      return;
    }
    Address cell = sheet.cell(column);
    Expr what = step.get();
    Expr behind = what instanceof Named named ? named.of() : what;
    line.formula(column, cells.formula(behind, cell), what.value(), style);
    if (what instanceof Named named) {
      cells.put(named, cell);
    }
  }

  /** Which end of a price's band a sheet shows. */
  enum End {
    LOW,
    TARGET,
    HIGH;

    Expr of(Price.Quoted price) {
      return switch (this) {
        case LOW -> price.low();
        case TARGET -> price.target();
        case HIGH -> price.high();
      };
    }
  }

  /** Writes one price; a blank cell where there is none. */
  static void price(DataSheet sheet, Line line, int column, Price price, End end, Cellbook cells) {
    switch (price) {
      case Price.Quoted quoted -> {
        Expr amount = end.of(quoted);
        Expr behind = amount instanceof Named target ? target.of() : amount;
        String formula = cells.formula(behind, sheet.cell(column));
        Style style = MONEY.format(Format.of(Unit.MONEY, amount.value()));
        if (quoted.atMinimum()) {
          style = style.fill(Palette.SAND);
        }
        line.formula(column, formula, amount.value(), style);
      }
      case Price.Unpriced none -> line.blank(column, MONEY);
    }
  }

  private static long atMinimum(RateCard card) {
    return card.prices().stream()
        .filter(price -> price instanceof Price.Quoted quoted && quoted.atMinimum())
        .count();
  }

  void finish() {
    sheet.finish();
  }
}
