package dev.ratewright.workbook;

import dev.ratewright.intake.Column;
import dev.ratewright.intake.Content;
import dev.ratewright.intake.Form;
import dev.ratewright.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that people fill in: headings in row 1 that say what belongs below them, and cells that
 * know their format, their choices and their bounds.
 */
final class FormSheet {
  private static final int LAST_ROW = 1_048_575;
  private static final String LEAST_AMOUNT = "-1000000000000000";
  private static final int NOTE_COLUMNS = 3;
  private static final int WIDEST = 90;

  private final Rows rows;
  private final XSSFSheet sheet;
  private final Form form;
  private final Styles styles;
  private final Choices choices;

  FormSheet(Rows rows, Form form, Styles styles, Choices choices) {
    this.rows = rows;
    this.sheet = rows.sheet();
    this.form = form;
    this.styles = styles;
    this.choices = choices;
  }

  /** Writes headings with notes, and makes the columns below them ready. */
  void prepare() {
    Line header = line(0).height(30);
    List<Column<?>> columns = form.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column<?> column = columns.get(i);
      Style heading = aligned(Style.HEADER, column);
      rows.widths().heading(i, column.heading());
      header.title(
          i, column.heading(), column.required() ? heading : heading.light().colour(Palette.CLOUD));
      sheet.setDefaultColumnStyle(i, styles.of(aligned(Style.BODY, column).format(format(column))));
      note(0, i, words(column, i == 0));
      validate(column, i);
    }
    sheet.createFreezePane(1, 1);
    sheet.setTabColor(styles.colour(Palette.NAVY));
  }

  /** A row to be written below those that are, 0 for the header. */
  Line line(int row) {
    rows.skip(row - rows.count());
    return rows.line();
  }

  /** Once all rows are written: makes the columns as wide as they need. */
  void fit() {
    double width = rows.widths().fit(sheet, form.columns().size(), 10, WIDEST);
    Print.data(sheet, form.sheet(), width);
  }

  /** Words left, one step in from the number before them; everything else right. */
  static Style aligned(Style style, Column<?> column) {
    return switch (column.content().look()) {
      case TEXT, LONG_TEXT -> style.side(Style.Side.LEFT).indent(1);
      case COUNT, MONEY, PERCENT, FACTOR, DATE, MONTH -> style.side(Style.Side.RIGHT).indent(0);
    };
  }

  /** The number format of a column's cells. */
  static String format(Column<?> column) {
    return switch (column.content().look()) {
      case TEXT, LONG_TEXT, FACTOR -> Format.GENERAL;
      case COUNT -> Format.COUNT;
      case MONEY -> Format.AMOUNT;
      case PERCENT -> Format.PERCENT;
      case DATE -> Format.DATE;
      case MONTH -> Format.MONTH;
    };
  }

  private String words(Column<?> column, boolean first) {
    StringBuilder words = new StringBuilder(first ? form.purpose() + "\n\n" : "");
    words.append(column.required() ? "Required: " : "Optional: ");
    words.append(column.content().expected()).append('.');
    List<String> others = new ArrayList<>(column.aliases());
    others.addAll(column.fallbacks());
    if (!others.isEmpty()) {
      words.append("\n\nThe heading may also be ").append(String.join(", ", others)).append('.');
    }
    return words.toString();
  }

  /** Puts a note on a cell. */
  void note(int row, int column, String words) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(column + 1);
    anchor.setCol2(column + 1 + NOTE_COLUMNS);
    anchor.setRow1(row + 1);
    anchor.setRow2(row + 3 + (int) Widths.of(words) / 30);
    XSSFComment comment = drawing.createCellComment(anchor);
    comment.setAddress(row, column);
    comment.setAuthor("Ratewright");
    comment.setString(new XSSFRichTextString(words));
  }

  private void validate(Column<?> column, int index) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    Content<?> content = column.content();
    if (content.choices().isEmpty() && content.look() == Content.Look.FACTOR) {
      // A rate's bounds depend on its unit, which another column holds.
      return;
    }
    DataValidationConstraint constraint =
        content.choices().isEmpty()
            ? bounds(helper, content.look(), content.signed())
            : helper.createFormulaListConstraint(choices.range(content.choices()));
    if (constraint == null) {
      return;
    }
    DataValidation validation =
        helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, index, index));
    // A lenient column's cells are only marked.
    validation.setErrorStyle(
        content.inWords() || column.wrong() == Severity.WARNING
            ? DataValidation.ErrorStyle.WARNING
            : DataValidation.ErrorStyle.STOP);
    validation.setEmptyCellAllowed(true);
    validation.createErrorBox(column.heading(), shortened("Expected " + content.expected()));
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }

  private static @Nullable DataValidationConstraint bounds(
      DataValidationHelper helper, Content.Look look, boolean signed) {
    int least = OperatorType.GREATER_OR_EQUAL;
    return switch (look) {
      case TEXT, LONG_TEXT -> null;
      case COUNT -> helper.createIntegerConstraint(least, "0", null);
      case MONEY, PERCENT, FACTOR ->
          helper.createDecimalConstraint(least, signed ? LEAST_AMOUNT : "0", null);
      case DATE, MONTH -> helper.createDateConstraint(least, "DATE(2000,1,1)", null, "");
    };
  }

  /** As long as the text of an error box may be. */
  private static String shortened(String words) {
    return words.length() <= 220 ? words : words.substring(0, 219) + "…";
  }
}
