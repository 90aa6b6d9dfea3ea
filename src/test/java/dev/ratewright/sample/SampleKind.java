package dev.ratewright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** What a column of the sample workbook holds, and how it is shown. */
enum SampleKind {
  TEXT("@", HorizontalAlignment.LEFT),
  LONG_TEXT("General", HorizontalAlignment.LEFT),
  STATE("@", HorizontalAlignment.CENTER),
  COUNT("#,##0", HorizontalAlignment.RIGHT),
  PERCENT("0.0%", HorizontalAlignment.RIGHT),
  WHOLE_PERCENT("0%", HorizontalAlignment.RIGHT),
  DOLLARS("\"$\"#,##0", HorizontalAlignment.RIGHT),
  PRICE("\"$\"#,##0.00", HorizontalAlignment.RIGHT),
  DATE("d mmm yyyy", HorizontalAlignment.RIGHT),
  MONTH("mmm yyyy", HorizontalAlignment.RIGHT);

  /** The Excel number format. */
  final String format;

  final HorizontalAlignment alignment;

  SampleKind(String format, HorizontalAlignment alignment) {
    this.format = format;
    this.alignment = alignment;
  }

  /** The kind of the column with a heading. */
  static SampleKind of(String heading) {
    return switch (heading) {
      case "Followers",
          "Average views",
          "Average likes",
          "Average comments",
          "Average shares",
          "Views last 30 days",
          "Age",
          "Video views",
          "Qualified views",
          "Sponsored views",
          "LIVE subscribers",
          "LIVE diamonds",
          "LIVE coins",
          "Series sales",
          "YouTube views",
          "Shorts views",
          "Merch units" ->
          COUNT;
      case "Engagement rate" -> PERCENT;
      case "Commission", "Share" -> WHOLE_PERCENT;
      case "Minimum fee", "Fee", "Shop sales", "LIVE sales" -> DOLLARS;
      case "Subscription price", "Kill fee", "Series price", "Shop refunds", "Merch price" -> PRICE;
      case "Date", "Paid on", "Data as of", "Contract until" -> DATE;
      case "Month" -> MONTH;
      case "Status", "State" -> STATE;
      case "Headline", "Bio", "Notes", "Text" -> LONG_TEXT;
      default -> TEXT;
    };
  }

  /** Puts a field of the text file into a cell; an empty field leaves it blank. */
  void put(Cell cell, String field) {
    if (field.isEmpty()) {
      return;
    }
    switch (this) {
      case TEXT, LONG_TEXT, STATE -> cell.setCellValue(field);
      case COUNT, DOLLARS, PRICE -> cell.setCellValue(new BigDecimal(field).doubleValue());
      case PERCENT, WHOLE_PERCENT ->
          cell.setCellValue(
              new BigDecimal(field.substring(0, field.length() - 1))
                  .movePointLeft(2)
                  .doubleValue());
      case DATE -> cell.setCellValue(LocalDate.parse(field));
      case MONTH -> cell.setCellValue(YearMonth.parse(field).atDay(1));
    }
  }

  /** About how many digits wide a field is shown. */
  int shownWidth(String field) {
    return switch (this) {
      case COUNT, DOLLARS -> field.length() * 4 / 3 + 1;
      case PERCENT, WHOLE_PERCENT, PRICE -> field.length() + 1;
      case DATE -> 11;
      case MONTH -> 8;
      case TEXT, LONG_TEXT, STATE -> width(field);
    };
  }

  /** The width of a text in digits: Chinese, Japanese, Korean and emoji count double. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint > 0xff && Character.isEmoji(codePoint))
        || (codePoint >= 0x3000 && codePoint <= 0x30ff)
        || (codePoint >= 0xac00 && codePoint <= 0xd7af);
  }
}
