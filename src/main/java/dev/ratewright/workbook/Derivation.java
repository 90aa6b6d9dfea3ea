package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Assumption;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.PackagePrice;
import dev.ratewright.pricing.Price;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet of a rate card that shows how its prices come about: inputs, steps and targets, all
 * live. It shows targets only, so it must not be written for a card on which the minimum fee stands
 * in for a target.
 */
final class Derivation implements Expr.Cells {
  static final String SHEET = "How the prices come about";

  private static final String PREFIX = "'" + SHEET + "'!";

  private static final int NAME = 0;
  private static final int VALUE = 1;
  private static final int SOURCE = 2;
  private static final Style TITLE = Style.TITLE.points(16);
  private static final Style QUIET = Style.BODY.points(9).colour(Palette.GREY);
  private static final Style SECTION = Style.BODY.bold().line(Style.Line.STRONG);
  private static final Style HEADING =
      Style.BODY
          .points(8)
          .colour(Palette.GREY)
          .line(Style.Line.STRONG)
          .side(Style.Side.RIGHT)
          .indent(1);
  private static final Style SAID = Style.CELL.points(9).colour(Palette.GREY).wrap();

  /** How many characters fit into one line of the column of sources. */
  private static final double SOURCE_WIDTH = 74;

  private final Rows rows;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Glossary glossary;
  private final Map<Input, String> inputs = new HashMap<>();
  private final Map<Named, String> steps = new HashMap<>();
  private final IdentityHashMap<Price.Quoted, String> prices = new IdentityHashMap<>();

  Derivation(Rows rows, Styles styles, Glossary glossary) {
    this.rows = rows;
    this.sheet = rows.sheet();
    this.styles = styles;
    this.glossary = glossary;
  }

  /**
   * Writes the sheet.
   *
   * @param further calculations of other sheets that take their figures from here
   */
  void write(Appraisal appraisal, List<Price.Quoted> quoted, List<Expr> further) {
    sheet.setDisplayGridlines(false);
    sheet.setTabColor(styles.colour(Palette.NAVY));
    Widths.set(sheet, NAME, 44);
    Widths.set(sheet, VALUE, 16);
    Widths.set(sheet, SOURCE, SOURCE_WIDTH);
    line().text(NAME, SHEET, TITLE).height(26);
    line()
        .text(
            NAME,
            "Change a blue figure and every price follows, within the same tier and rounding step.",
            QUIET);
    appraisal.card().worth().ifPresent(worth -> line().text(NAME, worth.text(), QUIET));

    Grounds grounds = new Grounds();
    quoted.forEach(price -> grounds.add(price.target().of()));
    List<PackagePrice> packages =
        appraisal.card().packages().stream().filter(Derivation::isExplained).toList();
    Grounds others = new Grounds();
    packages.forEach(
        p -> {
          others.add(p.total());
          p.retainers().forEach(retainer -> others.add(retainer.monthly()));
        });
    appraisal
        .card()
        .addOns()
        .ifPresent(
            grid ->
                grid.rows().stream()
                    .flatMap(row -> row.surcharges().stream())
                    .forEach(surcharge -> others.add(surcharge.amount())));
    further.forEach(others::add);
    List<Input> own = new ArrayList<>();
    List<Input> booked = new ArrayList<>();
    Set<Input> all = new LinkedHashSet<>(grounds.inputs());
    all.addAll(others.inputs());
    for (Input input : all) {
      (glossary.assumption(input).isPresent() ? booked : own).add(input);
    }
    if (!own.isEmpty()) {
      section("The creator", "SOURCE");
      own.forEach(input -> input(input, source(appraisal)));
    }
    section("Rates and factors", "SOURCE");
    glossary
        .ordered(booked)
        .forEach(
            input -> input(input, glossary.assumption(input).map(Derivation::source).orElse("")));
    if (!grounds.steps().isEmpty()) {
      section("Step by step", "CALCULATION");
      grounds.steps().forEach(this::step);
    }
    section("Prices", "CALCULATION");
    quoted.forEach(this::price);
    if (!packages.isEmpty()) {
      section("Packages", "CALCULATION");
      packages.forEach(p -> step(p.total()));
    }
    sheet.createFreezePane(0, 2);
    Protection.of(sheet);
    Print.pages(sheet, appraisal.creator().identity().represented());
  }

  /** Whether a package may be explained: with a discount held back, it would hint at the fee. */
  static boolean isExplained(PackagePrice offered) {
    return !offered.basket().heldAtMinimum()
        && offered.retainers().stream().noneMatch(r -> r.basket().heldAtMinimum());
  }

  private void section(String title, String what) {
    line();
    line()
        .text(NAME, title, SECTION)
        .text(VALUE, "FIGURE", HEADING)
        .text(SOURCE, what, HEADING.side(Style.Side.LEFT))
        .height(22);
  }

  private void input(Input input, String source) {
    Line line =
        line()
            .text(NAME, glossary.name(input), Style.ROW)
            .number(VALUE, input.value(), Style.INPUT.format(Format.of(input)));
    said(line, source);
    inputs.put(input, "$B$" + line.number());
  }

  private void step(Named step) {
    String name = Character.toUpperCase(step.name().charAt(0)) + step.name().substring(1);
    Line line =
        line()
            .text(NAME, name, Style.ROW)
            .formula(
                VALUE,
                step.of().formula(this),
                step.value(),
                Style.NUMBER.format(step.unit() == Unit.MONEY ? Format.MONEY : format(step)));
    said(line, step.of().working());
    steps.put(step, "$B$" + line.number());
  }

  private static String format(Named step) {
    return Format.of(step.unit(), step.value());
  }

  private void price(Price.Quoted price) {
    Expr target = price.target().of();
    Line line =
        line()
            .text(NAME, price.deliverable().name(), Style.ROW)
            .formula(
                VALUE,
                target.formula(this),
                target.value(),
                Style.NUMBER.bold().format(Format.of(Unit.MONEY, target.value())));
    said(line, target.working());
    steps.put(price.target(), "$B$" + line.number());
    prices.put(price, PREFIX + "$B$" + line.number());
  }

  private void said(Line line, String words) {
    line.text(SOURCE, words, SAID);
    double lines = Math.ceil(Widths.of(words) * 0.95 / (SOURCE_WIDTH - 2));
    line.height(Math.max(1, lines) * 12 + 6);
  }

  private static String source(Appraisal appraisal) {
    return appraisal
        .creator()
        .audience()
        .asOf()
        .map(day -> "The creator's account, as of " + day)
        .orElse("The creator's account");
  }

  /**
   * Who supplied a figure of the rate book is the agency's business; its age is the brand's too.
   */
  private static String source(Assumption assumption) {
    return "The agency's rate book" + assumption.asOf().map(d -> ", as of " + d).orElse("");
  }

  private Line line() {
    return rows.line();
  }

  @Override
  public String of(Input input) {
    String cell = inputs.get(input);
    if (cell == null) {
      throw new IllegalStateException("no cell for " + input);
    }
    return cell;
  }

  @Override
  public String of(Named step) {
    return steps.getOrDefault(step, "");
  }

  /** A formula in another sheet, with everything it rests on taken from here. */
  String elsewhere(Expr amount) {
    return amount.formula(
        new Expr.Cells() {
          @Override
          public String of(Input input) {
            return PREFIX + Derivation.this.of(input);
          }

          @Override
          public String of(Named step) {
            String cell = Derivation.this.of(step);
            return cell.isEmpty() ? "" : PREFIX + cell;
          }
        });
  }

  /** Where another sheet finds a price. */
  String of(Price.Quoted price) {
    String cell = prices.get(price);
    if (cell == null) {
      throw new IllegalStateException("no cell for " + price.deliverable().name());
    }
    return cell;
  }

  /** Where another sheet finds an input; empty where no price rests on it. */
  Optional<String> find(Input input) {
    return Optional.ofNullable(inputs.get(input)).map(cell -> PREFIX + cell);
  }
}
