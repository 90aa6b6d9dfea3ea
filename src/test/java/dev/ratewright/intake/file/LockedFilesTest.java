package dev.ratewright.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.xlsx.Parts;
import dev.ratewright.intake.xlsx.Reading;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks behind a password: each way of locking one, and the words where it does not open. */
class LockedFilesTest {
  private static final String PASSWORD = "Grün & 7";
  private static final Passwords RIGHT = file -> PASSWORD.toCharArray();
  private static final Passwords WRONG = file -> "grün & 7".toCharArray();
  private static final Passwords UNASKED = file -> fail("asked for the password of " + file);

  @TempDir Path folder;

  /** One of each, all with 48200 in A1 of the sheet Creators. */
  private Stream<Path> locked(String password) {
    return Stream.of(
        Locked.xlsx(EncryptionMode.agile, password, folder.resolve("agile.xlsx")),
        Locked.xlsx(EncryptionMode.standard, password, folder.resolve("standard.xlsx")),
        Locked.xls(EncryptionMode.cryptoAPI, password, folder.resolve("crypto-api.xls")),
        Locked.xls(EncryptionMode.binaryRC4, password, folder.resolve("rc4.xls")),
        Locked.xls(EncryptionMode.xor, password, folder.resolve("xor.xls")));
  }

  private static Cell first(Path file, Passwords passwords) throws Unreadable {
    try (Book book = RosterFile.open(file, passwords)) {
      return Reading.rows(book, "Creators").getFirst().cell(0);
    }
  }

  @Test
  void the_password_opens_every_kind() {
    assertThat(locked(PASSWORD))
        .allSatisfy(file -> assertThat(first(file, RIGHT).shown()).isEqualTo("48200"));
  }

  @Test
  void files_locked_with_the_password_excel_sets_by_itself_open_without_one() {
    assertThat(locked("VelvetSweatshop"))
        .allSatisfy(file -> assertThat(first(file, UNASKED).shown()).isEqualTo("48200"));
  }

  @Test
  void without_a_password_it_is_asked_for() {
    assertThat(locked(PASSWORD))
        .allSatisfy(
            file ->
                assertThat(Reading.problem(file))
                    .isEqualTo(
                        file.getFileName()
                            + ": found a password-protected workbook,"
                            + " expected a password that opens it"
                            + " (give its password with --password-file FILE)"));
  }

  @Test
  void another_password_does_not_open_it_and_is_not_repeated() {
    assertThat(locked(PASSWORD))
        .allSatisfy(
            file ->
                assertThat(Reading.problem(file, WRONG))
                    .isEqualTo(
                        file.getFileName()
                            + ": found a password-protected workbook that another password opens,"
                            + " expected the password it was saved with"
                            + " (capital and small letters count; try it in Excel first)"));
  }

  @Test
  void the_password_is_wiped_once_it_is_tried() throws Unreadable {
    Path file = Locked.xlsx(EncryptionMode.agile, PASSWORD, folder.resolve("r.xlsx"));
    char[] given = PASSWORD.toCharArray();
    assertThat(first(file, name -> given).shown()).isEqualTo("48200");
    assertThat(given).containsOnly('\0');
  }

  @Test
  void files_of_another_program_open_too() throws Unreadable, URISyntaxException {
    for (String name : new String[] {"libre-locked.xlsx", "libre-locked.xls"}) {
      Path file = resource(name);
      try (Book book = RosterFile.open(file, RIGHT)) {
        assertThat(Reading.rows(book, "Creators").get(1).cell(0))
            .isEqualTo(new Cell.Text("@山田.cooks"));
      }
      assertThat(Reading.problem(file, WRONG)).contains("that another password opens");
    }
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(LockedFilesTest.class.getResource("/workbooks/" + name)).toURI());
  }

  @Test
  void nothing_decrypted_is_left_on_the_disk() throws IOException {
    Path file = Locked.xlsx(EncryptionMode.agile, PASSWORD, folder.resolve("r.xlsx"));
    Path temp = Path.of(System.getProperty("java.io.tmpdir"));
    Set<Path> before = files(temp);
    try (Book book = RosterFile.open(file, RIGHT)) {
      Reading.rows(book, "Creators");
      // Other programs use the same folder: only a workbook that was not there counts.
      assertThat(files(temp).stream().filter(each -> !before.contains(each)))
          .noneMatch(LockedFilesTest::isWorkbook);
      assertThat(files(folder)).hasSize(1);
    }
  }

  private static Set<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toSet());
    }
  }

  /** Whether a file holds the parts of an open workbook, whose names a zip file does not hide. */
  private static boolean isWorkbook(Path file) {
    try {
      return Files.isRegularFile(file)
          && Files.readString(file, StandardCharsets.ISO_8859_1).contains("xl/workbook.xml");
    } catch (IOException gone) {
      return false;
    }
  }

  @Test
  void a_bomb_behind_a_password_is_not_unpacked() {
    Path bomb = folder.resolve("bomb.xlsx");
    Locked.xlsx(PASSWORD, Parts.ofRows("<row/>".repeat(5_000_000)).bytes(), bomb);
    assertThat(Reading.problem(bomb, RIGHT))
        .startsWith("bomb.xlsx: found a part that unpacks to far more than its size, as in");
  }

  @Test
  void what_is_no_workbook_behind_its_password_is_named() {
    Path text = folder.resolve("letter.docx");
    byte[] letter =
        Parts.ofRows("")
            .replacing("xl/workbook.xml", "word/document.xml")
            .with("word/document.xml", "<w:document xmlns:w='urn:w'/>")
            .bytes();
    Locked.xlsx(PASSWORD, letter, text);
    assertThat(Reading.problem(text, RIGHT)).startsWith("letter.docx: found a Word document,");
    Locked.xlsx(PASSWORD, "Handle".getBytes(StandardCharsets.UTF_8), text);
    assertThat(Reading.problem(text, RIGHT)).startsWith("letter.docx: found a zip file that is");
  }

  @Test
  void a_lock_that_takes_hours_is_not_tried() throws IOException {
    Path file = Locked.xlsx(EncryptionMode.agile, PASSWORD, folder.resolve("r.xlsx"));
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    // What becomes longer in one place becomes shorter in another, so that nothing moves.
    String forged =
        bytes
            .replace(" standalone=\"yes\"", " ".repeat(13))
            .replace("spinCount=\"100000\"", "spinCount=\"2147483647\"");
    assertThat(forged).hasSameSizeAs(bytes).isNotEqualTo(bytes);
    Files.writeString(file, forged, StandardCharsets.ISO_8859_1);
    assertThat(Reading.problem(file, RIGHT))
        .startsWith("r.xlsx: found a lock that takes hours to open, as in a harmful file,");
  }
}
