package dev.ratewright.web;

import dev.ratewright.document.Wording;
import dev.ratewright.pdf.Brand;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around a page: its head, with the style within and a policy by which a browser loads
 * nothing from anywhere and runs nothing but the program's own script, even if roster text should
 * ever come through as markup.
 */
final class Frame {
  static final String DOCTYPE = "<!DOCTYPE html>\n";

  private final Wording wording;
  private final List<String> styles;
  private final String policy;

  /** For pages without a script. */
  Frame(Brand brand, Wording wording) {
    this(brand, wording, List.of(Enclosure.PAGE), List.of());
  }

  Frame(Brand brand, Wording wording, List<Enclosure> sheets, List<Enclosure> scripts) {
    this.wording = wording;
    styles =
        Stream.concat(sheets.stream().map(Enclosure::text), Stream.of(new Theme(brand).sheet()))
            .toList();
    policy =
        "default-src 'none'; img-src data:; style-src "
            + hashes(styles)
            + (scripts.isEmpty()
                ? ""
                : "; script-src " + hashes(scripts.stream().map(Enclosure::text).toList()))
            + "; base-uri 'none'; form-action 'none'";
  }

  private static String hashes(List<String> texts) {
    return texts.stream().map(Frame::hash).collect(Collectors.joining(" "));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Begins a page, up to and with the link that leads past its opening; a main has to follow. */
  Markup begin(String title, String author) {
    Markup page = new Markup();
    page.open("html", "lang", wording.tag()).line().open("head").line();
    page.single("meta", "charset", "utf-8").line();
    page.single("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.single("meta", "name", "referrer", "content", "no-referrer");
    page.single("meta", "name", "format-detection", "content", "telephone=no").line();
    if (!author.isEmpty()) {
      page.single("meta", "name", "author", "content", author).line();
    }
    page.element("title", title).line();
    styles.forEach(style -> page.enclosed("style", style).line());
    page.close().line().open("body").line();
    return page.element("a", wording.say("web.skip"), "class", "skip", "href", "#content").line();
  }

  /** Ends a page with its small print. */
  static String end(Markup page, String smallPrint) {
    page.open("footer").words("p", smallPrint).close().line().close().line().close().line();
    return DOCTYPE + page;
  }
}
