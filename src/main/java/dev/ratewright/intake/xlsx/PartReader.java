package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.intake.excel.Harmful;
import dev.ratewright.problem.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * One XML part, pulled tag by tag. Names are taken without their namespace, so that transitional
 * and strict files read alike. A document type, which no workbook has, counts as damage.
 */
final class PartReader implements Closeable {
  static final int START = Xml.START;
  static final int END = Xml.END;
  static final int DOCUMENT_END = Xml.DOCUMENT_END;

  /** Characters of one cell. Excel keeps 32,767; other programs are let write some more. */
  static final int LONGEST_TEXT = 4 * 32_767;

  /** The bytes of a part, which can be read more than once. */
  interface Source {
    InputStream open() throws IOException;
  }

  private final Source source;
  private final Place place;
  private final Supplier<String> found;
  private InputStream in;
  private Xml xml;
  private boolean isPlain = true;

  /** How many times the next tag was asked for. */
  private long tags;

  private boolean ended;

  /**
   * Starts before the root element.
   *
   * @param place the file or sheet problems are about
   * @param found how to call damage at the time it is met
   */
  PartReader(Source source, Place place, Supplier<String> found) throws IOException {
    this.source = source;
    this.place = place;
    this.found = found;
    this.in = source.open();
    this.xml = new PlainXml(in);
  }

  /** Goes on to the next tag; {@link #DOCUMENT_END} again and again after the last. */
  int next() throws Unreadable {
    if (ended) {
      return DOCUMENT_END;
    }
    int event = nextTag();
    ended = event == DOCUMENT_END;
    tags++;
    return event;
  }

  private int nextTag() throws Unreadable {
    try {
      return xml.next();
    } catch (XMLStreamException | Harmful | RuntimeException e) {
      changeOver(e);
      return nextTag();
    }
  }

  /** Where the plain reader gives up, the one for all XML takes over at the tag read last. */
  private void changeOver(Exception reason) throws Unreadable {
    if (!isPlain) {
      throw damaged(reason);
    }
    isPlain = false;
    try {
      in.close();
      in = source.open();
      xml = new AnyXml(in, LONGEST_TEXT);
      for (long i = 0; i < tags; i++) {
        xml.next();
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** The name of the element just started or ended. */
  String name() {
    return xml.name();
  }

  /** An attribute of the element just started; null where it is absent. */
  @Nullable String attribute(String name) throws Unreadable {
    try {
      return xml.attribute(name);
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  /** A cell told in one go instead of tag by tag, if it can be; see {@link Xml#cell}. */
  @Nullable PlainCell cell(Token letters, Token digits) {
    PlainCell cell = xml.cell(letters, digits);
    if (cell != null) {
      tags += cell.tags();
    }
    return cell;
  }

  /** Whether an attribute of the element just started says yes. */
  boolean isTrue(String name) throws Unreadable {
    String value = attribute(name);
    return "1".equals(value) || "true".equals(value);
  }

  /** Passes over the rest of the element just started. */
  void skip() throws Unreadable {
    for (int depth = 1; depth > 0; ) {
      int event = inside();
      depth += event == START ? 1 : event == END ? -1 : 0;
    }
  }

  /** The characters of the element just started, up to its end. */
  String text() throws Unreadable {
    String first = textToTag();
    if (inside() == END) {
      return shortEnough(first).toString();
    }
    StringBuilder all = new StringBuilder(first);
    do {
      skip();
      shortEnough(all.append(textToTag()));
    } while (inside() != END);
    return all.toString();
  }

  private String textToTag() throws Unreadable {
    try {
      return xml.text();
    } catch (XMLStreamException | Harmful | RuntimeException e) {
      changeOver(e);
      return textToTag();
    }
  }

  private CharSequence shortEnough(CharSequence text) throws Unreadable {
    if (text.length() > LONGEST_TEXT) {
      throw tooLarge(
          "a text of more than 131,068 characters", "at most 32,767 in a cell, as in Excel");
    }
    return text;
  }

  /**
   * The text of the shared or inline string just started, up to its end: its runs are joined, and
   * phonetic ones left out, which repeat 山田 as ヤマダ.
   */
  String runs() throws Unreadable {
    String first = "";
    StringBuilder all = new StringBuilder(0);
    for (int depth = 1; depth > 0; ) {
      if (inside() == END) {
        depth--;
      } else {
        switch (name()) {
          case "t" -> {
            String run = text();
            if (first.isEmpty()) {
              first = run;
            } else {
              shortEnough((all.isEmpty() ? all.append(first) : all).append(run));
            }
          }
          case "rPh" -> skip();
          default -> depth++;
        }
      }
    }
    return all.isEmpty() ? first : all.toString();
  }

  private int inside() throws Unreadable {
    int event = next();
    if (event == DOCUMENT_END) {
      throw damaged(null);
    }
    return event;
  }

  /** The words for damage met here. */
  Unreadable damaged(@Nullable Throwable cause) {
    return Damage.of(place, found.get(), cause);
  }

  /** The words for more than can be taken in. */
  Unreadable tooLarge(String found, String expected) {
    return Damage.tooLarge(place, found, expected);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException | RuntimeException e) {
      // Everything wanted of it has been read.
    }
  }
}
