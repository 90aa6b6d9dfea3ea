package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell of the conditions is changed; the program prices nobody and names the cell. */
class EligibilitySheetTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      nullValues = "blank",
      value = {
        "D2 | blank | D2 (At least): found nothing, expected the least followers that will do",
        "D2 | lots  | D2 (At least): found \"lots\", expected a whole number, 0 or more",
        "E2 | many  | E2 (One of): found \"many\", expected a blank cell: followers is a number",
        "E6 | blank | E6 (One of): found nothing, expected a country, such as South Korea or KR"
            + " (with ; between several)",
        "E6 | France; Ruritania; UK | E6 (One of): found \"Ruritania\", expected a country, such as"
            + " South Korea or KR",
        "E7 | Pro   | E7 (One of): found \"Pro\", expected one of Personal, Business",
        "D7 | 5     | D7 (At least): found 5, expected a blank cell: account type is no number",
        "C5 | Sauth Korea | C5 (Country): found \"Sauth Korea\", expected a country, such as South"
            + " Korea or KR",
        "C5 | blank | D5 (At least): found Creator Rewards years of age a second time, expected"
            + " each name once"
      })
  void a_condition_that_cannot_be_is_named_with_its_cell(String cell, String value, String message)
      throws IOException {
    Path kit = folder.resolve("kit");
    Screen.run("new", kit.toString());
    Path rates = kit.resolve("rate-book.xlsx");
    Edited.cell(rates, "Eligibility", cell, written(value));
    Screen screen =
        Screen.run("check", kit.resolve("roster.xlsx").toString(), "--rates", rates.toString());
    assertThat(screen.err().lines())
        .containsExactly("error    rate-book.xlsx › Eligibility!" + message);
    assertThat(screen.exit()).isEqualTo(3);
  }

  private static Object written(@org.jspecify.annotations.Nullable String value) {
    if (value == null) {
      return "";
    }
    return value.matches("\\d+") ? Integer.valueOf(value) : value;
  }
}
