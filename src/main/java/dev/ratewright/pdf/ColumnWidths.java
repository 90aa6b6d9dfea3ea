package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Role;
import java.util.List;
import java.util.Locale;

/** How a table's width is shared: by weight, but a figure is not broken while others can give. */
final class ColumnWidths {
  private static final float GAP = 14;

  /** The most of the table's width that one column of figures may claim beyond its weight. */
  private static final float MOST_FOR_FIGURES = 0.4f;

  /** What words keep of their share, however much the figures beside them need. */
  private static final float LEAST_FOR_WORDS = 0.6f;

  private final float[] widths;

  private ColumnWidths(float[] widths) {
    this.widths = widths;
  }

  static ColumnWidths of(
      Block.Table table, Style figures, Style label, Typesetter type, float width) {
    int count = table.columns().size();
    float all = width - GAP * Math.max(0, count - 1);
    float[] fixed = new float[count];
    double weights = table.columns().stream().mapToDouble(Block.TableColumn::weight).sum();
    boolean oneFigure =
        count > 1
            && table.columns().stream().filter(column -> column.role() == Role.FIGURE).count() == 1;
    double flexible = 0;
    float left = all;
    for (int i = 0; i < count; i++) {
      Block.TableColumn column = table.columns().get(i);
      float share = (float) (all * column.weight() / weights);
      float needed = column.role() == Role.FIGURE ? needed(table, i, figures, label, type) : 0;
      // A single column of figures leaves to the words beside it what it does not need.
      if (needed > share || (oneFigure && needed > 0)) {
        fixed[i] = Math.min(needed, Math.max(share, all * MOST_FOR_FIGURES));
        left -= fixed[i];
      } else {
        flexible += column.weight();
      }
    }
    float least = (float) (all * LEAST_FOR_WORDS * flexible / weights);
    if (left < least) {
      float shrink = (all - least) / (all - left);
      for (int i = 0; i < count; i++) {
        fixed[i] *= shrink;
      }
      left = least;
    }
    for (int i = 0; i < count; i++) {
      if (fixed[i] == 0) {
        fixed[i] = (float) (left * table.columns().get(i).weight() / flexible);
      }
    }
    return new ColumnWidths(fixed);
  }

  private static float needed(
      Block.Table table, int at, Style figures, Style label, Typesetter type) {
    String heading = table.columns().get(at).heading().toUpperCase(Locale.ROOT);
    float widest = type.line(heading, label).width();
    for (List<String> row : table.rows()) {
      if (at < row.size()) {
        widest = Math.max(widest, type.line(row.get(at), figures).width());
      }
    }
    return widest + 0.1f;
  }

  float width(int column) {
    return widths[column];
  }

  /** From the table's left edge. */
  float x(int column) {
    float x = 0;
    for (int i = 0; i < column; i++) {
      x += widths[i] + GAP;
    }
    return x;
  }
}
