package dev.ratewright.intake.yaml;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A text in YAML as the tree of what is written in it. Nothing is built from it: tags, and names
 * that stand for other parts, are problems; so are depth and size beyond any honest file.
 */
final class YamlText {
  private static final int DEEPEST = 10;
  private static final int SHOWN = 60;

  /** What is short for the beginning of a type that every reader of YAML knows. */
  private static final String STANDARD = "!!";

  /** What is being read where the text ends, or goes on in vain, behind an open sign. */
  private static final Set<String> UNCLOSED =
      Set.of(
          "while parsing a flow sequence",
          "while parsing a flow mapping",
          "while scanning a quoted scalar");

  /** What would break a line, or move or hide what is printed behind it. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\s\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069]+");

  private final String file;
  private final String text;
  private final Yaml yaml;

  YamlText(String file, String text) {
    this.file = file;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    options.setCodePointLimit(Integer.MAX_VALUE); // the file is measured before
    this.yaml = new Yaml(options);
  }

  /** The tree; empty where nothing is written, or where a problem says why there is none. */
  Optional<Node> root(Consumer<Problem> problems) {
    try {
      @Nullable Node root = yaml.compose(new StringReader(text));
      if (root == null) {
        return Optional.empty();
      }
      Optional<Problem> marked = marked();
      marked.ifPresent(problems);
      return marked.isPresent() ? Optional.empty() : Optional.of(root);
    } catch (MarkedYAMLException wrong) {
      problems.accept(syntax(wrong));
    } catch (ReaderException unprintable) {
      int number = (int) text.substring(0, unprintable.getPosition()).lines().count();
      problems.accept(
          Problem.error(
              new Place(file, "line " + Math.max(1, number), "", ""),
              "a character that cannot be printed",
              "plain text",
              "type the line again"));
    } catch (YAMLException wrong) {
      problems.accept(
          Problem.error(
              Place.ofFile(file),
              "blocks too deep, or names that stand for others",
              "sheets and their columns, each written out",
              ""));
    }
    return Optional.empty();
  }

  /** The first type or name that stands in the text. In the tree, !!str is not seen any more. */
  private Optional<Problem> marked() {
    for (Event event : yaml.parse(new StringReader(text))) {
      @Nullable String anchor = event instanceof NodeEvent node ? node.getAnchor() : null;
      @Nullable String tag = tag(event);
      if (anchor != null || tag != null) {
        String found =
            tag == null
                ? "the name &" + anchor
                : "a type, " + shown(tag.replace(Tag.PREFIX, STANDARD));
        return Optional.of(
            Problem.error(
                new Place(file, "line " + (event.getStartMark().getLine() + 1), "", ""),
                found,
                "plain text",
                "text that begins with & or ! is put in quotation marks"));
      }
    }
    return Optional.empty();
  }

  private static @Nullable String tag(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag();
      case CollectionStartEvent block -> block.getTag();
      default -> null;
    };
  }

  private Problem syntax(MarkedYAMLException wrong) {
    @Nullable Mark mark =
        wrong.getProblemMark() == null ? wrong.getContextMark() : wrong.getProblemMark();
    int number = mark == null ? 1 : mark.getLine() + 1;
    String line = text.lines().skip(number - 1L).findFirst().orElse("").strip();
    boolean tab = sign(mark) == '\t';
    return Problem.error(
        new Place(file, "line " + number, "", ""),
        line.isEmpty() ? (tab ? "a tab" : "the end of the text") : shown(line),
        "a name, a colon, a space and a value, as far to the right as its neighbours",
        tab ? "write spaces instead of the tab" : open(wrong).orElseGet(() -> hint(line)));
  }

  /** The sign a mark points to; 0 at the end of the text. */
  private int sign(@Nullable Mark mark) {
    return mark == null ? 0 : text.codePoints().skip(mark.getIndex()).findFirst().orElse(0);
  }

  /** What to do where a bracket or quotation mark is never closed; empty where all are. */
  private Optional<String> open(MarkedYAMLException wrong) {
    @Nullable Mark from = wrong.getContextMark();
    String within = Objects.requireNonNullElse(wrong.getContext(), "");
    if (from == null || !UNCLOSED.contains(within)) {
      return Optional.empty();
    }
    String sign = Character.toString(sign(from));
    return Optional.of("close the " + sign + " of line " + (from.getLine() + 1));
  }

  /** What most often is behind it, going by the line itself; empty where nothing is likely. */
  private static String hint(String line) {
    if (line.startsWith("---")) {
      return "a mapping file is one text: delete this line";
    }
    String value = line.contains(":") ? line.substring(line.indexOf(':') + 1).strip() : "";
    if (value.startsWith("-")) {
      return "a column that is not to be used: not used";
    }
    boolean sign = !value.isEmpty() && "?@`%*!&|>[{".indexOf(value.charAt(0)) >= 0;
    return sign || value.contains(": ") ? "put the value in quotation marks" : "";
  }

  /** The line a node stands in, from 1. */
  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** A user's text in one line, without what a file of this kind may not hold. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    UNSEEN
        .matcher(text)
        .replaceAll(" ")
        .codePoints()
        .filter(StreamReader::isPrintable)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  /** A user's text for "found …". */
  static String shown(String text) {
    String line = oneLine(text);
    boolean all = line.codePointCount(0, line.length()) <= SHOWN;
    return '"' + (all ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…") + '"';
  }
}
