package dev.ratewright.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a creator publishes. */
public enum Platform {
  TIKTOK("TikTok", "TT"),
  INSTAGRAM("Instagram", "IG, Insta"),
  YOUTUBE("YouTube", "YT"),
  FACEBOOK("Facebook", "FB"),
  X("X", "Twitter, X (Twitter), Twitter (X)"),
  TWITCH("Twitch", ""),
  SNAPCHAT("Snapchat", "Snap"),
  PINTEREST("Pinterest", ""),
  LINKEDIN("LinkedIn", "LI"),
  THREADS("Threads", "");

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, Platform> BY_NAME = new HashMap<>();

  static {
    for (Platform platform : values()) {
      BY_NAME.put(key(platform.words), platform);
      platform.aliases().forEach(alias -> BY_NAME.put(key(alias), platform));
    }
  }

  private final String words;
  private final String aliases;

  Platform(String words, String aliases) {
    this.words = words;
    this.aliases = aliases;
  }

  /** Its name as its owner writes it, such as "TikTok". */
  public String words() {
    return words;
  }

  /** What else people call it, such as "IG". */
  public List<String> aliases() {
    return aliases.isEmpty() ? List.of() : List.of(aliases.split(", ", -1));
  }

  /** The platform of a name or alias, whatever its case, spaces and punctuation; else empty. */
  public static Optional<Platform> of(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  private static String key(String name) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
