package dev.ratewright.cli;

import dev.ratewright.intake.Layout;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a roster was understood, as a table for each of its sheets. */
final class LayoutTable {
  private static final int WIDTH = 100;
  private static final int LONGEST_HEADING = 50;

  private LayoutTable() {}

  static void print(Layout layout, PrintStream out) {
    for (Layout.Part part : layout.parts()) {
      print(part, out);
    }
    list("Not used", layout.unused(), "", out);
    if (!layout.unused().isEmpty()) {
      out.println();
    }
  }

  private static void print(Layout.Part part, PrintStream out) {
    out.println(title(part));
    out.println();
    int width =
        part.columns().stream()
            .filter(LayoutTable::stands)
            .mapToInt(match -> match.column().length())
            .max()
            .orElse(0);
    for (Layout.Match match : part.columns()) {
      if (stands(match)) {
        out.println("  " + pad(match.column(), width + 2) + words(match));
      }
    }
    List<String> absent =
        part.columns().stream()
            .filter(match -> match.state() == Layout.State.ABSENT)
            .map(Layout.Match::column)
            .toList();
    if (!absent.isEmpty()) {
      out.println();
      list("Not found", absent, "  ", out);
    }
    out.println();
  }

  private static String title(Layout.Part part) {
    String sheets =
        part.others().isEmpty()
            ? "sheet " + printed(part.sheet())
            : "sheet "
                + String.join(
                    " or ",
                    Stream.concat(Stream.of(part.sheet()), part.others().stream())
                        .map(LayoutTable::printed)
                        .toList())
                + "?";
    return part.form() + ": " + sheets + ", headings in row " + part.headings();
  }

  /** Whether a column has a line of its own; those that need not be there share one. */
  private static boolean stands(Layout.Match match) {
    return match.state() != Layout.State.ABSENT;
  }

  private static String words(Layout.Match match) {
    List<String> spots = match.places().stream().map(LayoutTable::spot).toList();
    return switch (match.state()) {
      case USED -> {
        String as = match.answer().isEmpty() ? "" : ", as " + match.answer();
        String same = spots.size() > 1 ? ", the same in " + join(spots, " and ", 1) : "";
        yield spots.getFirst() + as + same;
      }
      case OPEN -> "?    " + join(spots.stream().map(String::strip).toList(), ", or ", 0);
      case MISSING -> "?    not found, and required";
      case NOT_USED, ABSENT -> "-    not used";
    };
  }

  private static String join(List<String> spots, String between, int from) {
    return String.join(
        between,
        spots.subList(from, spots.size()).stream().map(s -> s.replaceAll(" +", " ")).toList());
  }

  private static String spot(Layout.Spot spot) {
    return pad(spot.letters(), 5)
        + (spot.heading().isEmpty() ? "(no heading)" : printed(spot.heading()));
  }

  /** Text in one line, without what would move or hide the text behind it. */
  private static String printed(String text) {
    String line = text.replaceAll("[\\s\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069]+", " ");
    boolean all = line.codePointCount(0, line.length()) <= LONGEST_HEADING;
    return all ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_HEADING)) + "…";
  }

  /** Words one after the other, in lines that fit a terminal. */
  private static void list(String title, List<String> words, String indent, PrintStream out) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = printed(words.get(i)) + (i < words.size() - 1 ? "," : "");
      if (line.length() > 0 && line.length() + word.length() + 1 > WIDTH - 11 - indent.length()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    for (int i = 0; i < lines.size(); i++) {
      out.println(indent + pad(i == 0 ? title : "", 11) + lines.get(i));
    }
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }
}
