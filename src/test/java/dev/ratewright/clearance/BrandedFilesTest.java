package dev.ratewright.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.AgencyTemplate;
import dev.ratewright.Sample;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.file.TemplateFile;
import dev.ratewright.workbook.Branding;
import dev.ratewright.workbook.BrandingSheet;
import dev.ratewright.workbook.HouseStyle;
import dev.ratewright.workbook.Notation;
import dev.ratewright.workbook.RateCardWorkbook;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency's own logo, header and footer meet a creator's minimum fee by chance. */
final class BrandedFilesTest {
  @TempDir private Path folder;
  private Branding branding;
  private Desk desk;
  private Path card;

  @BeforeEach
  void a_card_with_the_agencys_look() throws IOException {
    Path template =
        AgencyTemplate.in(folder)
            .headed("3rd floor, Lantern Yard", "Tel. 0300 450 or $450 a day")
            .pictured(AgencyTemplate.png(90, 30, " the floor is $450 "))
            .file();
    branding =
        BrandingSheet.read(TemplateFile.open(template, Passwords.NONE, BrandingSheet.NAME))
            .value()
            .orElseThrow();
    desk = new Desk(folder, Sample.creator(120_000).minimumFee("450").build());
    card = folder.resolve("card.xlsx");
    new RateCardWorkbook(Sample.RATES, new HouseStyle(branding, Notation.STANDARD))
        .write(desk.appraisal, card);
  }

  private List<String> leaks(Branding own) throws IOException {
    return new Clearance(Sample.RATES, own, Set.of())
        .at(desk.appraisal, desk.internal).leaks("card.xlsx", card).stream()
            .map(problem -> problem.found())
            .toList();
  }

  @Test
  void what_came_from_the_template_unchanged_is_no_leak() throws IOException {
    assertThat(leaks(branding)).isEmpty();
  }

  @Test
  void the_same_from_anywhere_else_is_one() throws IOException {
    assertThat(leaks(Branding.STANDARD))
        .anyMatch(leak -> leak.contains("oddHeader"))
        .anyMatch(leak -> leak.contains("oddFooter"))
        .anyMatch(leak -> leak.contains("xl/media/image1.png"));
  }

  @Test
  void a_picture_that_is_not_the_template_s_is_looked_into() throws IOException {
    try (var zip = FileSystems.newFileSystem(card)) {
      Path picture = zip.getPath("xl/media/image1.png");
      Files.write(picture, AgencyTemplate.png(91, 30, " the floor is $450 "));
    }
    assertThat(leaks(branding)).isNotEmpty().allMatch(leak -> leak.contains("image1.png"));
  }
}
