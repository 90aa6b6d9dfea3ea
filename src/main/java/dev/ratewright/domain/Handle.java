package dev.ratewright.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name a creator goes by on the platform, without the @. Two handles that differ only in case
 * are one creator, and files are named after it, so it may hold nothing a file name may not.
 *
 * @param text as written, without @
 */
public record Handle(String text) {
  private static final Pattern LEGAL =
      Pattern.compile("[\\p{L}\\p{N}_-]([\\p{L}\\p{N}._-]{0,62}[\\p{L}\\p{N}_-])?");

  /** Names that Windows keeps for devices: no file there can be called so. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /** Reads a handle as people write it, with or without @; empty where it cannot be one. */
  public static Optional<Handle> of(String written) {
    String text = written.startsWith("@") ? written.substring(1) : written;
    int dot = text.indexOf('.');
    String stem = key(dot < 0 ? text : text.substring(0, dot));
    boolean legal = LEGAL.matcher(text).matches() && !DEVICES.contains(stem);
    return legal ? Optional.of(new Handle(text)) : Optional.empty();
  }

  /** The same for every spelling of one creator. */
  public String key() {
    return key(text);
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "@" + text;
  }
}
