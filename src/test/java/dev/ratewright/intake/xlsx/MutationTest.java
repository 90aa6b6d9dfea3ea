package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ratewright.Mutations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A good workbook changed at random: it may be read or refused, but nothing else may happen. */
class MutationTest {
  private static final String ROWS =
      "<row r='1' spans='1:3'><c r='A1' t='s'><v>0</v></c><c r='B1' s='0'><v>45000</v></c></row>"
          + "<row r='2'><c r='A2' t='inlineStr'><is><r><t>An</t></r><r><t>a</t></r></is></c>"
          + "<c r='B2' t='b'><v>1</v></c><c r='C2' t='e'><v>#N/A</v></c></row>"
          + "<row><c t='d'><v>2026-11-01</v></c><c><f>1+1</f></c><c><v>1.5E-3</v></c></row>";
  private static final String[] PARTS = {
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml"
  };
  private static final String[] SCRAPS = {
    "<",
    ">",
    "&",
    "'",
    "\"",
    "/",
    "&#0;",
    "&e;",
    "<!--",
    "]]>",
    "<![CDATA[",
    "<?",
    "-1",
    "0",
    "99999999999",
    "1E999999999",
    "NaN",
    "é",
    "\uFFFF",
    "<!DOCTYPE x>",
    "r='A0'",
    "XFD1048576",
    "</row>",
    "<row>",
    "<c>",
    "<v>",
    "</v>",
    "<is>",
    " ",
    "_x",
    "_xD800_",
    "\0"
  };

  @TempDir Path folder;

  static Parts good() {
    return Parts.ofRows(ROWS).strings("<si><t>Name</t></si>").formats("yyyy-mm-dd", "0%");
  }

  /** Reads the file to its end; fails on anything thrown that is not Unreadable. */
  private static String outcome(Path file) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Reading.problem(file, name -> MutatedFiles.PASSWORD.toCharArray()));
  }

  @Test
  void broken_bytes_never_escape_as_exceptions() {
    new MutatedFiles(folder).each((file, what) -> assertFine(outcome(file), what));
  }

  @Test
  void broken_xml_in_any_part_never_escapes_as_an_exception() {
    Random random = new Random(20261102);
    int refused = 0;
    int tries = Mutations.from(600);
    for (int i = 0; i < tries; i++) {
      String part = PARTS[random.nextInt(PARTS.length)];
      Parts broken = good().changing(part, xml -> mutated(xml, random));
      String outcome = outcome(broken.write(folder.resolve("r.xlsx")));
      assertFine(outcome, "mutation " + i + " of " + part);
      refused += outcome.equals("nothing") ? 0 : 1;
    }
    // Neither everything nor nothing: else the mutations would not try what they mean to.
    assertThat(refused).isBetween(tries / 6, tries * 59 / 60);
  }

  private static void assertFine(String outcome, String what) {
    assertThat(outcome).as(what).matches("(?s)nothing|r\\.xlsx.*");
  }

  private static String mutated(String xml, Random random) {
    StringBuilder text = new StringBuilder(xml);
    for (int changes = 1 + random.nextInt(3); changes > 0 && text.length() > 2; changes--) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + random.nextInt(6));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, text.substring(at, to));
        case 2 -> text.setLength(at);
        default -> text.replace(at, to, SCRAPS[random.nextInt(SCRAPS.length)]);
      }
    }
    return text.toString();
  }
}
