package dev.ratewright.workbook;

import dev.ratewright.calibration.BackTest;
import dev.ratewright.calibration.Evidence;
import dev.ratewright.calibration.Figure;
import dev.ratewright.calibration.Proposal;
import dev.ratewright.calibration.Study;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The proposed rate book's sheet of what closed deals say: in a few lines what was learned from and
 * how well it would have done, then every figure with its evidence or why it is left alone.
 */
final class CalibrationSheet {
  private static final List<Heading> HEADINGS =
      List.of(
          Heading.words("Figure"),
          Heading.words("Of"),
          Heading.words("Cell"),
          Heading.number("Now"),
          Heading.number("Proposed"),
          Heading.number("Change"),
          Heading.number("Closed deals"),
          Heading.number("Creators"),
          Heading.number("Half lie within"),
          Heading.number("95 % from"),
          Heading.number("95 % to"),
          Heading.words("Remark"));
  private static final int REMARK = HEADINGS.size() - 1;
  private static final Style LABEL = Style.BODY.colour(Palette.GREY).indent(1);
  private static final Style WORDS = Style.BODY.side(Style.Side.LEFT);
  private static final Style QUIET = Style.CELL.colour(Palette.GREY).wrap();

  private final Rows rows;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Widths widths = new Widths();

  /** Words beside a label run on over the columns behind, and widen none. */
  private final Widths free = new Widths();

  CalibrationSheet(Rows rows, Styles styles) {
    this.rows = rows;
    this.sheet = rows.sheet();
    this.styles = styles;
  }

  void write(Study study) {
    sheet.setDisplayGridlines(false);
    sheet.setTabColor(styles.colour(Palette.AMBER));
    line(free).height(30).text(0, "What closed deals say", Style.TITLE.points(16).indent(1));
    closed(study);
    study.backTest().ifPresent(this::backTest);
    fact(
        "Note",
        "Followers and engagement are today's, also for old deals: who has grown was booked as"
            + " somebody smaller.");
    rows.skip(1);
    figures(study.calibration().proposals());
    unknown(study.closed().unknown());
    widths.fit(sheet, HEADINGS.size(), 9, 60);
    Print.single(sheet, "Calibration");
    sheet.setColumnWidth(0, Math.max(sheet.getColumnWidth(0), 22 * 256));
  }

  private Line line(Widths noted) {
    return rows.line(noted);
  }

  private void fact(String label, String words) {
    line(free).text(0, label, LABEL).text(1, words, WORDS);
  }

  private void closed(Study study) {
    int used = study.closed().deals().size();
    fact(
        "Learned from",
        used
            + " of "
            + study.closed().closed()
            + " closed deals, "
            + study.calibration().oldest()
            + " to "
            + study.calibration().newest()
            + ", of "
            + study.creators()
            + " creators, fees in "
            + study.book().currency().words());
    study
        .closed()
        .leftOut()
        .forEach((reason, count) -> fact("Left out", count + ": " + reason.words()));
  }

  private void backTest(BackTest test) {
    fact(
        "Back-test",
        test.older()
            + " deals before "
            + test.from()
            + " learned from, tried on the "
            + test.newer()
            + " since: "
            + test.verdict());
    share("Median error, rate book as it is", test.before());
    share("Median error, proposal", test.after());
  }

  private void share(String label, double error) {
    line(free)
        .text(0, label, LABEL)
        .number(
            1,
            BigDecimal.valueOf(error),
            WORDS.bold().format(Format.SHORT_PERCENT).side(Style.Side.LEFT));
  }

  private void figures(List<Proposal> proposals) {
    Line header = line(widths).height(30);
    for (int i = 0; i < HEADINGS.size(); i++) {
      Heading heading = HEADINGS.get(i);
      widths.heading(i, heading.text());
      header.title(i, heading.text(), Style.HEADER.side(heading.side()));
    }
    proposals.forEach(this::figure);
  }

  private void figure(Proposal proposal) {
    Figure figure = proposal.figure();
    boolean changes = proposal.changes();
    Style name = changes ? Style.CELL.bold() : Style.CELL;
    Line line =
        line(widths)
            .text(0, figure.name(), name)
            .text(1, of(figure.kind()), Style.CELL)
            .text(2, figure.now().origin().sheet() + "!" + figure.now().origin().cell(), QUIET)
            .number(3, figure.now().value(), style(figure.now(), figure.now().value()));
    if (changes) {
      line.number(4, proposal.value(), style(figure.now(), proposal.value()).bold())
          .number(5, BigDecimal.valueOf(proposal.times() - 1), Style.NUMBER.format(Format.CHANGE));
    } else {
      line.blank(4, Style.NUMBER).blank(5, Style.NUMBER);
    }
    line.number(6, proposal.deals(), Style.NUMBER.format(Format.COUNT))
        .number(7, proposal.creators(), Style.NUMBER.format(Format.COUNT));
    proposal
        .spread()
        .ifPresentOrElse(
            s -> line.number(8, s, Style.NUMBER.format(Format.SHORT_PERCENT)),
            () -> line.blank(8, Style.NUMBER));
    proposal
        .evidence()
        .ifPresentOrElse(
            e -> interval(line, e, figure.now()),
            () -> line.blank(9, Style.NUMBER).blank(10, Style.NUMBER));
    line.text(REMARK, proposal.remark(), QUIET);
  }

  private static void interval(Line line, Evidence evidence, Input now) {
    line.number(9, evidence.low(), style(now, evidence.low()))
        .number(10, evidence.high(), style(now, evidence.high()));
  }

  private static String of(Figure.Kind kind) {
    return switch (kind) {
      case EDGE -> "rate at the edge of a tier";
      case NICHE -> "niche factor";
      case DELIVERABLE -> "deliverable factor";
    };
  }

  private static Style style(Input figure, BigDecimal value) {
    String format =
        figure.unit() == Unit.MONEY
            ? Format.in(figure.currency(), Format.of(Unit.MONEY, value))
            : Format.FACTOR;
    return Style.NUMBER.format(format);
  }

  private void unknown(Map<String, Integer> unknown) {
    if (unknown.isEmpty()) {
      return;
    }
    rows.skip(1);
    line(free).text(0, "Deliverables the rate book does not have", Style.BODY.bold().indent(1));
    unknown.forEach(
        (words, count) ->
            line(free)
                .text(0, words.isEmpty() ? "(blank)" : words, LABEL)
                .number(1, count, WORDS.format(Format.COUNT)));
  }
}
