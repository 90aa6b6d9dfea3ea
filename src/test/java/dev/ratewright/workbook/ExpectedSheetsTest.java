package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.pricing.InternalCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every cell of some workbooks beside what is expected. After a change that is meant, {@code
 * -Dratewright.expected=write} writes the expectations anew, to be read before they are committed.
 */
final class ExpectedSheetsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/expected");

  @TempDir private Path folder;

  private void holds(String name, Path workbook, String... but) throws IOException {
    Path expected = EXPECTED.resolve(name + ".txt");
    String found = SheetDump.of(workbook, Set.of(but));
    if ("write".equals(System.getProperty("ratewright.expected"))) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void a_rate_card_for_brands() throws IOException {
    Path file = folder.resolve("card.xlsx");
    new RateCardWorkbook(Agency.RATES).write(Agency.appraisal(Agency.roster().getLast()), file);
    holds("rate-card", file);
  }

  @Test
  void an_internal_rate_card() throws IOException {
    Appraisal mara = Agency.appraisal(Agency.mara());
    Path file = folder.resolve("internal.xlsx");
    InternalCard card = InternalCard.of(mara.creator(), mara.card(), Agency.RATES, Agency.OCTOBER);
    new InternalCardWorkbook(Agency.RATES).write(mara, card, file);
    holds("internal-rate-card", file);
  }

  /** Without the rate book's own sheets, which are long and no creator's. */
  @Test
  void an_agency_s_report() throws IOException {
    holds(
        "agency-report",
        new AgencyFile(folder).with(Agency.roster()).path(),
        "Assumptions",
        "Rate grid");
  }
}
