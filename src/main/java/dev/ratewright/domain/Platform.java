package dev.ratewright.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a creator publishes. */
public enum Platform {
  TIKTOK("TikTok", "TT", "https://www.tiktok.com/@"),
  INSTAGRAM("Instagram", "IG, Insta", "https://www.instagram.com/"),
  YOUTUBE("YouTube", "YT", "https://www.youtube.com/@"),
  FACEBOOK("Facebook", "FB", ""),
  X("X", "Twitter, X (Twitter), Twitter (X)", "https://x.com/"),
  TWITCH("Twitch", "", "https://www.twitch.tv/"),
  SNAPCHAT("Snapchat", "Snap", ""),
  PINTEREST("Pinterest", "", ""),
  LINKEDIN("LinkedIn", "LI", ""),
  THREADS("Threads", "", "https://www.threads.net/@");

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9._-]{1,50}");
  private static final Map<String, Platform> BY_NAME = new HashMap<>();

  static {
    for (Platform platform : values()) {
      BY_NAME.put(key(platform.words), platform);
      platform.aliases().forEach(alias -> BY_NAME.put(key(alias), platform));
    }
  }

  private final String words;
  private final String aliases;
  private final String profiles;

  /**
   * @param profiles what a handle follows in the address of a profile; empty where a handle alone
   *     does not say the address
   */
  Platform(String words, String aliases, String profiles) {
    this.words = words;
    this.aliases = aliases;
    this.profiles = profiles;
  }

  /** Its name as its owner writes it, such as "TikTok". */
  public String words() {
    return words;
  }

  /** What else people call it, such as "IG". */
  public List<String> aliases() {
    return aliases.isEmpty() ? List.of() : List.of(aliases.split(", ", -1));
  }

  /**
   * The address of the profile of a handle; empty where the platform's handles do not say it, or
   * this one cannot be a handle there.
   *
   * @param handle without @
   */
  public Optional<String> profile(String handle) {
    return profiles.isEmpty() || !HANDLE.matcher(handle).matches()
        ? Optional.empty()
        : Optional.of(profiles + handle);
  }

  /** The platform of a name or alias, whatever its case, spaces and punctuation; else empty. */
  public static Optional<Platform> of(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  private static String key(String name) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
