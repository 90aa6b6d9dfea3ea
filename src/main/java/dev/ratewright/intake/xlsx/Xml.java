package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.excel.Harmful;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** XML pulled tag by tag. Names are taken without their namespace. */
interface Xml {
  /** An element starts. */
  int START = XMLStreamConstants.START_ELEMENT;

  /** An element ends. */
  int END = XMLStreamConstants.END_ELEMENT;

  /** All of it has been read. */
  int DOCUMENT_END = XMLStreamConstants.END_DOCUMENT;

  /** Goes on to the next tag or the end, past any text. */
  int next() throws XMLStreamException, Harmful;

  /** The name of the element just started or ended. */
  String name();

  /** An attribute of the element just started; null where it is absent. */
  @Nullable String attribute(String name);

  /**
   * The next cell of the row just started, where it is a plain one that stands right here; it is
   * passed over, and good until the next call. Null where the next tag has to tell.
   *
   * @param letters how its address must begin
   * @param digits how its address must end
   */
  default @Nullable PlainCell cell(Token letters, Token digits) {
    return null;
  }

  /** The text from the tag just passed up to the next; name and attributes are gone afterwards. */
  String text() throws XMLStreamException, Harmful;
}
