package dev.ratewright.batch;

import dev.ratewright.domain.Photo;
import dev.ratewright.intake.Listing;
import dev.ratewright.problem.Problem;
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

  /** Warns of a creator's photo that is not there. */
  Listing looked(Listing listing) {
    Optional<Photo> named = listing.creator().flatMap(c -> c.identity().photo());
    return named.isEmpty() || find(named.get()).isPresent()
        ? listing
        : listing.with(
            Problem.warning(
                named.get().origin(),
                '"' + named.get().file() + '"',
                "a file in the folder photos beside the roster",
                Photo.OTHERWISE));
  }
}
