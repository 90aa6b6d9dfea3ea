package dev.ratewright.intake.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.intake.excel.Harmful;
import dev.ratewright.problem.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part, pulled tag by tag. Names are taken without their namespace, so that transitional
 * and strict files read alike. A document type, which no workbook has, counts as damage.
 */
final class PartReader implements Closeable {
  static final int START = XMLStreamConstants.START_ELEMENT;
  static final int END = XMLStreamConstants.END_ELEMENT;
  static final int DOCUMENT_END = XMLStreamConstants.END_DOCUMENT;

  /** Characters of one cell. Excel keeps 32,767; other programs are let write some more. */
  static final int LONGEST_TEXT = 4 * 32_767;

  /** Elements within elements. Workbooks have about ten. */
  private static final int DEEPEST = 64;

  private static final XMLInputFactory FACTORY = factory();

  private final Stretch in;
  private final XMLStreamReader xml;
  private final Place place;
  private final Supplier<String> found;
  private final Vocabulary vocabulary = new Vocabulary();
  private boolean ended;
  private int depth;

  /**
   * Starts before the root element.
   *
   * @param place the file or sheet problems are about
   * @param found how to call damage at the time it is met
   */
  PartReader(InputStream in, Place place, Supplier<String> found) throws XMLStreamException {
    this.in = new Stretch(in);
    this.place = place;
    this.found = found;
    this.xml = FACTORY.createXMLStreamReader(this.in);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Goes on to the next event; {@link #DOCUMENT_END} again and again after the last. */
  int next() throws Unreadable {
    if (ended) {
      return DOCUMENT_END;
    }
    in.begin();
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw damaged(null);
      }
      depth += event == START ? 1 : event == END ? -1 : 0;
      if (depth > DEEPEST) {
        throw new Harmful("elements within elements, 65 deep");
      }
      vocabulary.learn(event, xml);
      ended = event == DOCUMENT_END;
      return event;
    } catch (XMLStreamException | Harmful | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** The name of the element just started or ended. */
  String name() {
    return xml.getLocalName();
  }

  /** An attribute of the element just started; null where it is absent. */
  @Nullable String attribute(String name) throws Unreadable {
    try {
      for (int i = 0, count = xml.getAttributeCount(); i < count; i++) {
        if (name.equals(xml.getAttributeLocalName(i))) {
          return xml.getAttributeValue(i);
        }
      }
      return null;
    } catch (RuntimeException e) {
      throw damaged(e);
    }
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

  /** Adds the characters of the element just started, up to its end. */
  void appendText(StringBuilder into) throws Unreadable {
    for (int event = inside(); event != END; event = inside()) {
      switch (event) {
        case START -> skip();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            appendCharacters(into);
        default -> {}
      }
    }
  }

  private void appendCharacters(StringBuilder into) throws Unreadable {
    try {
      into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    } catch (RuntimeException e) {
      throw damaged(e);
    }
    if (into.length() > LONGEST_TEXT) {
      throw tooLarge(
          "a text of more than 131,068 characters", "at most 32,767 in a cell, as in Excel");
    }
  }

  /**
   * Adds the text of the shared or inline string just started, up to its end: its runs are joined,
   * and phonetic ones left out, which repeat 山田 as ヤマダ.
   */
  void appendRuns(StringBuilder into) throws Unreadable {
    for (int depth = 1; depth > 0; ) {
      int event = inside();
      if (event == END) {
        depth--;
      } else if (event == START) {
        switch (name()) {
          case "t" -> appendText(into);
          case "rPh" -> skip();
          default -> depth++;
        }
      }
    }
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
      xml.close();
      in.close();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // Everything wanted of it has been read.
    }
  }
}
