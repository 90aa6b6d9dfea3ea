package dev.ratewright.sample;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The look of the sample workbook: one dark, one accent, greys, and a colour per state. */
final class SampleStyles {
  static final String DARK = "14304A";
  static final String ACCENT = "2A9D8F";
  private static final String HAIRLINE = "DDE3E8";
  private static final String INK = "25313C";
  private static final String GREY = "5F6B76";

  /** Fill and text of a status or state. */
  record Tint(String fill, String ink) {}

  private static final Tint GREEN = new Tint("D9F0E3", "14613A");
  private static final Tint BLUE = new Tint("DCE9F9", "1B4B87");
  private static final Tint VIOLET = new Tint("E9E2F7", "553A91");
  private static final Tint AMBER = new Tint("FCEFCB", "7A5200");
  private static final Tint RED = new Tint("FADCD9", "9B1C13");
  private static final Tint SLATE = new Tint("E9EDF0", "4A5560");

  private final XSSFWorkbook book;
  private final Map<SampleKind, CellStyle> cells = new EnumMap<>(SampleKind.class);

  SampleStyles(XSSFWorkbook book) {
    this.book = book;
    XSSFFont standard = book.getFontAt(0);
    standard.setFontName("Arial");
    standard.setFontHeightInPoints((short) 10);
    standard.setColor(color(INK));
    for (SampleKind kind : SampleKind.values()) {
      cells.put(kind, cell(kind));
    }
  }

  /** The words of a Status or State column with their colours, in the order of a list to choose. */
  static Map<String, Tint> tints(String heading) {
    Map<String, Tint> tints = new LinkedHashMap<>();
    if (heading.equals("Status")) {
      tints.put("Active", GREEN);
      tints.put("Onboarding", BLUE);
      tints.put("Renewal due", AMBER);
      tints.put("On hold", SLATE);
    } else {
      tints.put("proposed", SLATE);
      tints.put("signed", BLUE);
      tints.put("delivered", VIOLET);
      tints.put("invoiced", AMBER);
      tints.put("paid", GREEN);
      tints.put("overdue", RED);
      tints.put("cancelled", new Tint("F4F5F6", "7B858E"));
    }
    return tints;
  }

  /** The style of the cells under a heading. */
  CellStyle of(SampleKind kind) {
    return cells.getOrDefault(kind, book.getCellStyleAt(0));
  }

  /** The line above the table. */
  CellStyle title() {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font(14, true, DARK));
    style.setAlignment(HorizontalAlignment.LEFT);
    indent(style, 0);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  /** The heading row; headings of numbers stand over their numbers. */
  CellStyle header(SampleKind kind) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font(10, true, "FFFFFF"));
    style.setFillForegroundColor(color(DARK));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setAlignment(kind.alignment);
    indent(style, 2);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.MEDIUM);
    style.setBottomBorderColor(color(ACCENT));
    return style;
  }

  static XSSFColor color(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex), null);
  }

  private CellStyle cell(SampleKind kind) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(kind.format));
    style.setAlignment(kind.alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(color(HAIRLINE));
    if (kind == SampleKind.LONG_TEXT) {
      style.setWrapText(true);
      style.setFont(font(9, false, GREY));
    }
    indent(style, 0);
    return style;
  }

  /** Air before a text, and in the heading row after one over numbers: there sits the filter. */
  private static void indent(XSSFCellStyle style, int overNumbers) {
    switch (style.getAlignment()) {
      case LEFT -> style.setIndention((short) 1);
      case RIGHT -> style.setIndention((short) overNumbers);
      default -> {}
    }
  }

  private XSSFFont font(int points, boolean bold, String hex) {
    XSSFFont font = book.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(color(hex));
    return font;
  }
}
