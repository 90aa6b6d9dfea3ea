package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.Tariff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A creator's rate card as a workbook that goes to a brand unchanged: target prices, and how they
 * come about. It never holds a band's ends, the minimum fee, the commission or anything earned.
 * Several threads may use one at once.
 */
public final class RateCardWorkbook {
  private final RateBook rates;
  private final Glossary glossary;

  /**
   * What all rate cards of a run have in common.
   *
   * @param rates the rate book they are priced with
   */
  public RateCardWorkbook(RateBook rates) {
    this.rates = rates;
    this.glossary = new Glossary(rates);
  }

  /**
   * Writes one creator's card.
   *
   * @param appraisal the creator, priced with the same rate book
   * @param file the file to write, replaced where it exists
   * @throws IOException if it cannot be written
   */
  public void write(Appraisal appraisal, Path file) throws IOException {
    List<Price.Quoted> quoted = appraisal.card().quoted();
    Tariff tariff = Tariff.of(appraisal.creator(), appraisal.card(), rates);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.setCellFormulaValidation(false);
      String handle = appraisal.creator().handle().toString();
      String author = appraisal.creator().identity().represented();
      Archive.describe(book, "Rate card of " + handle, author, appraisal.period().atEndOfMonth());
      Styles styles = new Styles(book, rates.currency());
      XSSFSheet page = book.createSheet(CardPage.SHEET);
      if (quoted.isEmpty()) {
        new CardPage(page, styles, appraisal.card(), null).write(appraisal, quoted, rates);
      } else {
        write(appraisal, tariff, book, page, styles);
      }
      Archive.save(book, file);
    }
  }

  private void write(
      Appraisal appraisal, Tariff tariff, XSSFWorkbook book, XSSFSheet page, Styles styles) {
    List<Price.Quoted> quoted = appraisal.card().quoted();
    QuoteChoices choices = QuoteChoices.of(tariff, appraisal.card(), rates);
    QuoteLayout layout = new QuoteLayout(choices);
    QuoteExample example = QuoteExample.of(choices, appraisal.period().atEndOfMonth());
    XSSFSheet quote = book.createSheet(QuoteLayout.QUOTE);
    // Beside calculated prices, one that stands at the minimum fee would give the fee away.
    @Nullable Derivation derivation = null;
    if (!tariff.atMinimum()) {
      derivation = new Derivation(book.createSheet(Derivation.SHEET), styles, glossary);
      derivation.write(appraisal, quoted, QuoteFigures.sources(choices));
    }
    new CardPage(page, styles, appraisal.card(), derivation).write(appraisal, quoted, rates);
    XSSFSheet figures = book.createSheet(QuoteLayout.FIGURES);
    new QuoteSheet(quote, styles, layout).write(appraisal, example, rates, derivation);
    new QuoteFigures(figures, styles, layout, derivation)
        .write(example, appraisal.creator().identity().represented());
  }
}
