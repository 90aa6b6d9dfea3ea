package dev.ratewright.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What posting on a platform is worth beside TikTok, as a row of the rate book.
 *
 * @param platform where
 * @param format the format it is about, such as "Shorts"; empty for everything else on the platform
 * @param deliverables the names of those that are posted in this format; empty where the row is
 *     about everything else
 * @param factor what a price is multiplied by, above 0
 */
public record Posting(Platform platform, String format, List<String> deliverables, Input factor) {
  public Posting {
    deliverables = List.copyOf(deliverables);
  }

  /** What it is called, such as "YouTube Shorts". */
  public String words() {
    return Stream.of(platform.words(), format)
        .filter(w -> !w.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
