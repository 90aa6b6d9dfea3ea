package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTextTest {
  @TempDir Path folder;

  private Screen check(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return Screen.run("check", file.toString());
  }

  @Test
  void nothing_a_file_holds_commands_the_terminal() throws IOException {
    String commands = "\u001b[31mred\u001b]0;title\u0007 \u009b2J \u202egnp.exe\u2066 \u200f!";
    Screen screen =
        check(
            "ros\u001b[2Jter\u202e.csv",
            "Handle,Followers,\"%s\"\n\"%s\",\"%s\",1\n".formatted(commands, commands, commands));
    assertThat(screen.out() + screen.err())
        .contains("red ]0;title", "gnp.exe", "ros [2Jter .csv")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\r\\n\\t]]");
  }

  @Test
  void nor_does_what_is_typed_behind_a_command() {
    Screen screen = Screen.run("check", "no\u001b[31m.\u202ex");
    assertThat(screen.err()).contains("no [31m. x").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void a_heading_of_several_lines_is_listed_in_one() throws IOException {
    Screen screen = check("roster.csv", "Handle,Followers,\"Odd\r\n error    forged\"\na,1,2\n");
    assertThat(screen.out().lines()).contains("Not used   roster › Odd error    forged");
  }

  @Test
  void of_very_many_unknown_headings_the_first_are_listed() throws IOException {
    String many =
        IntStream.rangeClosed(1, 70).mapToObj(i -> "x" + i).collect(Collectors.joining(","));
    Screen screen = check("roster.csv", "Handle,Followers," + many + "\na,1\n");
    assertThat(screen.out()).contains("roster › x50 and 20 more").doesNotContain("x51");
  }

  @Test
  void two_answers_to_one_question_are_none() {
    Screen screen = Screen.run("check", "r.xlsx", "--fix", "a.xlsx", "--fix", "b.xlsx");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err()).startsWith("--fix is there twice; give it once.");
  }

  @Test
  void a_roster_without_a_name_is_no_folder() {
    Screen screen = Screen.run("check", "");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err()).startsWith("ROSTER is blank.");
  }
}
