package dev.ratewright.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lists of what a run published, one in the folder of each copy: a flushed line for each file,
 * SHA-256 and path, so that a reader can check every file and tell what belongs to the run from
 * what does not.
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
  private final Map<Copy, BufferedWriter> lines = new EnumMap<>(Copy.class);
  private final Set<String> files = new HashSet<>();

  /** Starts new lists in a period's folder, in place of older ones. */
  Manifest(Path folder, Set<Copy> copies) throws IOException {
    this.folder = folder;
    for (Copy copy : copies) {
      Path list = folder.resolve(copy.file(NAME));
      Files.createDirectories(folder.resolve(copy.folder()));
      lines.put(copy, Files.newBufferedWriter(list, StandardCharsets.UTF_8));
    }
  }

  /** Adds a published file, by its path within the period's folder. */
  void add(String file) throws IOException {
    String sum = sha256(folder.resolve(file));
    for (Map.Entry<Copy, BufferedWriter> list : lines.entrySet()) {
      String within = list.getKey().file("");
      if (file.startsWith(within)) {
        list.getValue().write(sum + "  " + file.substring(within.length()) + "\n");
        list.getValue().flush();
      }
    }
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

  /** How many files were added, by their folder, or by name where they lie beside the folders. */
  SortedMap<String, Integer> counts() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (String file : files) {
      int last = file.lastIndexOf('/');
      boolean single = last == file.indexOf('/');
      counts.merge(single ? file : file.substring(0, last), 1, Integer::sum);
    }
    return counts;
  }

  /** What was added, by path within the period's folder. */
  Set<String> files() {
    return files;
  }

  @Override
  public void close() throws IOException {
    for (BufferedWriter list : lines.values()) {
      list.close();
    }
  }
}
