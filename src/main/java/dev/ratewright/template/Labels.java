package dev.ratewright.template;

import dev.ratewright.intake.yaml.SettingsFile;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Spelling;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the words of a language: the program's, and over them those of the agency. */
final class Labels {
  /** The languages that the program has words in. */
  static final List<String> LANGUAGES = List.of("en", "de", "es", "pt", "ja");

  private static final String LARGE = "large-numbers";
  private static final Pattern OPEN = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern STEP =
      Pattern.compile("(?<from>10{2,11}) (?<words>[^{}]*\\{count\\}[^{}]*)");

  private Labels() {}

  /**
   * The words of a place's language.
   *
   * @param locale such as de-DE; a language nobody has written words for is English
   * @param problems told what is wrong with the agency's own words
   */
  static Language read(TemplateFiles files, Optional<String> locale, Consumer<Problem> problems) {
    return read(files, locale, List.of(), problems);
  }

  /**
   * The same with single words said otherwise.
   *
   * @param own what an agency says in every language, by the labels' names
   */
  static Language read(
      TemplateFiles files,
      Optional<String> locale,
      List<SettingsFile.Setting> own,
      Consumer<Problem> problems) {
    Optional<Locale> place =
        locale
            .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
            .filter(known -> LANGUAGES.contains(known.getLanguage()));
    String tag = place.map(Locale::getLanguage).orElse("en");
    Map<String, String> labels = own(tag);
    String file = file(tag);
    if (files.agencys(file).isPresent()) {
      files.text(file, problems).ifPresent(text -> overlay(labels, file, text, problems));
    }
    overlay(labels, own, problems);
    Numerals numerals = place.map(Numerals::of).orElse(Numerals.STANDARD);
    return new Language(tag, Map.copyOf(labels), numerals, large(labels.getOrDefault(LARGE, "")));
  }

  /** What a file of words is called. */
  static String file(String language) {
    return "labels-" + language + ".yaml";
  }

  /** The program's own words. */
  static Map<String, String> own(String language) {
    String file = file(language);
    String text = new String(TemplateFiles.own(file), StandardCharsets.UTF_8);
    Map<String, String> labels = new LinkedHashMap<>();
    SettingsFile.read(file, text)
        .value()
        .orElseThrow()
        .forEach(each -> labels.put(each.name(), each.text()));
    return labels;
  }

  private static void overlay(
      Map<String, String> labels, String file, String text, Consumer<Problem> problems) {
    Checked<List<SettingsFile.Setting>> read = SettingsFile.read(file, text);
    read.problems().forEach(problems);
    overlay(labels, read.value().orElse(List.of()), problems);
  }

  private static void overlay(
      Map<String, String> labels, List<SettingsFile.Setting> owns, Consumer<Problem> problems) {
    for (SettingsFile.Setting own : owns) {
      String standard = labels.get(own.name());
      if (standard == null) {
        problems.accept(
            Problem.error(
                own.place(),
                Vocabulary.shown(own.name()),
                "one of " + String.join(", ", Spelling.nearestFirst(own.name(), labels.keySet())),
                ""));
      } else if (!open(own.text()).equals(open(standard))
          || (own.name().equals(LARGE) && large(own.text()).isEmpty())) {
        problems.accept(
            Problem.error(
                own.place(),
                Vocabulary.shown(own.text()),
                "a text with all that the program fills in, as in " + Vocabulary.shown(standard),
                ""));
      } else {
        labels.put(own.name(), own.text());
      }
    }
  }

  /** What is left open in a text. */
  static Set<String> open(String text) {
    Set<String> names = new TreeSet<>();
    OPEN.matcher(text).results().map(MatchResult::group).forEach(names::add);
    return names;
  }

  /** What large numbers are counted in; nothing where a part cannot be read. */
  static SequencedMap<BigDecimal, String> large(String text) {
    SequencedMap<BigDecimal, String> steps = new LinkedHashMap<>();
    for (String part : text.split(", ", -1)) {
      var step = STEP.matcher(part);
      if (!step.matches()) {
        return new LinkedHashMap<>();
      }
      steps.put(new BigDecimal(step.group("from")), step.group("words"));
    }
    return steps;
  }
}
