package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.Price;
import java.util.ArrayList;
import java.util.List;

/** The report's sheet of one end of every price's band, one row for each creator. */
final class BandSheet {
  private static final int FIRST_PRICE = 3;

  private final DataSheet sheet;
  private final RatesSheet.End end;

  BandSheet(
      Streamed book, Styles styles, String name, RatesSheet.End end, RateBook rates, int rowLimit) {
    this.end = end;
    List<Heading> headings =
        new ArrayList<>(
            List.of(Heading.words("Handle"), Heading.words("Name"), Heading.words("Tier")));
    rates.deliverables().stream().map(each -> Heading.number(each.name())).forEach(headings::add);
    sheet = new DataSheet(book, styles, name, Palette.NAVY, headings, rowLimit);
  }

  /** Writes a creator's row, once the targets are written. */
  void add(Appraisal appraisal, Cellbook cells) {
    Line line =
        sheet
            .next()
            .text(0, appraisal.creator().handle().toString(), Style.CELL)
            .text(1, appraisal.creator().identity().name(), Style.CELL)
            .text(2, appraisal.card().tier().name(), Style.CELL);
    int column = FIRST_PRICE;
    for (Price price : appraisal.card().prices()) {
      RatesSheet.price(sheet, line, column++, price, end, cells);
    }
  }

  void finish() {
    sheet.finish();
  }
}
