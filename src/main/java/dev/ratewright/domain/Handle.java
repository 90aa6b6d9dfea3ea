package dev.ratewright.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a creator goes by on the platform, without the @. Two handles that differ only in case
 * are one creator, and files are named after it, so it may hold nothing a file name may not.
 *
 * @param text as written, without @
 */
public record Handle(String text) {
  private static final Pattern LEGAL = Pattern.compile("(?=.*[\\p{L}\\p{N}_])[\\p{L}\\p{N}._-]+");

  /** The @ of Japanese and Chinese keyboards. */
  public static final String WIDE_MARK = "＠";

  /** At most 192 bytes; file systems allow 255 for a name with its extension. */
  private static final int LONGEST = 64;

  /** Names that Windows keeps for devices, with any extension: no file there can be called so. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  /** Reads a handle as people write it, with or without @; empty where it cannot be one. */
  public static Optional<Handle> of(String written) {
    boolean marked = written.startsWith("@") || written.startsWith(WIDE_MARK);
    String text = marked ? written.substring(1) : written;
    return text.length() <= LONGEST && (isPlain(text) || LEGAL.matcher(text).matches())
        ? Optional.of(new Handle(text))
        : Optional.empty();
  }

  /** Whether it is surely legal, as most handles are: tried first, since the pattern takes long. */
  private static boolean isPlain(String text) {
    boolean named = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_') {
        named = true;
      } else if (c != '.' && c != '-') {
        return false;
      }
    }
    return named;
  }

  /**
   * What the creator's files are called, without extension: the handle, behind an @ where a file of
   * that name would be hidden or not allowed. No handle holds an @, so no two share a name.
   */
  public String fileName() {
    return text.startsWith(".") || DEVICE.matcher(text).matches() ? "@" + text : text;
  }

  /** The same for every spelling of one creator. */
  public String key() {
    // By way of upper case, as a Greek sigma has two lower ones.
    return isPlain(text)
        ? text.toLowerCase(Locale.ROOT)
        : text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "@" + text;
  }
}
