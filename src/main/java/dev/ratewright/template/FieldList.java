package dev.ratewright.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a template may hold, for a person to read. */
public final class FieldList {
  private record Line(String name, String meaning, String example) {}

  private static final List<Line> STRUCTURE =
      List.of(
          new Line("{{hero WORDS}}", "who this is, with words above the name", "{{hero For you}}"),
          new Line("{{columns}}", "begins the left of two columns", ""),
          new Line("{{column}}", "begins the right one", ""),
          new Line("{{end}}", "ends columns, or what stands below when", ""),
          new Line("{{page WORDS}}", "begins a page, with words above the name", "{{page Rates}}"),
          new Line(
              "{{when NAMES}}",
              "what follows is for creators of whom one of these is known",
              "{{when creator.bio, work}}"),
          new Line("{{otherwise}}", "what follows is for the others", ""),
          new Line(
              "{{include NAME}}", "another template, as if it stood here", "{{include about}}"));

  private FieldList() {}

  /** Fields, blocks, lines that order them, and labels, each with its meaning and an example. */
  public static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Fields, within a text. A paragraph goes with the first one that has no data.");
    add(lines, fields(Fields.ALL));
    lines.add("");
    lines.add("Blocks, on a line of their own. A number says how many rows at most.");
    add(lines, blocks(Fields.BLOCKS));
    lines.add("");
    lines.add("Lines that order the page");
    add(lines, STRUCTURE);
    lines.add("");
    lines.add("Words that follow --locale, within a text, here in English");
    Language english =
        Labels.read(new TemplateFiles(Optional.empty()), Optional.empty(), problem -> {});
    add(
        lines,
        new Vocabulary(english, false)
            .labels().entrySet().stream()
                .map(each -> new Line("{" + each.getKey() + "}", each.getValue(), ""))
                .toList());
    lines.add("");
    lines.add("Internal: only in negotiation-packet.md, and in what only that includes");
    add(
        lines,
        Stream.concat(fields(PacketFields.ALL).stream(), blocks(PacketFields.BLOCKS).stream())
            .toList());
    return lines;
  }

  private static List<Line> fields(List<Field> fields) {
    return fields.stream()
        .map(f -> new Line("{" + f.name() + "}", f.meaning(), f.example()))
        .toList();
  }

  private static List<Line> blocks(List<Filling> blocks) {
    return blocks.stream()
        .map(
            b ->
                new Line(
                    "{{" + b.name() + "}}",
                    b.meaning(),
                    b.usual() == 0 ? "" : "{{" + b.name() + " 3}}"))
        .toList();
  }

  private static void add(List<String> lines, List<Line> all) {
    int name = all.stream().mapToInt(line -> line.name().length()).max().orElse(0);
    int meaning = all.stream().mapToInt(line -> line.meaning().length()).max().orElse(0);
    for (Line line : all) {
      String text =
          "  " + padded(line.name(), name) + "   " + padded(line.meaning(), meaning) + "   ";
      lines.add((text + line.example()).stripTrailing());
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
