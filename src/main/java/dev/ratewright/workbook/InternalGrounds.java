package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.InternalCard;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of an internal rate card with every input, its cell or source, and every step. */
final class InternalGrounds {
  static final String SHEET = "Working";

  private static final int NAME = 0;
  private static final int VALUE = 1;
  private static final int SOURCE = 2;
  private static final double SOURCE_WIDTH = 84;
  private static final Style TITLE = Style.TITLE.points(16);
  private static final Style SECTION = Style.BODY.bold().line(Style.Line.STRONG);
  private static final Style SAID = Style.CELL.points(9).colour(Palette.GREY).wrap();

  private final Rows rows;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Glossary glossary;
  private final Cellbook cells;

  InternalGrounds(Rows rows, Styles styles, Glossary glossary, Cellbook cells) {
    this.rows = rows;
    this.sheet = rows.sheet();
    this.styles = styles;
    this.glossary = glossary;
    this.cells = cells;
  }

  /** Writes the sheet; where each figure stands is kept for the page. */
  void write(Appraisal appraisal, InternalCard card) {
    sheet.setDisplayGridlines(false);
    sheet.setTabColor(styles.colour(Palette.NAVY));
    Widths.set(sheet, NAME, 44);
    Widths.set(sheet, VALUE, 16);
    Widths.set(sheet, SOURCE, SOURCE_WIDTH);
    line().text(NAME, "Working of the internal rate card", TITLE).height(26);
    Grounds grounds = new Grounds();
    Set<Expr> onThePage = onThePage(card);
    card.agency().map(AgencyFee::figure).ifPresent(grounds::add);
    card.minimumFee().ifPresent(grounds::add);
    card.lines()
        .forEach(line -> Stream.of(line.floor(), line.target(), line.high()).forEach(grounds::add));
    section("Inputs", "WHERE IT STANDS");
    SequencedSet<Input> inputs = new LinkedHashSet<>(grounds.inputs());
    inputs.addAll(Outlook.inputs(appraisal));
    inputs.forEach(this::input);
    section("Step by step", "CALCULATION");
    grounds.steps().stream().filter(step -> !onThePage.contains(step)).forEach(this::step);
    sheet.createFreezePane(0, 1);
    Print.page(sheet, "INTERNAL");
  }

  private static Set<Expr> onThePage(InternalCard card) {
    return card.lines().stream()
        .flatMap(line -> List.of(line.floor(), line.target(), line.high()).stream())
        .collect(Collectors.toSet());
  }

  private void section(String title, String what) {
    line();
    line()
        .text(NAME, title, SECTION)
        .text(VALUE, "FIGURE", SECTION.side(Style.Side.RIGHT))
        .text(SOURCE, what, SECTION.indent(1))
        .height(22);
  }

  private void input(Input input) {
    Line line =
        line()
            .text(NAME, glossary.name(input), Style.ROW)
            .number(VALUE, input.value(), Style.INPUT.format(Format.of(input)));
    said(line, glossary.source(input));
    cells.put(input, new Address(SHEET, VALUE, line.number()));
  }

  private void step(Named step) {
    String name = Character.toUpperCase(step.name().charAt(0)) + step.name().substring(1);
    Line line = line().text(NAME, name, Style.ROW);
    boolean money = step.unit() == Unit.MONEY;
    String format = money ? Format.MONEY : Format.of(step.unit(), step.value());
    Address cell = new Address(SHEET, VALUE, line.number());
    cells.write(line, cell, step, Style.NUMBER.format(format));
    said(line, step.of().working());
  }

  private void said(Line line, String words) {
    line.text(SOURCE, words, SAID);
    double lines = Math.ceil(Widths.of(words) * 0.95 / (SOURCE_WIDTH - 2));
    line.height(Math.max(1, lines) * 12 + 6);
  }

  private Line line() {
    return rows.line();
  }
}
