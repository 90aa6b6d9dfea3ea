package dev.ratewright.intake.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.ratewright.intake.excel.Harmful;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Any XML at all, but for a document type, which no workbook has, and for what is made to take up
 * memory or time.
 */
final class AnyXml implements Xml {
  /** Elements within elements. Workbooks have about ten. */
  private static final int DEEPEST = 64;

  private static final XMLInputFactory FACTORY = factory();

  private final Stretch in;
  private final XMLStreamReader xml;
  private final int longest;
  private final Vocabulary vocabulary = new Vocabulary();
  private int depth;

  /** Whether the next tag has been come upon already, behind a text. */
  private boolean ahead;

  /**
   * Starts before the root element.
   *
   * @param longest how many characters of a text are enough to tell that it is too long
   */
  AnyXml(InputStream in, int longest) throws XMLStreamException {
    this.in = new Stretch(in);
    this.xml = FACTORY.createXMLStreamReader(this.in);
    this.longest = longest;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  @Override
  public int next() throws XMLStreamException, Harmful {
    int event = ahead ? xml.getEventType() : pull();
    ahead = false;
    while (event != START && event != END && event != DOCUMENT_END) {
      event = pull();
    }
    return event;
  }

  private int pull() throws XMLStreamException, Harmful {
    in.begin();
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a document type or its entity");
    }
    depth += event == START ? 1 : event == END ? -1 : 0;
    if (depth > DEEPEST) {
      throw new Harmful("elements within elements, 65 deep");
    }
    vocabulary.learn(event, xml);
    return event;
  }

  @Override
  public String name() {
    return xml.getLocalName();
  }

  @Override
  public @Nullable String attribute(String name) {
    for (int i = 0, count = xml.getAttributeCount(); i < count; i++) {
      if (name.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  @Override
  public String text() throws XMLStreamException, Harmful {
    StringBuilder text = new StringBuilder();
    while (text.length() <= longest) {
      switch (pull()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case START, END, DOCUMENT_END -> {
          ahead = true;
          return text.toString();
        }
        default -> {}
      }
    }
    return text.toString();
  }
}
