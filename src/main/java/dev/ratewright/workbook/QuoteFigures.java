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
  private static final Style SHARE = Page.FIGURE.format(Format.PERCENT);
  private static final Style COUNT = Page.FIGURE.format(Format.COUNT);
  private static final Style FACTOR = Page.FIGURE.format(Format.FACTOR);
  private static final Style MONEY = Page.FIGURE.format(Format.MONEY_IF_ANY);
  private static final int ASKED = 8;
  private static final int MARGIN = 3;
  private static final int NAMES = 44;
  private static final int FIGURES = 15;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Widths widths = new Widths();
  private final QuoteLayout at;
  private final QuoteChoices choices;
  private final @Nullable Derivation derivation;
  private int next;

  QuoteFigures(XSSFSheet sheet, Styles styles, QuoteLayout at, @Nullable Derivation derivation) {
    this.sheet = sheet;
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
    chosen(example);
    working(example);
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
  private static final String PART = " · ";

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

  private void chosen(QuoteExample example) {
    table(
        "CHOSEN",
        List.of("WHICH", "SHARE", "TIMES", "AT LEAST", "EACH", "HOW OFTEN", "AS ASKED FOR"));
    for (int i = 0; i < choices.extras().size(); i++) {
      QuoteChoices.Extra extra = choices.extras().get(i);
      String which = at.optionChosen(i);
      int options = extra.options().size();
      String name = QuoteLayout.quote(QuoteLayout.CHOICE, at.extra(i));
      Line line = line().text(1, extra.label(), Style.ROW);
      zero(line, 2, option(i, extra, name), COUNT);
      for (int column = 2; column <= 5; column++) {
        String costs = QuoteLayout.down(column, at.options(i), options);
        Style style = column == 2 ? SHARE : column == 3 ? FACTOR : MONEY;
        zero(line, column + 1, "IF(" + which + ">0,INDEX(" + costs + "," + which + "),0)", style);
      }
      boolean many = extra.way() == QuoteChoices.Way.NUMBER;
      String once = "SIGN(" + which + ")";
      zero(line, 7, many ? "IF(" + which + ">0," + name + ",0)" : once, COUNT);
      if (extra.way() == QuoteChoices.Way.NAME) {
        asked(line, i, extra, name);
      }
    }
    String ready = QuoteLayout.quote(QuoteLayout.CHOICE, at.ready);
    Line bundle = line().text(1, "Package", Style.ROW);
    if (choices.packages().isEmpty()) {
      bundle.number(2, 0, COUNT);
    } else {
      int list = at.list(at.readyMade());
      String position = QuoteLayout.position(1, list + 1, choices.packages().size(), ready);
      zero(bundle, 2, "IF(" + ready + "=\"\",0," + position + ")", COUNT);
    }
    String season = QuoteLayout.quote(QuoteLayout.CHOICE, at.season);
    int seasons = choices.seasons().size() + 1;
    line()
        .text(1, "Season", Style.ROW)
        .formula(
            2,
            "IF("
                + season
                + "=\"\",1,"
                + QuoteLayout.position(1, at.seasons, seasons, season)
                + ")",
            BigDecimal.ONE,
            COUNT);
    int discounts = choices.discounts().size() + 1;
    line()
        .text(1, "Booked together, discount reached", Style.ROW)
        .formula(
            2,
            "INDEX("
                + QuoteLayout.down(3, at.discounts, discounts)
                + ",MATCH("
                + QuoteLayout.quote(QuoteLayout.NUMBER, at.posts)
                + ","
                + QuoteLayout.down(2, at.discounts, discounts)
                + ",1))",
            example.discount(),
            SHARE);
  }

  /** Which of an extra's options is chosen. */
  private String option(int index, QuoteChoices.Extra extra, String name) {
    String asked = QuoteLayout.figures(ASKED, at.chosen + index);
    return switch (extra.way()) {
      case NAME -> QuoteLayout.position(1, at.options(index), extra.options().size(), asked);
      case YES -> "(" + name + "=\"Yes\")*1";
      case NUMBER -> "IF(ISNUMBER(" + name + "),SIGN(" + name + "),0)";
    };
  }

  /** A name and its term in one cell, as the options have them. */
  private void asked(Line line, int index, QuoteChoices.Extra extra, String name) {
    String days = QuoteLayout.quote(QuoteLayout.NUMBER, at.extra(index));
    String term =
        extra.terms().isEmpty() ? "" : "&IF(" + days + "=\"\",\"\",\", \"&" + days + "&\" days\")";
    line.words(ASKED, name + "&\"\"" + term, QuoteLayout.NONE, Page.REMARK);
  }

  private void working(QuoteExample example) {
    List<String> columns =
        new ArrayList<>(List.of("IN THE PACKAGE", "AS CHOSEN", "AS SHOWN", "POSTS"));
    choices
        .extras()
        .forEach(extra -> columns.add(extra.label().toUpperCase(java.util.Locale.ROOT)));
    table("LINE BY LINE, FOR ONE", columns);
    int parts = choices.packages().stream().mapToInt(p -> p.items().size()).sum();
    for (int i = 0; i < choices.lines(); i++) {
      BigDecimal one = i == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
      String entered = QuoteLayout.quote(QuoteLayout.CHOICE, at.line(i));
      String shown = QuoteLayout.quote(QuoteLayout.NAME, at.line(i));
      String count = QuoteLayout.quote(QuoteLayout.COUNT, at.line(i));
      String row = QuoteLayout.figures(4, at.working + i);
      Line line = line().text(1, "Line " + (i + 1), Style.ROW);
      if (parts > 0) {
        String part =
            QuoteLayout.quote(QuoteLayout.CHOICE, at.ready) + "&\"" + PART + (i + 1) + '"';
        String position = QuoteLayout.position(1, at.items, parts, part);
        zero(line, 2, "IF(" + at.packageChosen() + ">0," + position + ",0)", COUNT);
      } else {
        line.number(2, 0, COUNT);
      }
      if (i < QuoteChoices.LINES) {
        line.formula(3, "IF(" + entered + "=\"\",0," + deliverable(entered) + ")", one, COUNT);
      } else {
        line.number(3, 0, COUNT);
      }
      line.formula(4, "IF(" + shown + "=\"\",0," + deliverable(shown) + ")", one, COUNT);
      String posts = QuoteLayout.down(2, at.prices, choices.deliverables().size());
      line.formula(
          5,
          "IF(" + row + ">0," + count + "*INDEX(" + posts + "," + row + "),0)",
          i == 0 ? example.posts() : BigDecimal.ZERO,
          COUNT);
      for (int extra = 0; extra < choices.extras().size(); extra++) {
        zero(line, 6 + extra, "IF(" + count + ">0," + due(extra, i) + ",0)", MONEY);
      }
    }
  }

  private String deliverable(String name) {
    return QuoteLayout.position(1, at.prices, choices.deliverables().size(), name);
  }

  /** What an extra costs beside one deliverable: an amount, or a share that has a least. */
  private String due(int extra, int line) {
    int row = at.chosen + extra;
    Expr share =
        Surcharge.share(
            QuoteLayout.in(QuoteLayout.quote(QuoteLayout.EACH, at.line(line)), BigDecimal.ZERO),
            QuoteLayout.in(QuoteLayout.figures(3, row), BigDecimal.ZERO),
            Optional.of(QuoteLayout.in(QuoteLayout.figures(4, row), BigDecimal.ZERO)));
    return QuoteLayout.figures(6, row)
        + "+MAX("
        + QuoteLayout.formula(share)
        + ","
        + QuoteLayout.figures(5, row)
        + ")";
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

  private static void zero(Line line, int column, String formula, Style style) {
    line.formula(column, formula, BigDecimal.ZERO, style);
  }

  private void table(String title, List<String> columns) {
    line();
    Line line = line().text(1, title, Page.HEADING).height(18);
    for (int i = 0; i < columns.size(); i++) {
      line.text(i + 2, columns.get(i), HEADING.wrap());
    }
  }

  private Line line() {
    return new Line(sheet.createRow(next++), styles, widths);
  }
}
