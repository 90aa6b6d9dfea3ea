package dev.ratewright.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
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

  /** Draws it. Its description, for those who cannot see it, names every bar. */
  void draw(XSSFSheet sheet, ClientAnchor anchor) {
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.BOTTOM);
    categories.setOrientation(AxisOrientation.MAX_MIN);
    categories.setMajorTickMark(AxisTickMark.NONE);
    categories.getOrAddShapeProperties().setLineProperties(line(Palette.HAIR));
    amounts.setCrosses(AxisCrosses.AUTO_ZERO);
    amounts.setMinimum(0);
    amounts.setMajorTickMark(AxisTickMark.NONE);
    amounts.setTickLabelPosition(AxisTickLabelPosition.NONE);
    amounts
        .getOrAddShapeProperties()
        .setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
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
    series.setFillProperties(fill(Palette.NAVY));
    int longest = longest();
    series.getDataPoint(longest).setFillProperties(fill(Palette.CORAL));
    chart.plot(data);
    figures(chart);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(described());
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
      words.append(
          java.math.BigDecimal.valueOf(values.get(i)).stripTrailingZeros().toPlainString());
    }
    return words.toString();
  }

  private static XDDFSolidFillProperties fill(String colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(java.util.HexFormat.of().parseHex(colour)));
  }

  private static XDDFLineProperties line(String colour) {
    return new XDDFLineProperties(fill(colour));
  }
}
