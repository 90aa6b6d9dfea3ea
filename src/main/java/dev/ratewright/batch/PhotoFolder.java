package dev.ratewright.batch;

import dev.ratewright.domain.Photo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder {@code photos} beside a roster. A name that leads anywhere else, by dots or by a link,
 * finds nothing.
 */
final class PhotoFolder {
  private final Path folder;

  PhotoFolder(Path roster) {
    folder = roster.toAbsolutePath().resolveSibling("photos");
  }

  /** The picture of this name; empty where there is none, or where it lies outside the folder. */
  Optional<Path> find(Photo photo) {
    try {
      Path file = folder.resolve(photo.file()).toRealPath();
      return file.startsWith(folder.toRealPath()) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | InvalidPathException notThere) {
      return Optional.empty();
    }
  }
}
