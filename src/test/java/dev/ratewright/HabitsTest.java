package dev.ratewright;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of the whole program, beside the three rules of {@link ArchitectureTest}. */
final class HabitsTest {

  private static final int LONGEST_FILE = 300;

  /** A noun of the agency's language says what a class is; these words say nothing. */
  private static final Pattern EMPTY_WORD = Pattern.compile(".*(Manager|Helper|Utils?|Impl)");

  /** Where a person's or a build's files lie: right on one machine, wrong on the next. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("/(home|Users|root|tmp|work|var|opt|usr|mnt)/\\w|\\b[A-Z]:\\\\{2}\\w");

  @Test
  void a_class_is_a_noun_of_the_agencys_language() {
    List<String> found =
        Code.CLASSES.stream()
            .filter(type -> EMPTY_WORD.matcher(type.getSimpleName()).matches())
            .map(JavaClass::getName)
            .toList();
    assertThat(found).as("classes named Manager, Helper, Util or Impl").isEmpty();
  }

  /** Elsewhere a date is passed in, so that a run can be repeated and tested. */
  @Test
  void only_the_command_line_asks_what_day_it_is() {
    assertThat(found(access -> Code.readsTheClock(access) && !inPackage(access, "cli")))
        .as("questions to the clock outside cli")
        .isEmpty();
  }

  /** A call of exit would end the tests, and skip what has to be closed. */
  @Test
  void only_main_ends_the_program() {
    assertThat(found(access -> endsTheProgram(access) && !inMain(access)))
        .as("ends of the program outside cli.Main")
        .isEmpty();
  }

  @Test
  void a_file_can_be_read_in_one_sitting() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources("src/main/java", "src/test/java")) {
      int lines = lines(file).size();
      if (lines > LONGEST_FILE) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
  }

  @Test
  void no_file_names_a_path_of_one_machine() {
    List<String> found = new ArrayList<>();
    for (Path file : sources("src/main/java")) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (MACHINE_PATH.matcher(lines.get(i)).find()) {
          found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    assertThat(found).as("paths of one machine").isEmpty();
  }

  private static List<String> found(Predicate<JavaAccess<?>> forbidden) {
    return Code.accesses().filter(forbidden).map(HasDescription::getDescription).toList();
  }

  private static boolean endsTheProgram(JavaAccess<?> access) {
    String target = access.getTargetOwner().getName() + "." + access.getName();
    return List.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt")
        .contains(target);
  }

  private static boolean inPackage(JavaAccess<?> access, String part) {
    return Code.part(access.getOriginOwner()).equals(part);
  }

  private static boolean inMain(JavaAccess<?> access) {
    return access.getOriginOwner().getName().equals(Code.ROOT + ".cli.Main");
  }

  private static List<Path> sources(String... folders) {
    return Stream.of(folders).map(Path::of).flatMap(HabitsTest::javaFiles).toList();
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
