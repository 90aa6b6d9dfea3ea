package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.InternalCard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A creator's rate card for the agency's own eyes: floor, target and high of every deliverable, net
 * and agency fee, and where every figure comes from. Several threads may use one at once.
 */
public final class InternalCardWorkbook {
  private final RateBook rates;
  private final Glossary glossary;
  private final HouseStyle house;

  /**
   * What all internal cards of a run have in common, in the program's own look.
   *
   * @param rates the rate book they are priced with
   */
  public InternalCardWorkbook(RateBook rates) {
    this(rates, HouseStyle.STANDARD);
  }

  /**
   * What all internal cards of a run have in common.
   *
   * @param rates the rate book they are priced with
   * @param house how the agency has its workbooks
   */
  public InternalCardWorkbook(RateBook rates, HouseStyle house) {
    this.rates = rates;
    this.house = house;
    this.glossary = new Glossary(rates);
  }

  /**
   * Writes one creator's card.
   *
   * @param appraisal the creator, priced with the same rate book
   * @param card the same prices, divided between creator and agency
   * @param file the file to write, replaced where it exists
   * @throws IOException if it cannot be written
   */
  public void write(Appraisal appraisal, InternalCard card, Path file) throws IOException {
    XSSFWorkbook around = new XSSFWorkbook();
    Styles styles = new Styles(around, rates.currency(), house);
    try (Streamed book = new Streamed(around, styles, Optional.empty())) {
      String title = "Internal rate card of " + appraisal.creator().handle();
      String author = appraisal.creator().identity().represented();
      Archive.describe(around, title, author, appraisal.period().atEndOfMonth());
      Rows page = book.sheet(InternalCardPage.SHEET);
      Rows checks = book.sheet(CrossChecksSheet.SHEET);
      Rows scenarios = book.sheet(ScenariosSheet.SHEET);
      Cellbook cells = new Cellbook(Map.of());
      InternalGrounds grounds =
          new InternalGrounds(book.sheet(InternalGrounds.SHEET), styles, glossary, cells);
      grounds.write(appraisal, card);
      new InternalCardPage(page, styles, cells, glossary).write(appraisal, card);
      new CrossChecksPage(checks, styles).write(appraisal, rates, cells);
      new ScenariosPage(scenarios, styles, appraisal, cells).write();
      book.save(file);
    }
  }
}
