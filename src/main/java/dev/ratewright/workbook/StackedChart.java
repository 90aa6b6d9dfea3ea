package dev.ratewright.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

/**
 * A chart of standing columns made of parts, the first at the foot and darkest, each named in a
 * small legend.
 *
 * @param title what it shows
 * @param columns what the columns stand for, left to right
 * @param columnRange the cells that hold their labels
 * @param parts what the columns are made of, from the foot up
 * @param format the number format of the axis
 */
record StackedChart(
    String title, List<Column> columns, String columnRange, List<Part> parts, String format) {

  /**
   * What a column stands for.
   *
   * @param label below it
   * @param name what it is in full
   */
  record Column(String label, String name) {}

  /**
   * A part of all columns.
   *
   * @param name what it is
   * @param nameCell the cell that holds it
   * @param values one for each column
   * @param valueRange the cells that hold them
   */
  record Part(String name, String nameCell, List<BigDecimal> values, String valueRange) {}

  /** Draws it. Its description names every part of every column. */
  void draw(XSSFSheet sheet, Styles styles, ClientAnchor anchor) {
    XSSFChart chart = ChartFrame.of(sheet, anchor, described());
    chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
    XDDFCategoryAxis names = ChartFrame.names(chart, styles, AxisPosition.BOTTOM);
    boolean fromZero =
        parts.stream().flatMap(part -> part.values().stream()).noneMatch(v -> v.signum() < 0);
    XDDFValueAxis amounts = ChartFrame.amounts(chart, AxisPosition.LEFT, fromZero);
    amounts.getOrAddMajorGridProperties().setLineProperties(ChartFrame.line(styles, Palette.HAIR));
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, amounts);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setGapWidth(35);
    data.setVaryColors(false);
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromArray(
            columns.stream().map(Column::label).toArray(String[]::new), columnRange);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Double[] figures = part.values().stream().map(BigDecimal::doubleValue).toArray(Double[]::new);
      XDDFChartData.Series series =
          data.addSeries(categories, XDDFDataSourcesFactory.fromArray(figures, part.valueRange()));
      series.setTitle(part.name(), new CellReference(part.nameCell()));
      series.setFillProperties(
          ChartFrame.fill(styles, Palette.STACK.get(i % Palette.STACK.size())));
      // A white edge, so that neighbours are told apart without their colours.
      series.setLineProperties(ChartFrame.line(styles, Palette.WHITE));
    }
    chart.plot(data);
    var number = chart.getCTChart().getPlotArea().getValAxArray(0).addNewNumFmt();
    number.setFormatCode(format);
    number.setSourceLinked(false);
    pile(chart);
    ChartFrame.letters(chart, styles, 8);
  }

  /**
   * Puts parts on one another, not beside. The smaller schema of the library does not have the
   * element, which stands between the width of gaps and the axes.
   */
  private static void pile(XSSFChart chart) {
    try (XmlCursor cursor =
        chart.getCTChart().getPlotArea().getBarChartArray(0).getAxIdArray(0).newCursor()) {
      cursor.beginElement("overlap", XSSFRelation.NS_CHART);
      cursor.insertAttributeWithValue("val", "100");
    }
  }

  private String described() {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      List<String> amounts =
          parts.stream()
              .filter(part -> part.values().get(at).signum() != 0)
              .map(part -> part.name() + " " + BarChart.plain(part.values().get(at)))
              .toList();
      String all = amounts.isEmpty() ? "nothing" : String.join(", ", amounts);
      said.add(columns.get(i).name() + " " + all);
    }
    return title + ": " + String.join("; ", said);
  }
}
