package dev.ratewright.sample;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Lays one table out as a sheet the way an agency keeps it.
 *
 * @param name the sheet's name
 * @param title the line above the table
 * @param file the text file with its rows
 * @param frozenColumns how many columns stay in view when one scrolls to the right
 * @param tab the colour of its tab
 */
record SampleSheet(String name, String title, String file, int frozenColumns, String tab) {
  private static final int HEADER_ROW = 1;
  private static final int FIRST_ROW = 2;
  private static final List<String> NICHES =
      List.of(
          "finance",
          "business",
          "tech",
          "luxury",
          "beauty",
          "fitness",
          "food",
          "travel",
          "parenting",
          "lifestyle",
          "education",
          "entertainment",
          "gaming",
          "comedy");
  private static final List<String> DELIVERABLES =
      List.of(
          "In-feed video",
          "Video 1-3 min",
          "Story",
          "Photo post",
          "LIVE",
          "LIVE shopping session",
          "Product showcase",
          "Series of three");

  /** Adds the sheet to a workbook. */
  void addTo(XSSFWorkbook book, SampleStyles styles) {
    SampleTable table = SampleTable.read(file);
    List<String> headings = table.headings();
    int[] widths = headings.stream().mapToInt(heading -> width(table, heading)).toArray();
    XSSFSheet sheet = book.createSheet(name);

    Row titleRow = sheet.createRow(0);
    titleRow.setHeightInPoints(34);
    Cell titleCell = titleRow.createCell(0);
    titleCell.setCellValue(title);
    titleCell.setCellStyle(styles.title());

    Row header = sheet.createRow(HEADER_ROW);
    header.setHeightInPoints(32);
    for (int column = 0; column < headings.size(); column++) {
      Cell cell = header.createCell(column);
      cell.setCellValue(headings.get(column));
      cell.setCellStyle(styles.header(SampleKind.of(headings.get(column))));
      sheet.setColumnWidth(column, widths[column] * 256);
    }
    table.rows().forEach(record -> addRow(sheet, styles, headings, widths, record.getFields()));

    int lastRow = FIRST_ROW + table.rows().size() - 1;
    for (int column = 0; column < headings.size(); column++) {
      addChoices(sheet, headings.get(column), column, lastRow);
      if (SampleKind.of(headings.get(column)) == SampleKind.STATE) {
        addTints(sheet, headings.get(column), column, lastRow);
      }
    }
    sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, lastRow, 0, headings.size() - 1));
    sheet.createFreezePane(frozenColumns, FIRST_ROW);
    sheet.setDisplayGridlines(false);
    sheet.setTabColor(SampleStyles.color(tab));
    setUpPrinting(sheet);
  }

  private static void addRow(
      XSSFSheet sheet,
      SampleStyles styles,
      List<String> headings,
      int[] widths,
      List<String> fields) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    int lines = 1;
    for (int column = 0; column < fields.size(); column++) {
      SampleKind kind = SampleKind.of(headings.get(column));
      Cell cell = row.createCell(column);
      cell.setCellStyle(styles.of(kind));
      kind.put(cell, fields.get(column));
      if (kind == SampleKind.LONG_TEXT) {
        lines = Math.max(lines, lines(fields.get(column), widths[column]));
      }
    }
    row.setHeightInPoints(lines == 1 ? 20 : 8 + 12 * lines);
  }

  private static int lines(String text, int width) {
    return (int) Math.ceil(SampleKind.width(text) / (width * 1.12));
  }

  private static int width(SampleTable table, String heading) {
    int fixed =
        switch (heading) {
          case "Headline" -> 44;
          case "Bio", "Text" -> 78;
          case "Notes" -> 40;
          default -> 0;
        };
    if (fixed > 0) {
      return fixed;
    }
    SampleKind kind = SampleKind.of(heading);
    int width = 7;
    for (String word : heading.split(" ", -1)) {
      width = Math.max(width, word.length() + 6);
    }
    for (var row : table.rows()) {
      width = Math.max(width, kind.shownWidth(row.getField(heading)) + 4);
    }
    return width;
  }

  private static void addChoices(XSSFSheet sheet, String heading, int column, int lastRow) {
    List<String> choices =
        switch (heading) {
          case "Niche" -> NICHES;
          case "Deliverable" -> DELIVERABLES;
          case "Status", "State" -> List.copyOf(SampleStyles.tints(heading).keySet());
          default -> List.of();
        };
    if (choices.isEmpty()) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(choices.toArray(String[]::new)),
            new CellRangeAddressList(FIRST_ROW, lastRow, column, column));
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }

  private static void addTints(XSSFSheet sheet, String heading, int column, int lastRow) {
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    CellRangeAddress[] range = {new CellRangeAddress(FIRST_ROW, lastRow, column, column)};
    String first = "$" + CellReference.convertNumToColString(column) + (FIRST_ROW + 1);
    for (Map.Entry<String, SampleStyles.Tint> tint : SampleStyles.tints(heading).entrySet()) {
      ConditionalFormattingRule rule =
          formatting.createConditionalFormattingRule(first + "=\"" + tint.getKey() + "\"");
      PatternFormatting fill = rule.createPatternFormatting();
      fill.setFillBackgroundColor(SampleStyles.color(tint.getValue().fill()));
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      FontFormatting font = rule.createFontFormatting();
      font.setFontColor(SampleStyles.color(tint.getValue().ink()));
      font.setFontStyle(false, true);
      formatting.addConditionalFormatting(range, rule);
    }
  }

  private void setUpPrinting(XSSFSheet sheet) {
    PrintSetup print = sheet.getPrintSetup();
    boolean wide = name.equals("Creators");
    print.setPaperSize(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) (wide ? 2 : 1));
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozenColumns - 1));
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    sheet.setMargin(PageMargin.TOP, 0.5);
    sheet.getFooter().setLeft("Northlight Talent · confidential");
    sheet.getFooter().setRight("&P / &N");
  }
}
