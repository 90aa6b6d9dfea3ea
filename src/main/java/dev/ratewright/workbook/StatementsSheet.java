package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Kind;
import dev.ratewright.earnings.KnownMonth;
import dev.ratewright.earnings.Statement;
import java.util.List;
import java.util.Optional;

/**
 * The report's sheet of what every creator earned in each of the last twelve months: one row for
 * each stream that has an amount.
 */
final class StatementsSheet {
  private static final int MONTH_COLUMN = 1;
  private static final int FIRST_AMOUNT = 3;
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style MONTH = Style.CELL.format(Format.MONTH);
  private static final Style QUIET = Style.CELL.colour(Palette.GREY).wrap();

  private final DataSheet sheet;

  StatementsSheet(Streamed book, Styles styles, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Statements",
            Palette.NAVY,
            List.of(
                Heading.words("Handle"),
                Heading.words("Month"),
                Heading.words("Stream"),
                Heading.number("Settled"),
                Heading.number("Pending"),
                Heading.number("Estimated, low"),
                Heading.number("Estimated, expected"),
                Heading.number("Estimated, high"),
                Heading.words("Caution")),
            rowLimit);
  }

  /** Writes a creator's months, oldest first, and remembers the cells of all amounts. */
  void add(Appraisal appraisal, Cellbook cells) {
    String handle = appraisal.creator().handle().toString();
    for (KnownMonth month : appraisal.history().months()) {
      for (Statement.Line line : month.statement().lines()) {
        if (!(line.earning() instanceof Earning.None)) {
          add(handle, month, line, cells);
        }
      }
    }
  }

  private void add(String handle, KnownMonth month, Statement.Line statement, Cellbook cells) {
    Line line =
        sheet
            .next()
            .text(0, handle, Style.CELL)
            .date(MONTH_COLUMN, month.month().atDay(1), MONTH)
            .text(2, statement.stream().name(), Style.CELL);
    int column = FIRST_AMOUNT;
    for (Kind kind : Kind.values()) {
      Optional<Expr> amount = kind.of(statement.earning());
      if (amount.isPresent() && amount.get() instanceof Named named) {
        cells.write(line, sheet.cell(column), named, MONEY);
      } else {
        line.blank(column, MONEY);
      }
      column++;
    }
    line.text(column, caution(month, statement.earning()), QUIET);
  }

  private static String caution(KnownMonth month, Earning earning) {
    if (month.reported()) {
      return "as the report of that month had it; the roster says nothing of it";
    }
    return earning instanceof Earning.Estimated estimated ? estimated.caution() : "";
  }

  /** All amounts of one kind in the month that meets a criterion. */
  String sum(Kind kind, String criterion) {
    return sheet.sumIf(RollUpSheet.column(FIRST_AMOUNT, kind), MONTH_COLUMN, criterion);
  }

  /** All amounts of one kind in the month and from the stream that meet criteria. */
  String sum(Kind kind, String month, String stream) {
    return sheet.sumIfs(RollUpSheet.column(FIRST_AMOUNT, kind), MONTH_COLUMN, month, 2, stream);
  }

  void finish() {
    sheet.finish();
  }
}
