package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.CrossCheck;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of an internal rate card with its prices held against what they were not made with. */
final class CrossChecksPage {
  private static final int REASON = 50;
  private static final int WORKING = 60;
  private static final List<Integer> WIDTHS =
      List.of(23, 20, 12, 12, 12, 12, 13, 12, 17, REASON, WORKING);

  private final Rows rows;
  private final XSSFSheet sheet;
  private final Styles styles;

  CrossChecksPage(Rows rows, Styles styles) {
    this.rows = rows;
    this.sheet = rows.sheet();
    this.styles = styles;
  }

  /** Writes the page, once inputs and targets have their cells. */
  void write(Appraisal appraisal, RateBook rates, Cellbook cells) {
    sheet.setDisplayGridlines(false);
    sheet.setTabColor(styles.colour(Palette.CORAL));
    for (int column = 0; column < WIDTHS.size(); column++) {
      Widths.set(sheet, column, WIDTHS.get(column));
    }
    line().text(0, "INTERNAL · not for brands", InternalCardPage.BADGE).height(16);
    line().text(0, CrossChecksSheet.SHEET, Style.TITLE.points(16)).height(26);
    Line headings = line();
    List<Heading> titles = CheckColumns.headings(rates);
    for (int column = 0; column < titles.size(); column++) {
      Heading title = titles.get(column);
      headings.title(column, title.text(), Style.HEADER.side(title.side()));
    }
    headings.height(44);
    CheckColumns columns = new CheckColumns(0, Style.CELL.colour(Palette.GREY).wrap());
    for (CrossCheck check : appraisal.checks()) {
      Line line = line();
      columns.write(line, new Address(sheet.getSheetName(), 0, line.number()), check, cells);
      line.height(CheckColumns.lines(check, REASON, WORKING) * 13 + 4);
    }
    sheet.createFreezePane(1, rows.count() - appraisal.checks().size());
    Print.single(sheet, "INTERNAL · " + appraisal.creator().handle());
  }

  private Line line() {
    return rows.line();
  }
}
