package dev.ratewright.workbook;

import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.xmlbeans.XmlCursor;

/** The names of cell styles in a workbook, for which the library has no classes. */
final class StyleNames {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private StyleNames() {}

  /**
   * Writes them behind the styles, with that of the plain one, which some readers miss.
   *
   * @param names of others, with their index among the named styles
   */
  static void write(StylesTable table, Map<String, Integer> names) {
    try (XmlCursor cursor = table.getCTStylesheet().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("cellStyles", MAIN);
      cursor.insertAttributeWithValue("count", String.valueOf(names.size() + 1));
      cellStyle(cursor, "Normal", 0);
      cursor.insertAttributeWithValue("builtinId", "0");
      cursor.toNextToken();
      for (Map.Entry<String, Integer> each : names.entrySet()) {
        cellStyle(cursor, each.getKey(), each.getValue());
        cursor.toNextToken();
      }
    }
  }

  private static void cellStyle(XmlCursor cursor, String name, int index) {
    cursor.beginElement("cellStyle", MAIN);
    cursor.insertAttributeWithValue("name", name);
    cursor.insertAttributeWithValue("xfId", String.valueOf(index));
  }
}
