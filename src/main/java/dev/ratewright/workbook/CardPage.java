package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.RateCard;
import dev.ratewright.pricing.Terms;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of a rate card that one would print: who, what it costs, how long that holds. */
final class CardPage {
  static final String SHEET = "Rate card";

  /** With fewer narrow columns, words have no room. */
  private static final int NARROW = 7;

  /** How much of the hero's width is kept for the logo, in digits and in points. */
  private static final double LOGO_DIGITS = 24;

  private static final double LOGO_POINTS = 120;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Style HERO =
      Style.BODY.like(Look.HERO).fill(Palette.NAVY).colour(Palette.CLOUD);
  private static final Style STAT = Style.TITLE.side(Style.Side.LEFT);

  private final Page page;
  private final @Nullable Derivation derivation;
  private final Branding branding;

  CardPage(Rows rows, Styles styles, RateCard card, @Nullable Derivation derivation) {
    int terms = card.addOns().map(grid -> grid.terms().size()).orElse(0);
    int retainers = card.packages().stream().map(p -> p.retainers().size()).findFirst().orElse(0);
    // Beside the terms stands what has none; beside the retainers the package once, and its words.
    this.page = new Page(rows, Math.max(NARROW, Math.max(terms + 1, retainers + 4)));
    this.derivation = derivation;
    this.branding = styles.branding();
    rows.sheet().setTabColor(styles.colour(Palette.CORAL));
  }

  /** Writes the page. */
  void write(Appraisal appraisal, List<Price.Quoted> quoted, RateBook book) {
    RateCard card = appraisal.card();
    hero(page, appraisal, branding, "Rates");
    page.line().height(14);
    stats(appraisal.creator().audience());
    page.line().height(14);
    prices(quoted, quoted.size() < card.prices().size());
    card.addOns()
        .filter(grid -> !grid.rows().isEmpty())
        .ifPresent(
            grid -> {
              page.line().height(12);
              new CardRights(page, derivation).write(grid);
            });
    if (!card.packages().isEmpty()) {
      page.line().height(12);
      new CardPackages(page, derivation).write(card.packages());
    }
    page.line().height(12);
    terms(Terms.of(card, appraisal.tariff(), book));
    page.line().height(10);
    notes(appraisal, book.currency());
    page.print(appraisal.creator().identity().represented());
    Protection.of(page.sheet());
  }

  private void terms(Terms terms) {
    page.row(Page.HEADING).text(Page.NAME, "TERMS", Page.HEADING).height(18);
    for (Terms.Line term : terms.lines()) {
      double room = page.room(Page.FIRST, page.last());
      double lines = Math.ceil(Widths.of(term.words()) * 0.92 / room);
      page.row(Style.ROW)
          .text(Page.NAME, term.subject(), Style.ROW)
          .text(Page.FIRST, term.words(), Page.REMARK.wrap())
          .height(Math.max(1, lines) * 12 + 6);
      page.merge(Page.FIRST, page.last());
    }
  }

  private void notes(Appraisal appraisal, Currency currency) {
    boolean alone =
        appraisal.card().audience().filter(audience -> audience.usual().isEmpty()).isPresent();
    if (alone) {
      page.note("Engagement unknown, priced at followers alone.");
    }
    appraisal.card().worth().flatMap(w -> w.territory().remark()).ifPresent(page::note);
    appraisal
        .creator()
        .audience()
        .asOf()
        .ifPresent(day -> page.note("Data as of " + LONG_DAY.format(day) + "."));
    page.note(currency.words() + ", before tax. Estimates, not guarantees.");
  }

  /** The band at the head of a page: whose card of which month. */
  static void hero(Page page, Appraisal appraisal, Branding branding, String what) {
    page.band(HERO).height(18);
    Style small = HERO.points(9).bold().colour(Palette.PEACH).side(Style.Side.LEFT);
    page.band(HERO)
        .text(Page.NAME, what + " · " + MONTH.format(appraisal.period()), small)
        .text(
            Page.FIRST,
            appraisal.creator().identity().represented(),
            HERO.points(9).side(Style.Side.RIGHT))
        .height(16);
    page.merge(Page.FIRST, page.last());
    int end = page.last();
    if (branding.logo().isPresent()) {
      end = page.before(LOGO_DIGITS);
      page.logo(branding.logo().get(), LOGO_POINTS, 60, 8);
    }
    String name = appraisal.creator().identity().name();
    double room = page.room(Page.NAME, end) - 22;
    page.band(HERO)
        .text(Page.NAME, name, HERO.points(points(name, room)).bold().colour(Palette.WHITE))
        .height(42);
    page.merge(Page.NAME, end);
    page.band(HERO).text(Page.NAME, chips(appraisal), HERO).height(18);
    page.merge(Page.NAME, end);
    page.band(HERO).height(18);
    page.band(HERO.fill(Palette.CORAL)).height(4);
  }

  /** Smaller letters for long names, so that none is cut off. */
  private static int points(String name, double room) {
    double width = Widths.of(name) * 1.1;
    return Stream.of(28, 22, 18, 14).filter(p -> width * p / 10 < room).findFirst().orElse(11);
  }

  private static String chips(Appraisal appraisal) {
    Identity identity = appraisal.creator().identity();
    return Stream.of(
            appraisal.creator().handle().toString(),
            identity.niche().map(niche -> niche.name()).orElse(""),
            appraisal.card().tier().name(),
            identity.languages())
        .filter(chip -> !chip.isEmpty())
        .collect(Collectors.joining("  ·  "));
  }

  private void stats(Audience audience) {
    Line figures = page.line().height(30);
    int right = page.last() - 2;
    page.merge(Page.FIRST, right - 1);
    page.merge(right, page.last());
    Line labels = page.line().height(14);
    page.merge(Page.FIRST, right - 1);
    page.merge(right, page.last());
    stat(figures, labels, Page.NAME, audience.followers(), Format.COUNT, "followers");
    audience
        .engagement()
        .ifPresent(
            rate ->
                stat(
                    figures,
                    labels,
                    Page.FIRST,
                    rate,
                    Format.SHORT_PERCENT,
                    "engagement by followers"));
    int column = audience.engagement().isPresent() ? right : Page.FIRST;
    audience
        .averageViews()
        .ifPresent(
            views -> stat(figures, labels, column, views, Format.COUNT, "average views a video"));
  }

  private void stat(
      Line figures, Line labels, int column, Expr figure, String format, String label) {
    boolean right = column > Page.FIRST;
    Style style = right ? STAT.side(Style.Side.RIGHT) : STAT;
    put(figures, column, cell(figure), figure.value(), style.format(format));
    labels.text(column, label, right ? Page.LABEL.side(Style.Side.RIGHT) : Page.LABEL);
  }

  private Optional<String> cell(Expr figure) {
    return derivation != null && figure instanceof Input input
        ? derivation.find(input)
        : Optional.empty();
  }

  /** Writes a number, live where its formula is known. */
  static void put(Line line, int column, Optional<String> formula, BigDecimal value, Style style) {
    if (formula.isPresent()) {
      line.formula(column, formula.get(), value, style);
    } else {
      line.number(column, value, style);
    }
  }

  private void prices(List<Price.Quoted> quoted, boolean more) {
    int rate = page.last() - 1;
    page.row(Page.HEADING)
        .text(Page.NAME, "DELIVERABLE", Page.HEADING)
        .text(Page.FIRST, "INCLUDES", Page.HEADING)
        .text(rate, "RATE", Page.HEADING.side(Style.Side.RIGHT))
        .height(18);
    page.merge(rate, page.last());
    for (Price.Quoted price : quoted) {
      BigDecimal target = price.target().value();
      Line line = row(price.deliverable().name(), price.deliverable().includes());
      put(
          line,
          rate,
          Optional.ofNullable(derivation).map(d -> d.of(price)),
          target,
          Style.ROW.points(12).bold().side(Style.Side.RIGHT).format(Format.of(Unit.MONEY, target)));
    }
    if (quoted.isEmpty()) {
      row("Rates on request", "");
    } else if (more) {
      row("Anything else", "on request");
    }
  }

  private Line row(String name, String includes) {
    Line line =
        page.row(Style.ROW)
            .text(Page.NAME, name, Style.ROW.points(11))
            .text(Page.FIRST, includes, Page.REMARK)
            .height(22);
    page.merge(Page.FIRST, page.last() - 2);
    page.merge(page.last() - 1, page.last());
    return line;
  }
}
