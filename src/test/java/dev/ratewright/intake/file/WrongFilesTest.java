package dev.ratewright.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.xlsx.Parts;
import dev.ratewright.intake.xlsx.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no workbook, each beside the words its owner gets to read. */
class WrongFilesTest {
  private static final String EXPECTED = ", expected an Excel workbook (.xlsx) (";

  @TempDir Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private String given(byte... content) throws IOException {
    return Reading.problem(Files.write(file("r.xlsx"), content));
  }

  /** A zip file of these entries, each with a few characters in it. */
  private String zipOf(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<?xml".getBytes(StandardCharsets.UTF_8));
      }
    }
    return given(bytes.toByteArray());
  }

  /** The first bytes of each kind, beside what is found and the hint. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      textBlock =
          """
          %PDF-1.7                 | a PDF document         | give the workbook itself, saved as .xlsx in Excel
          \\211PNG\\r\\n\\032  | a picture              | give the workbook itself, saved as .xlsx in Excel
          \\377\\330\\377    | a picture              | give the workbook itself, saved as .xlsx in Excel
          GIF89a                   | a picture              | give the workbook itself, saved as .xlsx in Excel
          RIFF....WEBP             | a picture              | give the workbook itself, saved as .xlsx in Excel
          Rar!\\032\\007       | a compressed archive   | unpack it and give the workbook inside, saved as .xlsx
          7z\\274\\257         | a compressed archive   | unpack it and give the workbook inside, saved as .xlsx
          \\037\\213\\010    | a gzip file            | unpack it and give the workbook inside, saved as .xlsx
          \\001\\0\\007        | data of an unknown kind | give the workbook itself, saved as .xlsx in Excel
          bplist00.                | a shortcut or setting of macOS | give the workbook itself, saved as .xlsx in Excel
          {\\\\rtf1                  | a text document (.rtf) | give the workbook itself, saved as .xlsx in Excel
          \\t\\004\\006\\0     | a workbook of Excel 95 or before (.xls) | open it in Excel and save it as .xlsx
          \\t\\000\\004\\0     | a workbook of Excel 95 or before (.xls) | open it in Excel and save it as .xlsx
          \\t\\010\\010\\0\\0\\005\\005\\0\\0\\0\\0\\0 | a workbook of Excel 95 or before (.xls) | open it in Excel and save it as .xlsx
          \\n<!DOCTYPE HTML><table> | a web page            | open it in Excel and save it as .xlsx
          MIME-Version: 1.0        | a web page             | open it in Excel and save it as .xlsx
          <?xml?><data/>           | an XML file            | open it in Excel and save it as .xlsx
          <?xml?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'> | an XML spreadsheet of Excel 2003 | open it in Excel and save it as .xlsx
          version https://git-lfs.github.com/spec/v1 | a Git LFS pointer, which only stands for the file | run git lfs pull, or fetch the .xlsx itself
          {`url`: `https://docs.google.com/open?id=1a2b`} | a shortcut to a Google Sheet, without its cells | in Google Sheets, choose File › Download › Microsoft Excel (.xlsx)
          [InternetShortcut]       | a shortcut to a web page | open it in a browser, and download the .xlsx there
          """)
  void the_first_bytes_tell(String head, String found, String hint) throws IOException {
    byte[] bytes = head.replace('`', '"').translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
    assertThat(given(bytes)).isEqualTo("r.xlsx: found " + found + EXPECTED + hint + ")");
  }

  @Test
  void no_file() {
    assertThat(Reading.problem(file("rooster.xlsx")))
        .isEqualTo(
            "rooster.xlsx: found no such file" + EXPECTED + "check the name and the folder)");
  }

  @Test
  void a_file_that_is_in_the_cloud_only() throws IOException {
    String words =
        ": found the placeholder of a file that is in iCloud only"
            + EXPECTED
            + "in Finder, click the cloud beside the file to fetch it,"
            + " or save it as .xlsx again)";
    Path placeholder = Files.writeString(file(".roster.xlsx.icloud"), "bplist00");
    assertThat(Reading.problem(placeholder)).isEqualTo(".roster.xlsx.icloud" + words);
    assertThat(Reading.problem(file("roster.xlsx"))).isEqualTo("roster.xlsx" + words);
  }

  @Test
  void a_folder() throws IOException {
    assertThat(Reading.problem(Files.createDirectory(file("rosters"))))
        .isEqualTo("rosters: found a folder" + EXPECTED + "name the file inside it)");
    assertThat(Reading.problem(Files.createDirectory(file("roster.numbers"))))
        .startsWith("roster.numbers: found a file of Apple Numbers" + EXPECTED);
  }

  @Test
  void a_device_is_not_read_without_end() {
    assertThat(Reading.problem(Path.of("/dev/zero")))
        .isEqualTo(
            "zero: found a device or pipe"
                + EXPECTED
                + "save the workbook as .xlsx in a folder, and name that file)");
  }

  @Test
  void a_file_nobody_may_open() throws IOException {
    Path file = Files.writeString(file("r.xlsx"), "PK");
    // Where the tests run as the owner of everything, nothing is forbidden.
    if (file.toFile().setReadable(false, false) && !Files.isReadable(file)) {
      assertThat(Reading.problem(file))
          .startsWith("r.xlsx: found a file that may not be opened" + EXPECTED);
    }
  }

  @Test
  void an_empty_file() throws IOException {
    assertThat(given())
        .isEqualTo(
            "r.xlsx: found an empty file of 0 bytes"
                + EXPECTED
                + "the download or copy was cut short: fetch the file again)");
  }

  @Test
  void what_programs_keep_beside_an_open_workbook() throws IOException {
    assertThat(Reading.problem(Files.writeString(file("~$roster.xlsx"), "\u0003Ana")))
        .isEqualTo(
            "~$roster.xlsx: found the marker Excel keeps beside an open workbook"
                + EXPECTED
                + "give roster.xlsx instead)");
    assertThat(Reading.problem(Files.writeString(file(".~lock.roster.xlsx#"), ",ana,desk,;")))
        .isEqualTo(
            ".~lock.roster.xlsx#: found the marker LibreOffice keeps beside an open workbook"
                + EXPECTED
                + "give roster.xlsx instead)");
    assertThat(Reading.problem(Files.write(file("._roster.xlsx"), new byte[] {0, 5, 22, 7})))
        .isEqualTo(
            "._roster.xlsx: found the companion macOS keeps beside a file"
                + EXPECTED
                + "give roster.xlsx instead)");
  }

  @Test
  void a_web_page_that_calls_itself_an_old_workbook() throws IOException {
    Path export = Files.writeString(file("export.xls"), "<table><tr><td>Handle</td></tr></table>");
    assertThat(Reading.problem(export))
        .isEqualTo(
            "export.xls: found a web page named .xls, as many web tools export it"
                + EXPECTED
                + "open it in Excel and save it as .xlsx)");
  }

  @Test
  void a_workbook_is_read_whatever_its_name_ends_in() {
    Parts parts = Parts.ofRows("<row><c><v>1</v></c></row>");
    for (String name : new String[] {"r.csv", "r.xls", "r.pdf", "roster", "~$r.xlsx"}) {
      assertThat(Reading.problem(parts.write(file(name)))).as(name).isEqualTo("nothing");
    }
  }

  @Test
  void zip_files_of_other_programs() throws IOException {
    assertThat(zipOf("mimetype", "content.xml"))
        .isEqualTo(
            "r.xlsx: found a LibreOffice or OpenDocument file (.ods, perhaps)"
                + EXPECTED
                + "open it in LibreOffice and save it as Excel 2007-365 (.xlsx))");
    assertThat(zipOf("Index/Document.iwa"))
        .isEqualTo(
            "r.xlsx: found a file of Apple Numbers"
                + EXPECTED
                + "in Numbers, choose File › Export To › Excel, which saves it as .xlsx)");
    assertThat(zipOf("[Content_Types].xml", "xl/workbook.bin"))
        .isEqualTo(
            "r.xlsx: found a binary workbook (.xlsb)"
                + EXPECTED
                + "open it in Excel and save it as .xlsx)");
    assertThat(zipOf("[Content_Types].xml", "word/document.xml"))
        .isEqualTo(
            "r.xlsx: found a Word document"
                + EXPECTED
                + "give the workbook itself, saved as .xlsx in Excel)");
    assertThat(zipOf("photos/ana.jpg"))
        .isEqualTo(
            "r.xlsx: found a zip file that holds no workbook"
                + EXPECTED
                + "unpack it and give the workbook inside, saved as .xlsx)");
  }

  @Test
  void documents_with_everything_in_its_place() {
    Path word =
        Parts.ofRows("")
            .replacing("spreadsheetml.sheet.main", "wordprocessingml.document.main")
            .replacing("xl/workbook.xml", "word/document.xml")
            .with("word/document.xml", "<w:document xmlns:w='urn:w'/>")
            .write(file("letter.xlsx"));
    assertThat(Reading.problem(word)).startsWith("letter.xlsx: found a Word document" + EXPECTED);
    Path binary =
        Parts.ofRows("")
            .replacing("xl/workbook.xml", "xl/workbook.bin")
            .with("xl/workbook.bin", "\u0083\u0001")
            .write(file("binary.xlsx"));
    assertThat(Reading.problem(binary)).startsWith("binary.xlsx: found a binary workbook (.xlsb)");
  }

  @Test
  void a_workbook_cut_off_at_any_byte_is_said_to_be_cut_off() throws IOException {
    byte[] whole = Parts.ofRows("<row><c><v>1</v></c></row>").bytes();
    for (int length = 4; length < whole.length; length += 7) {
      assertThat(given(Arrays.copyOf(whole, length)))
          .as("first %d bytes", length)
          .isEqualTo(
              "r.xlsx: found a zip file that is cut off or damaged"
                  + EXPECTED
                  + "the download or copy was cut short: fetch the file again)");
    }
  }
}
