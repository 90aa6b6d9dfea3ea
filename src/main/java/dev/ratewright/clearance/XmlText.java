package dev.ratewright.clearance;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** All that XML of any kind says: its texts, comments and attributes. */
final class XmlText {
  private static final XMLInputFactory FACTORY = factory();

  /** Elements that hold a formula, be it of a name or of what a cell may take. */
  private static final Set<String> FORMULAS = Set.of("definedName", "formula1", "formula2");

  /** Cells and sheets a formula refers to, whose digits are no figures. */
  private static final Pattern REFERENCE =
      Pattern.compile("'[^']*'!|\\$?[A-Z]{1,3}\\$?\\d+(?![\\d.])");

  private XmlText() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /**
   * Reads to the end.
   *
   * @param part what is read, as a message is to say it
   * @param layout whether attributes that are nothing but a number are sizes and indexes
   */
  static void read(String part, XMLStreamReader xml, boolean layout, List<Passage> passages)
      throws XMLStreamException {
    String element = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        element = xml.getLocalName();
        attributes(part, xml, layout, passages);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.COMMENT) {
        said(part, element, xml.getText(), passages);
      }
    }
  }

  /** The text of an element. */
  static void said(String part, String element, String text, List<Passage> passages) {
    String plain = FORMULAS.contains(element) ? withoutReferences(text) : text;
    add(part + ", " + element, plain, passages);
  }

  /** A formula without the cells it refers to. */
  static String withoutReferences(String formula) {
    return REFERENCE.matcher(formula).replaceAll(" ");
  }

  /** The attributes of the element the reader stands at. */
  static void attributes(String part, XMLStreamReader xml, boolean layout, List<Passage> passages) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      boolean number = value.chars().noneMatch(Character::isLetter) && !value.contains("%");
      // The type of a link between parts is the address of a standard.
      boolean standard = xml.getAttributeLocalName(i).equals("Type");
      if (!(layout && number) && !standard) {
        add(part + ", " + xml.getLocalName() + " " + xml.getAttributeLocalName(i), value, passages);
      }
    }
  }

  static void add(String place, String text, List<Passage> passages) {
    if (!text.isBlank()) {
      passages.add(Passage.of(place, text));
    }
  }
}
