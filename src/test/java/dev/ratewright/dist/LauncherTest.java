package dev.ratewright.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher among made-up Java homes, whose java only says who it is and what it was given.
 * Every folder has a space in its name.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows is another script")
final class LauncherTest {

  private static final Path SCRIPT = Path.of("src/main/dist/bin/ratewright");

  @TempDir Path temporary = Path.of("");

  private Path root = Path.of("");
  private Path script = Path.of("");
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void install_the_program_where_no_java_is() throws IOException {
    root = Files.createDirectory(temporary.toRealPath().resolve("a b"));
    script = root.resolve("ratewright 1/bin/ratewright");
    Files.createDirectories(script.getParent());
    Files.copy(SCRIPT, script);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    borrow("cat", "dirname", "readlink");
    environment.put("PATH", root.resolve("tools").toString());
    environment.put("HOME", root.resolve("home").toString());
    environment.put("RATEWRIGHT_JAVA_FOLDERS", root.resolve("jvm").toString());
  }

  @Test
  void the_script_can_be_started_in_a_fresh_checkout() {
    assertThat(SCRIPT).isExecutable();
  }

  @Test
  void java_home_is_used_where_it_is_new_enough() throws Exception {
    Path home = javaHome("elsewhere/jdk", "21.0.3");
    javaHome("jvm/newer", "25.0.1");
    environment.put("JAVA_HOME", home.toString());
    assertThat(run().lines()).contains("started " + home);
  }

  @Test
  void java_home_of_17_is_skipped_for_the_java_on_the_path() throws Exception {
    environment.put("JAVA_HOME", javaHome("elsewhere/jdk 17", "17.0.15").toString());
    Path home = javaHome("elsewhere/jdk 21", "21");
    javaHome("jvm/newer", "25.0.1");
    // as Debian does it: a link to a link, one of them relative
    Path alternative = root.resolve("tools/alternative");
    Files.createSymbolicLink(alternative, home.resolve("bin/java"));
    Files.createSymbolicLink(root.resolve("tools/java"), Path.of("alternative"));
    assertThat(run().lines()).contains("started " + root.resolve("tools"));
  }

  @Test
  void a_java_on_the_path_without_a_release_file_is_asked() throws Exception {
    Path shim = javaHome("shims", "25.0.1");
    Files.delete(shim.resolve("release"));
    environment.merge("PATH", shim.resolve("bin").toString(), (old, more) -> more + ":" + old);
    assertThat(run().lines()).contains("started " + shim);
  }

  @Test
  void the_newest_java_of_the_usual_folders_is_found() throws Exception {
    javaHome("jvm/java-9", "9.0.4");
    javaHome("jvm/java 8", "1.8.0_412");
    javaHome("jvm/temurin-22", "22.0.1");
    Path newest = javaHome("jvm/temurin-25", "25.0.1");
    javaHome("jvm/zulu-21", "21.0.3");
    assertThat(run().lines()).contains("started " + newest);
  }

  @Test
  void a_java_as_macos_lays_it_out_is_found() throws Exception {
    Path home = javaHome("jvm/temurin-21.jdk/Contents/Home", "21.0.3");
    assertThat(run().lines()).contains("started " + home);
  }

  @Test
  void a_java_in_the_users_own_folder_is_found() throws Exception {
    Path home = javaHome("home/.sdkman/candidates/java/99-tem", "99");
    environment.remove("RATEWRIGHT_JAVA_FOLDERS");
    assertThat(run().lines()).contains("started " + home);
  }

  @Test
  void without_a_java_it_says_what_to_install_and_what_was_too_old() throws Exception {
    Path old = javaHome("jvm/java-17", "17.0.15");
    Outcome outcome = run();
    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.lines()).isEmpty();
    assertThat(outcome.errors())
        .contains("needs Java 21 or newer")
        .contains("too old: Java 17 in " + old)
        .contains("apt install")
        .contains("brew install")
        .contains("JAVA_HOME");
  }

  @Test
  void arguments_and_exit_code_pass_untouched() throws Exception {
    javaHome("jvm/java-21", "21.0.3");
    String[] arguments = {"run", "--out", "two  words", "", "*", "$HOME", "\"q\"", "山田 é", "-Xmx"};
    Outcome outcome = run(arguments);
    int jar = outcome.lines().indexOf("<-jar>");
    Path program = root.resolve("ratewright 1/lib/ratewright.jar");
    List<String> expected = new ArrayList<>(List.of("<-jar>", "<" + program + ">"));
    for (String argument : arguments) {
      expected.add("<" + argument + ">");
    }
    assertThat(outcome.lines().subList(jar, outcome.lines().size())).isEqualTo(expected);
    assertThat(outcome.exitCode()).isEqualTo(7);
  }

  @Test
  void options_for_java_are_split_at_spaces_and_come_before_the_program() throws Exception {
    javaHome("jvm/java-21", "21.0.3");
    environment.put("RATEWRIGHT_OPTS", "-Xmx4g -Dpattern=*");
    assertThat(run("check").lines())
        .containsSubsequence("<-Xmx4g>", "<-Dpattern=*>", "<-jar>", "<check>");
  }

  @Test
  void a_link_to_the_script_starts_the_program_where_it_really_is() throws Exception {
    javaHome("jvm/java-21", "21.0.3");
    Path program = root.resolve("ratewright 1/lib/ratewright.jar");
    Path link =
        Files.createSymbolicLink(root.resolve("rw"), Path.of("ratewright 1/bin/ratewright"));
    script = Files.createSymbolicLink(root.resolve("rw2"), link);
    assertThat(run().lines()).contains("<" + program + ">");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "file names are Unicode in any locale")
  void file_names_in_any_script_work_without_an_installed_locale() throws Exception {
    javaHome("jvm/java-21", "21.0.3");
    borrow("locale");
    for (String ascii : List.of("", "C", "xx_XX.UTF-8")) {
      environment.put("LANG", ascii);
      assertThat(run().lines()).as("LANG=%s", ascii).contains("locale C.UTF-8");
    }
    environment.put("LANG", "C.UTF-8");
    assertThat(run().lines()).contains("locale ");
  }

  @Test
  void the_script_for_windows_ends_its_lines_as_windows_does() throws IOException {
    String text = Files.readString(Path.of("src/main/dist/bin/ratewright.bat"));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
  }

  private Path javaHome(String where, String version) throws IOException {
    Path home = root.resolve(where);
    Path java = home.resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"N/A\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(
        java,
        """
        [ "$1" != -version ] || { echo 'openjdk version "%s"' >&2; exit 0; }
        bin=${0%%/*}
        echo "started ${bin%%/bin}"
        echo "locale ${LC_ALL-}"
        for argument; do echo "<$argument>"; done
        exit 7
        """
            .formatted(version));
    return home;
  }

  /** Puts programs of this computer on the path of the made-up one. */
  private void borrow(String... tools) throws IOException {
    for (String tool : tools) {
      Path borrowed = Files.createDirectories(root.resolve("tools")).resolve(tool);
      program(borrowed, "exec '" + onThisComputer(tool) + "' \"$@\"");
    }
  }

  private static void program(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Outcome run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    Path errors = root.resolve("errors");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    return new Outcome(process.waitFor(), lines, Files.readString(errors));
  }

  private static Path onThisComputer(String tool) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      Path program = Path.of(folder, tool);
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    throw new IllegalStateException("not on the PATH: " + tool);
  }

  private record Outcome(int exitCode, List<String> lines, String errors) {}
}
