package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.AgencyTemplate;
import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.file.TemplateFile;
import dev.ratewright.problem.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandingTest {
  private static final int NAME_ROW = 2;

  @TempDir Path folder;

  private static HouseStyle read(AgencyTemplate template) throws IOException {
    Checked<Branding> read =
        BrandingSheet.read(TemplateFile.open(template.file(), Passwords.NONE, BrandingSheet.NAME));
    assertThat(read.problems()).isEmpty();
    return new HouseStyle(read.value().orElseThrow(), Notation.STANDARD);
  }

  private Path card(String name, HouseStyle house) throws IOException {
    Path file = folder.resolve(name);
    Appraisal appraisal =
        Appraisal.of(Sample.creator(120_000).build(), Agency.OCTOBER, Sample.RATES);
    new RateCardWorkbook(Sample.RATES, house).write(appraisal, file);
    return file;
  }

  @Test
  void the_template_as_it_is_written_changes_nothing() throws IOException {
    Path own = card("own.xlsx", HouseStyle.STANDARD);
    Path same = card("same.xlsx", read(AgencyTemplate.in(folder)));
    assertThat(Files.mismatch(own, same)).isEqualTo(-1);
  }

  @Test
  void a_restyled_template_gives_its_fonts_and_colours_and_keeps_our_sizes() throws IOException {
    AgencyTemplate template =
        AgencyTemplate.in(folder)
            .restyled("val=\"Arial\"", "val=\"Georgia\"")
            .restyled("sz val=\"28.0\"", "sz val=\"40.0\"")
            .restyled("fgColor rgb=\"182039\"", "fgColor rgb=\"FF0B6E4F\"")
            .restyled("color rgb=\"FF182039\"", "color rgb=\"FF3B1F2B\"");
    Path card = card("card.xlsx", read(template));
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(card))) {
      XSSFSheet sheet = book.getSheet("Rate card");
      var name = sheet.getRow(NAME_ROW).getCell(1).getCellStyle();
      assertThat(name.getFillForegroundColorColor().getARGBHex()).isEqualTo("FF0B6E4F");
      assertThat(name.getFont().getFontName()).isEqualTo("Georgia");
      assertThat(name.getFont().getFontHeightInPoints()).isEqualTo((short) 28);
      XSSFFont plain = book.getFontAt(0);
      assertThat(plain.getFontName()).isEqualTo("Georgia");
      assertThat(plain.getXSSFColor().getARGBHex()).isEqualTo("FF3B1F2B");
    }
  }

  @Test
  void the_logo_keeps_its_proportions_and_says_whose_it_is() throws IOException {
    byte[] png = AgencyTemplate.png(600, 200, "");
    Path card = card("card.xlsx", read(AgencyTemplate.in(folder).pictured(png)));
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(card))) {
      assertThat(book.getAllPictures()).hasSize(1);
      assertThat(book.getAllPictures().getFirst().getData()).isEqualTo(png);
      for (String sheet : List.of("Rate card", "Quote")) {
        XSSFPicture logo =
            (XSSFPicture) book.getSheet(sheet).getDrawingPatriarch().getShapes().getFirst();
        assertThat(logo.getPictureData().getData()).isEqualTo(png);
        assertThat(logo.getCTPicture().getNvPicPr().getCNvPr().getDescr())
            .isEqualTo("Fern and Lantern");
        var size = logo.getCTPicture().getSpPr().getXfrm().getExt();
        assertThat((double) size.getCx() / size.getCy()).isCloseTo(3, within(0.001));
      }
    }
  }

  @Test
  void header_and_footer_stand_on_every_sheet_beside_our_own() throws IOException {
    HouseStyle house = read(AgencyTemplate.in(folder).headed("Fern && Lantern", "3rd floor"));
    Path card = card("card.xlsx", house);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(card))) {
      assertThat(book.getNumberOfSheets()).isGreaterThan(1);
      book.forEach(
          sheet -> {
            assertThat(sheet.getHeader().getCenter()).isEqualTo("Fern && Lantern");
            assertThat(sheet.getFooter().getLeft()).endsWith("3rd floor");
            assertThat(sheet.getFooter().getRight()).isEqualTo("&8 &P / &N");
          });
    }
  }

  @Test
  void one_template_gives_the_same_bytes_every_time() throws IOException {
    AgencyTemplate template =
        AgencyTemplate.in(folder).headed("Fern", "").pictured(AgencyTemplate.png(60, 20, ""));
    assertThat(Files.mismatch(card("one.xlsx", read(template)), card("two.xlsx", read(template))))
        .isEqualTo(-1);
  }
}
