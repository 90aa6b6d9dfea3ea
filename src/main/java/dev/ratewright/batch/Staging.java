package dev.ratewright.batch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Where files are written before they are published: beside the period's folder, on the same disk,
 * so that a move is atomic and nobody ever sees half a file.
 */
final class Staging {
  private final Path staging;
  private final Path target;

  /** Prepares both folders; what an interrupted run left in staging is removed. */
  Staging(Path out, String period) throws IOException {
    staging = out.resolve(".staging").resolve(period);
    target = out.resolve(period);
    clear();
    Files.createDirectories(staging);
    Files.createDirectories(target);
  }

  /** Where published files are. */
  Path target() {
    return target;
  }

  /** Where a file is to be written, its folder made. */
  Path path(String file) throws IOException {
    Path path = staging.resolve(file);
    Files.createDirectories(path.getParent());
    return path;
  }

  /** A folder for what is needed only while the run goes on. */
  Path scratch() throws IOException {
    return Files.createDirectories(staging.resolve("scratch"));
  }

  /** Moves a written file to where it belongs, over an older one if there is one. */
  void publish(String file) throws IOException {
    Path place = target.resolve(file);
    Files.createDirectories(place.getParent());
    Files.move(
        staging.resolve(file),
        place,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes the staging folder. */
  void clear() throws IOException {
    if (!Files.exists(staging)) {
      return;
    }
    Files.walkFileTree(
        staging,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
    try {
      Files.deleteIfExists(staging.getParent());
    } catch (DirectoryNotEmptyException anotherRun) {
      // Another period is being staged; its folder stays.
    }
  }
}
