package dev.ratewright.intake.yaml;

import static dev.ratewright.intake.yaml.YamlText.oneLine;
import static dev.ratewright.intake.yaml.YamlText.shown;

import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A mapping file as the program writes it, to be edited and passed back: how a roster was
 * understood, with a comment behind each line. What is in question, or not there, stands behind a #
 * that only has to be taken away.
 */
public final class MappingText {
  private static final int COMMENTS_WITHIN = 60;

  /** What a damaged file may hold, and no text. Names are found again without it. */
  private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

  private final Yaml yaml;
  private final List<String> lines = new ArrayList<>();
  private final Map<Integer, String> behind = new LinkedHashMap<>();

  private MappingText() {
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    yaml = new Yaml(options);
  }

  /** The text, which read back gives the same layout again. */
  public static String of(Layout layout) {
    MappingText text = new MappingText();
    text.line("# How " + shown(layout.file()) + " is read.");
    text.line("#");
    text.line(
        "# Behind a column stand the letters or the heading of one of the roster's; a heading");
    text.line("# in quotation marks is never taken for letters. \"not used\" leaves a column out.");
    text.line("# Lines that begin with # say nothing: take the # away to answer.");
    layout.parts().forEach(text::part);
    if (!layout.unread().isEmpty()) {
      text.line("");
      text.line("# Not read: " + oneLine(String.join(", ", layout.unread())));
    }
    return String.join("\n", text.lines) + "\n";
  }

  private void line(String line) {
    lines.add(line);
  }

  private void part(Layout.Part part) {
    line("");
    line(part.form() + ":");
    if (part.others().isEmpty()) {
      line("  sheet: " + scalar(part.sheet()));
    } else {
      line("  # Which of these sheets is it?");
      line("  #sheet: " + scalar(part.sheet()));
      part.others().forEach(other -> line("  #sheet: " + scalar(other)));
    }
    boolean pinned = part.said() || part.columns().stream().anyMatch(MappingText::isLettered);
    line((pinned ? "  " : "  #") + Mapping.HEADINGS + ": " + part.headings());
    line("  columns:");
    part.columns().forEach(this::column);
    align();
    if (!part.unused().isEmpty()) {
      line("    # Not used: " + oneLine(String.join(", ", part.unused())));
    }
  }

  /** Letters say nothing of the row of headings, so that it has to be said. */
  private static boolean isLettered(Layout.Match match) {
    return match.state() == Layout.State.USED
        && match.places().getFirst().naming().equals(match.places().getFirst().letters());
  }

  private void column(Layout.Match match) {
    String name = match.column() + ": ";
    switch (match.state()) {
      case USED -> used(match, name);
      case OPEN -> {
        line("    # Which of these columns is it?");
        match
            .places()
            .forEach(spot -> commented("#" + name + value(spot.naming(), ""), comment(spot)));
      }
      case NOT_USED -> line("    " + name + "not used");
      case MISSING -> commented("#" + name, "required, and not found");
      case ABSENT -> commented("#" + name, "not found");
    }
  }

  private void used(Layout.Match match, String name) {
    Layout.Spot spot = match.places().getFirst();
    String comment = comment(spot);
    for (Layout.Spot twin : match.places().subList(1, match.places().size())) {
      comment += "; the same in column " + twin.letters();
    }
    if (match.answer().isEmpty() && !match.answers().isEmpty()) {
      comment += "; may be followed by: as " + String.join(", as ", match.answers());
    }
    commented(name + value(spot.naming(), match.answer()), comment);
  }

  private String comment(Layout.Spot spot) {
    boolean letters = spot.naming().equals(spot.letters());
    String heading = spot.heading().isEmpty() ? "no heading" : shown(spot.heading());
    return letters ? heading : "column " + spot.letters();
  }

  private void commented(String line, String comment) {
    behind.put(lines.size(), comment);
    line("    " + line);
  }

  /** Puts the comments of a sheet's columns below each other. */
  private void align() {
    int width =
        behind.keySet().stream()
            .mapToInt(i -> lines.get(i).length())
            .filter(length -> length <= COMMENTS_WITHIN)
            .max()
            .orElse(0);
    behind.forEach(
        (i, comment) -> {
          String line = lines.get(i);
          String gap = " ".repeat(Math.max(0, width - line.length()) + 2);
          lines.set(i, line + gap + "# " + comment);
        });
    behind.clear();
  }

  /** What is said of a column, such that it is taken for a heading or letters as it was meant. */
  private String value(String naming, String answer) {
    boolean heading = naming.length() > 2 && naming.startsWith("\"") && naming.endsWith("\"");
    String plain = scalar(naming);
    if (answer.isEmpty()) {
      return heading ? quoted(naming.substring(1, naming.length() - 1)) : plain;
    }
    boolean bare = plain.equals(naming);
    return scalar((heading || bare ? naming : '"' + naming + '"') + " as " + answer);
  }

  private String scalar(String text) {
    return yaml.dump(HALF_A_CHARACTER.matcher(text).replaceAll("")).strip();
  }

  private String quoted(String text) {
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    options.setDefaultScalarStyle(DumperOptions.ScalarStyle.DOUBLE_QUOTED);
    return new Yaml(options).dump(HALF_A_CHARACTER.matcher(text).replaceAll("")).strip();
  }
}
