package dev.ratewright.cli;

import dev.ratewright.calibration.BackTest;
import dev.ratewright.calibration.ClosedDeals;
import dev.ratewright.calibration.Evidence;
import dev.ratewright.calibration.Proposal;
import dev.ratewright.calibration.Study;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What closed deals say, on a screen: the largest changes, and how well they would have done. */
final class CalibrationTable {
  private static final int FIGURES_SHOWN = 8;
  private static final int WORDS_SHOWN = 4;
  private static final int LONGEST = 40;

  private CalibrationTable() {}

  static void print(Study study, PrintStream out) {
    ClosedDeals closed = study.closed();
    int used = closed.deals().size();
    out.println(
        "Deals      "
            + closed.closed()
            + " closed = "
            + used
            + " used + "
            + (closed.closed() - used)
            + " left out");
    leftOut(closed, out);
    out.println(
        "Learned    from "
            + study.calibration().oldest()
            + " to "
            + study.calibration().newest()
            + ", "
            + study.creators()
            + " creators, at today's followers");
    changes(study, out);
    study
        .backTest()
        .ifPresentOrElse(
            test -> backTest(test, out),
            () -> out.println("Back-test  none, as all deals are of one day"));
  }

  private static void leftOut(ClosedDeals closed, PrintStream out) {
    String label = "Left out   ";
    for (Map.Entry<ClosedDeals.LeftOut, Integer> each : closed.leftOut().entrySet()) {
      boolean unknown = each.getKey() == ClosedDeals.LeftOut.UNKNOWN_DELIVERABLE;
      String words = unknown ? ": " + words(closed.unknown()) : "";
      out.println(label + each.getValue() + " " + each.getKey().words() + words);
      label = "           ";
    }
  }

  /** The words most deals have for what the rate book does not know. */
  private static String words(Map<String, Integer> unknown) {
    List<String> words =
        unknown.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(WORDS_SHOWN)
            .map(each -> quoted(each.getKey()) + " " + each.getValue())
            .toList();
    int more = unknown.size() - words.size();
    return String.join(", ", words) + (more == 0 ? "" : " and " + more + " more");
  }

  private static String quoted(String text) {
    if (text.isEmpty()) {
      return "blank";
    }
    String line = PlainPrint.line(text);
    boolean all = line.codePointCount(0, line.length()) <= LONGEST;
    return '"' + (all ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…") + '"';
  }

  private static void changes(Study study, PrintStream out) {
    List<Proposal> all = study.calibration().proposals();
    List<Proposal> changed =
        all.stream()
            .filter(Proposal::changes)
            .sorted(
                Comparator.comparingDouble((Proposal p) -> -Math.abs(StrictMath.log(p.times()))))
            .toList();
    String some = changed.size() > FIGURES_SHOWN ? ", the largest changes" : "";
    out.println("Proposed   " + changed.size() + " of " + all.size() + " figures" + some);
    List<List<String>> lines = new ArrayList<>();
    changed.stream().limit(FIGURES_SHOWN).forEach(p -> lines.add(cells(p)));
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int column = i;
      widths.add(lines.stream().mapToInt(l -> l.get(column).length()).max().orElse(0));
    }
    for (List<String> line : lines) {
      out.println(
          "           "
              + left(line.get(0), widths.get(0) + 2)
              + right(line.get(1), widths.get(1))
              + " → "
              + left(line.get(2), widths.get(2) + 2)
              + right(line.get(3), widths.get(3))
              + " deals   95 % "
              + line.get(4));
    }
  }

  private static List<String> cells(Proposal proposal) {
    Input now = proposal.figure().now();
    Evidence evidence = proposal.evidence().orElseThrow();
    return List.of(
        PlainPrint.line(proposal.figure().name()),
        text(now, now.value()),
        text(now, proposal.value()),
        String.valueOf(proposal.deals()),
        text(now, evidence.low()) + " to " + text(now, evidence.high()));
  }

  private static String text(Input figure, BigDecimal value) {
    Currency currency = figure.currency();
    String text = currency.text(figure.unit(), value);
    return figure.unit() == Unit.MONEY && text.endsWith(".00")
        ? text.substring(0, text.length() - 3)
        : text;
  }

  private static void backTest(BackTest test, PrintStream out) {
    out.println(
        "Back-test  learned from "
            + test.older()
            + " deals before "
            + test.from()
            + ", tried on the "
            + test.newer()
            + " since");
    out.println(
        "           median error " + percent(test.before()) + " with the rate book as it is");
    out.println(
        "           median error "
            + percent(test.after())
            + " with what they propose: "
            + test.verdict());
  }

  private static String percent(double share) {
    BigDecimal points = BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    return right(points.toPlainString(), 5) + " %";
  }

  private static String left(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  private static String right(String word, int width) {
    return " ".repeat(Math.max(0, width - word.length())) + word;
  }
}
