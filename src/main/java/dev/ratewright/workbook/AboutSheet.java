package dev.ratewright.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The report's last sheet: what it was made from, and how to read it. */
final class AboutSheet {
  private static final List<String> READING =
      List.of(
          "Settled money has come, pending money is owed, estimated money is worked out from"
              + " views, subscribers and gifts. The three are never added up.",
          "Blue figures are inputs: change one and every figure that rests on it follows, within the"
              + " same tier, rounding step and bounds, which are chosen when the report is made.",
          "Filter as you like. Sort the sheet Creators freely; other sheets refer to each other's"
              + " rows, so sort a copy of those.",
          "Internal: low prices are floors. A brand gets the rate card or the media kit.");

  private final Rows rows;
  private final XSSFSheet sheet;

  AboutSheet(Streamed book, Styles styles) {
    rows = book.sheet("About");
    sheet = rows.sheet();
    sheet.setTabColor(styles.colour(Palette.GREY));
    sheet.setDisplayGridlines(false);
    line().text(0, "About this report", Style.TITLE.points(16)).height(30);
  }

  private Line line() {
    return rows.line();
  }

  /** Says one thing in words. */
  void say(String what, String words) {
    line()
        .text(0, what, Style.ROW.colour(Palette.GREY))
        .text(1, words, Style.ROW.side(Style.Side.LEFT))
        .height(18);
  }

  /** Says which file was read, so that anyone can tell it from another of its name. */
  void say(AgencyReport.Source source) {
    say(source.role(), source.name());
    say(source.role() + ", size in bytes", source.bytes());
    say(source.role() + ", SHA-256", source.sha256());
  }

  /** Says one number. */
  void say(String what, long number) {
    line()
        .text(0, what, Style.ROW.colour(Palette.GREY))
        .number(1, number, Style.ROW.format(Format.COUNT).side(Style.Side.LEFT))
        .height(18);
  }

  void finish() {
    line();
    line()
        .text(0, "How to read it", Style.BODY.bold().line(Style.Line.STRONG))
        .blank(1, Style.BODY.line(Style.Line.STRONG))
        .height(22);
    for (String words : READING) {
      line().blank(0, Style.ROW).text(1, words, Style.ROW.wrap()).height(30);
    }
    Widths.set(sheet, 0, 26);
    Widths.set(sheet, 1, 84);
    Print.single(sheet, "About");
  }
}
