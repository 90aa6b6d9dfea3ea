package dev.ratewright.intake;

import dev.ratewright.domain.Platform;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link to a page of a creator, as it is copied from a browser or an app. Nothing is ever fetched:
 * what the link itself does not tell stays unknown.
 *
 * @param platform whose page it is; empty where the platform is not known
 * @param handle the creator's name on it, without @, not yet checked; empty where the link does not
 *     tell it
 * @param flaw why it does not tell a handle; empty where it does
 */
public record ProfileLink(Optional<Platform> platform, Optional<String> handle, String flaw) {
  private static final Pattern LINK =
      Pattern.compile("(?i)(?:https?:)?//([^/?#\\s]*)([^?#\\s]*)(?:[?#]\\S*)?");
  private static final Pattern BARE_LINK =
      Pattern.compile("(?i)((?:[a-z0-9-]+\\.)+[a-z]{2,6})(/[^?#\\s]*)?(?:[?#]\\S*)?");

  private static final Map<String, Platform> SITES =
      Map.ofEntries(
          Map.entry("tiktok.com", Platform.TIKTOK),
          Map.entry("instagram.com", Platform.INSTAGRAM),
          Map.entry("instagr.am", Platform.INSTAGRAM),
          Map.entry("youtube.com", Platform.YOUTUBE),
          Map.entry("youtu.be", Platform.YOUTUBE),
          Map.entry("facebook.com", Platform.FACEBOOK),
          Map.entry("fb.com", Platform.FACEBOOK),
          Map.entry("x.com", Platform.X),
          Map.entry("twitter.com", Platform.X),
          Map.entry("twitch.tv", Platform.TWITCH),
          Map.entry("snapchat.com", Platform.SNAPCHAT),
          Map.entry("pinterest.com", Platform.PINTEREST),
          Map.entry("linkedin.com", Platform.LINKEDIN),
          Map.entry("threads.net", Platform.THREADS),
          Map.entry("threads.com", Platform.THREADS));

  /** Hosts whose links only lead on to another page. */
  private static final Set<String> SHORT =
      Set.of(
          "vm.tiktok.com",
          "vt.tiktok.com",
          "t.tiktok.com",
          "youtu.be",
          "fb.me",
          "fb.watch",
          "t.co",
          "pin.it",
          "lnkd.in",
          "bit.ly",
          "tinyurl.com");

  /** First steps of a path that are pages of the platform and no creators. */
  private static final Set<String> NO_HANDLE =
      Set.of(
          "p",
          "reel",
          "reels",
          "stories",
          "explore",
          "tv",
          "accounts",
          "i",
          "home",
          "search",
          "hashtag",
          "intent",
          "share",
          "videos",
          "video",
          "directory",
          "settings",
          "groups",
          "pages",
          "people",
          "profile.php",
          "watch",
          "events",
          "pin",
          "discover",
          "tag",
          "t");

  private static final String NO_NAME = "that link does not tell the handle; write the handle";

  /** The link a text holds and nothing else; empty where it is none. */
  public static Optional<ProfileLink> of(String text) {
    if (text.indexOf('/') == -1) {
      // Most handles come here, and one may look like a host: mara.cooks.
      return site(text).map(site -> without(Optional.of(site), NO_NAME));
    }
    Matcher link = LINK.matcher(text);
    boolean found = link.matches();
    if (!found) {
      link = BARE_LINK.matcher(text);
      found = link.matches();
    }
    if (!found) {
      return Optional.empty();
    }
    String path = link.group(2) == null ? "" : link.group(2);
    return Optional.of(of(link.group(1).toLowerCase(Locale.ROOT), path));
  }

  private static ProfileLink of(String host, String path) {
    Optional<Platform> platform = site(host);
    if (SHORT.contains(host.startsWith("www.") ? host.substring(4) : host)) {
      return without(
          platform, "a short link does not tell the handle; open it and copy the handle");
    }
    if (platform.isEmpty()) {
      return without(platform, "a link to no platform that is known; write the handle");
    }
    List<String> steps = List.of(path.replaceFirst("^/+", "").split("/+", -1));
    Optional<String> handle = handle(platform.get(), steps).flatMap(ProfileLink::decoded);
    return handle.isPresent() ? new ProfileLink(platform, handle, "") : without(platform, NO_NAME);
  }

  private static ProfileLink without(Optional<Platform> platform, String flaw) {
    return new ProfileLink(platform, Optional.empty(), flaw);
  }

  /** The platform of a host such as m.tiktok.com; a name before an @ is no host. */
  private static Optional<Platform> site(String host) {
    String site = host.toLowerCase(Locale.ROOT);
    int dot = site.lastIndexOf('.', site.lastIndexOf('.') - 1);
    @Nullable Platform platform = SITES.get(site.substring(dot + 1));
    boolean plain =
        platform != null
            && site.chars().allMatch(c -> c == '.' || c == '-' || Character.isLetterOrDigit(c));
    return plain ? Optional.ofNullable(platform) : Optional.empty();
  }

  private static Optional<String> handle(Platform platform, List<String> steps) {
    String first = steps.getFirst();
    String second = steps.size() > 1 ? steps.get(1) : "";
    return switch (platform) {
      case TIKTOK, YOUTUBE, THREADS -> marked(first);
      case SNAPCHAT -> first.equals("add") ? named(second) : marked(first);
      case LINKEDIN ->
          first.equals("in") || first.equals("company") ? named(second) : Optional.empty();
      case INSTAGRAM, FACEBOOK, X, TWITCH, PINTEREST -> named(first);
    };
  }

  private static Optional<String> marked(String step) {
    boolean encoded = step.startsWith("%40");
    return step.startsWith("@") || encoded
        ? named(step.substring(encoded ? 3 : 1))
        : Optional.empty();
  }

  private static Optional<String> named(String step) {
    boolean page = step.isEmpty() || NO_HANDLE.contains(step.toLowerCase(Locale.ROOT));
    return page ? Optional.empty() : Optional.of(step);
  }

  private static Optional<String> decoded(String step) {
    try {
      String plain = step.replace("+", "%2B");
      return Optional.of(URLDecoder.decode(plain, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
