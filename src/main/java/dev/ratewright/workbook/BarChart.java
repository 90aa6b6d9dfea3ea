package dev.ratewright.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
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
    List<BigDecimal> values,
    String valueRange,
    String format) {

  /** Draws it. Its description, for those who cannot see it, names every bar. */
  void draw(XSSFSheet sheet, Styles styles, ClientAnchor anchor) {
    XSSFChart chart = ChartFrame.of(sheet, anchor, described());
    // Leaves room for the names on the left and the longest bar's figure on the right.
    ChartFrame.room(chart, 0.36, 0.04, 0.42, 0.92);
    XDDFCategoryAxis categories = ChartFrame.names(chart, styles, AxisPosition.LEFT);
    boolean fromZero = values.stream().noneMatch(value -> value.signum() < 0);
    XDDFValueAxis amounts = ChartFrame.amounts(chart, AxisPosition.BOTTOM, fromZero);
    categories.setOrientation(AxisOrientation.MAX_MIN);
    amounts.setTickLabelPosition(AxisTickLabelPosition.NONE);
    XDDFBarChartData data =
        (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, amounts);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(45);
    data.setVaryColors(false);
    Double[] figures = values.stream().map(BigDecimal::doubleValue).toArray(Double[]::new);
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(names.toArray(String[]::new), nameRange),
            XDDFDataSourcesFactory.fromArray(figures, valueRange));
    series.setTitle(title, null);
    series.setFillProperties(ChartFrame.fill(styles, Palette.NAVY));
    series.getDataPoint(longest()).setFillProperties(ChartFrame.fill(styles, Palette.CORAL));
    chart.plot(data);
    figures(chart);
    ChartFrame.letters(chart, styles, 9);
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
      if (values.get(i).compareTo(values.get(longest)) > 0) {
        longest = i;
      }
    }
    return longest;
  }

  private String described() {
    StringBuilder words = new StringBuilder(title);
    for (int i = 0; i < names.size(); i++) {
      words.append(i == 0 ? ": " : ", ").append(names.get(i)).append(' ');
      words.append(plain(values.get(i)));
    }
    return words.toString();
  }

  /** A figure as a description says it. */
  static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
