package dev.ratewright.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.problem.Problem;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is internal cannot be asked for in a template whose documents go to brands. */
final class PacketGuardTest {
  @TempDir private Path folder;

  private List<String> problems(DocumentKind kind) {
    return Portfolio.open(
            new TemplateFiles(Optional.of(folder)), EnumSet.of(kind), Optional.empty())
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static List<String> named() {
    return Stream.concat(
            PacketFields.ALL.stream().map(field -> "Only {" + field.name() + "}."),
            PacketFields.BLOCKS.stream().map(block -> "{{" + block.name() + "}}"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_internal_name_is_refused_with_its_line_in_all_kinds_but_the_internal(
      DocumentKind kind) {
    assertThat(named()).hasSizeGreaterThan(12);
    for (String line : named()) {
      new Texts(folder).with(kind.template(), "{{hero}}", "", line);
      if (kind.internal()) {
        assertThat(problems(kind)).as(line).isEmpty();
      } else {
        assertThat(problems(kind))
            .singleElement()
            .asString()
            .startsWith(kind.template() + " › line 3: found \"{")
            .contains(
                line.replaceAll("[^{]*(\\{+)([^}]*)(}+).*", "$1$2$3"),
                "which is internal, expected only what brands may read (negotiation-packet may"
                    + " name it, as no brand gets that)");
      }
    }
  }

  @Test
  void it_is_refused_within_includes_conditions_headings_and_with_a_number_too() {
    new Texts(folder)
        .with("media-kit.md", "{{hero From {price.floor}}}", "{{include aside}}")
        .with(
            "aside.md",
            "## At least {price.floor}",
            "{{stats}}",
            "{{when ladder}}",
            "{{ladders 3}}",
            "{{end}}",
            "{label.packet.net}");
    assertThat(problems(DocumentKind.MEDIA_KIT))
        .allMatch(problem -> problem.contains("which is internal"))
        .extracting(problem -> problem.replaceAll(", which.*", ""))
        .containsExactly(
            "media-kit.md › line 1: found \"{price.floor}\"",
            "aside.md › line 1: found \"{price.floor}\"",
            "aside.md › line 3: found \"ladder\"",
            "aside.md › line 4: found \"{{ladders 3}}\"",
            "aside.md › line 6: found \"{label.packet.net}\"");
  }

  @Test
  void the_template_of_the_packet_is_refused_as_a_part_of_a_media_kit() {
    new Texts(folder).with("media-kit.md", "{{include negotiation-packet}}");
    assertThat(problems(DocumentKind.MEDIA_KIT))
        .isNotEmpty()
        .allMatch(problem -> problem.startsWith("negotiation-packet.md › line "))
        .allMatch(problem -> problem.contains("which is internal"));
  }

  /** The second bolt: were a name let through, there would be nothing to print. */
  @Test
  void documents_for_brands_know_nothing_internal_to_print() {
    Appraisal appraisal =
        Appraisal.of(
            Sample.creator(48_200).minimumFee("700").build(), YearMonth.of(2026, 10), Sample.RATES);
    Language english =
        Labels.read(new TemplateFiles(Optional.empty()), Optional.empty(), problem -> {});
    Facts brands = new Facts(appraisal, Optional.empty(), Sample.RATES, english, Contact.NONE);
    Facts agency =
        new Facts(appraisal, Optional.empty(), Sample.RATES, english, Contact.NONE, true);
    for (Field field : PacketFields.ALL) {
      assertThat(field.value().apply(brands)).as(field.name()).isEmpty();
      assertThat(field.value().apply(agency)).as(field.name()).isPresent();
    }
    for (Filling block : PacketFields.BLOCKS) {
      assertThat(block.of(brands, 0)).as(block.name()).isEmpty();
    }
    assertThat(PacketFields.BLOCKS.getFirst().of(agency, 0)).isNotEmpty();
  }
}
