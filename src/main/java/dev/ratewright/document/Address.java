package dev.ratewright.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses a reader may be led to: pages over https, and mail. Anything else is only words. */
final class Address {
  /** An address longer than this is no profile, and no code of it could be read off paper. */
  private static final int LONGEST = 500;

  private Address() {}

  static Optional<URI> of(String url) {
    if (url.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(url.strip());
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") && uri.getHost() != null;
      boolean mail = scheme.equals("mailto") && uri.getSchemeSpecificPart().contains("@");
      return web || mail ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
