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
import java.util.stream.Collectors;

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
    if (parts.isEmpty()) {
      return audience;
    }
    List<Segment> own =
        parts.stream()
            .filter(p -> p.platform().map(w -> w == audience.platform()).orElse(main))
            .map(SegmentSheet.Part::segment)
            .toList();
    return own.isEmpty() ? audience : audience.with(own);
  }

  /**
   * Kinds whose shares add up to more than the whole, except languages, of which a person speaks
   * several; and parts of an audience that is not known.
   *
   * @param main the platform of parts that name none
   * @param known the platforms on which the creator is followed
   * @param creator the creator's cell
   */
  List<Problem> wrong(Platform main, List<Platform> known, Place creator) {
    if (parts.isEmpty()) {
      return List.of();
    }
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
    parts.stream()
        .filter(part -> !known.contains(part.platform().orElse(main)))
        .collect(
            Collectors.groupingBy(
                p -> p.platform().orElse(main), LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (platform, strays) ->
                problems.add(
                    Problem.warning(
                        strays.getFirst().segment().share().origin(),
                        "parts of an audience on " + platform.words(),
                        "parts of an audience whose followers are known",
                        strays.size() == 1
                            ? "it is left out"
                            : "the " + strays.size() + " are left out")));
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
