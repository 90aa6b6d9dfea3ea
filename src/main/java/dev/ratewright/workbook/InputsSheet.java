package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Income;
import dev.ratewright.domain.Input;
import dev.ratewright.earnings.Dues;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Kind;
import dev.ratewright.earnings.KnownMonth;
import dev.ratewright.earnings.Statement;
import dev.ratewright.earnings.Untapped;
import dev.ratewright.pricing.Price;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** The report's sheet of every figure a creator's amounts rest on, with the cell it came from. */
final class InputsSheet {
  private static final int MONTH = 2;
  private static final int VALUE = 3;

  private final DataSheet sheet;
  private final Glossary glossary;

  InputsSheet(Streamed book, Styles styles, Glossary glossary, int rowLimit) {
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
                Heading.words("Month"),
                Heading.number("Value"),
                Heading.words("Unit"),
                Heading.words("Source cell")),
            rowLimit);
  }

  /** Writes a creator's inputs and remembers their cells. */
  void add(Appraisal appraisal, Cellbook cells) {
    String handle = appraisal.creator().handle().toString();
    Map<Input, YearMonth> months = months(appraisal);
    for (Input input : inputs(appraisal)) {
      if (cells.isOwn(input)) {
        Line line =
            sheet
                .next()
                .text(0, handle, Style.CELL)
                .text(1, glossary.name(input), Style.CELL)
                .number(VALUE, input.value(), Style.INPUT.format(Format.of(input)))
                .text(VALUE + 1, unit(input), Style.CELL)
                .text(VALUE + 2, input.origin().toString(), Style.CELL.colour(Palette.GREY));
        Style style = Style.CELL.format(Format.MONTH);
        Optional.ofNullable(months.get(input))
            .ifPresentOrElse(
                month -> line.date(MONTH, month.atDay(1), style), () -> line.blank(MONTH, style));
        cells.put(input, sheet.cell(VALUE));
      }
    }
  }

  /** To which month a figure belongs, where it belongs to one. */
  private static Map<Input, YearMonth> months(Appraisal appraisal) {
    Creator creator = appraisal.creator();
    Map<Input, YearMonth> months = new HashMap<>();
    for (KnownMonth month : appraisal.history().months()) {
      if (month.reported()) {
        Grounds grounds = new Grounds();
        add(month.statement(), grounds);
        grounds.inputs().forEach(input -> months.put(input, month.month()));
      }
    }
    for (Activity activity : creator.activities()) {
      activity.figures().values().forEach(figure -> note(figure, activity.month(), months));
    }
    for (Deal deal : creator.deals()) {
      note(deal.payable(), YearMonth.from(deal.date()), months);
    }
    for (Income income : creator.incomes()) {
      note(income.amount(), income.month(), months);
    }
    return months;
  }

  private static void note(Expr amount, YearMonth month, Map<Input, YearMonth> months) {
    new Grounds().add(amount).inputs().forEach(input -> months.put(input, month));
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
    add(appraisal.statement(), grounds);
    for (KnownMonth month : appraisal.history().months().reversed()) {
      add(month.statement(), grounds);
    }
    for (Dues.Line due : appraisal.dues().arrears()) {
      due.commission().parts().forEach(grounds::add);
    }
    for (Untapped untapped : appraisal.untapped()) {
      if (untapped.worth() instanceof Earning.Estimated estimated) {
        estimated.amount().figures().forEach(grounds::add);
      }
    }
    for (Price price : appraisal.card().prices()) {
      if (price instanceof Price.Quoted quoted) {
        quoted.band().figures().forEach(grounds::add);
      }
    }
    grounds.inputs().addAll(Outlook.inputs(appraisal));
    return grounds.inputs();
  }

  private static void add(Statement statement, Grounds grounds) {
    for (Statement.Line line : statement.lines()) {
      line.commission().ifPresent(part -> part.parts().forEach(grounds::add));
      for (Kind kind : Kind.values()) {
        grounds.add(kind.of(line.earning()));
      }
    }
  }

  /** A figure's unit in words. */
  static String unit(Input figure) {
    return switch (figure.unit()) {
      case COUNT -> "count";
      case MONEY, EXCHANGE -> figure.currency().words();
      case PERCENT -> "percent";
      case FACTOR -> "factor";
      case HOURS -> "hours";
    };
  }

  void finish() {
    sheet.finish();
  }
}
