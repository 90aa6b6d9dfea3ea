package dev.ratewright.workbook;

import dev.ratewright.intake.Row;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingThreshold;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Fills that follow what cells hold, whoever changes it: one rule for a column, not for a cell. All
 * are light enough for what stands on them to be read, and what they say stands in words or figures
 * too.
 */
final class Shading {
  /** Longer words a rule cannot hold. */
  private static final int LONGEST = 200;

  private Shading() {}

  /** Fills a column's cells by the words they hold, each with a colour of its own. */
  static void words(DataSheet.Area area, int column, List<String> words, List<String> fills) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.isEmpty() && word.length() <= LONGEST) {
        XSSFConditionalFormattingRule rule =
            rules(area)
                .createConditionalFormattingRule(
                    ComparisonOperator.EQUAL, '"' + word.replace("\"", "\"\"") + '"');
        fill(rule, fills.get(i % fills.size()));
        add(area, column, column, rule);
      }
    }
  }

  /** Fills whole rows of which a cell holds a word. */
  static void rows(DataSheet.Area area, int column, int lastColumn, String word, String fill) {
    String cell = "$" + Row.letters(column) + "2";
    XSSFConditionalFormattingRule rule =
        rules(area).createConditionalFormattingRule(cell + "=\"" + word + '"');
    fill(rule, fill);
    add(area, 0, lastColumn, rule);
  }

  /** Draws bars behind a column's figures, from 0 to the largest. */
  static void bars(DataSheet.Area area, int column) {
    XSSFConditionalFormattingRule rule =
        rules(area).createConditionalFormattingRule(colour(Palette.BAR));
    XSSFDataBarFormatting bars = rule.getDataBarFormatting();
    bars.setWidthMin(0);
    bars.setWidthMax(100);
    bars.getMinThreshold().setRangeType(RangeType.NUMBER);
    bars.getMinThreshold().setValue(0d);
    bars.getMaxThreshold().setRangeType(RangeType.MAX);
    add(area, column, column, rule);
  }

  /** Darkens figures from the least over the median to the most: in grey the order is the same. */
  static void scale(XSSFSheet sheet, CellRangeAddress cells) {
    XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = all.createConditionalFormattingColorScaleRule();
    XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(3);
    XSSFConditionalFormattingThreshold[] points = scale.getThresholds();
    points[0].setRangeType(RangeType.MIN);
    points[1].setRangeType(RangeType.PERCENTILE);
    points[1].setValue(50d);
    points[2].setRangeType(RangeType.MAX);
    scale.setThresholds(points);
    scale.setColors(Palette.SCALE.stream().map(Shading::colour).toArray(XSSFColor[]::new));
    all.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }

  private static void fill(XSSFConditionalFormattingRule rule, String hex) {
    var fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(colour(hex));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
  }

  private static XSSFColor colour(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex), null);
  }

  private static XSSFSheetConditionalFormatting rules(DataSheet.Area area) {
    return area.sheet().getSheetConditionalFormatting();
  }

  private static void add(
      DataSheet.Area area, int from, int to, XSSFConditionalFormattingRule rule) {
    CellRangeAddress cells = new CellRangeAddress(1, area.last() - 1, from, to);
    rules(area).addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }
}
