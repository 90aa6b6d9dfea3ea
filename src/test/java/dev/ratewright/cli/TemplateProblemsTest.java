package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.AgencyTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong templates, each beside exactly what is said of it. */
class TemplateProblemsTest {
  private static final String NAMES =
      "expected the cell styles Ratewright Text, Ratewright Title, Ratewright Hero,"
          + " Ratewright Heading, Ratewright Header, Ratewright Input, Ratewright Tile,"
          + " Ratewright Note, Ratewright Accent";
  private static final String LOGO =
      "expected a PNG or JPEG picture of at most 1 MB and 4,000 × 4,000 pixels";

  @TempDir Path folder;
  private AgencyTemplate template;

  @BeforeEach
  void a_template_as_it_is_written() throws IOException {
    template = AgencyTemplate.in(folder);
    Files.writeString(folder.resolve("roster.csv"), "Handle,Followers\nmara,1200\n");
  }

  private Screen check() {
    return Screen.run(
        "check", folder.resolve("roster.csv").toString(), "--template", template.file().toString());
  }

  private void refused(String said) {
    Screen screen = check();
    assertThat(screen.err()).isEqualTo("error    workbook.xlsx" + said + "\n");
    assertThat(screen.out()).isEmpty();
    assertThat(screen.exit()).isEqualTo(Exit.NOTHING);
  }

  private void warned(String said) {
    Screen screen = check();
    assertThat(screen.err()).isEqualTo("warning  workbook.xlsx" + said + "\n");
    assertThat(screen.exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void one_that_is_as_it_was_written_has_none() {
    assertThat(check().err()).isEmpty();
  }

  @Test
  void a_missing_style_lists_the_expected_ones() throws IOException {
    template.restyled("Ratewright Hero", "Band");
    refused(
        " › Branding: found no cell style \"Ratewright Hero\", "
            + NAMES
            + " (copy a cell of that style from the sheet that ratewright new DIR writes)");
  }

  @Test
  void a_style_that_is_nearly_spelled_is_named() throws IOException {
    template.restyled("Ratewright Hero", "ratewright heros");
    refused(
        " › Branding: found no cell style \"Ratewright Hero\", but \"ratewright heros\", "
            + NAMES
            + " (in Excel, right-click it under Cell Styles, choose Modify, and correct its name)");
  }

  @Test
  void a_sheet_of_another_name_is_missed() throws IOException {
    template.with("xl/workbook.xml", "name=\"Branding\"", "name=\"Brand\"");
    refused(
        ": found the sheets Brand, expected a sheet \"Branding\" (ratewright new DIR writes a"
            + " template to begin with)");
  }

  @Test
  void a_cell_formatted_by_hand_is_pointed_out() throws IOException {
    template.restyled(
        "fontId=\"3\" fillId=\"3\" borderId=\"0\" xfId",
        "fontId=\"3\" fillId=\"9\" borderId=\"0\" xfId");
    warned(
        " › Branding: found a cell of \"Ratewright Hero\" that was formatted by hand, expected a"
            + " style that was changed (right-click it under Cell Styles and choose Modify; the"
            + " cell's own format is not used)");
  }

  @Test
  void letters_that_are_hard_to_read_are_named_with_their_ground() throws IOException {
    template.restyled("color rgb=\"FF1D4ED8\"", "color rgb=\"FFB0C4F8\"");
    warned(
        " › Branding: found \"Ratewright Input\" with letters #B0C4F8 on #EEF3FE, a contrast of"
            + " 1.5 : 1, expected 4.5 : 1 or better (make the letters darker or the fill lighter,"
            + " or the other way round)");
  }

  @Test
  void a_logo_that_is_no_picture_of_ours_is_refused() throws IOException {
    template.pictured(
        "GIF89a...".getBytes(StandardCharsets.US_ASCII), Workbook.PICTURE_TYPE_PNG, "");
    refused(
        " › Branding: found the picture image1.png, which is neither, "
            + LOGO
            + " (save it as PNG and insert that)");
  }

  @Test
  void a_logo_that_is_cut_off_is_refused() throws IOException {
    byte[] whole = AgencyTemplate.png(300, 300, "");
    template.pictured(Arrays.copyOf(whole, whole.length / 2));
    refused(
        " › Branding: found the picture image1.png, which cannot be read, "
            + LOGO
            + " (save it as PNG and insert that)");
  }

  private static String noise(int length) {
    byte[] noise = new byte[length];
    new Random(7).nextBytes(noise);
    return new String(noise, StandardCharsets.ISO_8859_1);
  }

  @Test
  void a_huge_logo_is_refused() throws IOException {
    template.pictured(AgencyTemplate.png(60, 60, noise(3 << 19)));
    refused(" › Branding: found a picture of 1.5 MB, " + LOGO + " (insert a smaller one)");
  }

  @Test
  void a_logo_of_very_many_pixels_is_refused() throws IOException {
    template.pictured(AgencyTemplate.png(4_200, 10, ""));
    refused(
        " › Branding: found a picture of 4,200 × 10 pixels, " + LOGO + " (insert a smaller one)");
  }

  @Test
  void of_two_logos_none_is_chosen() throws IOException {
    template.pictured(AgencyTemplate.png(60, 60, "")).pictured(AgencyTemplate.png(50, 60, ""));
    refused(" › Branding: found 2 pictures, " + LOGO + " (delete all but the logo)");
  }

  @Test
  void a_footer_must_leave_room_for_ours() throws IOException {
    template.headed("", "x".repeat(200));
    refused(
        " › Branding: found a footer of 202 characters, expected at most 150, codes included"
            + " (shorten it under Page Layout › Print Titles › Header/Footer)");
  }

  @Test
  void a_file_that_is_no_workbook_says_what_it_is() throws IOException {
    Files.writeString(template.file(), "dark: 182039\n");
    refused(
        ": found text, expected an Excel workbook (.xlsx) (ratewright new DIR writes one to begin"
            + " with)");
  }

  @Test
  void a_file_that_is_not_there_is_missed() throws IOException {
    Files.delete(template.file());
    refused(
        ": found no such file, expected an Excel workbook (.xlsx) (check the name and the folder)");
  }

  @Test
  void a_part_that_unpacks_without_end_is_not_unpacked() throws IOException {
    template.restyled("</styleSheet>", " ".repeat(40 << 20) + "</styleSheet>");
    refused(
        ": found a part of 40 MB, xl/styles.xml, expected at most 32 MB of its kind (delete or"
            + " shorten what is not part of the list)");
  }

  @Test
  void a_template_beside_the_rate_book_is_found() throws IOException {
    Screen.run("new", folder.resolve("mine").toString());
    template.with("xl/workbook.xml", "name=\"Branding\"", "name=\"Brand\"");
    Files.move(
        template.file(), folder.resolve("mine/workbook.xlsx"), StandardCopyOption.REPLACE_EXISTING);
    Screen screen =
        Screen.run(
            "check",
            folder.resolve("roster.csv").toString(),
            "--rates",
            folder.resolve("mine/rate-book.xlsx").toString());
    assertThat(screen.err()).contains("workbook.xlsx: found the sheets Brand");
    assertThat(screen.exit()).isEqualTo(Exit.NOTHING);
  }

  @Test
  void one_beside_the_rate_book_is_among_the_files_a_report_was_made_from() throws IOException {
    Path mine = folder.resolve("mine");
    Screen.run("new", mine.toString());
    Screen.run(
        "report",
        folder.resolve("roster.csv").toString(),
        "--period",
        "2026-10",
        "--rates",
        mine.resolve("rate-book.xlsx").toString(),
        "--out",
        folder.toString());
    assertThat(Edited.sheet(folder.resolve("2026-10/internal/agency-report.xlsx"), "About"))
        .containsSubsequence("Roster", "roster.csv", "Rate book", "rate-book.xlsx")
        .containsSubsequence(
            "Template",
            "workbook.xlsx",
            DigestUtils.sha256Hex(Files.readAllBytes(mine.resolve("workbook.xlsx"))));
  }

  @Test
  void a_locale_that_nobody_knows_lists_some() {
    Screen screen = Screen.run("report", "roster.csv", "--locale", "xx-YY");
    assertThat(screen.err())
        .startsWith(
            "--locale found \"xx-YY\", expected a language and a country, such as de-DE, en-GB,"
                + " en-US, es-MX, fr-FR, ja-JP, pt-BR.");
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
  }
}
