package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each file of the catalogue holds a roster as text and, beside it, exactly what is said of it; and
 * where it takes any, the options it is read with, a word in a line.
 */
class ProblemCatalogueTest {
  private static final String EXPECTED = "expected";
  private static final String OPTIONS = "options";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> each_fault_gives_its_message_and_nothing_else()
      throws IOException, URISyntaxException {
    Path catalogue = Path.of(Objects.requireNonNull(getClass().getResource("/problems")).toURI());
    List<Path> entries;
    try (Stream<Path> files = Files.list(catalogue)) {
      entries = files.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(entries).hasSizeGreaterThan(15);
    return entries.stream()
        .map(e -> DynamicTest.dynamicTest(e.getFileName().toString(), () -> check(e)));
  }

  /**
   * What an owner did to the row or sheet written last: % hide row, % merge A2:A3, % hide sheet.
   */
  private static void change(TypedSheets sheets, String line) {
    switch (line) {
      case "% hide row" -> sheets.hideRow();
      case "% hide sheet" -> sheets.hideSheet();
      default -> sheets.merge(line.replace("% merge ", ""));
    }
  }

  private void check(Path entry) throws IOException {
    TypedSheets sheets = new TypedSheets();
    List<String> expected = new ArrayList<>();
    List<String> arguments =
        new ArrayList<>(List.of("check", folder.resolve("roster.xlsx") + "", "--all"));
    String name = "";
    for (String line : Files.readAllLines(entry)) {
      if (line.startsWith("## ")) {
        name = line.substring(3);
        if (!name.equals(EXPECTED) && !name.equals(OPTIONS)) {
          sheets.sheet(name);
        }
      } else if (!line.isBlank() && name.equals(EXPECTED)) {
        expected.add(line);
      } else if (line.startsWith("%")) {
        change(sheets, line);
      } else if (!line.isBlank() && name.equals(OPTIONS)) {
        arguments.add(line);
      } else if (!line.isBlank()) {
        sheets.row(line);
      }
    }
    sheets.write(folder.resolve("roster.xlsx"));
    Screen screen = Screen.run(arguments.toArray(String[]::new));
    assertThat(screen.err().lines()).containsExactlyElementsOf(expected);
    boolean failed = expected.stream().anyMatch(line -> line.startsWith("error"));
    assertThat(screen.exit() == Exit.DONE).isNotEqualTo(failed);
  }
}
