package dev.ratewright.intake.yaml;

import dev.ratewright.intake.Mapping;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A mapping file, read. For each of the program's sheets it may say which of the roster's is meant,
 * which row holds the headings, and which column holds what:
 *
 * <pre>
 * Creators:
 *   sheet: Roster 2026
 *   headings in row: 3
 *   columns:
 *     Followers: F
 *     Engagement rate: Avg ER as points
 * </pre>
 */
public final class MappingFile {
  /** A mapping file names some dozens of columns; anything larger is something else. */
  private static final int MOST_BYTES = 1 << 20;

  private static final String SHEET = "sheet";
  private static final String COLUMNS = "columns";
  private static final List<String> KEYS = List.of(SHEET, Mapping.HEADINGS, COLUMNS);

  private final String file;
  private final List<Mapping.Line> lines = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private MappingFile(String file) {
    this.file = file;
  }

  /** Reads a mapping file, or says everything that is wrong with it, each with its line. */
  public static Checked<Mapping> read(Path path) {
    Path name = path.getFileName();
    MappingFile reading = new MappingFile(name == null ? path.toString() : name.toString());
    reading.bytes(path);
    // Names that are spelled in two ways and are one to the program.
    reading.problems.addAll(new Mapping(reading.lines).contradictions());
    return reading.problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)
        ? Checked.failed(reading.problems)
        : Checked.of(new Mapping(reading.lines), reading.problems);
  }

  private void bytes(Path path) {
    Place whole = Place.ofFile(file);
    if (Files.isDirectory(path) || !Files.exists(path)) {
      String found = Files.exists(path) ? "a folder" : "no such file";
      problems.add(Problem.error(whole, found, "a mapping file", "ratewright map writes one"));
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        problems.add(Problem.error(whole, "more than a megabyte", "a mapping file", ""));
        return;
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      new YamlText(file, text).root(problems::add).ifPresent(this::sheets);
    } catch (CharacterCodingException notUtf8) {
      problems.add(
          Problem.error(whole, "text that is not UTF-8", "a mapping file", "save it as UTF-8"));
    } catch (IOException disk) {
      problems.add(Problem.error(whole, "a file that cannot be read", "a mapping file", ""));
    }
  }

  private void sheets(Node root) {
    for (Pair sheet : pairs(root, "", "the name of a sheet such as \"Creators:\"")) {
      int before = lines.size();
      for (Pair part : pairs(sheet.value(), sheet.key(), "one of " + String.join(", ", KEYS))) {
        switch (part.key().toLowerCase(Locale.ROOT)) {
          case SHEET -> scalar(part, sheet.key(), "", "the name of one of the roster's sheets");
          case Mapping.HEADINGS ->
              scalar(part, sheet.key(), Mapping.HEADINGS, "the number of the row of headings");
          case COLUMNS -> columns(part, sheet.key());
          default ->
              problems.add(
                  Problem.error(
                      place(part.keyNode(), sheet.key()),
                      '"' + part.key() + '"',
                      "one of " + String.join(", ", KEYS),
                      "columns stand below \"columns:\", further to the right"));
        }
      }
      if (lines.size() == before) {
        // Nothing is said of it yet, but the program must know it.
        lines.add(new Mapping.Line(place(sheet.keyNode(), ""), sheet.key(), "", ""));
      }
    }
  }

  private void columns(Pair columns, String sheet) {
    String expected = "a column and where it is, such as \"Followers: F\"";
    for (Pair column : pairs(columns.value(), COLUMNS, expected)) {
      scalar(column, sheet, column.key(), "a column's letters, its heading, or \"not used\"");
    }
  }

  /** One thing said. In quotation marks a column is always named by its heading. */
  private void scalar(Pair pair, String sheet, String column, String expected) {
    Place place = place(pair.keyNode(), pair.key());
    if (!(pair.value() instanceof ScalarNode scalar)) {
      problems.add(Problem.error(place, "a list or a block", expected, ""));
      return;
    }
    String said = scalar.getValue().strip();
    if (said.isEmpty()) {
      problems.add(
          Problem.error(place, "nothing", expected, "a # in front of the line leaves it open"));
      return;
    }
    boolean heading = !scalar.isPlain() && !said.startsWith("\"") && !column.isEmpty();
    boolean row = column.equals(Mapping.HEADINGS);
    lines.add(new Mapping.Line(place, sheet, column, heading && !row ? '"' + said + '"' : said));
  }

  private record Pair(Node keyNode, String key, Node value) {}

  /** The pairs of a block; none where nothing stands in it. */
  private List<Pair> pairs(Node node, String heading, String expected) {
    if (node instanceof ScalarNode scalar && scalar.getValue().isEmpty()) {
      return List.of();
    }
    if (!(node instanceof MappingNode block)) {
      String found = node instanceof ScalarNode text ? YamlText.shown(text.getValue()) : "a list";
      problems.add(Problem.error(place(node, heading), found, expected, ""));
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (NodeTuple tuple : block.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(
            Problem.error(place(tuple.getKeyNode(), heading), "a list or a block", expected, ""));
        continue;
      }
      String name = key.getValue().strip();
      Integer first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), YamlText.line(key));
      if (first == null) {
        pairs.add(new Pair(key, name, tuple.getValueNode()));
      } else {
        problems.add(
            Problem.error(
                place(key, name),
                "the same as in line " + first,
                "each name once",
                "delete one of them"));
      }
    }
    return pairs;
  }

  private Place place(Node node, String heading) {
    return new Place(file, "line " + YamlText.line(node), "", heading);
  }
}
