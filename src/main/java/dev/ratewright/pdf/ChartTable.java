package dev.ratewright.pdf;

import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.document.Chart;
import java.util.List;

/** The figures of a chart that is higher than a page: a table goes on overleaf, a chart cannot. */
final class ChartTable {
  private ChartTable() {}

  static Table of(List<Chart.Bar> bars) {
    return plain(bars.stream().map(bar -> List.of(bar.label(), bar.text())).toList());
  }

  static Table of(Chart.StackedBars chart) {
    return plain(chart.bars().stream().map(bar -> List.of(bar.label(), bar.text())).toList());
  }

  static Table of(Chart.Pyramid pyramid) {
    return new Table(
        List.of(
            new TableColumn("", Role.SUBJECT, 2),
            new TableColumn(pyramid.left(), Role.FIGURE, 1),
            new TableColumn(pyramid.right(), Role.FIGURE, 1)),
        pyramid.bands().stream()
            .map(band -> List.of(band.label(), band.leftText(), band.rightText()))
            .toList());
  }

  private static Table plain(List<List<String>> rows) {
    return new Table(
        List.of(new TableColumn("", Role.SUBJECT, 3), new TableColumn("", Role.FIGURE, 1)), rows);
  }
}
