package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Expr;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Untapped;
import java.util.ArrayList;
import java.util.List;

/**
 * The report's sheet of what creators could earn with streams they do not use, one row for each
 * creator and stream, the most promising first. Internal.
 */
final class UntappedSheet {
  private static final int STREAM = 1;
  private static final int READY = 2;
  private static final int MISSING = 3;
  private static final int LOW = 4;
  private static final int EXPECTED = 5;
  private static final int HIGH = 6;
  private static final int WORKING = 7;
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style LONG = Style.CELL.colour(Palette.GREY);

  private final DataSheet sheet;

  UntappedSheet(Streamed book, Styles styles, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Untapped",
            Palette.NAVY,
            List.of(
                Heading.words("Handle"),
                Heading.words("Stream"),
                Heading.words("Ready"),
                Heading.prose("What is missing"),
                Heading.number("Could earn a month, low"),
                Heading.number("Could earn a month, expected"),
                Heading.number("Could earn a month, high"),
                Heading.working("Working")),
            rowLimit);
  }

  /** Writes a creator's rows. */
  void add(Appraisal appraisal, Cellbook cells) {
    for (Untapped untapped : appraisal.untapped()) {
      Line line =
          sheet
              .next()
              .text(0, appraisal.creator().handle().toString(), Style.CELL)
              .text(STREAM, untapped.stream().name(), Style.CELL)
              .text(READY, untapped.readiness().words(), Style.CELL)
              .text(MISSING, missing(untapped), Style.CELL.wrap());
      switch (untapped.worth()) {
        case Earning.Estimated estimated -> {
          amount(line, LOW, estimated.amount().low(), cells);
          amount(line, EXPECTED, estimated.amount().expected(), cells);
          amount(line, HIGH, estimated.amount().high(), cells);
          String caution = estimated.caution().isEmpty() ? "" : "; " + estimated.caution();
          line.text(WORKING, estimated.amount().expected().working() + caution, LONG);
        }
        case Earning.Actual agreed -> throw new IllegalStateException("nothing is agreed yet");
        case Earning.None none -> {
          line.blank(LOW, MONEY).blank(EXPECTED, MONEY).blank(HIGH, MONEY);
          line.text(WORKING, none.reason(), LONG);
        }
      }
    }
  }

  private static String missing(Untapped untapped) {
    List<String> words = new ArrayList<>(untapped.missing());
    untapped.unknown().forEach(fact -> words.add(fact + " not known"));
    return String.join("; ", words);
  }

  private void amount(Line line, int column, Expr amount, Cellbook cells) {
    line.formula(column, cells.formula(amount, sheet.cell(column)), amount.value(), MONEY);
  }

  /** How many creators do not use the stream named in a cell. */
  String count(String streamCell) {
    return sheet.count(STREAM, streamCell);
  }

  /** How many of them could begin today. */
  String ready(String streamCell) {
    return sheet.count(STREAM, streamCell, READY, Untapped.Readiness.READY.words());
  }

  /** What all of them together are expected to earn in a month if they did. */
  String expected(String streamCell) {
    return sheet.sumIf(EXPECTED, STREAM, "\"=\"&" + streamCell);
  }

  void finish() {
    sheet.finish();
  }
}
