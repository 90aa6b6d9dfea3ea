package dev.ratewright.workbook;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Bundle;
import dev.ratewright.domain.Discount;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Season;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.Surcharge;
import dev.ratewright.pricing.Tariff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet a quote takes its figures from: prices by season, what add-ons cost, discounts,
 * packages, what there is to choose. Below stands what the choices make of them, line by line.
 */
final class QuoteFigures {
  private static final Style HEADING = Page.HEADING.side(Style.Side.RIGHT);
  static final Style SHARE = Page.FIGURE.format(Format.PERCENT);
  static final Style COUNT = Page.FIGURE.format(Format.COUNT);
  static final Style FACTOR = Page.FIGURE.format(Format.FACTOR);
  static final Style MONEY = Page.FIGURE.format(Format.MONEY_IF_ANY);
  private static final int MARGIN = 3;
  private static final int NAMES = 44;
  private static final int FIGURES = 15;

  private final Rows rows;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final QuoteLayout at;
  private final QuoteChoices choices;
  private final @Nullable Derivation derivation;

  QuoteFigures(Rows rows, Styles styles, QuoteLayout at, @Nullable Derivation derivation) {
    this.rows = rows;
    this.sheet = rows.sheet();
    this.styles = styles;
    this.at = at;
    this.choices = at.choices;
    this.derivation = derivation;
  }

  /** All amounts it takes from the derivation. */
  static List<Expr> sources(QuoteChoices choices) {
    List<Expr> all = new ArrayList<>();
    choices.prices().forEach(in -> in.prices().forEach(price -> all.add(price.target())));
    choices.extras().stream()
        .flatMap(extra -> extra.options().stream())
        .forEach(option -> all.addAll(Costs.of(option).all()));
    choices.discounts().forEach(discount -> all.add(discount.share()));
    return all;
  }

  /** Writes the sheet. */
  void write(QuoteExample example, String foot) {
    sheet.setDisplayGridlines(false);
    sheet.setTabColor(styles.colour(Palette.NAVY));
    Widths.set(sheet, 0, MARGIN);
    Widths.set(sheet, 1, NAMES);
    for (int column = 2; column <= 5 + Math.max(choices.extras().size(), 2); column++) {
      Widths.set(sheet, column, FIGURES);
    }
    line().text(1, "What the quote is worked out from", Style.BODY.points(16).bold()).height(26);
    line().text(1, "Nothing here is to be filled in; the sheet Quote is.", Page.LABEL);
    prices();
    seasons();
    if (!choices.extras().isEmpty()) {
      addOns();
    }
    discounts();
    if (!choices.packages().isEmpty()) {
      packages();
    }
    if (at.dropDowns > 0) {
      dropDowns();
    }
    new QuoteWorking(this, at).write(example);
    Print.pages(sheet, foot);
    Protection.of(sheet);
  }

  private void prices() {
    List<String> columns = new ArrayList<>(List.of("POSTS", "ORDINARY DAYS"));
    choices.prices().forEach(in -> columns.add(in.season().name()));
    table("PRICE OF ONE", columns);
    for (int i = 0; i < choices.deliverables().size(); i++) {
      Price.Quoted price = choices.deliverables().get(i);
      Line line =
          line()
              .text(1, price.deliverable().name(), Style.ROW)
              .number(2, price.deliverable().posts().value(), COUNT);
      put(line, 3, price.target(), MONEY);
      for (int season = 0; season < choices.prices().size(); season++) {
        put(line, 4 + season, choices.prices().get(season).prices().get(i).target(), MONEY);
      }
    }
  }

  private void seasons() {
    List<Tariff.InSeason> priced = choices.prices();
    table("SEASON", priced.isEmpty() ? List.of() : List.of("FACTOR"));
    Line ordinary = line().text(1, QuoteChoices.ORDINARY, Style.ROW);
    if (!priced.isEmpty()) {
      ordinary.number(2, 1, FACTOR);
    }
    for (Season season : choices.seasons()) {
      Line line = line().text(1, season.name(), Style.ROW);
      if (!priced.isEmpty()) {
        CardPage.put(
            line,
            2,
            Optional.ofNullable(derivation).flatMap(d -> d.find(season.factor())),
            season.factor().value(),
            FACTOR);
      }
    }
  }

  /** What an option costs beside one deliverable; what does not apply is nothing. */
  private record Costs(Expr share, Expr times, Expr least, Expr each) {
    private static final Expr NOTHING = new Expr.Constant(BigDecimal.ZERO);
    private static final Expr ONCE = new Expr.Constant(BigDecimal.ONE);

    static Costs of(QuoteChoices.Option option) {
      return switch (option.addOn().charge()) {
        case AddOn.Share by ->
            new Costs(
                by.share(),
                Surcharge.times(by, option.days()).orElse(ONCE),
                by.least().<Expr>map(Expr.Rounded::new).orElse(NOTHING),
                NOTHING);
        case AddOn.Each by ->
            new Costs(NOTHING, ONCE, NOTHING, new Expr.Rounded(by.amount().expected()));
        case AddOn.AtCost none -> new Costs(NOTHING, ONCE, NOTHING, NOTHING);
      };
    }

    List<Expr> all() {
      return List.of(share, times, least, each);
    }
  }

  private void addOns() {
    table("ADD-ON", List.of("SHARE", "TIMES", "AT LEAST", "EACH", "IN WORDS"));
    for (QuoteChoices.Extra extra : choices.extras()) {
      for (QuoteChoices.Option option : extra.options()) {
        Costs costs = Costs.of(option);
        Line line = line().text(1, option.words(), Style.ROW);
        put(line, 2, costs.share(), Page.FIGURE.format(Format.PERCENT_IF_ANY));
        put(line, 3, costs.times(), FACTOR);
        put(line, 4, costs.least(), MONEY);
        put(line, 5, costs.each(), MONEY);
        line.text(6, option.addOn().words(styles.currency()), Page.REMARK.indent(1));
      }
    }
  }

  private void discounts() {
    table("BOOKED TOGETHER", List.of("FROM POSTS", "DISCOUNT"));
    line()
        .text(1, "Booked together, no discount", Style.ROW)
        .number(2, 0, COUNT)
        .number(3, 0, SHARE);
    for (Discount discount : choices.discounts()) {
      Line line =
          line()
              .text(1, "Booked together, from " + discount.from().text() + " posts", Style.ROW)
              .number(2, discount.from().value(), COUNT);
      put(line, 3, discount.share(), SHARE);
    }
  }

  private void packages() {
    table("IN THE PACKAGES", List.of("COUNT", "DELIVERABLE"));
    for (Bundle bundle : choices.packages()) {
      for (int i = 0; i < bundle.items().size(); i++) {
        line()
            .text(1, bundle.name() + PART + (i + 1), Style.ROW)
            .number(2, bundle.items().get(i).count().value(), COUNT)
            .text(3, bundle.items().get(i).deliverable(), Page.REMARK);
      }
    }
  }

  /** Between a package's name and the number of one of its parts. */
  static final String PART = " · ";

  private void dropDowns() {
    table("WHAT THERE IS TO CHOOSE", List.of("FOR"));
    for (int i = 0; i < at.lists.size(); i++) {
      for (Object choice : at.lists.get(i)) {
        if (choice instanceof Integer days) {
          line().number(1, days, COUNT.side(Style.Side.LEFT));
        } else {
          Line line = line().text(1, choice.toString(), Style.ROW);
          if (i < at.readyMade() && !choice.equals(QuoteLayout.NONE)) {
            String terms = choices.extras().get(i / 2).terms(choice.toString());
            line.text(2, terms, Page.REMARK);
          }
        }
      }
    }
  }

  private void put(Line line, int column, Expr amount, Style style) {
    CardPage.put(
        line,
        column,
        Optional.ofNullable(derivation)
            .filter(d -> !(amount instanceof Expr.Constant))
            .map(d -> d.elsewhere(amount)),
        amount.value(),
        style);
  }

  /** An empty row and the headings of a table. */
  void table(String title, List<String> columns) {
    line();
    Line line = line().text(1, title, Page.HEADING).height(18);
    for (int i = 0; i < columns.size(); i++) {
      line.text(i + 2, columns.get(i), HEADING.wrap());
    }
  }

  /** The next row. */
  Line line() {
    return rows.line();
  }
}
