package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.pricing.Settlement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet of an internal rate card: what may be agreed, and who gets what of it. */
final class InternalCardPage {
  static final String SHEET = "Internal rate card";

  private static final int NAME = 0;
  private static final int FLOOR = 1;
  private static final int TARGET = 2;
  private static final int HIGH = 3;
  private static final int NET = 4;
  private static final int FEE = 5;
  private static final int NET_AT_FLOOR = 6;
  private static final int FEE_AT_FLOOR = 7;
  private static final int LIFTED = 8;
  private static final int WORKING = 9;
  private static final List<String> HEADINGS =
      List.of(
          "Deliverable",
          "Floor",
          "Target",
          "High",
          "Creator's net at target",
          "Agency fee at target",
          "Creator's net at floor",
          "Agency fee at floor",
          "Lifted by the minimum fee",
          "Working of the target");
  private static final List<Integer> WIDTHS = List.of(30, 12, 12, 12, 14, 14, 14, 14, 20, 72);
  static final Style BADGE = Style.BODY.points(9).bold().colour(Palette.CORAL);
  private static final Style FACT = Style.ROW.colour(Palette.GREY);
  private static final Style SAID = Style.ROW.side(Style.Side.LEFT);
  private static final Style QUIET = Style.CELL.points(9).colour(Palette.GREY).wrap();

  private final Rows rows;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Cellbook cells;
  private final Glossary glossary;

  InternalCardPage(Rows rows, Styles styles, Cellbook cells, Glossary glossary) {
    this.rows = rows;
    this.sheet = rows.sheet();
    this.styles = styles;
    this.cells = cells;
    this.glossary = glossary;
  }

  /** Writes the page. */
  void write(Appraisal appraisal, InternalCard card) {
    sheet.setDisplayGridlines(false);
    sheet.setTabColor(styles.colour(Palette.CORAL));
    for (int column = 0; column < WIDTHS.size(); column++) {
      Widths.set(sheet, column, WIDTHS.get(column));
    }
    Identity identity = appraisal.creator().identity();
    line().text(NAME, "INTERNAL · not for brands", BADGE).height(16);
    line().text(NAME, identity.name(), Style.TITLE).height(30);
    line().text(NAME, chips(appraisal), Style.BODY.colour(Palette.GREY)).height(18);
    line().height(8);
    figure("Agency fee", card.agency().map(AgencyFee::figure), card.agency().map(this::paid));
    figure("Minimum fee", card.minimumFee(), card.minimumFee().map(glossary::source));
    line().height(8);
    Line headings = line();
    for (int column = 0; column < HEADINGS.size(); column++) {
      boolean number = column >= FLOOR && column <= FEE_AT_FLOOR;
      Style style = number ? Style.HEADER.side(Style.Side.RIGHT) : Style.HEADER;
      headings.text(column, HEADINGS.get(column), style);
    }
    headings.height(30);
    card.lines().forEach(this::line);
    sheet.createFreezePane(1, rows.count() - card.lines().size());
    Print.single(sheet, "INTERNAL · " + appraisal.creator().handle());
  }

  private static String chips(Appraisal appraisal) {
    Identity identity = appraisal.creator().identity();
    return Stream.of(
            appraisal.creator().handle().toString(),
            identity.niche().map(niche -> niche.name()).orElse(""),
            appraisal.card().tier().name(),
            appraisal.period().toString(),
            identity.represented())
        .filter(chip -> !chip.isEmpty())
        .collect(Collectors.joining("  ·  "));
  }

  /** How the agency is paid and who says so. */
  private String paid(AgencyFee agency) {
    String share = Unit.PERCENT.text(agency.share().value()) + " of gross";
    String source = agency.figure() instanceof Input input ? ". " + glossary.source(input) : "";
    return agency.words() + ", " + share + source;
  }

  private void figure(String name, Optional<? extends Expr> figure, Optional<String> words) {
    Line line = line().text(NAME, name, FACT).height(18);
    if (figure.isEmpty()) {
      line.text(FLOOR, "none", SAID);
    } else {
      Expr known = figure.get();
      String format =
          known instanceof Input input ? Format.of(input) : Format.of(Unit.FACTOR, known.value());
      Address cell = new Address(SHEET, FLOOR, line.number());
      Style style = Style.NUMBER.bold().format(format);
      line.formula(FLOOR, cells.formula(known, cell), known.value(), style);
    }
    line.text(TARGET, words.orElse(""), SAID.indent(1));
    for (int column = HIGH; column <= LIFTED; column++) {
      line.blank(column, SAID);
    }
    sheet.addMergedRegionUnsafe(
        new CellRangeAddress(rows.count() - 1, rows.count() - 1, TARGET, LIFTED));
  }

  private void line(InternalCard.Line of) {
    Line line = line().text(NAME, of.deliverable().name(), Style.ROW);
    price(line, FLOOR, of.floor(), Style.NUMBER);
    price(line, TARGET, of.target(), Style.NUMBER.bold());
    price(line, HIGH, of.high(), Style.NUMBER);
    part(line, NET, of.atTarget(), Settlement::net);
    part(line, FEE, of.atTarget(), Settlement::fee);
    part(line, NET_AT_FLOOR, of.atFloor(), Settlement::net);
    part(line, FEE_AT_FLOOR, of.atFloor(), Settlement::fee);
    boolean lifted = !of.lifted().isEmpty();
    line.text(
        LIFTED,
        String.join(", ", of.lifted()),
        lifted ? Style.CELL.fill(Palette.SAND) : Style.CELL);
    line.text(WORKING, of.target().of().working(), QUIET);
  }

  private void price(Line line, int column, Named price, Style style) {
    BigDecimal value = price.value();
    Address cell = new Address(SHEET, column, line.number());
    cells.write(line, cell, price, style.format(Format.of(Unit.MONEY, value)));
  }

  private void part(
      Line line, int column, Optional<Settlement> settlement, Function<Settlement, Named> part) {
    if (settlement.isEmpty()) {
      line.text(column, "no fee known", QUIET);
      return;
    }
    Address cell = new Address(SHEET, column, line.number());
    cells.write(line, cell, part.apply(settlement.get()), Style.NUMBER.format(Format.MONEY));
  }

  private Line line() {
    return rows.line();
  }
}
