package dev.ratewright.template;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template may name: fields, the labels of the run's language, and blocks. */
final class Vocabulary {
  private static final String LABEL = "label.";
  private static final int SHOWN = 60;

  /** How the names of words begin that only internal documents have. */
  private static final String INTERNAL = "packet.";

  /** Where all that may be named is found. */
  static final String LIST = "ratewright fields lists all with their meaning";

  /** A field, or a brace that is not part of one. */
  private static final Pattern FIELD = Pattern.compile("\\{(?<name>[^{}]*)\\}|[{}]");

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, Filling> blocks = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  /** What is not to be named here, since brands read what is written with it. */
  private final Set<String> withheld = new HashSet<>();

  /**
   * What templates of a language may name.
   *
   * @param internal whether their documents are for the agency alone
   */
  Vocabulary(Language language, boolean internal) {
    Fields.ALL.forEach(field -> fields.put(field.name(), field));
    Fields.BLOCKS.forEach(block -> blocks.put(block.name(), block));
    if (internal) {
      PacketFields.ALL.forEach(field -> fields.put(field.name(), field));
      PacketFields.BLOCKS.forEach(block -> blocks.put(block.name(), block));
    } else {
      PacketFields.ALL.forEach(field -> withheld.add(field.name()));
      PacketFields.BLOCKS.forEach(block -> withheld.add(block.name()));
    }
    language
        .labels()
        .forEach(
            (name, text) -> {
              if (!internal && name.startsWith(INTERNAL)) {
                withheld.add(LABEL + name);
              } else if (standsAlone(text)) {
                labels.put(LABEL + name, text);
              }
            });
  }

  /** Whether all that is left open in a label is a field. */
  private boolean standsAlone(String text) {
    return FIELD.matcher(text).results().allMatch(found -> isField(found.group()));
  }

  private boolean isField(String braced) {
    return braced.length() > 2 && fields.containsKey(braced.substring(1, braced.length() - 1));
  }

  /** A block of a name; empty where there is none. */
  Optional<Filling> block(String name) {
    return Optional.ofNullable(blocks.get(name));
  }

  /** All blocks a template may ask for, structure included, those most like a wrong one first. */
  String blocksLike(String wrong) {
    List<String> names = new ArrayList<>(blocks.keySet());
    names.addAll(TemplateReader.STRUCTURE);
    return listed(wrong, names);
  }

  /** What a list of fields and blocks asks of a creator: whether any of them has data. */
  Optional<Predicate<Facts>> known(String names, Place place, Consumer<Problem> problems) {
    List<Predicate<Facts>> any = new ArrayList<>();
    for (String each : names.split(",", -1)) {
      String name = each.strip();
      if (fields.containsKey(name) && fields.get(name).asks()) {
        any.add(facts -> fields.get(name).value().apply(facts).isPresent());
      } else if (blocks.containsKey(name)) {
        any.add(facts -> !blocks.get(name).of(facts, 0).isEmpty());
      } else {
        List<String> asking = new ArrayList<>(blocks.keySet());
        fields.values().stream().filter(Field::asks).map(Field::name).forEach(asking::add);
        problems.accept(
            refused(name, shown(name), place)
                .orElse(
                    Problem.error(
                        place,
                        shown(name),
                        "one of " + listed(name, asking),
                        "with commas between them")));
        return Optional.empty();
      }
    }
    return Optional.of(facts -> any.stream().anyMatch(each -> each.test(facts)));
  }

  /** A text with its fields; what is in braces and no field is a problem. */
  Words words(String text, Place place, Consumer<Problem> problems) {
    List<Words.Piece> pieces = new ArrayList<>();
    Matcher found = FIELD.matcher(text);
    int from = 0;
    while (found.find()) {
      pieces.add(new Words.Said(text.substring(from, found.start())));
      from = found.end();
      String name = found.group("name");
      if (name == null) {
        problems.accept(
            Problem.error(
                place,
                shown(found.group()),
                "a field such as {creator.name}",
                "fields lists them"));
      } else if (fields.containsKey(name)) {
        pieces.add(new Words.Filled(fields.get(name)));
      } else if (labels.containsKey(name)) {
        pieces.addAll(words(labels.get(name), place, problems).pieces());
      } else {
        List<String> names = new ArrayList<>(fields.keySet());
        names.addAll(labels.keySet());
        String braced = shown("{" + name + "}");
        problems.accept(
            refused(name, braced, place)
                .orElse(Problem.error(place, braced, "one of " + listed(name, names), LIST)));
      }
    }
    pieces.add(new Words.Said(text.substring(from)));
    return new Words(pieces);
  }

  /** The fields with labels behind them, for a list. */
  Map<String, String> labels() {
    return labels;
  }

  /** Why something must not be named here; empty where it is not known at all. */
  Optional<Problem> refused(String name, String found, Place place) {
    return withheld.contains(name)
        ? Optional.of(
            Problem.error(
                place,
                found + ", which is internal",
                "only what brands may read",
                "negotiation-packet may name it, as no brand gets that"))
        : Optional.empty();
  }

  private static String listed(String wrong, Collection<String> names) {
    return String.join(", ", Spelling.nearestFirst(wrong, names));
  }

  static String shown(String text) {
    return '"' + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + '"';
  }
}
