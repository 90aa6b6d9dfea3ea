package dev.ratewright.template;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Document;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pdf.Brand;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A document about several creators that a brand is sent. */
public sealed interface Pitch permits Lookbook, Comparison {

  /** The agency's look of it. */
  Brand brand();

  /**
   * The document. It holds nothing a brand must not see.
   *
   * @param creators in the order they are to stand in
   * @param book for how long prices hold
   */
  Document of(YearMonth period, List<Sitter> creators, RateBook book);

  /**
   * One of the creators.
   *
   * @param appraisal what is said about them
   * @param photo their picture, already known to be safe to open
   */
  record Sitter(Appraisal appraisal, Optional<Path> photo) {
    Facts facts(RateBook book, Language language, Contact contact) {
      return new Facts(appraisal, photo, book, language, contact);
    }
  }
}
