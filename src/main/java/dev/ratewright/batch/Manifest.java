package dev.ratewright.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The list of what a run published: one flushed line for each file, SHA-256 and path, so that a
 * reader can check every file and tell what belongs to the run from what does not.
 */
final class Manifest implements AutoCloseable {
  static final String NAME = "manifest.txt";

  /** How many digits it has. */
  private static final int SHA_256 = 64;

  /** As large as the list of a million files. */
  private static final long LARGEST = 1L << 28;

  /** Longer ones are none of ours. */
  private static final int LONGEST_LINE = 1_000;

  private final Path folder;
  private final BufferedWriter lines;
  private final Set<String> files = new HashSet<>(Set.of(NAME));

  /** Starts a new list in a period's folder, in place of an older one. */
  Manifest(Path folder) throws IOException {
    this.folder = folder;
    lines = Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8);
  }

  /** Adds a published file, by its path within the folder. */
  void add(String file) throws IOException {
    lines.write(sha256(folder.resolve(file)) + "  " + file + "\n");
    lines.flush();
    files.add(file);
  }

  /** What a folder's list says of a file: its SHA-256; empty where no whole line names the file. */
  static Optional<String> listed(Path folder, String file) throws IOException {
    Path list = folder.resolve(NAME);
    if (!Files.isRegularFile(list) || Files.size(list) > LARGEST) {
      return Optional.empty();
    }
    Optional<String> found = Optional.empty();
    String end = "  " + file;
    StringBuilder line = new StringBuilder();
    // Bytes that are no UTF-8 are no reason to stop, so each is taken for a character.
    try (Reader text = Files.newBufferedReader(list, StandardCharsets.ISO_8859_1)) {
      for (int c = text.read(); c >= 0; c = text.read()) {
        if (c != '\n') {
          if (line.length() < LONGEST_LINE) {
            line.append((char) c);
          }
          continue;
        }
        if (line.length() == SHA_256 + end.length() && line.indexOf(end) == SHA_256) {
          found = Optional.of(line.substring(0, SHA_256));
        }
        line.setLength(0);
      }
    }
    return found;
  }

  /** A file's SHA-256 in small hexadecimal digits. */
  static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /**
   * Moves what an earlier run left and this one did not write into {@code archive/}: the card of a
   * creator who is gone, or who is not priced any more, must not be sent by mistake.
   *
   * @return how many files were moved
   */
  int archiveTheRest() throws IOException {
    int moved = 0;
    for (String part : List.of("rate-cards", "media-kits")) {
      if (!Files.isDirectory(folder.resolve(part))) {
        continue;
      }
      try (Stream<Path> old = Files.list(folder.resolve(part))) {
        for (Path file : old.sorted().toList()) {
          String name = part + "/" + file.getFileName();
          boolean ours = name.endsWith(".xlsx") || name.endsWith(".pdf");
          if (ours && Files.isRegularFile(file) && !files.contains(name)) {
            Path kept = folder.resolve("archive").resolve(name);
            Files.createDirectories(kept.getParent());
            Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            moved++;
          }
        }
      }
    }
    return moved;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
