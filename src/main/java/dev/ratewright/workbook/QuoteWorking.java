package dev.ratewright.workbook;

import dev.ratewright.domain.Expr;
import dev.ratewright.pricing.Surcharge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the choices of a quote make of its figures: which rows are meant, and each line's part. */
final class QuoteWorking {
  private static final int ASKED = 8;

  private final QuoteFigures figures;
  private final QuoteLayout at;
  private final QuoteChoices choices;

  QuoteWorking(QuoteFigures figures, QuoteLayout at) {
    this.figures = figures;
    this.at = at;
    this.choices = at.choices;
  }

  /** Writes it below the figures. */
  void write(QuoteExample example) {
    chosen(example);
    working(example);
  }

  private void chosen(QuoteExample example) {
    figures.table(
        "CHOSEN",
        List.of("WHICH", "SHARE", "TIMES", "AT LEAST", "EACH", "HOW OFTEN", "AS ASKED FOR"));
    for (int i = 0; i < choices.extras().size(); i++) {
      QuoteChoices.Extra extra = choices.extras().get(i);
      String which = at.optionChosen(i);
      int options = extra.options().size();
      String name = QuoteLayout.quote(QuoteLayout.CHOICE, at.extra(i));
      Line line = figures.line().text(1, extra.label(), Style.ROW);
      zero(line, 2, option(i, extra, name), QuoteFigures.COUNT);
      for (int column = 2; column <= 5; column++) {
        String costs = QuoteLayout.down(column, at.options(i), options);
        Style style =
            column == 2
                ? QuoteFigures.SHARE
                : column == 3 ? QuoteFigures.FACTOR : QuoteFigures.MONEY;
        zero(line, column + 1, "IF(" + which + ">0,INDEX(" + costs + "," + which + "),0)", style);
      }
      boolean many = extra.way() == QuoteChoices.Way.NUMBER;
      String once = "SIGN(" + which + ")";
      zero(line, 7, many ? "IF(" + which + ">0," + name + ",0)" : once, QuoteFigures.COUNT);
      if (extra.way() == QuoteChoices.Way.NAME) {
        asked(line, i, extra, name);
      }
    }
    String ready = QuoteLayout.quote(QuoteLayout.CHOICE, at.ready);
    Line bundle = figures.line().text(1, "Package", Style.ROW);
    if (choices.packages().isEmpty()) {
      bundle.number(2, 0, QuoteFigures.COUNT);
    } else {
      int list = at.list(at.readyMade());
      String position = QuoteLayout.position(1, list + 1, choices.packages().size(), ready);
      zero(bundle, 2, "IF(" + ready + "=\"\",0," + position + ")", QuoteFigures.COUNT);
    }
    String season = QuoteLayout.quote(QuoteLayout.CHOICE, at.season);
    int seasons = choices.seasons().size() + 1;
    figures
        .line()
        .text(1, "Season", Style.ROW)
        .formula(
            2,
            "IF("
                + season
                + "=\"\",1,"
                + QuoteLayout.position(1, at.seasons, seasons, season)
                + ")",
            BigDecimal.ONE,
            QuoteFigures.COUNT);
    int discounts = choices.discounts().size() + 1;
    figures
        .line()
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
            QuoteFigures.SHARE);
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
    choices.extras().forEach(extra -> columns.add(extra.label().toUpperCase(Locale.ROOT)));
    figures.table("LINE BY LINE, FOR ONE", columns);
    int parts = choices.packages().stream().mapToInt(p -> p.items().size()).sum();
    for (int i = 0; i < choices.lines(); i++) {
      BigDecimal one = i == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
      String entered = QuoteLayout.quote(QuoteLayout.CHOICE, at.line(i));
      String shown = QuoteLayout.quote(QuoteLayout.NAME, at.line(i));
      String count = QuoteLayout.quote(QuoteLayout.COUNT, at.line(i));
      String row = QuoteLayout.figures(4, at.working + i);
      Line line = figures.line().text(1, "Line " + (i + 1), Style.ROW);
      if (parts > 0) {
        String part =
            QuoteLayout.quote(QuoteLayout.CHOICE, at.ready)
                + "&\""
                + QuoteFigures.PART
                + (i + 1)
                + '"';
        String position = QuoteLayout.position(1, at.items, parts, part);
        zero(line, 2, "IF(" + at.packageChosen() + ">0," + position + ",0)", QuoteFigures.COUNT);
      } else {
        line.number(2, 0, QuoteFigures.COUNT);
      }
      if (i < QuoteChoices.LINES) {
        line.formula(
            3, "IF(" + entered + "=\"\",0," + deliverable(entered) + ")", one, QuoteFigures.COUNT);
      } else {
        line.number(3, 0, QuoteFigures.COUNT);
      }
      line.formula(
          4, "IF(" + shown + "=\"\",0," + deliverable(shown) + ")", one, QuoteFigures.COUNT);
      String posts = QuoteLayout.down(2, at.prices, choices.deliverables().size());
      line.formula(
          5,
          "IF(" + row + ">0," + count + "*INDEX(" + posts + "," + row + "),0)",
          i == 0 ? example.posts() : BigDecimal.ZERO,
          QuoteFigures.COUNT);
      for (int extra = 0; extra < choices.extras().size(); extra++) {
        zero(line, 6 + extra, "IF(" + count + ">0," + due(extra, i) + ",0)", QuoteFigures.MONEY);
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

  private static void zero(Line line, int column, String formula, Style style) {
    line.formula(column, formula, BigDecimal.ZERO, style);
  }
}
