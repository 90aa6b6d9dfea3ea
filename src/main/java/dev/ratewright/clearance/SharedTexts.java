package dev.ratewright.clearance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that a workbook's cells share, and which of them no cell has. */
final class SharedTexts {
  private final List<String> texts = new ArrayList<>();
  private final BitSet used = new BitSet();

  void read(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("si")) {
            text.setLength(0);
          }
        }
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.getLocalName().equals("si")) {
            texts.add(text.toString());
          }
        }
        default -> {}
      }
    }
  }

  /** The text a cell refers to. */
  String get(int index) {
    used.set(index);
    return texts.get(index);
  }

  /** Texts that no cell has asked for. */
  List<String> unused() {
    return IntStream.range(0, texts.size()).filter(i -> !used.get(i)).mapToObj(texts::get).toList();
  }
}
