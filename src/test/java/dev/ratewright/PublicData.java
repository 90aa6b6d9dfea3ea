package dev.ratewright;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real files made by strangers. They are no part of the project; where {@code shared/data} neither
 * lies beside it nor is named by the property {@code ratewright.data}, tests of them are skipped.
 */
public final class PublicData {
  private PublicData() {}

  /** The folder they lie in; skips the test where there is none. */
  public static Path folder() {
    Optional<Path> found = locate();
    assumeTrue(found.isPresent(), "skipped: no shared/data folder beside the project");
    return found.orElseThrow();
  }

  private static Optional<Path> locate() {
    String named = System.getProperty("ratewright.data");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isDirectory);
    }
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(folder -> folder.resolve("shared/data"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
