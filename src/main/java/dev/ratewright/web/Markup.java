package dev.ratewright.web;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML in the making. Every word and every attribute is escaped on its way in; there is no other
 * way in, but for what the program itself encloses.
 */
final class Markup {
  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element. */
  Markup open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Ends the element begun last. */
  Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Begins a line, so that people can read the source too. */
  Markup line() {
    html.append('\n');
    return this;
  }

  /** An element that never holds anything. */
  Markup single(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  /** An element of the program's own words. */
  Markup element(String tag, String words, String... attributes) {
    return open(tag, attributes).text(words).close();
  }

  /**
   * An element of words that may be of any language: they run in their own direction, whatever
   * stands around them, and say which script they are of.
   */
  Markup words(String tag, String words, String... attributes) {
    start(tag, attributes);
    html.setLength(html.length() - 1);
    attribute("dir", "auto");
    Language.of(words).ifPresent(language -> attribute("lang", language));
    html.append('>');
    open.push(tag);
    return text(words).close();
  }

  /** Words within the element begun last. */
  Markup text(String words) {
    escape(words);
    return this;
  }

  /** A style or script of the program, as it is. */
  Markup enclosed(String tag, String content) {
    html.append('<').append(tag).append('>').append(content);
    html.append("</").append(tag).append('>');
    return this;
  }

  private void start(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    html.append('>');
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name).append("=\"");
    escape(value);
    html.append('"');
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '`' -> html.append("&#96;");
        case '\n', '\t' -> html.append(c);
        default -> html.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
