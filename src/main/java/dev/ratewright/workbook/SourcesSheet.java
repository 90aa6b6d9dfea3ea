package dev.ratewright.workbook;

import dev.ratewright.intake.Count;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Rule;
import dev.ratewright.intake.Rules;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report's sheet of how the roster was read: which of its sheets is which, which column holds
 * what, what became of every row, and by which rules.
 */
final class SourcesSheet {
  private static final Style WORDS = Style.CELL.wrap();
  private static final Style STRONG = Style.CELL.bold();
  private static final Style QUIET = WORDS.colour(Palette.GREY);
  private static final Style COUNT = Style.NUMBER.format(Format.COUNT);
  private static final int ROWS = 5;

  private final DataSheet sheet;

  SourcesSheet(Streamed book, Styles styles, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Sources",
            Palette.GREY,
            List.of(
                Heading.words("Sheet"),
                Heading.words("Read as"),
                Heading.words("What"),
                Heading.words("Where"),
                Heading.words("As written"),
                Heading.number("Rows")),
            rowLimit);
  }

  /**
   * Writes how a roster was read.
   *
   * @param counts what became of the rows of each sheet that was read
   */
  void write(Layout layout, List<Count> counts) {
    for (Layout.Part part : layout.parts()) {
      part(part);
      counts.stream().filter(c -> c.sheet().equals(part.sheet())).forEach(this::rows);
    }
    layout.unread().forEach(words -> line("", "", "Not read", "", words));
    rules(layout, counts);
  }

  private void part(Layout.Part part) {
    line(part, "Headings", "row " + part.headings(), "");
    for (Layout.Match match : part.columns()) {
      if (!match.places().isEmpty()) {
        String answer = match.answer().isEmpty() ? "" : ", read as " + match.answer();
        line(part, match.column(), letters(match), written(match) + answer);
      }
    }
    part.unused().forEach(heading -> line(part, "Not used", "", heading));
  }

  private static String letters(Layout.Match match) {
    return match.places().stream().map(Layout.Spot::letters).collect(Collectors.joining(", "));
  }

  private static String written(Layout.Match match) {
    return match.places().stream().map(Layout.Spot::heading).collect(Collectors.joining(", "));
  }

  private Line line(Layout.Part part, String what, String where, String written) {
    return line(part.sheet(), part.form(), what, where, written);
  }

  private Line line(String name, String form, String what, String where, String written) {
    return sheet
        .next()
        .text(0, name, Style.CELL)
        .text(1, form, Style.CELL)
        .text(2, what, STRONG)
        .text(3, where, Style.CELL)
        .text(4, written, what.startsWith("Not ") ? QUIET : WORDS)
        .blank(ROWS, COUNT);
  }

  private void rows(Count count) {
    rows(count, "Rows read", "= used + rejected + passed over", count.read());
    rows(count, "Rows used", "", count.used());
    rows(count, "Rows rejected", "", count.rejected());
    rows(count, "Rows passed over", "", count.passedOver());
  }

  private void rows(Count count, String what, String words, int rows) {
    line(count.sheet(), count.form(), what, "", words).number(ROWS, rows, COUNT);
  }

  /** Every rule as it was in this run, also one that had nothing to do. */
  private void rules(Layout layout, List<Count> counts) {
    Rules rules = layout.rules();
    for (Rule rule : Rule.values()) {
      int rows = counts.stream().mapToInt(c -> c.rules().getOrDefault(rule, 0)).sum();
      if (rule == Rule.HIDDEN && !rules.skipHiddenRows()) {
        int hidden = layout.parts().stream().mapToInt(Layout.Part::hidden).sum();
        rule("Hidden rows are read like any other; --hidden-rows skip passes them over.", hidden);
      } else if (rule == Rule.COMMENTED && rules.readCommentedRows()) {
        rule("Rows whose handle or name begins with # are read like any other, as asked for.");
      } else {
        rule(rule.words(), rows);
      }
    }
    rule(
        rules.readHiddenSheets()
            ? "Hidden sheets are read like any other, as asked for."
            : "Hidden sheets are named above and not read; --hidden-sheets read reads them.");
    rule("Words merged over several rows count for each of them; numbers do not.");
    rule("Lines without anything in them are no rows.");
    rule("A blank cell, and one that says n/a or -, is unknown, which is not 0.");
  }

  private Line rule(String words) {
    return line("", "", "Rule", "", words);
  }

  private void rule(String words, int rows) {
    rule(words).number(ROWS, rows, COUNT);
  }

  void finish() {
    sheet.finish();
  }
}
