package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.file.Locked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A locked roster on the command line: where its password comes from, and where it never goes. */
class PasswordTest {
  private static final String PASSWORD = "Grün & 7";

  @TempDir Path folder;

  private Path locked() throws IOException {
    Path roster =
        new TypedSheets()
            .sheet("Creators")
            .row("Handle;Followers;Engagement rate;Niche")
            .row("@ada.films;48200;6.4%;Food")
            .write(folder.resolve("plain.xlsx"));
    return Locked.xlsx(PASSWORD, Files.readAllBytes(roster), folder.resolve("roster.xlsx"));
  }

  private Path passwordFile(String content) throws IOException {
    return Files.writeString(folder.resolve("password.txt"), content);
  }

  private Screen check(String content) throws IOException {
    return Screen.run(
        file -> fail("asked although there is a password file"),
        "check",
        locked().toString(),
        "--password-file",
        passwordFile(content).toString());
  }

  @Test
  void the_first_line_of_the_password_file_opens_the_roster() throws IOException {
    for (String content :
        new String[] {PASSWORD, PASSWORD + "\n", "\uFEFF" + PASSWORD + "\r\nnot this\n"}) {
      Screen screen = check(content);
      assertThat(screen.err()).isEmpty();
      assertThat(screen.out()).contains("1 read = 1 can be written");
      assertThat(screen.exit()).isZero();
    }
  }

  @Test
  void a_report_reads_it_too() throws IOException {
    Screen screen =
        Screen.run(
            "report",
            locked().toString(),
            "--out",
            folder.resolve("out").toString(),
            "--password-file",
            passwordFile(PASSWORD).toString());
    assertThat(screen.exit()).isZero();
    assertThat(folder.resolve("out/2026-11/client/rate-cards/ada.films.xlsx")).exists();
  }

  @Test
  void whoever_sits_at_a_terminal_is_asked_once() throws IOException {
    List<String> asked = new ArrayList<>();
    Passwords terminal =
        file -> {
          asked.add(file);
          return PASSWORD.toCharArray();
        };
    assertThat(Screen.run(terminal, "check", locked().toString()).exit()).isZero();
    assertThat(asked).containsExactly("roster.xlsx");
  }

  @Test
  void nobody_is_asked_for_an_open_roster() throws IOException {
    locked();
    Path plain = folder.resolve("plain.xlsx");
    Screen screen = Screen.run(file -> fail("asked for " + file), "check", plain.toString());
    assertThat(screen.exit()).isZero();
  }

  @Test
  void no_password_and_a_wrong_one_are_told_apart_and_never_shown() throws IOException {
    assertThat(Screen.run("check", locked().toString()).err())
        .isEqualToIgnoringNewLines(
            "error    roster.xlsx: found a password-protected workbook,"
                + " expected a password that opens it"
                + " (give its password with --password-file FILE)");
    Screen wrong = check("Gruen & 7");
    assertThat(wrong.exit()).isEqualTo(Exit.NOTHING);
    assertThat(wrong.err()).contains("that another password opens").doesNotContain("Gruen");
  }

  @Test
  void a_password_file_that_holds_none_is_a_wrong_command_line() throws IOException {
    for (String content : new String[] {"", "\n" + PASSWORD, "\uFEFF\r\n"}) {
      Screen empty = check(content);
      assertThat(empty.exit()).isEqualTo(Exit.USAGE);
      assertThat(empty.err())
          .startsWith("--password-file ")
          .contains(
              "password.txt: found nothing in its first line,"
                  + " expected a text whose first line is the password.");
    }
    assertThat(check(PASSWORD + "\n" + "x".repeat(1024)).err()).contains(": found more than 1 KB,");
    Files.write(folder.resolve("password.txt"), PASSWORD.getBytes(StandardCharsets.ISO_8859_1));
    for (String[] each :
        new String[][] {
          {"password.txt", "found text that is not UTF-8"},
          {"gone.txt", "found no such file"},
          {".", "found a folder, expected a text whose first line is the password."}
        }) {
      Path file = folder.resolve(each[0]);
      Screen screen = Screen.run("check", locked().toString(), "--password-file", file.toString());
      assertThat(screen.exit()).isEqualTo(Exit.USAGE);
      assertThat(screen.err()).contains(each[1]);
    }
  }
}
