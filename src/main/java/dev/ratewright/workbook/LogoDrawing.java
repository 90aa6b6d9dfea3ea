package dev.ratewright.workbook;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFPictureData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;

/**
 * Lays the logo on a sheet, at the right of a box and in the middle of its height. It is held by
 * one cell only, so that it keeps its proportions whatever the columns become.
 */
final class LogoDrawing {
  private final XSSFSheet sheet;
  private final Logo logo;

  LogoDrawing(XSSFSheet sheet, Logo logo) {
    this.sheet = sheet;
    this.logo = logo;
  }

  /**
   * Draws it.
   *
   * @param column the last of the box, 0 for A; columns before it have their widths already
   * @param row the first of the box, 0 for the first
   * @param width of the box in points
   * @param height of the box in points
   * @param room around the logo, at the top, right and below, in points
   */
  void draw(int column, int row, double width, double height, double room) {
    double wide = logo.widthIn(width - room, height - 2 * room);
    double high = wide * logo.height() / logo.width();
    int first = column;
    double left = points(first) - room - wide;
    while (left < 0 && first > 0) {
      first--;
      left += points(first);
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFPicture picture =
        drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, first, row, first, row), file());
    CTDrawing all = drawing.getCTDrawing();
    CTOneCellAnchor anchor = all.addNewOneCellAnchor();
    CTMarker from = anchor.addNewFrom();
    from.setCol(first);
    from.setColOff(Units.toEMU(Math.max(0, left)));
    from.setRow(row);
    from.setRowOff(Units.toEMU((height - high) / 2));
    anchor.addNewExt();
    anchor.getExt().setCx(Units.toEMU(wide));
    anchor.getExt().setCy(Units.toEMU(high));
    var drawn = anchor.addNewPic();
    drawn.set(picture.getCTPicture());
    drawn.getNvPicPr().getCNvPr().setName("Logo");
    drawn.getNvPicPr().getCNvPr().setDescr(logo.words());
    drawn.getSpPr().getXfrm().getExt().setCx(Units.toEMU(wide));
    drawn.getSpPr().getXfrm().getExt().setCy(Units.toEMU(high));
    anchor.addNewClientData();
    all.removeTwoCellAnchor(all.sizeOfTwoCellAnchorArray() - 1);
  }

  /** The logo's number among the pictures of the workbook, in which it lies once for all sheets. */
  private int file() {
    List<XSSFPictureData> all = sheet.getWorkbook().getAllPictures();
    for (int i = 0; i < all.size(); i++) {
      if (Arrays.equals(all.get(i).getData(), logo.bytes())) {
        return i;
      }
    }
    int kind = logo.png() ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG;
    return sheet.getWorkbook().addPicture(logo.bytes(), kind);
  }

  private double points(int column) {
    return sheet.getColumnWidthInPixels(column) * 0.75;
  }
}
