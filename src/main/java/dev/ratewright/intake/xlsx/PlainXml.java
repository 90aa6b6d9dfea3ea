package dev.ratewright.intake.xlsx;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * XML of the plain kind that spreadsheet programs write: UTF-8, tags, attributes and text. It is
 * scanned where it lies, in a fraction of the time of a parser that knows all of XML. Whatever else
 * turns up, be it legal or not, is {@link Unusual} and left to such a parser, which so has the last
 * word on what is wrong. In one thing only is it more lenient: a prefix once declared stays so.
 */
final class PlainXml implements Xml {
  private static final int DEEPEST = 64;
  private static final int MOST_ATTRIBUTES = 64;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml\\s+version=([\"'])1\\.0\\1(\\s+encoding=([\"'])(?i:utf-8)\\3)?"
              + "(\\s+standalone=([\"'])(yes|no)\\5)?\\s*\\?>");

  /** The byte-order mark of UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final boolean[] IN_NAMES = new boolean[128];

  static {
    for (char c = 0; c < IN_NAMES.length; c++) {
      IN_NAMES[c] = Character.isLetterOrDigit(c) || "_:.-".indexOf(c) != -1;
    }
  }

  private final PlainBytes window;
  private final PlainCell cell;
  private boolean begun;

  private final TagName.Table names = new TagName.Table();
  private final Set<String> prefixes = new HashSet<>(Set.of("xml"));
  private final TagName[] open = new TagName[DEEPEST];
  private int depth;

  /** The element just started or ended. */
  private TagName name = TagName.NONE;

  /** Whether the element just started ends with its own tag. */
  private boolean empty;

  private final TagName[] attributes = new TagName[MOST_ATTRIBUTES];
  private final int[] valueStarts = new int[MOST_ATTRIBUTES];
  private final int[] valueEnds = new int[MOST_ATTRIBUTES];

  /** The values that are more than ASCII, each in its place. */
  private final @Nullable String[] codedValues = new @Nullable String[MOST_ATTRIBUTES];

  private int attributeCount;

  /** The name scanned last as a number; see {@link TagName.Table#get}. */
  private long code;

  PlainXml(InputStream in) {
    this.window = new PlainBytes(in);
    this.cell = new PlainCell(window);
  }

  @Override
  public String name() {
    return name.local();
  }

  @Override
  public @Nullable String attribute(String local) {
    int i = index(local);
    if (i == -1) {
      return null;
    }
    String coded = codedValues[i];
    return coded == null ? window.ascii(valueStarts[i], valueEnds[i]) : coded;
  }

  private int index(String local) {
    for (int i = 0; i < attributeCount; i++) {
      if (local.equals(attributes[i].local())) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public @Nullable PlainCell cell(Token letters, Token digits) {
    return !empty && cell.read(letters, digits) ? cell : null;
  }

  @Override
  public String text() throws Unusual {
    return empty ? "" : window.text();
  }

  @Override
  public int next() throws Unusual {
    if (empty) {
      empty = false;
      return ended();
    }
    if (!begun) {
      begun = true;
      begin();
    } else if (depth > 0) {
      window.passText();
    } else if (window.toTag()) {
      throw new Unusual();
    } else {
      return DOCUMENT_END;
    }
    while (true) {
      if (window.end - window.position > 1) {
        boolean ends = window.bytes[window.position + 1] == '/';
        int behind = ends ? scanEnd() : scanStart();
        if (behind != -1) {
          window.position = behind;
          return ends ? ended() : started();
        }
      }
      window.more();
    }
  }

  /** Passes over the declaration, which another encoding than UTF-8 would stand in. */
  private void begin() throws Unusual {
    while (window.end < 1_000 && window.refill()) {}
    int start = Arrays.mismatch(window.bytes, MARK) == MARK.length ? MARK.length : 0;
    String top = new String(window.bytes, start, 200, StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(top);
    window.position = start + (declaration.lookingAt() ? declaration.end() : 0);
    if (!window.toTag()) {
      throw new Unusual();
    }
  }

  private int started() throws Unusual {
    if (depth == DEEPEST) {
      throw new Unusual();
    }
    declared(name);
    for (int i = 0; i < attributeCount; i++) {
      declared(attributes[i]);
    }
    open[depth++] = name;
    return START;
  }

  private void declared(TagName name) throws Unusual {
    if (name.isPrefixed() && !prefixes.contains(name.prefix())) {
      throw new Unusual();
    }
  }

  private int ended() {
    depth--;
    name = open[depth];
    return END;
  }

  /** Where the end tag at the position ends itself; -1 where it is not here in whole yet. */
  private int scanEnd() throws Unusual {
    byte[] bytes = window.bytes;
    int from = window.position + 2;
    int to = nameEnd(from);
    int at = to;
    while (PlainBytes.isSpace(bytes[at])) {
      at++;
    }
    if (at == window.end) {
      return -1;
    }
    if (bytes[at] != '>' || depth == 0 || !names.get(bytes, from, to, code).is(open[depth - 1])) {
      throw new Unusual();
    }
    return at + 1;
  }

  /** Where the start tag at the position ends; -1 where it is not here in whole yet. */
  private int scanStart() throws Unusual {
    byte[] bytes = window.bytes;
    attributeCount = 0;
    int from = window.position + 1;
    int at = nameEnd(from);
    if (at < window.end) {
      name = names.get(bytes, from, at, code);
    }
    while (at < window.end) {
      int space = at;
      while (PlainBytes.isSpace(bytes[at])) {
        at++;
      }
      if (bytes[at] == '>') {
        return at + 1;
      }
      if (bytes[at] == '/' && at + 1 < window.end) {
        if (bytes[at + 1] != '>') {
          throw new Unusual();
        }
        empty = true;
        return at + 2;
      }
      if (at >= window.end - 1) {
        return -1;
      }
      if (space == at) {
        throw new Unusual();
      }
      at = scanAttribute(at);
    }
    return -1;
  }

  /** Where the attribute ends; the end of all bytes where it is not here in whole yet. */
  private int scanAttribute(int from) throws Unusual {
    byte[] bytes = window.bytes;
    int to = nameEnd(from);
    if (to + 1 >= window.end) {
      return window.end;
    }
    TagName attribute = names.get(bytes, from, to, code);
    byte quote = bytes[to + 1];
    if (bytes[to] != '=' || (quote != '"' && quote != '\'')) {
      throw new Unusual();
    }
    boolean coded = false;
    int start = to + 2;
    int stop = start;
    for (byte b = bytes[stop]; b != quote; b = bytes[++stop]) {
      if (b == '&' || b < 0) {
        coded = true;
      } else if (b < ' ' || b == '<') {
        if (stop == window.end) {
          return stop;
        }
        throw new Unusual();
      }
    }
    String value = coded ? window.string(start, stop, true) : null;
    add(attribute, start, stop, value);
    return stop + 1;
  }

  private void add(TagName attribute, int start, int stop, @Nullable String coded) throws Unusual {
    if (attribute.isDeclaration()) {
      declare(attribute, start == stop || coded != null);
      return;
    }
    for (int i = 0; i < attributeCount; i++) {
      if (attribute.is(attributes[i])) {
        throw new Unusual();
      }
    }
    if (attributeCount == MOST_ATTRIBUTES) {
      throw new Unusual();
    }
    attributes[attributeCount] = attribute;
    valueStarts[attributeCount] = start;
    valueEnds[attributeCount] = stop;
    codedValues[attributeCount++] = coded;
  }

  private void declare(TagName attribute, boolean strange) throws Unusual {
    if (attribute.isPrefixed()) {
      if (strange || attribute.local().startsWith("xml")) {
        throw new Unusual();
      }
      prefixes.add(attribute.local());
    }
  }

  private int nameEnd(int from) {
    byte[] bytes = window.bytes;
    int at = from;
    long scanned = 0;
    for (byte b = bytes[at]; b > 0 && IN_NAMES[b]; b = bytes[++at]) {
      scanned = scanned << Byte.SIZE | b;
    }
    code = scanned;
    return at;
  }
}
