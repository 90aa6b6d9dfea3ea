package dev.ratewright.intake.yaml;

import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A file of settings: names in YAML, with a text each. Names below another one are joined to it
 * with a period, so that {@code dark} below {@code colours} is {@code colours.dark}.
 */
public final class SettingsFile {
  private final String file;
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private SettingsFile(String file) {
    this.file = file;
  }

  /**
   * What is said of one name.
   *
   * @param place its line
   * @param name in full, such as {@code colours.dark}
   * @param text as written, without quotation marks; may be empty
   */
  public record Setting(Place place, String name, String text) {}

  /** The settings of a text in the order they stand there, or all that is wrong with it. */
  public static Checked<List<Setting>> read(String file, String text) {
    SettingsFile reading = new SettingsFile(file);
    Optional<Node> root = new YamlText(file, text).root(reading.problems::add);
    root.ifPresent(node -> reading.block(node, ""));
    boolean failed = reading.problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return failed
        ? Checked.failed(reading.problems)
        : Checked.of(List.copyOf(reading.settings.values()), reading.problems);
  }

  private void block(Node node, String above) {
    if (!(node instanceof MappingNode block)) {
      wrong(node, "text or a list without names");
      return;
    }
    for (NodeTuple tuple : block.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        wrong(tuple.getKeyNode(), "a list or a block in place of a name");
        continue;
      }
      String name = above + key.getValue().strip();
      switch (tuple.getValueNode()) {
        case ScalarNode value -> setting(key, name, value.getValue());
        case MappingNode below -> block(below, name + ".");
        default -> wrong(tuple.getValueNode(), "a list");
      }
    }
  }

  private void setting(ScalarNode key, String name, String text) {
    Place place = place(key);
    Setting first = settings.putIfAbsent(name, new Setting(place, name, text));
    if (first != null) {
      String found = name + " again, as in " + first.place().sheet();
      problems.add(Problem.error(place, found, "each name once", "delete one of them"));
    }
  }

  private void wrong(Node node, String found) {
    problems.add(
        Problem.error(place(node), found, "a name, a colon and a text", "as in \"name: text\""));
  }

  private Place place(Node node) {
    return new Place(file, "line " + YamlText.line(node), "", "");
  }
}
