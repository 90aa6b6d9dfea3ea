package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.Price;
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
    List<Price.Quoted> quoted =
        appraisal.card().prices().stream()
            .filter(Price.Quoted.class::isInstance)
            .map(Price.Quoted.class::cast)
            .toList();
    XSSFWorkbook around = new XSSFWorkbook();
    Styles styles = new Styles(around, rates.currency(), house);
    try (Streamed book = new Streamed(around, styles, Optional.empty())) {
      String handle = appraisal.creator().handle().toString();
      String author = appraisal.creator().identity().represented();
      Archive.describe(around, "Rate card of " + handle, author, appraisal.period().atEndOfMonth());
      Rows page = book.sheet(CardPage.SHEET);
      // Beside calculated prices, one that stands at the minimum fee would give the fee away.
      boolean explained = !quoted.isEmpty() && quoted.stream().noneMatch(Price.Quoted::atMinimum);
      @Nullable Derivation derivation = null;
      if (explained) {
        derivation = new Derivation(book.sheet(Derivation.SHEET), styles, glossary);
        derivation.write(appraisal, quoted);
      }
      new CardPage(page, styles, appraisal.card(), derivation).write(appraisal, quoted, rates);
      book.save(file);
    }
  }
}
