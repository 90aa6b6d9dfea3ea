package dev.ratewright.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * A chart of lying bars with its figures beside them: no legend, no grid, no box; the longest bar
 * in the accent colour.
 *
 * @param title what it shows
 * @param names one for each bar, top to bottom
 * @param nameRange the cells that hold them
 * @param values one for each bar
 * @param valueRange the cells that hold them
 * @param format the number format of the figures
 */
record BarChart(
    String title,
    List<String> names,
    String nameRange,
    List<Double> values,
    String valueRange,
    String format) {

  private static final XDDFLineProperties NO_LINE =
      new XDDFLineProperties(new XDDFNoFillProperties());

  /** Draws it. Its description, for those who cannot see it, names every bar. */
  void draw(XSSFSheet sheet, ClientAnchor anchor, Styles styles) {
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
    chart.getCTChartSpace().addNewSpPr().addNewLn().addNewNoFill();
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    room(chart);
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.BOTTOM);
    categories.setOrientation(AxisOrientation.MAX_MIN);
    categories.setMajorTickMark(AxisTickMark.NONE);
    categories.getOrAddShapeProperties().setLineProperties(line(styles.rgb(Palette.HAIR)));
    amounts.setCrosses(AxisCrosses.AUTO_ZERO);
    // Else half of the first and of the last bar is cut off.
    amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
    amounts.setMinimum(0);
    amounts.setMajorTickMark(AxisTickMark.NONE);
    amounts.setTickLabelPosition(AxisTickLabelPosition.NONE);
    amounts.getOrAddShapeProperties().setLineProperties(NO_LINE);
    XDDFBarChartData data =
        (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, amounts);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(45);
    data.setVaryColors(false);
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(names.toArray(String[]::new), nameRange),
            XDDFDataSourcesFactory.fromArray(values.toArray(Double[]::new), valueRange));
    series.setTitle(title, null);
    series.setFillProperties(fill(styles.rgb(Palette.NAVY)));
    int longest = longest();
    series.getDataPoint(longest).setFillProperties(fill(styles.rgb(Palette.CORAL)));
    chart.plot(data);
    figures(chart);
    letters(chart, styles);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(described());
  }

  /** Leaves room for the names on the left and the longest bar's figure on the right. */
  private static void room(XSSFChart chart) {
    XDDFManualLayout layout = chart.getOrAddManualLayout();
    layout.setTarget(LayoutTarget.INNER);
    layout.setXMode(LayoutMode.EDGE);
    layout.setYMode(LayoutMode.EDGE);
    layout.setX(0.36);
    layout.setY(0.04);
    layout.setWidthRatio(0.46);
    layout.setHeightRatio(0.92);
  }

  /** Small grey letters in the workbook's font. */
  private static void letters(XSSFChart chart, Styles styles) {
    var text =
        chart.getCTChartSpace().isSetTxPr()
            ? chart.getCTChartSpace().getTxPr()
            : chart.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    var letters = text.addNewP().addNewPPr().addNewDefRPr();
    letters.setSz(900);
    letters.addNewSolidFill().addNewSrgbClr().setVal(styles.ink());
    letters.addNewLatin().setTypeface(styles.font());
  }

  private void figures(XSSFChart chart) {
    CTDLbls labels =
        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
    var number = labels.addNewNumFmt();
    number.setFormatCode(format);
    number.setSourceLinked(false);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private int longest() {
    int longest = 0;
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) > values.get(longest)) {
        longest = i;
      }
    }
    return longest;
  }

  private String described() {
    StringBuilder words = new StringBuilder(title);
    for (int i = 0; i < names.size(); i++) {
      words.append(i == 0 ? ": " : ", ").append(names.get(i)).append(' ');
      words.append(BigDecimal.valueOf(values.get(i)).stripTrailingZeros().toPlainString());
    }
    return words.toString();
  }

  private static XDDFSolidFillProperties fill(byte[] rgb) {
    return new XDDFSolidFillProperties(XDDFColor.from(rgb));
  }

  private static XDDFLineProperties line(byte[] rgb) {
    return new XDDFLineProperties(fill(rgb));
  }
}
