package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Expr;
import dev.ratewright.earnings.Commission;
import dev.ratewright.earnings.Dues;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report's sheet of the agency's part of what every creator earned in each of the last twelve
 * months, where it has any, and of what is owed of the months before.
 */
final class CommissionSheet {
  private static final int MONTH = 2;
  private static final int STREAM = 3;
  private static final int FIRST_AMOUNT = 4;
  private static final int WORKING = FIRST_AMOUNT + Commission.State.values().length;
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style QUIET = Style.CELL.colour(Palette.GREY).wrap();

  private final DataSheet sheet;

  CommissionSheet(Streamed book, Styles styles, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Commission",
            Palette.NAVY,
            List.of(
                Heading.words("Handle"),
                Heading.words("Manager"),
                Heading.words("Month"),
                Heading.words("Stream"),
                Heading.number("Settled"),
                Heading.number("Pending, not overdue"),
                Heading.number("Overdue"),
                Heading.words("Working")),
            rowLimit);
  }

  /**
   * Where a creator's lines stand.
   *
   * @param ranges the columns of months, one range on each sheet they stand on
   */
  record Lines(List<Range> ranges) {
    /** The sum of the lines' parts that stand so; empty where there are no lines. */
    String sum(Commission.State state) {
      return ranges.stream()
          .map(range -> "SUM(" + range.column(column(state)) + ")")
          .collect(Collectors.joining("+"));
    }
  }

  /** Lines on one sheet. */
  private record Range(Address first, int lastRow) {
    String column(int column) {
      return new Address(first.sheet(), column, first.row()).down(lastRow);
    }
  }

  private static int column(Commission.State state) {
    return FIRST_AMOUNT + List.of(Commission.State.values()).indexOf(state);
  }

  /** Writes a creator's lines, one for each month and stream of which the agency takes a part. */
  Lines add(Appraisal appraisal, Cellbook cells) {
    List<Range> ranges = new ArrayList<>();
    for (Dues.Line due : appraisal.dues().arrears()) {
      add(appraisal, due, "owed for over a year; ", cells, ranges);
    }
    for (Dues.Line due : appraisal.dues().year()) {
      add(appraisal, due, "", cells, ranges);
    }
    return new Lines(ranges);
  }

  private void add(
      Appraisal appraisal, Dues.Line due, String note, Cellbook cells, List<Range> ranges) {
    Line line =
        sheet
            .next()
            .text(0, appraisal.creator().handle().toString(), Style.CELL)
            .text(1, appraisal.creator().identity().manager(), Style.CELL)
            .date(MONTH, due.month().atDay(1), Style.CELL.format(Format.MONTH))
            .text(STREAM, due.stream().name(), Style.CELL);
    List<String> words = new ArrayList<>();
    for (Commission.State state : Commission.State.values()) {
      Expr part = due.commission().of(state);
      Address cell = sheet.cell(column(state));
      line.formula(cell.column(), cells.formula(part, cell), part.value(), MONEY);
      if (part.value().signum() != 0) {
        words.add(state.words() + ": " + part.working());
      }
    }
    line.text(WORKING, note + String.join("; ", words), QUIET);
    extend(ranges, sheet.cell(MONTH));
  }

  private static void extend(List<Range> ranges, Address cell) {
    if (ranges.isEmpty() || !ranges.getLast().first().sheet().equals(cell.sheet())) {
      ranges.add(new Range(cell, cell.row()));
    } else {
      ranges.set(ranges.size() - 1, new Range(ranges.getLast().first(), cell.row()));
    }
  }

  /** All parts that stand so, of the stream that meets a criterion. */
  String ofStream(Commission.State state, String criterion) {
    return sheet.sumIf(column(state), STREAM, criterion);
  }

  /** All parts that stand so, of the month that meets a criterion. */
  String ofMonth(Commission.State state, String criterion) {
    return sheet.sumIf(column(state), MONTH, criterion);
  }

  void finish() {
    sheet.finish();
  }
}
