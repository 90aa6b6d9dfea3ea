package dev.ratewright.intake;

import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.Segment;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one creator's audiences are made up of, platform by platform. */
record Divided(List<SegmentSheet.Part> parts) {
  /** Rounded shares of one kind may add up to a little more than the whole. */
  private static final BigDecimal MOST = new BigDecimal("1.01");

  /**
   * An audience with its parts.
   *
   * @param main whether parts of no named platform are its own
   */
  Audience of(Audience audience, boolean main) {
    List<Segment> own =
        parts.stream()
            .filter(p -> p.platform().map(w -> w == audience.platform()).orElse(main))
            .map(SegmentSheet.Part::segment)
            .toList();
    return own.isEmpty() ? audience : audience.with(own);
  }

  /** Kinds whose shares add up to more than the whole. Cities and languages may overlap. */
  List<Problem> wrong(Platform main, Place creator) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, Place> last = new LinkedHashMap<>();
    for (SegmentSheet.Part part : parts) {
      Segment segment = part.segment();
      if (segment.kind() != Segment.Kind.LANGUAGE) {
        String kind = segment.kind().words() + " on " + part.platform().orElse(main).words();
        sums.merge(kind, segment.share().value(), BigDecimal::add);
        last.put(kind, segment.share().origin());
      }
    }
    List<Problem> problems = new ArrayList<>();
    sums.forEach(
        (kind, sum) -> {
          if (sum.compareTo(MOST) > 0) {
            problems.add(
                Problem.error(
                    last.getOrDefault(kind, creator),
                    "shares of " + kind + " adding up to " + Unit.PERCENT.text(sum),
                    "100 % or less",
                    ""));
          }
        });
    return problems;
  }
}
