package dev.ratewright.intake.xlsx;

import dev.ratewright.domain.Colour;
import dev.ratewright.intake.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named cell styles of a workbook, as they are restyled by right-clicking them in Excel. */
final class NamedStyles {
  private static final int MOST = 100_000;

  private final PartReader xml;
  private final ThemeColours theme;
  private final List<Font> fonts = new ArrayList<>();
  private final List<Optional<Colour>> fills = new ArrayList<>();
  private final List<int[]> formats = new ArrayList<>();
  private final List<int[]> cells = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();

  private record Font(String name, Optional<Colour> colour, boolean bold, boolean italic) {}

  private NamedStyles(PartReader xml, ThemeColours theme) {
    this.xml = xml;
    this.theme = theme;
  }

  /** Reads them, in the order of the file. */
  static Map<String, NamedStyle> read(PartReader xml, ThemeColours theme) throws Unreadable {
    NamedStyles styles = new NamedStyles(xml, theme);
    styles.read();
    Map<String, NamedStyle> named = new LinkedHashMap<>();
    for (var each : styles.names.entrySet()) {
      named.put(each.getKey(), styles.of(each.getValue()));
    }
    return named;
  }

  private void read() throws Unreadable {
    for (int event = xml.next(); event != PartReader.DOCUMENT_END; event = xml.next()) {
      if (event == PartReader.START) {
        switch (xml.name()) {
          case "fonts" -> list("font", () -> fonts.add(font()));
          case "fills" -> list("fill", () -> fills.add(fill()));
          case "cellStyleXfs" -> list("xf", () -> formats.add(format()));
          case "cellXfs" -> list("xf", () -> cells.add(format()));
          case "cellStyles" -> list("cellStyle", this::name);
          case "styleSheet" -> {}
          // Conditional formats have fonts and fills, too.
          default -> xml.skip();
        }
      }
    }
  }

  /** Reads one entry of a list, from its start to its end. */
  private interface Entry {
    void read() throws Unreadable;
  }

  private void list(String entry, Entry reader) throws Unreadable {
    int count = 0;
    for (int event = xml.next(); event != PartReader.END; event = xml.next()) {
      if (event == PartReader.DOCUMENT_END || ++count > MOST) {
        throw xml.damaged(null);
      }
      if (xml.name().equals(entry)) {
        reader.read();
      } else {
        xml.skip();
      }
    }
  }

  private Font font() throws Unreadable {
    String name = "";
    Optional<Colour> colour = Optional.empty();
    boolean bold = false;
    boolean italic = false;
    for (int event = xml.next(); event != PartReader.END; event = xml.next()) {
      if (event == PartReader.DOCUMENT_END) {
        throw xml.damaged(null);
      }
      switch (xml.name()) {
        case "name" -> name = Optional.ofNullable(xml.attribute("val")).orElse("");
        case "color" -> colour = theme.of(xml);
        case "b" -> bold = isOn();
        case "i" -> italic = isOn();
        default -> {}
      }
      xml.skip();
    }
    return new Font(name, colour, bold, italic);
  }

  private boolean isOn() throws Unreadable {
    return xml.attribute("val") == null || xml.isTrue("val");
  }

  private Optional<Colour> fill() throws Unreadable {
    Optional<Colour> colour = Optional.empty();
    boolean solid = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == PartReader.DOCUMENT_END) {
        throw xml.damaged(null);
      }
      depth += event == PartReader.START ? 1 : -1;
      if (event == PartReader.START && xml.name().equals("patternFill")) {
        solid = "solid".equals(xml.attribute("patternType"));
      } else if (event == PartReader.START && xml.name().equals("fgColor") && solid) {
        colour = theme.of(xml);
      }
    }
    return colour;
  }

  private int[] format() throws Unreadable {
    int[] format = {number("fontId"), number("fillId"), number("xfId")};
    xml.skip();
    return format;
  }

  private void name() throws Unreadable {
    String name = xml.attribute("name");
    if (name != null) {
      names.putIfAbsent(name, number("xfId"));
    }
    xml.skip();
  }

  private int number(String attribute) throws Unreadable {
    String written = xml.attribute(attribute);
    return written == null ? 0 : WholeNumber.parse(written);
  }

  private NamedStyle of(int index) throws Unreadable {
    if (index < 0 || index >= formats.size()) {
      throw xml.damaged(null);
    }
    int[] format = formats.get(index);
    Font font = at(fonts, format[0]);
    Optional<Colour> fill = at(fills, format[1]);
    boolean departed = false;
    for (int[] cell : cells) {
      boolean same = at(fonts, cell[0]).equals(font) && at(fills, cell[1]).equals(fill);
      departed |= cell[2] == index && !same;
    }
    return new NamedStyle(font.name(), font.colour(), fill, font.bold(), font.italic(), departed);
  }

  private <T> T at(List<T> list, int index) throws Unreadable {
    if (index < 0 || index >= list.size()) {
      throw xml.damaged(null);
    }
    return list.get(index);
  }
}
