package dev.ratewright.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as the program makes them: a wrong alarm would keep a creator's files from the brand. */
final class InnocentFilesTest {
  private static final int CREATORS = Integer.getInteger("ratewright.innocent", 300);

  @TempDir private Path folder;

  /** Round followers, fees and shares on purpose: they meet the figures of the rate book. */
  private static Desk desk(Path folder, Random random) {
    long followers = (long) Math.pow(10, 2.7 + random.nextDouble() * 4.5);
    Sample creator =
        Sample.creator(random.nextBoolean() ? followers : followers / 500 * 500 + 500)
            .niche(Sample.RATES.niches().get(random.nextInt(14)).name())
            .bio("A film every " + random.nextInt(1, 30) + " days for $" + random.nextInt(40, 900));
    if (random.nextInt(4) > 0) {
      creator.engagement("0.0" + random.nextInt(1, 200));
    }
    if (random.nextBoolean()) {
      creator.minimumFee("" + random.nextInt(1, 40) * 50);
    }
    if (random.nextBoolean()) {
      creator.averageViews(random.nextInt(100, 400_000));
    }
    if (random.nextBoolean()) {
      creator.views30(random.nextInt(1, 2_000) * 100L);
    }
    switch (random.nextInt(3)) {
      case 0 -> creator.commission("0." + random.nextInt(10, 30));
      case 1 -> creator.markup("1." + random.nextInt(1, 6));
      default -> {}
    }
    for (int month = 1; month <= 10; month++) {
      creator.did("2026-%02d".formatted(month), "Video views=" + random.nextInt(1, 3_000) * 100L);
    }
    return new Desk(folder, creator.build());
  }

  @Test
  void nothing_is_found_in_what_the_program_writes() throws IOException {
    Random random = new Random(23);
    List<String> alarms = new ArrayList<>();
    for (int i = 0; i < CREATORS; i++) {
      Desk desk = desk(folder, random);
      // By chance an own word is the minimum fee in dollars: that is no wrong alarm.
      String bio = desk.appraisal.creator().identity().bio();
      boolean told =
          desk.internal
              .minimumFee()
              .filter(fee -> bio.endsWith("$" + fee.value().toPlainString()))
              .isPresent();
      if (!told) {
        alarms.addAll(desk.leaks(desk.card()));
        alarms.addAll(desk.leaks(desk.kit()));
        alarms.addAll(desk.leaks(desk.page()));
        alarms.addAll(desk.leaksInLine(""));
      }
    }
    assertThat(alarms).isEmpty();
  }
}
