package dev.ratewright.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet, each among the words of its row and above those of the cell below, and all
 * else that stands on the sheet.
 */
final class SheetText {
  /** A cell as it is read: its column letters, words or number, and formula. */
  private record Read(
      String address, String words, @Nullable PrintedFigure number, String formula) {
    String column() {
      return address.substring(0, letters(address));
    }
  }

  private final String part;
  private final SharedTexts shared;
  private final CellKinds kinds;
  private final List<Passage> passages = new ArrayList<>();
  private final Map<Integer, List<Read>> rows = new TreeMap<>();

  SheetText(String part, SharedTexts shared, CellKinds kinds) {
    this.part = part;
    this.shared = shared;
    this.kinds = kinds;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    String element = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        element = xml.getLocalName();
        if (element.equals("c")) {
          cell(xml);
        } else {
          XmlText.attributes(part, xml, true, passages);
        }
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.COMMENT) {
        XmlText.said(part, element, xml.getText(), passages);
      }
    }
  }

  /** Reads from the start of a cell to its end. */
  private void cell(XMLStreamReader xml) throws XMLStreamException {
    String address = Objects.requireNonNullElse(xml.getAttributeValue(null, "r"), "A0");
    String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
    String style = Objects.requireNonNullElse(xml.getAttributeValue(null, "s"), "0");
    StringBuilder value = new StringBuilder();
    StringBuilder formula = new StringBuilder();
    String element = "";
    for (int event = xml.next();
        event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c");
        event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element = xml.getLocalName();
      } else if (event == XMLStreamConstants.CHARACTERS) {
        (element.equals("f") ? formula : value).append(xml.getText());
      }
    }
    boolean number = type.equals("n") && !value.isEmpty();
    String words = number ? "" : value.toString();
    if (type.equals("s") && !words.isEmpty()) {
      words = shared.get(Integer.parseInt(words));
    }
    rows.computeIfAbsent(
            Integer.parseInt(address.substring(letters(address))), row -> new ArrayList<>())
        .add(
            new Read(
                address,
                Passage.plain(words),
                number
                    ? PrintedFigure.cell(
                        Double.parseDouble(value.toString()), kinds.of(Integer.parseInt(style)))
                    : null,
                XmlText.withoutReferences(formula.toString())));
  }

  private static int letters(String address) {
    int letters = 0;
    while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
      letters++;
    }
    return letters;
  }

  /** Everything on the sheet. */
  List<Passage> passages() {
    for (Map.Entry<Integer, List<Read>> row : rows.entrySet()) {
      List<Read> below = rows.getOrDefault(row.getKey() + 1, List.of());
      for (Read cell : row.getValue()) {
        List<String> context =
            Stream.concat(
                    row.getValue().stream(),
                    below.stream().filter(c -> c.column().equals(cell.column())))
                .map(Read::words)
                .filter(words -> !words.isEmpty())
                .toList();
        List<PrintedFigure> figures = new ArrayList<>(PrintedFigure.in(cell.words()));
        figures.addAll(PrintedFigure.in(Passage.plain(cell.formula())));
        if (cell.number() != null) {
          figures.add(cell.number());
        }
        String words = (cell.words() + " " + cell.formula()).strip();
        passages.add(new Passage(part + ", cell " + cell.address(), words, figures, context));
      }
    }
    return passages;
  }
}
