package dev.ratewright.cli;

import dev.ratewright.intake.Passwords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.cli.Option;

/**
 * A password kept in a file, since what stands on a command line can be seen by others. Wiped from
 * memory when it is closed.
 */
final class PasswordFile implements Passwords, AutoCloseable {
  private static final int MOST_BYTES = 1024;

  private final char[] password;

  private PasswordFile(char[] password) {
    this.password = password;
  }

  /**
   * Reads the first line, in UTF-8.
   *
   * @param option by which it was given
   * @throws UsageError if there is no such file, it is a folder, or it holds no password
   */
  static PasswordFile read(Option option, Path file) throws UsageError {
    byte[] bytes = bytes(option, file);
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      char[] line = firstLine(text);
      Arrays.fill(text.array(), '\0');
      if (line.length == 0) {
        throw wrong(option, file, "found nothing in its first line");
      }
      return new PasswordFile(line);
    } catch (CharacterCodingException e) {
      throw wrong(option, file, "found text that is not UTF-8");
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static byte[] bytes(Option option, Path file) throws UsageError {
    if (Files.isDirectory(file)) {
      throw wrong(option, file, "found a folder");
    }
    if (!Files.exists(file)) {
      throw wrong(option, file, "found no such file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        Arrays.fill(bytes, (byte) 0);
        throw wrong(option, file, "found more than 1 KB");
      }
      return bytes;
    } catch (IOException e) {
      throw wrong(option, file, "found a file that cannot be opened");
    }
  }

  /** Up to the line's end, without a byte-order mark. */
  private static char[] firstLine(CharBuffer text) {
    int start = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    char[] line = new char[end - start];
    for (int i = 0; i < line.length; i++) {
      line[i] = text.charAt(start + i);
    }
    return line;
  }

  private static UsageError wrong(Option option, Path file, String found) {
    return new UsageError(
        "--"
            + option.getLongOpt()
            + " "
            + file
            + ": "
            + found
            + ", expected a text whose first line is the"
            + " password.");
  }

  @Override
  public char[] of(String file) {
    return password.clone();
  }

  @Override
  public void close() {
    Arrays.fill(password, '\0');
  }
}
