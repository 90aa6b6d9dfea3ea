package dev.ratewright.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** An Excel table around rows of data, with filters and, where columns are added up, a last row. */
final class DataTable {
  /** What stands at the beginning of the last row. */
  static final String TOTAL = "Total";

  private DataTable() {}

  /** Whether any column is added up. */
  static boolean isTotalled(List<Heading> headings) {
    return headings.stream().anyMatch(Heading::isTotalled);
  }

  /** The formula of a column's total, of what the filters leave. */
  static String total(String sheet, Heading heading) {
    return "SUBTOTAL(109," + name(sheet) + "[" + heading.text() + "])";
  }

  private static String name(String sheet) {
    return sheet.replace(' ', '_');
  }

  /**
   * Makes rows a table. POI would take its headings from cells that are streamed.
   *
   * @param rows how many there are with the headings, without that of totals
   */
  static void around(XSSFSheet sheet, List<Heading> headings, int rows) {
    XSSFTable table = sheet.createTable(null);
    CTTable ct = table.getCTTable();
    ct.setName(name(sheet.getSheetName()));
    ct.setDisplayName(name(sheet.getSheetName()));
    boolean totalled = isTotalled(headings);
    ct.setRef(area(headings, totalled ? rows + 1 : rows));
    ct.addNewAutoFilter().setRef(area(headings, rows));
    CTTableColumns columns = ct.addNewTableColumns();
    columns.setCount(headings.size());
    for (int i = 0; i < headings.size(); i++) {
      var column = columns.addNewTableColumn();
      column.setId(i + 1L);
      column.setName(headings.get(i).text());
      if (headings.get(i).isTotalled()) {
        column.setTotalsRowFunction(STTotalsRowFunction.SUM);
      }
    }
    if (totalled) {
      ct.setTotalsRowCount(1);
      columns.getTableColumnArray(0).setTotalsRowLabel(TOTAL);
    }
  }

  private static String area(List<Heading> headings, int rows) {
    CellReference first = new CellReference("A1");
    CellReference end = new CellReference(rows - 1, headings.size() - 1);
    return new AreaReference(first, end, SpreadsheetVersion.EXCEL2007).formatAsString();
  }
}
