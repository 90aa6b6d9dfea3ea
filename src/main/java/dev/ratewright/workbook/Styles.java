package dev.ratewright.workbook;

import dev.ratewright.domain.Colour;
import dev.ratewright.domain.Currency;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The looks of one workbook, each made once and shared by all its cells. */
final class Styles {
  private final XSSFWorkbook book;
  private final Currency currency;
  private final HouseStyle house;
  private final Map<Style, CellStyle> made = new HashMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Map<Letters, XSSFFont> fonts = new HashMap<>();
  private final Map<Colour, XSSFColor> colours = new HashMap<>();

  private record Letters(String font, int points, boolean bold, boolean italic, Colour colour) {}

  /** The program's own looks in a new workbook. */
  Styles(XSSFWorkbook book, Currency currency) {
    this(book, currency, HouseStyle.STANDARD);
  }

  /** The looks of a new workbook, whose own font becomes ours: column widths are counted in it. */
  Styles(XSSFWorkbook book, Currency currency, HouseStyle house) {
    this.book = book;
    this.currency = currency;
    this.house = house;
    XSSFFont plain = book.getFontAt(0);
    plain.setFontName(font());
    plain.setScheme(FontScheme.NONE);
    plain.setFontHeightInPoints((short) Style.BODY.points());
    plain.setColor(colour(branding().ink(Style.BODY)));
  }

  /** The workbook's currency. */
  Currency currency() {
    return currency;
  }

  /** The agency's look. */
  Branding branding() {
    return house.branding();
  }

  /** How the agency has its workbooks. */
  HouseStyle house() {
    return house;
  }

  /** The workbook's font, for charts. */
  String font() {
    return branding().font();
  }

  /** A number format as the workbook keeps it. */
  String format(String format) {
    return house.notation().format(currency, format);
  }

  /** The workbook's cell style for a look. */
  CellStyle of(Style style) {
    return made.computeIfAbsent(style, this::make);
  }

  /** Gives a look a name, under which people find and change it. */
  void name(String name, Style style) {
    StylesTable table = book.getStylesSource();
    CTXf cell = ((XSSFCellStyle) of(style)).getCoreXf();
    CTXf named = (CTXf) cell.copy();
    named.unsetXfId();
    int index = table.putCellStyleXf(named) - 1;
    cell.setXfId(index);
    names.put(name, index);
  }

  /** Writes the names of looks. */
  void finish() {
    StyleNames.write(book.getStylesSource(), names);
  }

  /** Which look each column of a sheet had last: rows are mostly alike, and a look is long. */
  static final class Recent {
    private @Nullable Style[] styles = new Style[32];
    private int[] indexes = new int[32];

    /** The number of a look in the workbook. */
    int index(int column, Style style, Styles all) {
      if (column >= styles.length) {
        styles = Arrays.copyOf(styles, column * 2);
        indexes = Arrays.copyOf(indexes, column * 2);
      }
      if (!style.equals(styles[column])) {
        indexes[column] = all.of(style).getIndex();
        styles[column] = style;
      }
      return indexes[column];
    }
  }

  /** The colour of a bar, line or tab as the workbook keeps it, one of {@link Palette}. */
  XSSFColor colour(String role) {
    return colour(branding().ground(role));
  }

  /** The same as bytes of red, green and blue, for charts. */
  byte[] rgb(String role) {
    return HexFormat.of().parseHex(branding().ground(role).hex());
  }

  /** The colour of words in charts as bytes of red, green and blue. */
  byte[] ink() {
    return HexFormat.of().parseHex(branding().ink(Style.BODY).hex());
  }

  private XSSFColor colour(Colour colour) {
    return colours.computeIfAbsent(
        colour, c -> new XSSFColor(HexFormat.of().parseHex(c.hex()), null));
  }

  private CellStyle make(Style style) {
    XSSFCellStyle cell = book.createCellStyle();
    cell.setFont(
        fonts.computeIfAbsent(
            new Letters(
                branding().font(style.look()),
                style.points(),
                branding().heavy(style),
                branding().slanted(style),
                branding().ink(style)),
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
    branding()
        .fill(style)
        .ifPresent(
            fill -> {
              cell.setFillForegroundColor(colour(fill));
              cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            });
    if (style.line() != Style.Line.NONE) {
      boolean strong = style.line() == Style.Line.STRONG;
      cell.setBorderBottom(strong ? BorderStyle.MEDIUM : BorderStyle.THIN);
      cell.setBottomBorderColor(colour(strong ? Palette.NAVY : Palette.HAIR));
    }
    return cell;
  }

  private XSSFFont font(Letters letters) {
    XSSFFont font = book.createFont();
    font.setFontName(letters.font());
    font.setScheme(FontScheme.NONE);
    font.setFontHeightInPoints((short) letters.points());
    font.setBold(letters.bold());
    font.setItalic(letters.italic());
    font.setColor(colour(letters.colour()));
    return font;
  }
}
