package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.EffectiveAudience;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.Scenario;
import dev.ratewright.pricing.Worth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report's sheet of what rate cards become when their audiences change. Internal. */
final class ScenariosSheet {
  static final String SHEET = "Scenarios";

  private static final int SCENARIO = 1;
  private static final int FOLLOWERS = 2;
  private static final int ENGAGEMENT = 3;
  private static final int EFFECTIVE = 4;
  private static final int BASE = 5;
  private static final int CHANGE = 6;
  private static final int FIRST_PRICE = 7;
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Expr ONE = new Expr.Constant(BigDecimal.ONE);

  private final DataSheet sheet;
  private final List<Deliverable> deliverables;

  ScenariosSheet(Streamed book, Styles styles, RateBook rates, int rowLimit) {
    deliverables = rates.deliverables();
    List<Heading> headings =
        new ArrayList<>(
            List.of(
                Heading.words("Handle"),
                Heading.words("Scenario"),
                Heading.number("Followers"),
                Heading.number("Engagement"),
                Heading.number("Effective followers"),
                Heading.number("Base rate"),
                Heading.number("Change of an in-feed video")));
    deliverables.forEach(each -> headings.add(Heading.number(each.name())));
    headings.add(Heading.working("Layers, or why there is none"));
    sheet = new DataSheet(book, styles, SHEET, Palette.NAVY, headings, rowLimit);
  }

  /** Writes a creator's scenarios, once their targets are written. */
  void add(Appraisal appraisal, Cellbook cells) {
    for (Scenario scenario : appraisal.scenarios()) {
      Line line =
          sheet
              .next()
              .text(0, appraisal.creator().handle().toString(), Style.CELL)
              .text(SCENARIO, scenario.words(), Style.CELL);
      int last = FIRST_PRICE + deliverables.size();
      switch (scenario.outcome()) {
        case Scenario.Priced priced -> {
          priced(line, appraisal, priced, cells);
          line.text(last, priced.card().worth().map(Worth::text).orElse(""), Style.CELL);
        }
        case Scenario.None none -> {
          for (int column = FOLLOWERS; column < last; column++) {
            line.blank(column, MONEY);
          }
          line.text(last, none.reason(), Style.CELL);
        }
      }
    }
  }

  private void priced(Line line, Appraisal appraisal, Scenario.Priced then, Cellbook cells) {
    if (!then.followers().equals(then.audience().followers())) {
      cells.put(then.audience().followers(), sheet.cell(FOLLOWERS));
    }
    figure(line, FOLLOWERS, Optional.of(then.followers()), Format.COUNT, cells);
    figure(line, ENGAGEMENT, then.audience().engagement(), Format.SHORT_PERCENT, cells);
    Optional<Named> effective = then.card().audience().map(EffectiveAudience::followers);
    figure(line, EFFECTIVE, effective, Format.COUNT, cells);
    figure(line, BASE, then.card().base(), Format.MONEY, cells);
    int column = FIRST_PRICE;
    for (Deliverable deliverable : deliverables) {
      Optional<Named> target = then.target(deliverable.name());
      String format = target.map(t -> Format.of(Unit.MONEY, t.value())).orElse(Format.MONEY);
      figure(line, column++, target, format, cells);
    }
    figure(line, CHANGE, change(appraisal, then), Format.CHANGE, cells);
  }

  /** By which share the price of an in-feed video changes; empty where it has none, or had none. */
  static Optional<Expr> change(Appraisal appraisal, Scenario.Priced then) {
    return appraisal
        .card()
        .inFeedVideo()
        .filter(Price.Quoted.class::isInstance)
        .map(Price.Quoted.class::cast)
        .flatMap(
            now ->
                then.target(now.deliverable().name())
                    .map(t -> new Expr.Difference(new Expr.Quotient(t, now.target()), ONE)));
  }

  private void figure(
      Line line, int column, Optional<? extends Expr> figure, String format, Cellbook cells) {
    figure(line, sheet.cell(column), figure, format, cells);
  }

  /** Writes a figure, of which the cell is remembered where it is a step; blank for none. */
  static void figure(
      Line line, Address cell, Optional<? extends Expr> figure, String format, Cellbook cells) {
    Style style = Style.NUMBER.format(format);
    if (figure.isEmpty()) {
      line.blank(cell.column(), style);
    } else if (figure.get() instanceof Named step) {
      cells.write(line, cell, step, style);
    } else {
      Expr what = figure.get();
      line.formula(cell.column(), cells.formula(what, cell), what.value(), style);
    }
  }

  void finish() {
    sheet.finish();
  }
}
