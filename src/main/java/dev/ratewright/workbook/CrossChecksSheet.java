package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.CrossCheck;
import java.util.ArrayList;
import java.util.List;

/** The report's sheet of prices held against what they were not made with. Internal. */
final class CrossChecksSheet {
  static final String SHEET = "Cross-checks";

  private final DataSheet sheet;
  private final CheckColumns columns = new CheckColumns(1, Style.CELL.colour(Palette.GREY));

  CrossChecksSheet(Streamed book, Styles styles, RateBook rates, int rowLimit) {
    List<Heading> headings = new ArrayList<>(List.of(Heading.words("Handle")));
    headings.addAll(CheckColumns.headings(rates));
    sheet = new DataSheet(book, styles, SHEET, Palette.NAVY, headings, rowLimit);
  }

  /** Writes a creator's checks, once their targets are written. */
  void add(Appraisal appraisal, Cellbook cells) {
    for (CrossCheck check : appraisal.checks()) {
      Line line = sheet.next().text(0, appraisal.creator().handle().toString(), Style.CELL);
      columns.write(line, sheet.cell(0), check, cells);
    }
  }

  void finish() {
    sheet.finish();
  }
}
