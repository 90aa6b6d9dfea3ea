package dev.ratewright.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelsTest {
  private static final Map<String, String> ENGLISH = Labels.own("en");
  private static final Pattern ASKED =
      Pattern.compile("say\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"|\\{label\\.([^}]+)\\}");

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "pt", "ja"})
  void every_language_has_all_labels_and_leaves_the_same_open_in_each(String language) {
    Map<String, String> labels = Labels.own(language);
    assertThat(labels.keySet()).containsExactlyElementsOf(ENGLISH.keySet());
    ENGLISH.forEach(
        (name, text) ->
            assertThat(Labels.open(labels.getOrDefault(name, "")))
                .as(name)
                .isEqualTo(Labels.open(text)));
    assertThat(Labels.large(labels.getOrDefault("large-numbers", ""))).isNotEmpty();
  }

  @Test
  void every_label_that_the_program_or_a_template_asks_for_is_there() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String folder : List.of("src/main/java", "src/main/resources")) {
      try (Stream<Path> files = Files.list(Path.of(folder, "dev/ratewright/template"))) {
        for (Path file : files.toList()) {
          Matcher found = ASKED.matcher(Files.readString(file));
          while (found.find()) {
            asked.add(found.group(1) == null ? found.group(2) : found.group(1));
          }
        }
      }
    }
    asked.removeIf(name -> !name.matches("[a-z0-9.-]+") || name.equals("month."));
    assertThat(asked).hasSizeGreaterThan(50);
    assertThat(ENGLISH).containsKeys(asked.toArray(new String[0]));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "de-DE, 48200, '48,2 Tsd.'",
    "es-ES, 48200, '48,2 mil'",
    "es-ES, 1500000000, '1.500 M'",
    "pt-BR, 2150000, '2,15 mi'",
    "ja-JP, 9850, '9,850'",
    "ja-JP, 286000, 28.6万",
    "ja-JP, 212000000, 2.12億"
  })
  void large_numbers_are_counted_as_each_language_does(String place, String count, String printed) {
    Language language =
        Labels.read(new TemplateFiles(Optional.empty()), Optional.of(place), problem -> {});
    assertThat(language.count(new BigDecimal(count))).isEqualTo(printed);
  }
}
