package dev.ratewright.workbook;

import dev.ratewright.intake.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The end of a quote: the total and until when it holds, or why there is none. */
final class QuoteTotal {
  static final String NO_QUOTE = "No quote yet";

  private static final Style TOTAL = Style.BODY.bold().fill(Palette.MIST);

  /** The day before the first of a spreadsheet, as it counts from March 1900 on. */
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private final QuoteLayout at;
  private final QuoteChoices choices;
  private final QuoteExample example;
  private final List<String> remarks;

  QuoteTotal(QuoteLayout at, QuoteExample example, List<String> remarks) {
    this.at = at;
    this.choices = at.choices;
    this.example = example;
    this.remarks = remarks;
  }

  private static BigDecimal days(LocalDate day) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(ZERO, day));
  }

  /** The total, or that there is none. */
  void total(Line line) {
    String extras =
        choices.extras().isEmpty()
            ? ""
            : "+SUM("
                + QuoteLayout.range(
                    QuoteLayout.quote(QuoteLayout.AMOUNT, at.firstExtra),
                    QuoteLayout.AMOUNT,
                    at.seasonShown - 1)
                + ")";
    String formula =
        "IF("
            + QuoteLayout.quote(QuoteLayout.NAME, at.reason)
            + "=\"\",ROUND("
            + QuoteLayout.quote(QuoteLayout.AMOUNT, at.together)
            + extras
            + ",2),\""
            + NO_QUOTE
            + "\")";
    Style figure = TOTAL.points(16).side(Style.Side.RIGHT).format(Format.MONEY);
    for (int column = QuoteLayout.NAME; column <= QuoteLayout.AMOUNT; column++) {
      line.blank(column, TOTAL);
    }
    line.text(QuoteLayout.NAME, "Total", TOTAL.points(13)).height(25);
    if (example.isOnRequest()) {
      line.words(QuoteLayout.EACH, formula, NO_QUOTE, figure);
    } else {
      line.formula(QuoteLayout.EACH, formula, example.amount(), figure);
    }
  }

  /** The first of all that is wrong, with what it is about. */
  void reason(Line line) {
    StringBuilder formula = new StringBuilder();
    for (String remark : remarks) {
      String label = remark.replace("$" + Letters.REMARK, "$" + Letters.LABEL);
      formula.append("IF(").append(remark).append("<>\"\",");
      formula.append(label).append("&\": \"&").append(remark).append(',');
    }
    formula.append("IF(SUM(").append(at.shown(QuoteLayout.COUNT)).append(")>0,\"\",");
    formula.append(
        choices.packages().isEmpty()
            ? "\"Choose a deliverable\""
            : "\"Choose a deliverable or a package\"");
    formula.append(")").append(")".repeat(remarks.size()));
    String said =
        example.isOnRequest()
            ? "Posts together: "
                + choices.onRequestFrom().orElseThrow().toPlainString()
                + " posts or more: on request"
            : "";
    line.words(
        QuoteLayout.NAME,
        formula.toString(),
        said,
        QuoteInputs.REMARK.points(10).indent(0).side(Style.Side.RIGHT));
  }

  /** Columns by their letters. */
  private static final class Letters {
    static final String LABEL = Row.letters(QuoteLayout.LABEL);
    static final String REMARK = Row.letters(QuoteLayout.REMARK);

    private Letters() {}
  }

  /** The last day on which it can be accepted. */
  void valid(Line line) {
    String day = QuoteLayout.quote(QuoteLayout.CHOICE, at.day);
    String formula =
        "IF("
            + QuoteLayout.quote(QuoteLayout.NAME, at.reason)
            + "=\"\",INT("
            + day
            + ")+"
            + choices.validity().toPlainString()
            + ",\"\")";
    line.text(QuoteLayout.NAME, "Valid until", Style.ROW.bold());
    Style style = Style.ROW.bold().side(Style.Side.RIGHT).format(Format.DATE);
    if (example.isOnRequest()) {
      line.words(QuoteLayout.AMOUNT, formula, "", style);
    } else {
      line.formula(QuoteLayout.AMOUNT, formula, days(example.validUntil()), style);
    }
  }
}
