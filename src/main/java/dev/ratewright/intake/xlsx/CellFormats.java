package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.FormatCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each of a workbook's cell styles makes of a number. */
final class CellFormats {
  /** The formats of a workbook without styles: all plain. */
  static final CellFormats NONE = new CellFormats(List.of());

  private final List<FormatCode> byStyle;

  private CellFormats(List<FormatCode> byStyle) {
    this.byStyle = byStyle;
  }

  static CellFormats read(PartReader xml) throws Unreadable {
    Map<Integer, FormatCode> custom = new HashMap<>();
    List<Integer> ids = new ArrayList<>();
    String section = "";
    for (int event = xml.next(); event != PartReader.DOCUMENT_END; event = xml.next()) {
      if (event == PartReader.START) {
        switch (xml.name()) {
          // The same names appear elsewhere with another meaning: xf in cellStyleXfs, numFmt in
          // dxfs.
          case "numFmts", "cellXfs", "cellStyleXfs", "dxfs" -> section = xml.name();
          case "numFmt" -> {
            String code = xml.attribute("formatCode");
            if (section.equals("numFmts") && code != null) {
              custom.put(id(xml), FormatCode.of(code));
            }
          }
          case "xf" -> {
            if (section.equals("cellXfs")) {
              ids.add(id(xml));
            }
          }
          default -> {}
        }
      }
    }
    return new CellFormats(
        ids.stream().map(id -> custom.getOrDefault(id, FormatCode.builtIn(id))).toList());
  }

  private static int id(PartReader xml) throws Unreadable {
    String id = xml.attribute("numFmtId");
    return id == null ? 0 : WholeNumber.parse(id);
  }

  /** The number of a style, 0 where none is named. */
  static int style(@Nullable String written) {
    return written == null ? 0 : WholeNumber.parse(written);
  }

  /** What a style makes of a number; plain where there is no such style. */
  FormatCode get(int style) {
    return style >= 0 && style < byStyle.size() ? byStyle.get(style) : FormatCode.PLAIN;
  }
}
