package dev.ratewright.batch;

import dev.ratewright.domain.Currency;
import dev.ratewright.intake.Mapping;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Rules;
import dev.ratewright.workbook.Notation;
import dev.ratewright.workbook.TableFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * What a run is asked to do.
 *
 * @param roster the roster workbook
 * @param mapping what its owner said of its sheets and columns
 * @param mappingFile where that stands, as far as it stands in a file
 * @param rules what is done with hidden and commented rows
 * @param rates the agency's rate book; empty for the default one
 * @param currency the agency's currency
 * @param template the template of the agency's look; empty for the one beside its rate book, else
 *     the program's own look
 * @param notation how amounts and days are written
 * @param documents which documents are made, and of which templates
 * @param passwords asked for the password of a roster or rate book that has one
 * @param copies for whom files are written
 * @param tables how the report's tables are written beside its workbook
 * @param out the folder under which the period's folder is made
 * @param period the month to report on; empty for the newest one in the roster
 * @param today the day of the run, whose month is used where the roster has no months at all
 * @param version the program's version, for the report's last page
 */
public record Order(
    Path roster,
    Mapping mapping,
    Optional<Path> mappingFile,
    Rules rules,
    Optional<Path> rates,
    Currency currency,
    Optional<Path> template,
    Notation notation,
    Documents documents,
    Passwords passwords,
    Set<Copy> copies,
    Set<TableFormat> tables,
    Path out,
    Optional<YearMonth> period,
    LocalDate today,
    String version) {
  public Order {
    copies = Set.copyOf(copies);
    tables = Set.copyOf(tables);
  }

  /** The same, with a password for internal documents; empty for none. */
  public Order with(Optional<Passwords> lock) {
    return new Order(
        roster,
        mapping,
        mappingFile,
        rules,
        rates,
        currency,
        template,
        notation,
        documents.with(lock),
        passwords,
        copies,
        tables,
        out,
        period,
        today,
        version);
  }
}
