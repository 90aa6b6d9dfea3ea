package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that cannot be read as rosters, each beside exactly what is said of it. */
class FileCatalogueTest {
  private static final String SAID = ".said";

  @TestFactory
  Stream<DynamicTest> each_file_gives_its_message_and_nothing_else()
      throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(getClass().getResource("/problems/files")).toURI());
    List<Path> all;
    try (Stream<Path> files = Files.list(folder)) {
      all = files.filter(file -> !file.toString().endsWith(SAID)).sorted().toList();
    }
    assertThat(all).hasSizeGreaterThan(15);
    return all.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    Screen screen = Screen.run("check", file.toString());
    assertThat(screen.err()).isEqualTo(Files.readString(Path.of(file + SAID)));
    assertThat(screen.out()).isEmpty();
    assertThat(screen.exit()).isEqualTo(Exit.NOTHING);
  }
}
