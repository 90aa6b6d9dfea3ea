package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no workbook, each beside the words its owner gets to read. */
class WrongFilesTest {
  @TempDir Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private String given(byte... content) throws IOException {
    return Reading.problem(Files.write(file("r.xlsx"), content));
  }

  private String given(String text) throws IOException {
    return given(text.getBytes(StandardCharsets.ISO_8859_1));
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

  @Test
  void no_file() {
    assertThat(Reading.problem(file("rooster.xlsx")))
        .isEqualTo(
            "rooster.xlsx: found no such file, expected an Excel workbook (.xlsx)"
                + " (check the name and the folder)");
  }

  @Test
  void a_folder() throws IOException {
    assertThat(Reading.problem(Files.createDirectory(file("rosters"))))
        .isEqualTo(
            "rosters: found a folder, expected an Excel workbook (.xlsx)"
                + " (name the file inside it)");
  }

  @Test
  void an_empty_file() throws IOException {
    assertThat(given(""))
        .isEqualTo(
            "r.xlsx: found an empty file of 0 bytes, expected an Excel workbook (.xlsx)"
                + " (the download or copy was cut short: fetch the file again)");
  }

  @Test
  void the_marker_of_an_open_workbook() throws IOException {
    Path marker = Files.writeString(file("~$roster.xlsx"), "\u0005Ana");
    assertThat(Reading.problem(marker))
        .isEqualTo(
            "~$roster.xlsx: found the marker Excel keeps beside an open workbook,"
                + " expected an Excel workbook (.xlsx) (give roster.xlsx instead)");
  }

  @Test
  void csv_and_other_text() throws IOException {
    assertThat(given("Name,Followers\nAna,20000\n"))
        .isEqualTo(
            "r.xlsx: found plain text, perhaps CSV, expected an Excel workbook (.xlsx)"
                + " (open it in Excel and save it as .xlsx)");
    assertThat(given("\u00FF\u00FEN\0a\0m\0e\0\t\0A\0n\0a\0"))
        .startsWith("r.xlsx: found plain text, perhaps CSV, expected");
    assertThat(given("Dear all"))
        .isEqualTo(
            "r.xlsx: found plain text, expected an Excel workbook (.xlsx)"
                + " (open it in Excel and save it as .xlsx)");
    assertThat(given("\n<!DOCTYPE HTML><table>"))
        .isEqualTo(
            "r.xlsx: found a web page, expected an Excel workbook (.xlsx)"
                + " (open it in Excel and save it as .xlsx)");
    assertThat(
            given(
                "<?xml version='1.0'?><Workbook xmlns="
                    + "'urn:schemas-microsoft-com:office:spreadsheet'>"))
        .isEqualTo(
            "r.xlsx: found an XML spreadsheet of Excel 2003, expected an Excel workbook (.xlsx)"
                + " (open it in Excel and save it as .xlsx)");
  }

  @Test
  void documents_pictures_and_archives() throws IOException {
    assertThat(given("%PDF-1.7\n"))
        .isEqualTo(
            "r.xlsx: found a PDF document, expected an Excel workbook (.xlsx)"
                + " (give the workbook itself, saved as .xlsx in Excel)");
    assertThat(given("\u0089PNG\r\n\u001A\n"))
        .isEqualTo(
            "r.xlsx: found a picture, expected an Excel workbook (.xlsx)"
                + " (give the workbook itself, saved as .xlsx in Excel)");
    assertThat(given("\u00FF\u00D8\u00FF\u00E0")).startsWith("r.xlsx: found a picture,");
    assertThat(given("Rar!\u001A\u0007"))
        .isEqualTo(
            "r.xlsx: found a compressed archive, expected an Excel workbook (.xlsx)"
                + " (unpack it and give the workbook inside)");
    assertThat(given((byte) 1, (byte) 0, (byte) 7))
        .isEqualTo(
            "r.xlsx: found data of an unknown kind, expected an Excel workbook (.xlsx)"
                + " (give the workbook itself, saved as .xlsx in Excel)");
  }

  @Test
  void an_old_workbook() throws IOException {
    try (HSSFWorkbook old = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file("old.xlsx"))) {
      old.createSheet("Creators");
      old.write(out);
    }
    assertThat(Reading.problem(file("old.xlsx")))
        .isEqualTo(
            "old.xlsx: found an old workbook of Excel 97-2003 (.xls),"
                + " expected an Excel workbook (.xlsx) (open it in Excel and save it as .xlsx)");
    byte[] whole = Files.readAllBytes(file("old.xlsx"));
    assertThat(given(Arrays.copyOf(whole, 600)))
        .isEqualTo(
            "r.xlsx: found an old Office file (.xls, perhaps) that is damaged,"
                + " expected an Excel workbook (.xlsx) (open it in Excel and save it as .xlsx)");
  }

  @Test
  void a_workbook_behind_a_password() throws IOException, GeneralSecurityException {
    try (POIFSFileSystem locked = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file("locked.xlsx"))) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream inside = encryptor.getDataStream(locked)) {
        inside.write(Parts.ofRows("").bytes());
      }
      locked.writeFilesystem(out);
    }
    assertThat(Reading.problem(file("locked.xlsx")))
        .isEqualTo(
            "locked.xlsx: found a password-protected workbook, expected an Excel workbook (.xlsx)"
                + " (in Excel, File › Info › Protect Workbook › Encrypt with Password,"
                + " empty the box, save)");
  }

  @Test
  void zip_files_of_other_programs() throws IOException {
    assertThat(zipOf("mimetype", "content.xml"))
        .isEqualTo(
            "r.xlsx: found a LibreOffice or OpenDocument file (.ods, perhaps),"
                + " expected an Excel workbook (.xlsx)"
                + " (open it in LibreOffice and save it as Excel 2007-365 (.xlsx))");
    assertThat(zipOf("Index/Document.iwa"))
        .isEqualTo(
            "r.xlsx: found a file of Apple Numbers, expected an Excel workbook (.xlsx)"
                + " (in Numbers, File › Export To › Excel)");
    assertThat(zipOf("[Content_Types].xml", "xl/workbook.bin"))
        .isEqualTo(
            "r.xlsx: found a binary workbook (.xlsb), expected an Excel workbook (.xlsx)"
                + " (open it in Excel and save it as .xlsx)");
    assertThat(zipOf("[Content_Types].xml", "word/document.xml"))
        .isEqualTo(
            "r.xlsx: found a Word document, expected an Excel workbook (.xlsx)"
                + " (give the workbook itself, saved as .xlsx in Excel)");
    assertThat(zipOf("photos/ana.jpg"))
        .isEqualTo(
            "r.xlsx: found a zip file that holds no workbook, expected an Excel workbook (.xlsx)"
                + " (unpack it and give the workbook inside)");
  }

  @Test
  void a_word_document_with_everything_in_its_place() {
    Path word =
        Parts.ofRows("")
            .replacing("spreadsheetml.sheet.main", "wordprocessingml.document.main")
            .replacing("xl/workbook.xml", "word/document.xml")
            .with("word/document.xml", "<w:document xmlns:w='urn:w'/>")
            .write(file("letter.xlsx"));
    assertThat(Reading.problem(word)).startsWith("letter.xlsx: found a Word document, expected");
  }

  @Test
  void a_workbook_cut_off_at_any_byte_is_said_to_be_cut_off() throws IOException {
    byte[] whole = Parts.ofRows("<row><c><v>1</v></c></row>").bytes();
    for (int length = 4; length < whole.length; length += 7) {
      assertThat(given(Arrays.copyOf(whole, length)))
          .as("first %d bytes", length)
          .isEqualTo(
              "r.xlsx: found a zip file that is cut off or damaged,"
                  + " expected an Excel workbook (.xlsx)"
                  + " (the download or copy was cut short: fetch the file again)");
    }
  }
}
