package dev.ratewright.clearance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the number formats of a workbook make of the numbers in its cells. */
final class CellKinds {
  /** The sign of a currency, or its code in quotes. */
  private static final Pattern MONEY =
      Pattern.compile("\\p{Sc}|\"[ \\u00A0]*[A-Z]{3}[ \\u00A0]*\"");

  private final Map<String, String> formats = new HashMap<>(Map.of("9", "0%", "10", "0.00%"));
  private final List<String> styles = new ArrayList<>();

  void read(XMLStreamReader xml) throws XMLStreamException {
    boolean ofCells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              formats.put(
                  xml.getAttributeValue(null, "numFmtId"),
                  xml.getAttributeValue(null, "formatCode"));
          case "cellXfs" -> ofCells = true;
          case "xf" -> {
            if (ofCells) {
              String id = xml.getAttributeValue(null, "numFmtId");
              styles.add(formats.getOrDefault(id == null ? "0" : id, ""));
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        ofCells = false;
      }
    }
  }

  /** What a style makes of a number. */
  PrintedFigure.Kind of(int style) {
    String format = style < styles.size() ? styles.get(style) : "";
    if (format.contains("%")) {
      return PrintedFigure.Kind.PERCENT;
    }
    return MONEY.matcher(format).find() ? PrintedFigure.Kind.MONEY : PrintedFigure.Kind.BARE;
  }
}
