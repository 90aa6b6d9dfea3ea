package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.pricing.Price;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
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
  /** Centuries; keeps the day within what a workbook can show. */
  private static final BigDecimal LONGEST_VALIDITY = BigDecimal.valueOf(36_500);

  private final Glossary glossary;
  private final String agency;
  private final LocalDate issued;
  private final LocalDate until;

  /**
   * What all rate cards of a run have in common.
   *
   * @param book the rate book they are priced with
   * @param agency the agency's line on the card, such as its name and an address for bookings; may
   *     be empty
   * @param issued the day the cards are made; prices hold for the rate book's validity from then
   */
  public RateCardWorkbook(RateBook book, String agency, LocalDate issued) {
    this.glossary = new Glossary(book);
    this.agency = agency;
    this.issued = issued;
    BigDecimal days = book.setting(Setting.VALIDITY_DAYS).value().min(LONGEST_VALIDITY);
    this.until = issued.plusDays(days.longValue());
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
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.setCellFormulaValidation(false);
      String handle = appraisal.creator().handle().toString();
      Archive.describe(book, "Rate card of " + handle, agency, issued);
      Styles styles = new Styles(book);
      XSSFSheet page = book.createSheet(CardPage.SHEET);
      // Beside calculated prices, one that stands at the minimum fee would give the fee away.
      boolean explained = !quoted.isEmpty() && quoted.stream().noneMatch(Price.Quoted::atMinimum);
      @Nullable Derivation derivation = null;
      if (explained) {
        derivation = new Derivation(book.createSheet(Derivation.SHEET), styles, glossary);
        derivation.write(appraisal, quoted);
      }
      new CardPage(page, styles, derivation).write(appraisal, quoted, agency, until);
      Archive.save(book, file);
    }
  }
}
