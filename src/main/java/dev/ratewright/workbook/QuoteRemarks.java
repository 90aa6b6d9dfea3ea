package dev.ratewright.workbook;

/** Formulas that say in words what is wrong with a choice of a quote; nothing where it is sound. */
final class QuoteRemarks {
  static final String NOT_OFFERED = "Not offered, choose from the list";

  private QuoteRemarks() {}

  private static String choice(int row) {
    return QuoteLayout.quote(QuoteLayout.CHOICE, row);
  }

  private static String number(int row) {
    return QuoteLayout.quote(QuoteLayout.NUMBER, row);
  }

  /** Words within a formula. */
  static String words(String said) {
    return '"' + said + '"';
  }

  /** What is said of a number that is not a whole one, or too small. */
  static String whole(String cell, int least) {
    String wrong = words("A whole number, " + least + " or more");
    return "IF(ISNUMBER("
        + cell
        + "),IF("
        + cell
        + "<"
        + least
        + ","
        + wrong
        + ",IF("
        + cell
        + "=INT("
        + cell
        + "),\"\","
        + wrong
        + ")),"
        + wrong
        + ")";
  }

  /** Whether nothing is chosen. */
  static String none(String name) {
    return "OR(" + name + "=\"\"," + name + "=" + words(QuoteLayout.NONE) + ")";
  }

  /** Of a deliverable and how many of it; not where a package stands in its place. */
  static String line(QuoteLayout at, int index) {
    String name = choice(at.line(index));
    String count = number(at.line(index));
    return "IF("
        + (at.ready > 0 ? at.packageChosen() : "0")
        + ">0,\"\",IF(AND("
        + name
        + "=\"\","
        + count
        + "=\"\"),\"\",IF("
        + name
        + "=\"\","
        + words("Choose a deliverable")
        + ",IF("
        + QuoteLayout.figures(3, at.working + index)
        + "=0,"
        + words(NOT_OFFERED)
        + ",IF(COUNTIF("
        + at.entered(QuoteLayout.CHOICE)
        + ","
        + name
        + ")>1,"
        + words("On two lines, book it once")
        + ","
        + whole(count, 1)
        + ")))))";
  }

  /** Of an extra that is chosen by its name, and its days. */
  static String named(QuoteLayout at, int index) {
    QuoteChoices.Extra extra = at.choices.extras().get(index);
    int row = at.extra(index);
    String name = choice(row);
    String days = number(row);
    boolean terms = !extra.terms().isEmpty();
    int first = at.list(QuoteLayout.names(index)) + 1;
    int count = extra.names().size();
    String which = QuoteLayout.position(1, first, count, name);
    String offered = "INDEX(" + QuoteLayout.down(2, first, count) + "," + which + ")";
    String without =
        terms ? "IF(" + days + "=\"\",\"\"," + words("Days without a choice") + ")" : "\"\"";
    String wrong =
        "IF("
            + offered
            + "=\"\","
            + words("Has no days, clear them")
            + ",IF("
            + days
            + "=\"\","
            + words("For ")
            + ","
            + words("Only for ")
            + ")&"
            + offered
            + ")";
    return "IF("
        + none(name)
        + ","
        + without
        + ",IF("
        + which
        + "=0,"
        + words(NOT_OFFERED)
        + ",IF("
        + at.optionChosen(index)
        + ">0,\"\","
        + wrong
        + ")))";
  }
}
