package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents a run makes, and of which templates. */
final class DocumentKindsTest {
  private static final String ROSTER = "Handle,Followers\n@mara.cooks,48200\n";

  @TempDir private Path folder;

  private Screen report(String... options) throws IOException {
    Path roster = Files.writeString(folder.resolve("roster.csv"), ROSTER);
    List<String> arguments =
        Stream.concat(
                Stream.of("report", roster.toString(), "--out", folder.resolve("out").toString()),
                Stream.of(options))
            .toList();
    return Screen.run(arguments.toArray(new String[0]));
  }

  private List<String> client() throws IOException {
    Path client = folder.resolve("out/2026-11/client");
    try (Stream<Path> files = Files.walk(client)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> client.relativize(file).toString())
          .filter(name -> !name.equals("manifest.txt"))
          .sorted()
          .toList();
    }
  }

  @Test
  void those_asked_for_are_made_and_others_of_an_earlier_run_do_not_stay() throws IOException {
    assertThat(report("--kinds", "one-sheet, rate-card,media-kit-no-prices").exit()).isZero();
    assertThat(client())
        .containsExactly(
            "media-kits-no-prices/mara.cooks.pdf",
            "one-sheets/mara.cooks.pdf",
            "rate-cards-pdf/mara.cooks.pdf",
            "rate-cards/mara.cooks.xlsx");
    assertThat(report().exit()).isZero();
    assertThat(client())
        .containsExactly(
            "index.html",
            "media-kits/mara.cooks.pdf",
            "rate-cards/mara.cooks.xlsx",
            "web/mara.cooks.html");
    assertThat(report("--kinds", "one-sheet").exit()).isZero();
    assertThat(client()).containsExactly("one-sheets/mara.cooks.pdf", "rate-cards/mara.cooks.xlsx");
  }

  @Test
  void a_kind_or_folder_that_is_not_there_is_answered() throws IOException {
    Screen kind = report("--kinds", "media-kit,flyer");
    assertThat(kind.exit()).isEqualTo(2);
    assertThat(kind.err())
        .contains(
            "--kinds found \"flyer\", expected some of media-kit, media-kit-no-prices, one-sheet,"
                + " rate-card, negotiation-packet, with commas.");
    assertThat(report("--documents", folder.resolve("none").toString()).err())
        .contains("no such folder, expected a folder with templates");
  }

  @Test
  void a_wrong_template_is_said_before_anything_is_written() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(templates.resolve("media-kit.md"), "{{hero}}\n\n{creator.net}\n{{end}}\n");
    Screen screen = report("--documents", templates.toString());
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err())
        .contains(
            "error    media-kit.md › line 3: found \"{creator.net}\", expected one of",
            "error    media-kit.md › line 4: found {{end}} where nothing is open");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_template_for_brands_that_names_something_internal_is_said_before_anything_is_written()
      throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(templates.resolve("media-kit.md"), "{{hero}}\n{{include offer}}\n");
    Files.writeString(templates.resolve("offer.md"), "## Prices\n\n{{ladder}}\n");
    Screen screen = report("--documents", templates.toString());
    assertThat(screen.exit()).isEqualTo(3);
    assertThat(screen.err())
        .contains("error    offer.md › line 3: found \"{{ladder}}\", which is internal, expected");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void what_templates_may_hold_is_listed() {
    Screen screen = Screen.run("fields");
    assertThat(screen.exit()).isZero();
    assertThat(screen.out())
        .contains("{creator.name}", "{{chart responses}}", "{{work 3}}", "{label.about}");
    int internal = screen.out().indexOf("Internal: only in negotiation-packet.md");
    assertThat(screen.out().substring(0, internal))
        .doesNotContain("commission", "floor", "creator.net");
    assertThat(screen.out().substring(internal)).contains("{price.floor}", "{{ladder}}");
    assertThat(Screen.run("fields", "x").exit()).isEqualTo(2);
  }
}
