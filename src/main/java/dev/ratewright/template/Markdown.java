package dev.ratewright.template;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A template as a list of what stands in it one below the other, each with its line. */
final class Markdown {
  /** What documents have of all that Markdown has. */
  static final String EXPECTED =
      "headings, paragraphs, lists with - and lines such as {{stats}}, in plain words";

  private static final int DEEPEST = 20;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .customBlockParserFactory(new DirectiveLine.Factory())
          .build();

  private final String file;
  private final Consumer<Problem> problems;
  private final List<Item> items = new ArrayList<>();

  private Markdown(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** What an item is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    /** A line between double braces. */
    DIRECTIVE
  }

  /**
   * One thing that stands in the template.
   *
   * @param text without its marks; for a directive what stands between the braces
   */
  record Item(Kind kind, String text, Place place) {}

  /** Takes a text apart; what documents have no place for is a problem. */
  static List<Item> read(String file, String text, Consumer<Problem> problems) {
    Markdown reading = new Markdown(file, problems);
    for (Node node : children(PARSER.parse(text))) {
      reading.block(node, "");
    }
    return reading.items;
  }

  private void block(Node node, String mark) {
    switch (node) {
      case Heading heading -> add(Kind.HEADING, words(heading), heading);
      case Paragraph paragraph -> add(Kind.PARAGRAPH, mark + words(paragraph), paragraph);
      case DirectiveLine line -> add(Kind.DIRECTIVE, line.text(), line);
      case CustomBlock other -> wrong(other, "a block");
      case BulletList list -> children(list).forEach(each -> block(each, "• "));
      case ListItem each -> children(each).forEach(below -> block(below, mark));
      case HtmlBlock html -> {
        // A note to those who edit the template.
        if (!html.getLiteral().startsWith("<!--")) {
          wrong(html, "HTML");
        }
      }
      default -> wrong(node, called(node));
    }
  }

  private void add(Kind kind, String text, Node node) {
    items.add(new Item(kind, text.strip(), place(node)));
  }

  /** The plain words of a heading or paragraph. */
  private String words(Node node) {
    StringBuilder text = new StringBuilder();
    Deque<Node> left = new ArrayDeque<>(children(node));
    while (!left.isEmpty()) {
      Node next = left.pop();
      switch (next) {
        case Text plain -> text.append(plain.getLiteral());
        case SoftLineBreak space -> text.append(' ');
        case HardLineBreak space -> text.append(' ');
        case Link link -> {
          text.append(words(link));
          if (!text.toString().endsWith(link.getDestination())) {
            text.append(" (").append(link.getDestination()).append(')');
          }
        }
        default -> wrong(node, called(next));
      }
    }
    return text.toString();
  }

  private static String called(Node node) {
    String name = node.getClass().getSimpleName();
    return switch (name) {
      case "Emphasis", "StrongEmphasis" -> "words between * or _";
      case "Code", "FencedCodeBlock", "IndentedCodeBlock" -> "code, or a line moved right by four";
      case "HtmlInline" -> "HTML";
      case "Image" -> "a picture";
      case "OrderedList" -> "a numbered list";
      case "BlockQuote" -> "a line that begins with >";
      case "ThematicBreak" -> "a line across the page";
      default -> "something else";
    };
  }

  private void wrong(Node node, String found) {
    problems.accept(Problem.error(place(node), found, EXPECTED, ""));
  }

  private Place place(Node node) {
    return place(
        file,
        node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex());
  }

  private static Place place(String file, int index) {
    return new Place(file, "line " + (index + 1), "", "");
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
