package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.Tariff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
  private final HouseStyle house;

  /**
   * What all rate cards of a run have in common, in the program's own look.
   *
   * @param rates the rate book they are priced with
   */
  public RateCardWorkbook(RateBook rates) {
    this(rates, HouseStyle.STANDARD);
  }

  /**
   * What all rate cards of a run have in common.
   *
   * @param rates the rate book they are priced with
   * @param house how the agency has its workbooks
   */
  public RateCardWorkbook(RateBook rates, HouseStyle house) {
    this.rates = rates;
    this.house = house;
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
    XSSFWorkbook around = new XSSFWorkbook();
    Styles styles = new Styles(around, rates.currency(), house);
    try (Streamed book = new Streamed(around, styles, Optional.empty())) {
      String handle = appraisal.creator().handle().toString();
      String author = appraisal.creator().identity().represented();
      Archive.describe(around, "Rate card of " + handle, author, appraisal.period().atEndOfMonth());
      Rows page = book.sheet(CardPage.SHEET);
      if (quoted.isEmpty()) {
        new CardPage(page, styles, appraisal.card(), null).write(appraisal, quoted, rates);
      } else {
        write(appraisal, quoted, book, page, styles);
      }
      book.save(file);
    }
  }

  private void write(
      Appraisal appraisal, List<Price.Quoted> quoted, Streamed book, Rows page, Styles styles)
      throws IOException {
    Tariff tariff = appraisal.tariff();
    QuoteChoices choices = QuoteChoices.of(tariff, appraisal.card(), rates);
    QuoteLayout layout = new QuoteLayout(choices);
    QuoteExample example = QuoteExample.of(choices, appraisal.period().atEndOfMonth());
    Rows quote = book.sheet(QuoteLayout.QUOTE);
    // Beside calculated prices, one that stands at the minimum fee would give the fee away.
    @Nullable Derivation derivation = null;
    if (!tariff.atMinimum()) {
      derivation = new Derivation(book.sheet(Derivation.SHEET), styles, glossary);
      derivation.write(appraisal, quoted, QuoteFigures.sources(choices));
    }
    Rows figures = book.sheet(QuoteLayout.FIGURES);
    new CardPage(page, styles, appraisal.card(), derivation).write(appraisal, quoted, rates);
    new QuoteSheet(quote, styles, layout).write(appraisal, example, rates, derivation);
    new QuoteFigures(figures, styles, layout, derivation)
        .write(example, appraisal.creator().identity().represented());
  }
}
