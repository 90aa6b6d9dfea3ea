package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.EffectiveAudience;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.RateCard;
import dev.ratewright.pricing.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet of an internal rate card with what its prices become when the audience changes: a
 * column for the card as it is, and one for each scenario.
 */
final class ScenariosPage {
  private static final int NAME = 0;
  private static final int NOW = 1;
  private static final int FIRST = 2;
  private static final Style QUIET = Style.CELL.colour(Palette.GREY).wrap();

  private final Rows rows;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Appraisal appraisal;
  private final Cellbook cells;

  ScenariosPage(Rows rows, Styles styles, Appraisal appraisal, Cellbook cells) {
    this.rows = rows;
    this.sheet = rows.sheet();
    this.styles = styles;
    this.appraisal = appraisal;
    this.cells = cells;
  }

  /** Writes the page, once inputs and targets have their cells. */
  void write() {
    sheet.setDisplayGridlines(false);
    sheet.setTabColor(styles.colour(Palette.CORAL));
    Widths.set(sheet, NAME, 32);
    for (int column = NOW; column < FIRST + scenarios().size(); column++) {
      Widths.set(sheet, column, 18);
    }
    line().text(NAME, "INTERNAL · not for brands", InternalCardPage.BADGE).height(16);
    line().text(NAME, ScenariosSheet.SHEET, Style.TITLE.points(16)).height(26);
    Style number = Style.HEADER.side(Style.Side.RIGHT);
    Line headings = line().title(NAME, "Target", Style.HEADER).title(NOW, "Now", number);
    for (int i = 0; i < scenarios().size(); i++) {
      headings.title(FIRST + i, scenarios().get(i).words(), number);
    }
    headings.height(44);
    followers();
    Audience now = appraisal.creator().audience();
    row("Engagement", now.engagement(), (a, card) -> a.engagement(), Format.SHORT_PERCENT);
    row(
        "Effective followers",
        appraisal.card().audience().map(EffectiveAudience::followers),
        (a, card) -> card.audience().map(EffectiveAudience::followers),
        Format.COUNT);
    row("Base rate", appraisal.card().base(), (a, card) -> card.base(), Format.MONEY);
    appraisal.card().prices().forEach(this::price);
    changes();
    sheet.createFreezePane(1, 3);
    Print.single(sheet, "INTERNAL · " + appraisal.creator().handle());
  }

  private List<Scenario> scenarios() {
    return appraisal.scenarios();
  }

  /** The first row, on whose cells all others rest. */
  private void followers() {
    Line line = line().text(NAME, "Followers", Style.ROW);
    Expr now = appraisal.creator().audience().followers();
    ScenariosSheet.figure(line, cell(line, NOW), Optional.of(now), Format.COUNT, cells);
    for (int i = 0; i < scenarios().size(); i++) {
      switch (scenarios().get(i).outcome()) {
        case Scenario.Priced then -> {
          Address cell = cell(line, FIRST + i);
          if (!then.followers().equals(then.audience().followers())) {
            cells.put(then.audience().followers(), cell);
          }
          Optional<Expr> followers = Optional.of(then.followers());
          ScenariosSheet.figure(line, cell, followers, Format.COUNT, cells);
        }
        case Scenario.None none -> line.text(FIRST + i, none.reason(), QUIET).height(44);
      }
    }
  }

  private void price(Price price) {
    String name = price.deliverable().name();
    Optional<Expr> now =
        price instanceof Price.Quoted quoted ? Optional.of(quoted.target()) : Optional.empty();
    String format = now.map(t -> Format.of(Unit.MONEY, t.value())).orElse(Format.WHOLE_MONEY);
    row(
        name,
        now,
        (a, card) ->
            card.price(price.deliverable()) instanceof Price.Quoted then
                ? Optional.of(then.target())
                : Optional.empty(),
        format);
  }

  private void row(
      String name,
      Optional<? extends Expr> now,
      BiFunction<Audience, RateCard, Optional<? extends Expr>> then,
      String format) {
    Line line = line().text(NAME, name, Style.ROW);
    ScenariosSheet.figure(line, cell(line, NOW), now, format, cells);
    for (int i = 0; i < scenarios().size(); i++) {
      Optional<? extends Expr> figure =
          scenarios().get(i).outcome() instanceof Scenario.Priced priced
              ? then.apply(priced.audience(), priced.card())
              : Optional.empty();
      ScenariosSheet.figure(line, cell(line, FIRST + i), figure, format, cells);
    }
  }

  private void changes() {
    Line line = line().text(NAME, "Change of an in-feed video", Style.ROW.bold());
    line.blank(NOW, Style.NUMBER);
    for (int i = 0; i < scenarios().size(); i++) {
      Optional<Expr> change =
          scenarios().get(i).outcome() instanceof Scenario.Priced priced
              ? ScenariosSheet.change(appraisal, priced)
              : Optional.empty();
      ScenariosSheet.figure(line, cell(line, FIRST + i), change, Format.CHANGE, cells);
    }
  }

  private Address cell(Line line, int column) {
    return new Address(sheet.getSheetName(), column, line.number());
  }

  private Line line() {
    return rows.line();
  }
}
