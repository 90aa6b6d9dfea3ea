package dev.ratewright.clearance;

import dev.ratewright.web.Enclosure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * All that a web page says, seen or not, as a browser would take it: its text line by line, and
 * each comment, attribute, style and script. What the program itself encloses in every page says
 * nothing, where it is the same to the letter; nor do the lengths of drawings, colours, the sums by
 * which a browser knows the page's own style, and the dots of a photo.
 */
final class PageText {
  /** How many lines before a figure may say what it is, as on a printed page. */
  private static final int BEFORE = 3;

  /** Elements that stand within a line, apart from what is beside them. */
  private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd", "text");

  /** Elements within a line, whose letters may make one word with those beside them. */
  private static final Set<String> LETTERS =
      Set.of("a", "span", "data", "b", "i", "em", "strong", "small", "label", "sup", "sub", "bdi");

  private static final Set<String> LENGTHS =
      Set.of(
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "width",
          "height",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "d",
          "points",
          "viewbox",
          "pathlength",
          "stroke-dasharray",
          "stroke-dashoffset");

  private static final Pattern NO_WORDS = Pattern.compile("[-\\d\\s.,MLHVCSQTAZmlhvcsqtaz]*");
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}\\b");
  private static final Pattern SUM = Pattern.compile("'sha256-[A-Za-z0-9+/=]{44}'");

  /** How the dots of a JPEG and of a PNG begin. */
  private static final List<String> PICTURES =
      List.of("data:image/jpeg;base64,/9j/", "data:image/png;base64,iVBORw0KGgo");

  /** What stands in one line, with and without gaps between elements, and the elements in it. */
  private record Line(StringBuilder text, StringBuilder tight, List<Element> elements) {
    Line() {
      this(new StringBuilder(), new StringBuilder(), new ArrayList<>());
    }

    void add(String words) {
      text.append(words);
      tight.append(words);
    }
  }

  private final List<Passage> passages = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  private PageText() {
    lines.add(new Line());
  }

  /** Everything a page says, its text first. */
  static List<Passage> read(String html) {
    PageText page = new PageText();
    page.node(Jsoup.parse(html));
    page.text();
    return page.passages;
  }

  private void node(Node node) {
    switch (node) {
      case TextNode text -> lines.getLast().add(text.getWholeText());
      case DataNode data -> enclosed(data.getWholeData());
      case Comment comment -> XmlText.add("a comment", comment.getData(), passages);
      case Element element -> element(element);
      default -> XmlText.add("the head", node.outerHtml().replace("<!doctype html>", ""), passages);
    }
  }

  private void element(Element element) {
    edge(element);
    lines.getLast().elements().add(element);
    // The style shows a cell's heading beside it.
    if (element.hasAttr("data-of")) {
      lines.getLast().add(element.attr("data-of") + " ");
    }
    element.childNodes().forEach(this::node);
    edge(element);
  }

  private void edge(Element element) {
    if (CELLS.contains(element.normalName())) {
      lines.getLast().add(" ");
    } else if (LETTERS.contains(element.normalName())) {
      lines.getLast().text().append(' ');
    } else {
      lines.add(new Line());
    }
  }

  private void enclosed(String text) {
    if (Arrays.stream(Enclosure.values()).noneMatch(own -> own.text().equals(text))) {
      XmlText.add("a style or script", COLOUR.matcher(text).replaceAll(" "), passages);
    }
  }

  private void text() {
    List<String> said = new ArrayList<>();
    for (Line line : lines) {
      String words = Passage.plain(line.text().toString());
      int from = Math.max(0, said.size() - BEFORE);
      List<String> before = said.subList(from, said.size());
      String around = String.join(" ", before) + " " + words;
      if (!words.isEmpty()) {
        passages.add(new Passage("the page", words, PrintedFigure.in(words), List.of(around)));
        said.add(words);
      }
      String tight = Passage.plain(line.tight().toString());
      if (!tight.equals(words)) {
        passages.add(new Passage("the page", tight, PrintedFigure.in(tight), List.of(around)));
      }
      line.elements().forEach(element -> attributes(element, around));
    }
  }

  private void attributes(Element element, String around) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      boolean length = LENGTHS.contains(name) && NO_WORDS.matcher(value).matches();
      if (value.isBlank()
          || length
          || (name.equals("src") && PICTURES.stream().anyMatch(value::startsWith))) {
        continue;
      }
      String words = Passage.plain(SUM.matcher(value).replaceAll(" "));
      passages.add(
          new Passage(
              element.normalName() + " " + name,
              words,
              PrintedFigure.in(words),
              List.of(words + " " + around)));
    }
  }
}
