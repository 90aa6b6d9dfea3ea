package dev.ratewright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
  @TempDir Path folder;

  @Test
  void the_templates_are_what_the_program_writes() throws IOException {
    // To renew them: delete all and run  ratewright new templates
    for (Path written : Templates.write(folder)) {
      Path kept = Path.of("templates").resolve(written.getFileName());
      if (written.toString().endsWith(".xlsx")) {
        assertThat(parts(kept)).as(kept.toString()).isEqualTo(parts(written));
      } else {
        assertThat(kept).hasSameTextualContentAs(written);
      }
    }
  }

  /** The parts of a workbook; its zip bytes may differ from one Java to another. */
  private static Map<String, String> parts(Path workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (var entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
