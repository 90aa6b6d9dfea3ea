package dev.ratewright.workbook;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What all charts have in common: no box, no title of their own, small letters, a description. */
final class ChartFrame {
  static final XDDFLineProperties NO_LINE = new XDDFLineProperties(new XDDFNoFillProperties());

  private ChartFrame() {}

  /** An empty chart. Its description, for those who cannot see it, says what it shows. */
  static XSSFChart of(XSSFSheet sheet, ClientAnchor anchor, String description) {
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
    chart.getCTChartSpace().addNewSpPr().addNewLn().addNewNoFill();
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(description);
    return chart;
  }

  /** Where the bars stand, as shares of the chart's width and height. */
  static void room(XSSFChart chart, double x, double y, double width, double height) {
    XDDFManualLayout layout = chart.getOrAddManualLayout();
    layout.setTarget(LayoutTarget.INNER);
    layout.setXMode(LayoutMode.EDGE);
    layout.setYMode(LayoutMode.EDGE);
    layout.setX(x);
    layout.setY(y);
    layout.setWidthRatio(width);
    layout.setHeightRatio(height);
  }

  /** The axis of names, a hairline. */
  static XDDFCategoryAxis names(XSSFChart chart, Styles styles, AxisPosition where) {
    XDDFCategoryAxis names = chart.createCategoryAxis(where);
    names.setMajorTickMark(AxisTickMark.NONE);
    names.getOrAddShapeProperties().setLineProperties(line(styles, Palette.HAIR));
    return names;
  }

  /** The axis of amounts, without a line; from 0 where nothing is below. */
  static XDDFValueAxis amounts(XSSFChart chart, AxisPosition where, boolean fromZero) {
    XDDFValueAxis amounts = chart.createValueAxis(where);
    amounts.setCrosses(AxisCrosses.AUTO_ZERO);
    // Else half of the first and of the last bar is cut off.
    amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
    if (fromZero) {
      amounts.setMinimum(0);
    }
    amounts.setMajorTickMark(AxisTickMark.NONE);
    amounts.getOrAddShapeProperties().setLineProperties(NO_LINE);
    return amounts;
  }

  /** Small letters in the workbook's font, once everything else is in place. */
  static void letters(XSSFChart chart, Styles styles, int points) {
    var text =
        chart.getCTChartSpace().isSetTxPr()
            ? chart.getCTChartSpace().getTxPr()
            : chart.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    var letters = text.addNewP().addNewPPr().addNewDefRPr();
    letters.setSz(points * 100);
    letters.addNewSolidFill().addNewSrgbClr().setVal(styles.ink());
    letters.addNewLatin().setTypeface(styles.font());
  }

  static XDDFSolidFillProperties fill(Styles styles, String role) {
    return new XDDFSolidFillProperties(XDDFColor.from(styles.rgb(role)));
  }

  static XDDFLineProperties line(Styles styles, String role) {
    return new XDDFLineProperties(fill(styles, role));
  }
}
