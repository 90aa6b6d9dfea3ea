package dev.ratewright.template;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Spelling;
import dev.ratewright.template.Markdown.Item;
import dev.ratewright.template.Markdown.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a template with all it includes, and finds everything that is wrong with it. */
final class TemplateReader {
  private static final String HERO = "hero";
  private static final String COLUMNS = "columns";
  private static final String COLUMN = "column";
  private static final String WHEN = "when";
  private static final String OTHERWISE = "otherwise";
  private static final String END = "end";
  private static final String PAGE = "page";
  private static final String INCLUDE = "include";

  /** The lines that order what stands between and below them. */
  static final List<String> STRUCTURE =
      List.of(HERO, COLUMNS, COLUMN, WHEN, OTHERWISE, END, PAGE, INCLUDE);

  /** No template of a few pages has more parts, however it is put together. */
  private static final int MOST_ITEMS = 2_000;

  private static final int DEEPEST = 20;

  private static final Pattern WITH_NUMBER = Pattern.compile("(?<name>.*\\S)\\s+(?<most>\\d{1,2})");

  private final TemplateFiles files;
  private final Vocabulary vocabulary;
  private final Consumer<Problem> problems;
  private final List<Item> items = new ArrayList<>();
  private int at;
  private int depth;
  private boolean inColumns;

  private TemplateReader(TemplateFiles files, Vocabulary vocabulary, Consumer<Problem> problems) {
    this.files = files;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The parts of a template, which are right only where no problem was found. */
  static List<Part> read(
      String name, TemplateFiles files, Vocabulary vocabulary, Consumer<Problem> problems) {
    TemplateReader reading = new TemplateReader(files, vocabulary, problems);
    reading.add(name, List.of());
    List<Part> parts = reading.parts(Set.of());
    return parts;
  }

  /** Adds what stands in a file, as if what it includes stood there itself. */
  private void add(String name, List<String> above) {
    Optional<String> text = files.text(name, problems);
    if (text.isEmpty()) {
      return;
    }
    if (text.get().isBlank()) {
      problems.accept(Problem.error(Place.ofFile(name), "nothing", Markdown.EXPECTED, ""));
    }
    List<String> here = new ArrayList<>(above);
    here.add(name);
    for (Item item : Markdown.read(name, text.get(), problems)) {
      if (items.size() >= MOST_ITEMS) {
        return;
      }
      if (word(item).equals(INCLUDE)) {
        include(item, here);
      } else {
        items.add(item);
        if (items.size() == MOST_ITEMS) {
          wrong(item, "more than " + MOST_ITEMS + " parts", "a template of a few pages", "");
        }
      }
    }
  }

  private void include(Item item, List<String> above) {
    String name = rest(item);
    String file = name + TemplateFiles.ENDING;
    if (above.contains(file)) {
      String circle = String.join(" → ", above.subList(above.indexOf(file), above.size()));
      wrong(item, "a circle: " + circle + " → " + file, "templates that end", "");
    } else if (!files.names().contains(name)) {
      String names = String.join(", ", Spelling.nearestFirst(name, files.names()));
      wrong(item, Vocabulary.shown(name), "one of " + names, "a template beside this one");
    } else {
      add(file, above);
    }
  }

  /** All up to the end, or to a line that belongs to what is open around it. */
  private List<Part> parts(Set<String> stops) {
    List<Part> parts = new ArrayList<>();
    while (at < items.size() && !stops.contains(word(items.get(at)))) {
      Item item = items.get(at++);
      switch (item.kind()) {
        case HEADING -> parts.add(section(item));
        case PARAGRAPH -> parts.add(new Part.Paragraph(words(item, item.text())));
        case DIRECTIVE -> directive(item).ifPresent(parts::add);
      }
    }
    return parts;
  }

  private Part section(Item heading) {
    List<Part> content = new ArrayList<>();
    while (at < items.size()
        && items.get(at).kind() != Kind.HEADING
        && !STRUCTURE.contains(word(items.get(at)))) {
      Item item = items.get(at++);
      if (item.kind() == Kind.PARAGRAPH) {
        content.add(new Part.Paragraph(words(item, item.text())));
      } else {
        filled(item).ifPresent(content::add);
      }
    }
    if (at < items.size() && content.isEmpty() && word(items.get(at)).equals(HERO)) {
      wrong(items.get(at), "{{hero}} below a heading", "the hero above all headings", "");
    }
    return new Part.Heading(words(heading, heading.text()), content);
  }

  private Optional<Part> directive(Item item) {
    String word = word(item);
    if (++depth > DEEPEST) {
      wrong(item, "lines within lines, deeper than " + DEEPEST, "a simpler template", "");
      depth--;
      return Optional.empty();
    }
    Optional<Part> part =
        switch (word) {
          case HERO -> {
            String kicker = rest(item).isEmpty() ? "{period.month}" : rest(item);
            yield Optional.of(new Part.Opening(words(item, kicker)));
          }
          case COLUMNS -> columns(item);
          case WHEN -> when(item);
          case PAGE -> page(item);
          case COLUMN, OTHERWISE, END -> stray(item, word);
          default -> filled(item);
        };
    depth--;
    return part;
  }

  private Optional<Part> columns(Item item) {
    if (inColumns) {
      wrong(item, "columns within columns", "two columns", "close the first ones with {{end}}");
    }
    inColumns = true;
    List<Part> left = parts(Set.of(COLUMN, END));
    boolean two = took(COLUMN);
    List<Part> right = two ? parts(Set.of(END)) : List.of();
    inColumns = false;
    if (!took(END) || !two) {
      wrong(
          item, "columns without " + (two ? "end" : "a second one"), "{{column}} and {{end}}", "");
    }
    return Optional.of(new Part.Sides(left, right));
  }

  private Optional<Part> when(Item item) {
    var known = vocabulary.known(rest(item), item.place(), problems);
    List<Part> then = parts(Set.of(OTHERWISE, END));
    List<Part> otherwise = took(OTHERWISE) ? parts(Set.of(END)) : List.of();
    if (!took(END)) {
      wrong(item, "{{when}} without an end", "{{end}} below it", "");
    }
    return known.map(test -> new Part.When(test, then, otherwise));
  }

  private Optional<Part> page(Item item) {
    if (inColumns) {
      wrong(item, "a page within columns", "{{end}} before it", "");
    }
    String kicker = rest(item).isEmpty() ? "{period.month}" : rest(item);
    Words words = words(item, kicker);
    return Optional.of(new Part.Page(words, parts(Set.of(PAGE, OTHERWISE, END))));
  }

  private Optional<Part> stray(Item item, String word) {
    wrong(
        item,
        "{{" + word + "}} where nothing is open",
        word.equals(COLUMN) ? "{{columns}} above it" : "{{columns}} or {{when …}} above it",
        "");
    return Optional.empty();
  }

  private Optional<Part> filled(Item item) {
    String text = item.text();
    Optional<Filling> bare = vocabulary.block(text);
    if (bare.isPresent()) {
      return Optional.of(new Part.Filled(bare.get(), 0));
    }
    Matcher numbered = WITH_NUMBER.matcher(text);
    if (numbered.matches()) {
      int most = Integer.parseInt(numbered.group("most"));
      Optional<Filling> named = vocabulary.block(numbered.group("name"));
      if (named.isPresent() && named.get().usual() > 0 && most > 0) {
        return Optional.of(new Part.Filled(named.get(), most));
      }
      if (named.isPresent()) {
        String name = "{{" + named.get().name() + "}}";
        String rows = named.get().usual() > 0 ? name + " with a number from 1 to 99" : name;
        wrong(item, "{{" + text + "}}", rows, "");
        return Optional.empty();
      }
    }
    String found = Vocabulary.shown(text.startsWith("{{") ? text : "{{" + text + "}}");
    String name = numbered.matches() ? numbered.group("name") : text;
    problems.accept(
        vocabulary
            .refused(name, found, item.place())
            .orElse(
                Problem.error(
                    item.place(),
                    found,
                    "one of " + vocabulary.blocksLike(text),
                    Vocabulary.LIST)));
    return Optional.empty();
  }

  private Words words(Item item, String text) {
    return vocabulary.words(text, item.place(), problems);
  }

  private boolean took(String word) {
    boolean there = at < items.size() && word(items.get(at)).equals(word);
    at += there ? 1 : 0;
    return there;
  }

  /** The first word of a line between braces; empty for anything else. */
  private static String word(Item item) {
    return item.kind() == Kind.DIRECTIVE ? item.text().split("\\s", 2)[0] : "";
  }

  private static String rest(Item item) {
    return item.text().substring(word(item).length()).strip();
  }

  private void wrong(Item item, String found, String expected, String hint) {
    problems.accept(Problem.error(item.place(), found, expected, hint));
  }
}
