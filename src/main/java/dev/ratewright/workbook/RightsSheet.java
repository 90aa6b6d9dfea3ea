package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Right;
import dev.ratewright.domain.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The report's calendar of what brands were given for a time: usage, Spark codes and exclusivity of
 * all deals that stand, the next to end first, then those that have ended, the last of them first.
 * Days are counted from the end of the period. Only deals that say when a right ends are kept.
 */
final class RightsSheet {
  private static final int ENDS = 5;
  private static final int LEFT = 6;
  private static final int STATUS = 7;
  private static final String ENDED = "ended";
  private static final String SOON = "ends soon";
  private static final String RUNS = "runs";
  private static final Style DAYS = Style.NUMBER.format("#,##0;[Red]-#,##0");

  private final DataSheet sheet;
  private final LocalDate from;
  private final Input soon;
  private final List<Term> terms = new ArrayList<>();

  /** A right of one deal of one creator. */
  private record Term(
      String handle, String brand, String category, String deliverable, Right right) {}

  /**
   * Begins it.
   *
   * @param from the day from which days are counted
   */
  RightsSheet(Streamed book, Styles styles, RateBook rates, LocalDate from, int rowLimit) {
    this.from = from;
    this.soon = rates.setting(Setting.RIGHTS_SOON);
    this.sheet =
        new DataSheet(
            book,
            styles,
            "Rights calendar",
            Palette.NAVY,
            List.of(
                Heading.words("Handle"),
                Heading.words("Brand").atMost(30),
                Heading.words("Right"),
                Heading.prose("For"),
                Heading.words("Deliverable").atMost(30),
                Heading.words("Ends"),
                Heading.number("Days left after " + from),
                Heading.words("Status")),
            rowLimit);
  }

  /** Notes what a creator's deals give; proposed and cancelled ones give nothing. */
  void add(Appraisal appraisal) {
    String handle = appraisal.creator().handle().toString();
    for (Deal deal : appraisal.creator().deals()) {
      for (Right right : deal.closed() ? deal.rights() : List.<Right>of()) {
        terms.add(new Term(handle, deal.brand(), deal.category(), deal.deliverable(), right));
      }
    }
  }

  private boolean isOver(Term term) {
    return term.right().until().isBefore(from);
  }

  private long left(Term term) {
    return ChronoUnit.DAYS.between(from, term.right().until());
  }

  private String status(Term term) {
    if (isOver(term)) {
      return ENDED;
    }
    return BigDecimal.valueOf(left(term)).compareTo(soon.value()) <= 0 ? SOON : RUNS;
  }

  /** Writes all of them, once every creator was looked at. Of one day the roster's order holds. */
  void finish(Cellbook cells) {
    terms.sort(Comparator.comparing(this::isOver).thenComparingLong(term -> Math.abs(left(term))));
    terms.forEach(term -> write(term, cells));
    for (DataSheet.Area area : sheet.areas()) {
      Shading.rows(area, STATUS, STATUS, SOON, Palette.SAND);
    }
    sheet.finish();
  }

  private void write(Term term, Cellbook cells) {
    Right right = term.right();
    String scope = right.scope();
    if (right.kind() == Right.Kind.EXCLUSIVITY && scope.isEmpty()) {
      scope = term.category();
    }
    String status = status(term);
    boolean over = status.equals(ENDED);
    Style words = over ? Style.CELL.colour(Palette.GREY) : Style.CELL;
    Line line =
        sheet
            .next()
            .text(0, term.handle(), words.bold())
            .text(1, term.brand(), words.wrap())
            .text(2, right.kind().words(), words)
            .text(3, scope, words.wrap())
            .text(4, term.deliverable(), words.wrap())
            .date(ENDS, right.until(), words.format(Format.DATE));
    int row = line.number();
    String day = "F" + row;
    line.formula(
            LEFT,
            "%s-DATE(%d,%d,%d)"
                .formatted(day, from.getYear(), from.getMonthValue(), from.getDayOfMonth()),
            BigDecimal.valueOf(left(term)),
            DAYS)
        .words(
            STATUS,
            "IF(G%1$d<0,\"%2$s\",IF(G%1$d<=%3$s,\"%4$s\",\"%5$s\"))"
                .formatted(row, ENDED, cells.formula(soon, sheet.cell(STATUS)), SOON, RUNS),
            status,
            status.equals(SOON) ? words.bold() : words);
  }
}
