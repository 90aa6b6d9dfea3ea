package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Expr;
import dev.ratewright.earnings.Commission;
import dev.ratewright.earnings.KnownMonth;
import dev.ratewright.earnings.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The report's sheet of the agency's part of what every creator earned in each of the last twelve
 * months, where it has any: what is overdue since an earlier month is owed as well.
 */
final class CommissionSheet {
  private static final int SETTLED = 4;
  private static final int WORKING = 7;
  private static final List<String> STATES = List.of("settled", "pending", "overdue");
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style QUIET = Style.CELL.colour(Palette.GREY).wrap();

  private final DataSheet sheet;

  CommissionSheet(SXSSFWorkbook book, Styles styles, int rowLimit) {
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

  /** Writes a creator's lines, one for each month and stream of which the agency takes a part. */
  void add(Appraisal appraisal, Cellbook cells) {
    for (KnownMonth month : appraisal.history().months()) {
      for (Statement.Line line : month.statement().lines()) {
        line.commission()
            .filter(part -> part.parts().stream().anyMatch(p -> p.value().signum() != 0))
            .ifPresent(part -> add(appraisal, month.month(), line.stream().name(), part, cells));
      }
    }
  }

  private void add(
      Appraisal appraisal, YearMonth month, String stream, Commission commission, Cellbook cells) {
    Line line =
        sheet
            .next()
            .text(0, appraisal.creator().handle().toString(), Style.CELL)
            .text(1, appraisal.creator().identity().manager(), Style.CELL)
            .date(2, month.atDay(1), Style.CELL.format(Format.MONTH))
            .text(3, stream, Style.CELL);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < STATES.size(); i++) {
      Expr part = commission.parts().get(i);
      int column = SETTLED + i;
      line.formula(column, cells.formula(part, sheet.cell(column)), part.value(), MONEY);
      if (part.value().signum() != 0) {
        words.add(STATES.get(i) + ": " + part.working());
      }
    }
    line.text(WORKING, String.join("; ", words), QUIET);
  }

  void finish() {
    sheet.finish();
  }
}
