package dev.ratewright.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.intake.Mapping;
import dev.ratewright.problem.Checked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MappingFileTest {
  @TempDir Path folder;

  private Checked<Mapping> read(String text) throws IOException {
    return MappingFile.read(Files.writeString(folder.resolve("mapping.yaml"), text));
  }

  private static String said(Mapping.Line line) {
    return "%s | %s | %s | %s".formatted(line.place(), line.form(), line.column(), line.to());
  }

  @Test
  void everything_that_may_be_said_is_read_with_its_line() throws IOException {
    String text =
        """
        # ours
        Creators:
          sheet: 2026
          headings in row: 3
          columns:
            Followers: F
            Engagement rate: Avg ER as points
            Age: "ER"          # a heading that could be letters
            Name: 'Ada''s name: short'
            Headline: '"ER" as points'
            Bio: not used
            #Photo: AB
        Deals:
          columns:
        """;
    assertThat(read(text).value().orElseThrow().lines().stream().map(MappingFileTest::said))
        .containsExactly(
            "mapping.yaml › line 3 (sheet) | Creators |  | 2026",
            "mapping.yaml › line 4 (headings in row) | Creators | headings in row | 3",
            "mapping.yaml › line 6 (Followers) | Creators | Followers | F",
            "mapping.yaml › line 7 (Engagement rate) | Creators | Engagement rate | Avg ER as points",
            "mapping.yaml › line 8 (Age) | Creators | Age | \"ER\"",
            "mapping.yaml › line 9 (Name) | Creators | Name | \"Ada's name: short\"",
            "mapping.yaml › line 10 (Headline) | Creators | Headline | \"ER\" as points",
            "mapping.yaml › line 11 (Bio) | Creators | Bio | not used",
            "mapping.yaml › line 13 | Deals |  | ");
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void what_is_wrong_is_said_with_its_line(String text, List<String> problems) throws IOException {
    assertThat(read(text).problems().stream().map(Object::toString))
        .containsExactlyElementsOf(problems);
  }

  static Stream<Arguments> what_is_wrong_is_said_with_its_line() {
    String pair =
        "expected a name, a colon, a space and a value, as far to the right as its neighbours";
    return Stream.of(
        wrong(
            "- a\n- b\n",
            "mapping.yaml › line 1: found a list, expected the name of a sheet such as \"Creators:\""),
        wrong(
            "Followers F\n",
            "mapping.yaml › line 1: found \"Followers F\", expected the name of a sheet such as"
                + " \"Creators:\""),
        wrong(
            "Creators:\n  Followers: F\n",
            "mapping.yaml › line 2 (Creators): found \"Followers\", expected one of sheet, headings"
                + " in row, columns (columns stand below \"columns:\", further to the right)"),
        wrong(
            "Creators: F\n",
            "mapping.yaml › line 1 (Creators): found \"F\", expected one of sheet, headings in row,"
                + " columns"),
        wrong(
            "Creators:\n  columns:\n    Followers: [C, D]\n    Name:\n",
            "mapping.yaml › line 3 (Followers): found a list or a block, expected a column's"
                + " letters, its heading, or \"not used\"",
            "mapping.yaml › line 4 (Name): found nothing, expected a column's letters, its heading,"
                + " or \"not used\" (a # in front of the line leaves it open)"),
        wrong(
            "Creators:\n  columns:\n    Followers: C\n    followers: D\n",
            "mapping.yaml › line 4 (followers): found the same as in line 3, expected each name"
                + " once (delete one of them)"),
        wrong(
            "Deals:\n  columns:\n    Kill fee: C\n    Kill-fee: D\n",
            "mapping.yaml › line 4 (Kill-fee): found another answer than mapping.yaml › line 3 (Kill"
                + " fee), expected one answer to each question (leave one of them out)"),
        wrong(
            "Creators:\n  columns:\n    Followers: -\n",
            "mapping.yaml › line 3: found \"Followers: -\", "
                + pair
                + " (a column that is not to be used: not used)"),
        wrong(
            "Creators:\n  columns:\n    Followers: ?\n",
            "mapping.yaml › line 3: found \"Followers: ?\", "
                + pair
                + " (put the value in quotation marks)"),
        wrong(
            "Creators:\n  columns:\n    Followers: @fans\n",
            "mapping.yaml › line 3: found \"Followers: @fans\", "
                + pair
                + " (put the value in quotation marks)"),
        wrong(
            "Creators:\n  columns:\n\tFollowers: C\n",
            "mapping.yaml › line 3: found \"Followers: C\", "
                + pair
                + " (write spaces instead of the tab)"),
        wrong(
            "Creators:\n  columns:\n    Followers: !!java.io.File x\n",
            "mapping.yaml › line 3: found \"Followers: !!java.io.File x\", "
                + pair
                + " (put the value in quotation marks)"),
        wrong(
            "Creators:\n  columns:\n    Followers: !fans C\n",
            "mapping.yaml › line 3: found a type, \"!fans\", expected plain text (text that begins"
                + " with & or ! is put in quotation marks)"),
        wrong(
            "Creators:\n\n \t\n  columns:\n",
            "mapping.yaml › line 3: found a tab, " + pair + " (write spaces instead of the tab)"),
        wrong(
            "Creators:\n  columns: {Followers: [C,\n    Name: D",
            "mapping.yaml › line 3: found \"Name: D\", " + pair + " (close the [ of line 2)"),
        wrong(
            "# 🎬 films\n".repeat(1_000) + "Creators:\n  sheet: 'Roster\n",
            "mapping.yaml › line 1003: found the end of the text, "
                + pair
                + " (close the ' of line 1002)"),
        wrong(
            "Creators: {sheet: A\nDeals: {}\n",
            "mapping.yaml › line 2: found \"Deals: {}\", " + pair + " (close the { of line 1)"),
        wrong(
            "Creators:\n  sheet: 'Roster\n",
            "mapping.yaml › line 3: found the end of the text, "
                + pair
                + " (close the ' of line 2)"),
        wrong(
            "Creators:\n  sheet: A\n---\nDeals:\n",
            "mapping.yaml › line 3: found \"---\", "
                + pair
                + " (a mapping file is one text: delete this line)"),
        wrong(
            "Creators:\n  sheet: A\n headings in row: 3\n",
            "mapping.yaml › line 3: found \"headings in row: 3\", " + pair),
        type("Creators:\n  columns:\n    Followers: !!str C\n", 3, "!!str"),
        type("Creators:\n  columns: !!map\n    Followers: C\n", 2, "!!map"),
        type("Creators:\n  columns:\n    !!str Followers: ! C\n", 3, "!!str"),
        type("Creators:\n  columns:\n    Followers: ! C\n", 3, "!"),
        type("%TAG ! tag:yaml.org,2002:\n---\nCreators: {sheet: !str A}\n", 3, "!!str"),
        wrong(
            "Creators: {sheet: &a A}\n",
            "mapping.yaml › line 1: found the name &a, expected plain text (text that begins with &"
                + " or ! is put in quotation marks)"),
        wrong(
            "Creators: &a\n  sheet: A\nDeals: *a\n",
            "mapping.yaml: found blocks too deep, or names that stand for others, expected sheets"
                + " and their columns, each written out"),
        wrong(
            "[".repeat(2_000),
            "mapping.yaml: found blocks too deep, or names that stand for others, expected sheets"
                + " and their columns, each written out"),
        wrong(
            "Creators:\n  sheet: A\u0007B\n",
            "mapping.yaml › line 2: found a character that cannot be printed, expected plain text"
                + " (type the line again)"),
        wrong(
            "x".repeat(1 << 21),
            "mapping.yaml: found more than a megabyte, expected a mapping file"));
  }

  private static Arguments type(String text, int line, String tag) {
    return wrong(
        text,
        "mapping.yaml › line %d: found a type, \"%s\", expected plain text (text that begins with & or ! is put in quotation marks)"
            .formatted(line, tag));
  }

  private static Arguments wrong(String text, String... problems) {
    return Arguments.of(text, List.of(problems));
  }

  @Test
  void a_file_that_is_not_there_or_not_utf8_is_one_clear_message() throws IOException {
    assertThat(MappingFile.read(folder.resolve("gone.yaml")).problems())
        .hasToString(
            "[gone.yaml: found no such file, expected a mapping file (ratewright map writes one)]");
    Path latin =
        Files.write(
            folder.resolve("latin.yaml"), "Größe: A\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(MappingFile.read(latin).problems().toString())
        .contains("latin.yaml: found text that is not UTF-8")
        .contains("save it as UTF-8");
  }

  @Test
  void nothing_said_is_nothing_wrong() throws IOException {
    assertThat(read("# all of it is commented out\n").value()).contains(Mapping.NONE);
    assertThat(read("\uFEFFCreators:\r\n  sheet: A\r\n").value().orElseThrow().lines()).hasSize(1);
  }
}
