package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.Price;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The page of a rate card that one would print: who, what it costs, how long that holds. */
final class CardPage {
  static final String SHEET = "Rate card";

  private static final int FIRST = 1;
  private static final int MIDDLE = 2;
  private static final int LAST = 3;
  private static final int COLUMNS = 5;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Style HERO = Style.BODY.fill(Palette.NAVY).colour(Palette.CLOUD);
  private static final Style LABEL = Style.BODY.points(8).colour(Palette.GREY);
  private static final Style NOTE = LABEL.wrap();
  private static final Style HEADING = LABEL.bold().line(Style.Line.STRONG);
  private static final Style STAT = Style.BODY.points(20).bold().side(Style.Side.LEFT);

  private final XSSFSheet sheet;
  private final Styles styles;
  private final @Nullable Derivation derivation;
  private final Widths widths = new Widths();
  private int next;

  CardPage(XSSFSheet sheet, Styles styles, @Nullable Derivation derivation) {
    this.sheet = sheet;
    this.styles = styles;
    this.derivation = derivation;
  }

  /** Writes the page. */
  void write(Appraisal appraisal, List<Price.Quoted> quoted, Input validity) {
    sheet.setDisplayGridlines(false);
    sheet.setTabColor(styles.colour(Palette.CORAL));
    Widths.set(sheet, 0, 3);
    Widths.set(sheet, FIRST, 38);
    Widths.set(sheet, MIDDLE, 46);
    Widths.set(sheet, LAST, 18);
    Widths.set(sheet, 4, 3);
    hero(appraisal);
    line().height(14);
    stats(appraisal.creator().audience());
    line().height(14);
    prices(quoted, quoted.size() < appraisal.card().prices().size());
    line().height(10);
    boolean alone =
        appraisal.card().audience().filter(audience -> audience.usual().isEmpty()).isPresent();
    if (alone) {
      note("Engagement unknown, priced at followers alone.");
    }
    appraisal
        .creator()
        .audience()
        .asOf()
        .ifPresent(day -> note("Data as of " + LONG_DAY.format(day) + "."));
    note("US dollars, before tax. An offer holds for " + validity.text() + " days.");
    note("Estimates, not guarantees.");
    Print.page(sheet, appraisal.creator().identity().represented());
  }

  private void hero(Appraisal appraisal) {
    ground().height(18);
    Style small = HERO.points(9).bold().colour(Palette.PEACH).side(Style.Side.LEFT);
    ground()
        .text(FIRST, "Rates · " + MONTH.format(appraisal.period()), small)
        .text(
            MIDDLE,
            appraisal.creator().identity().represented(),
            HERO.points(9).side(Style.Side.RIGHT))
        .height(16);
    merge(MIDDLE, LAST);
    String name = appraisal.creator().identity().name();
    ground().text(FIRST, name, HERO.points(points(name)).bold().colour(Palette.WHITE)).height(42);
    merge(FIRST, LAST);
    ground().text(FIRST, chips(appraisal), HERO).height(18);
    merge(FIRST, LAST);
    ground().height(18);
    ground(HERO.fill(Palette.CORAL)).height(4);
  }

  /** Smaller letters for long names, so that none is cut off. */
  private static int points(String name) {
    double width = Widths.of(name) * 1.1;
    return Stream.of(28, 22, 18, 14).filter(p -> width * p / 10 < 96).findFirst().orElse(11);
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
    Line figures = line().height(30);
    Line labels = line().height(14);
    stat(figures, labels, FIRST, audience.followers(), Format.COUNT, "followers");
    audience
        .engagement()
        .ifPresent(
            rate ->
                stat(
                    figures,
                    labels,
                    MIDDLE,
                    rate,
                    Format.SHORT_PERCENT,
                    "engagement by followers"));
    int column = audience.engagement().isPresent() ? LAST : MIDDLE;
    audience
        .averageViews()
        .ifPresent(
            views -> stat(figures, labels, column, views, Format.COUNT, "average views a video"));
  }

  private void stat(
      Line figures, Line labels, int column, Expr figure, String format, String label) {
    Style style = column == LAST ? STAT.side(Style.Side.RIGHT) : STAT;
    put(figures, column, cell(figure), figure.value(), style.format(format));
    labels.text(column, label, column == LAST ? LABEL.side(Style.Side.RIGHT) : LABEL);
  }

  private Optional<String> cell(Expr figure) {
    return derivation != null && figure instanceof Input input
        ? derivation.find(input)
        : Optional.empty();
  }

  private static void put(
      Line line, int column, Optional<String> formula, BigDecimal value, Style style) {
    if (formula.isPresent()) {
      line.formula(column, formula.get(), value, style);
    } else {
      line.number(column, value, style);
    }
  }

  private void prices(List<Price.Quoted> quoted, boolean more) {
    line()
        .text(FIRST, "DELIVERABLE", HEADING)
        .text(MIDDLE, "INCLUDES", HEADING)
        .text(LAST, "RATE", HEADING.side(Style.Side.RIGHT))
        .height(18);
    for (Price.Quoted price : quoted) {
      BigDecimal target = price.target().value();
      Line line =
          line()
              .text(FIRST, price.deliverable().name(), Style.ROW.points(11))
              .text(
                  MIDDLE, price.deliverable().includes(), Style.ROW.points(9).colour(Palette.GREY))
              .height(28);
      put(
          line,
          LAST,
          Optional.ofNullable(derivation).map(d -> d.of(price)),
          target,
          Style.ROW.points(12).bold().side(Style.Side.RIGHT).format(Format.of(Unit.MONEY, target)));
    }
    if (quoted.isEmpty() || more) {
      line()
          .text(FIRST, quoted.isEmpty() ? "Rates on request" : "Anything else", Style.ROW)
          .text(
              MIDDLE,
              quoted.isEmpty() ? "" : "on request",
              Style.ROW.points(9).colour(Palette.GREY))
          .blank(LAST, Style.ROW)
          .height(28);
    }
  }

  private void note(String words) {
    line().text(FIRST, words, NOTE).height(13);
    merge(FIRST, LAST);
  }

  private Line ground() {
    return ground(HERO);
  }

  private Line ground(Style style) {
    Line line = line();
    for (int column = 0; column < COLUMNS; column++) {
      line.blank(column, style);
    }
    return line;
  }

  private Line line() {
    return new Line(sheet.createRow(next++), styles, widths);
  }

  /** Lets the row written last have one cell from one column to another. */
  private void merge(int from, int to) {
    sheet.addMergedRegionUnsafe(new CellRangeAddress(next - 1, next - 1, from, to));
  }
}
