package dev.ratewright.workbook;

import dev.ratewright.domain.Currency;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of one workbook, each made once and shared by all its cells. */
final class Styles {
  /** On every Windows and Mac, and Liberation Sans, which Linux has, is as wide to the pixel. */
  static final String FONT = "Arial";

  private final XSSFWorkbook book;
  private final Currency currency;
  private final Map<Style, CellStyle> made = new HashMap<>();
  private final Map<Letters, XSSFFont> fonts = new HashMap<>();
  private final Map<String, XSSFColor> colours = new HashMap<>();

  private record Letters(int points, boolean bold, boolean italic, String colour) {}

  /** The looks of a new workbook, whose own font becomes ours: column widths are counted in it. */
  Styles(XSSFWorkbook book, Currency currency) {
    this.book = book;
    this.currency = currency;
    XSSFFont plain = book.getFontAt(0);
    plain.setFontName(FONT);
    plain.setScheme(FontScheme.NONE);
    plain.setFontHeightInPoints((short) Style.BODY.points());
    plain.setColor(colour(Palette.NAVY));
  }

  /** The workbook's currency. */
  Currency currency() {
    return currency;
  }

  /** A number format with the sign of the workbook's currency. */
  String format(String format) {
    return Format.in(currency, format);
  }

  /** The workbook's cell style for a look. */
  CellStyle of(Style style) {
    return made.computeIfAbsent(style, this::make);
  }

  /** A colour as the workbook keeps it. */
  XSSFColor colour(String hex) {
    return colours.computeIfAbsent(hex, h -> new XSSFColor(HexFormat.of().parseHex(h), null));
  }

  private CellStyle make(Style style) {
    XSSFCellStyle cell = book.createCellStyle();
    cell.setFont(
        fonts.computeIfAbsent(
            new Letters(style.points(), style.heavy(), style.slanted(), style.colour()),
            this::font));
    cell.setVerticalAlignment(VerticalAlignment.CENTER);
    cell.setAlignment(
        switch (style.side()) {
          case OWN -> HorizontalAlignment.GENERAL;
          case LEFT -> HorizontalAlignment.LEFT;
          case CENTRE -> HorizontalAlignment.CENTER;
          case RIGHT -> HorizontalAlignment.RIGHT;
        });
    cell.setIndention((short) style.indent());
    cell.setWrapText(style.wrapped());
    if (style.open()) {
      cell.setLocked(false);
    }
    if (!style.format().equals(Format.GENERAL)) {
      cell.setDataFormat(book.createDataFormat().getFormat(format(style.format())));
    }
    if (!style.fill().isEmpty()) {
      cell.setFillForegroundColor(colour(style.fill()));
      cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (style.line() != Style.Line.NONE) {
      boolean strong = style.line() == Style.Line.STRONG;
      cell.setBorderBottom(strong ? BorderStyle.MEDIUM : BorderStyle.THIN);
      cell.setBottomBorderColor(colour(strong ? Palette.NAVY : Palette.HAIR));
    }
    return cell;
  }

  private XSSFFont font(Letters letters) {
    XSSFFont font = book.createFont();
    font.setFontName(FONT);
    font.setScheme(FontScheme.NONE);
    font.setFontHeightInPoints((short) letters.points());
    font.setBold(letters.bold());
    font.setItalic(letters.italic());
    font.setColor(colour(letters.colour()));
    return font;
  }
}
