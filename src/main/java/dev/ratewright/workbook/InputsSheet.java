package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Statement;
import dev.ratewright.pricing.Price;
import java.util.List;
import java.util.SequencedSet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The report's sheet of every figure a creator's amounts rest on, with the cell it came from. */
final class InputsSheet {
  private static final int VALUE = 2;

  private final DataSheet sheet;
  private final Glossary glossary;

  InputsSheet(SXSSFWorkbook book, Styles styles, Glossary glossary, int rowLimit) {
    this.glossary = glossary;
    this.sheet =
        new DataSheet(
            book,
            styles,
            "Inputs",
            Palette.GREY,
            List.of(
                Heading.words("Handle"),
                Heading.words("Input"),
                Heading.number("Value"),
                Heading.words("Unit"),
                Heading.words("Source cell")),
            rowLimit);
  }

  /** Writes a creator's inputs and remembers their cells. */
  void add(Appraisal appraisal, Cellbook cells) {
    String handle = appraisal.creator().handle().toString();
    for (Input input : inputs(appraisal)) {
      if (cells.isOwn(input)) {
        sheet
            .next()
            .text(0, handle, Style.CELL)
            .text(1, glossary.name(input), Style.CELL)
            .number(VALUE, input.value(), Style.INPUT.format(Format.of(input)))
            .text(3, input.isDollars() ? unit(input.unit()) : input.currency(), Style.CELL)
            .text(4, input.origin().toString(), Style.CELL.colour(Palette.GREY));
        cells.put(input, sheet.cell(VALUE));
      }
    }
  }

  private static SequencedSet<Input> inputs(Appraisal appraisal) {
    Audience audience = appraisal.creator().audience();
    Grounds grounds =
        new Grounds()
            .add(audience.followers())
            .add(audience.engagement())
            .add(audience.averageViews())
            .add(audience.engagementByViews());
    appraisal
        .creator()
        .activity(appraisal.period())
        .ifPresent(activity -> grounds.add(activity.get(Activity.LIVE_HOURS)));
    for (Statement.Line line : appraisal.statement().lines()) {
      line.commission().ifPresent(part -> part.parts().forEach(grounds::add));
      switch (line.earning()) {
        case Earning.Estimated estimated -> estimated.amount().figures().forEach(grounds::add);
        case Earning.Actual agreed -> grounds.add(agreed.settled()).add(agreed.pending());
        case Earning.None none -> {
          // Nothing was calculated.
        }
      }
    }
    for (Price price : appraisal.card().prices()) {
      if (price instanceof Price.Quoted quoted) {
        quoted.band().figures().forEach(grounds::add);
      }
    }
    return grounds.inputs();
  }

  /** A unit in words. */
  static String unit(Unit unit) {
    return switch (unit) {
      case COUNT -> "count";
      case MONEY, EXCHANGE -> "US dollars";
      case PERCENT -> "percent";
      case FACTOR -> "factor";
      case HOURS -> "hours";
    };
  }

  void finish() {
    sheet.finish();
  }
}
