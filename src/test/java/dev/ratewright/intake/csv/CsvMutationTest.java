package dev.ratewright.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ratewright.Mutations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A good text changed at random: it may be read or refused, but nothing else may happen. */
class CsvMutationTest {
  private static final String TEXT =
      "sep=;\r\nName;Followers;\"Note\"\r\nZoë;20000;\"two\nlines; \"\"quoted\"\"\"\r\n\r\n"
          + "José;1,5;#N/A\r\n名;;“x”\r\n";
  private static final List<byte[]> GOOD =
      List.of(
          TEXT.getBytes(StandardCharsets.UTF_8),
          ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE),
          TEXT.getBytes(StandardCharsets.UTF_16BE),
          TEXT.replace("名", "Bo").getBytes(Charset.forName("windows-1252")));
  private static final int[][] SCRAPS = {
    {'"'},
    {';'},
    {','},
    {'\n'},
    {'\r'},
    {0},
    {0, 0},
    {0xEF, 0xBB, 0xBF},
    {0xFF, 0xFE},
    {0xD8},
    {0xFF},
    {0x81},
    {0xC3},
    {'s', 'e', 'p', '='},
    {'"', '\n'},
    {'\t', '|'},
    {0xF0, 0x9F},
    {0x1A}
  };

  @TempDir Path folder;

  @Test
  void changed_bytes_never_escape_as_exceptions() throws IOException {
    Random random = new Random(20261104);
    int tries = Mutations.from(2_000);
    int refused = 0;
    for (int i = 0; i < tries; i++) {
      byte[] bytes = GOOD.get(i % GOOD.size());
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        bytes = mutated(bytes, random);
      }
      Path file = Files.write(folder.resolve("r.csv"), bytes);
      String outcome =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reading.problem(file));
      assertThat(outcome).as("mutation %d", i).matches("(?s)nothing|r\\.csv.*found .* expected .*");
      refused += outcome.equals("nothing") ? 0 : 1;
    }
    // Neither everything nor nothing: else the mutations would not try what they mean to.
    assertThat(refused).isBetween(tries / 5, tries * 4 / 5);
  }

  private static byte[] mutated(byte[] bytes, Random random) throws IOException {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(6));
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(bytes, 0, at);
    switch (random.nextInt(5)) {
      case 0 -> changed.write(random.nextInt(256));
      case 1 -> changed.write(Arrays.copyOfRange(bytes, at / 2, at));
      case 2 -> to = random.nextInt(8) == 0 ? bytes.length : to;
      default -> {
        for (int each : SCRAPS[random.nextInt(SCRAPS.length)]) {
          changed.write(each);
        }
      }
    }
    changed.write(bytes, to, bytes.length - to);
    return changed.toByteArray();
  }
}
