package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.RateBook;
import java.util.SequencedMap;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The quote builder of a rate card: choices on the left, what they come to on the right. Every
 * formula is one that any spreadsheet of the last twenty years knows.
 */
final class QuoteSheet {
  private static final double[] COLUMNS = {24, 31, 11, 33, 3, 27, 14, 10, 11, 16};
  private static final Style TITLE = Style.BODY.points(13).bold();

  private final XSSFSheet sheet;
  private final Page page;
  private final QuoteLayout at;
  private final Branding branding;

  QuoteSheet(Rows rows, Styles styles, QuoteLayout at) {
    this.sheet = rows.sheet();
    this.page = new Page(rows, COLUMNS);
    this.at = at;
    this.branding = styles.branding();
    sheet.setTabColor(styles.colour(Palette.CORAL));
  }

  /**
   * Writes the sheet.
   *
   * @param derivation where the prices come about; empty where that is not shown
   */
  void write(
      Appraisal appraisal, QuoteExample example, RateBook book, @Nullable Derivation derivation) {
    CardPage.hero(page, appraisal, branding, "Quote");
    page.line().height(14);
    page.line()
        .text(QuoteLayout.LABEL, "What you would like", TITLE)
        .text(QuoteLayout.NAME, "What it comes to", TITLE)
        .height(22);
    page.line()
        .text(QuoteLayout.LABEL, "Fill in the blue fields; the quote follows.", Page.LABEL)
        .height(14);
    QuoteInputs inputs = new QuoteInputs(at, example, new DropDowns(sheet));
    QuoteResult result = new QuoteResult(at, example, inputs.remarks());
    for (int row = QuoteLayout.FIRST; row <= at.last(); row++) {
      Line line = page.line().height(21);
      inputs.write(row, line);
      result.write(row, line);
      for (int[] merged : result.merged()) {
        if (merged[0] == row) {
          page.merge(merged[1], merged[2]);
        }
      }
    }
    notes(appraisal, book, derivation != null);
    names(inputs.names());
    names(result.names());
    Print.single(sheet, appraisal.creator().identity().represented());
    Protection.of(sheet);
  }

  private void notes(Appraisal appraisal, RateBook book, boolean explained) {
    page.line().height(10);
    page.note("Usage, exclusivity and all else on top are booked with every deliverable.");
    book.offering().addOns().stream()
        .filter(addOn -> addOn.charge() instanceof AddOn.AtCost)
        .forEach(addOn -> page.note(addOn.name() + " at cost, beside the total."));
    if (explained) {
      appraisal
          .card()
          .worth()
          .ifPresent(worth -> page.note("A video on an ordinary day: " + worth.text()));
    }
    page.note(book.currency().words() + ", before tax. Estimates, not guarantees.");
  }

  private void names(SequencedMap<String, String> names) {
    names.forEach(
        (name, cell) -> {
          Name defined = sheet.getWorkbook().createName();
          defined.setNameName("quote." + name);
          defined.setRefersToFormula(cell);
        });
  }
}
