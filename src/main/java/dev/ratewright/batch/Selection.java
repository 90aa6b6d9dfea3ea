package dev.ratewright.batch;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which creators of a roster are asked for; all of them where nothing is said.
 *
 * @param tiers names of the rate book's tiers; empty for any
 * @param niches names of the rate book's niches; empty for any
 * @param only these creators, in this order; empty for any
 */
public record Selection(List<String> tiers, List<String> niches, List<Handle> only) {
  public Selection {
    tiers = List.copyOf(tiers);
    niches = List.copyOf(niches);
    only = List.copyOf(only);
  }

  /** What of it the rate book does not know. */
  List<Problem> wrong(RateBook rates) {
    List<Problem> problems = new ArrayList<>();
    unknown("--tier", tiers, rates.tiers().stream().map(Tier::name).toList(), problems);
    unknown("--niche", niches, rates.niches().stream().map(Niche::name).toList(), problems);
    return problems;
  }

  private static void unknown(
      String option, List<String> asked, List<String> known, List<Problem> problems) {
    for (String name : asked) {
      if (known.stream().noneMatch(each -> same(each, name))) {
        String nearest = String.join(", ", Spelling.nearestFirst(name, known));
        problems.add(
            Problem.error(Place.ofFile(option), '"' + name + '"', "some of " + nearest, ""));
      }
    }
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  /** Whether a creator is asked for. */
  boolean takes(Appraisal appraisal) {
    Optional<Niche> niche = appraisal.creator().identity().niche();
    return (tiers.isEmpty()
            || tiers.stream().anyMatch(tier -> same(tier, appraisal.card().tier().name())))
        && (niches.isEmpty()
            || niche
                .filter(n -> niches.stream().anyMatch(name -> same(name, n.name())))
                .isPresent())
        && (only.isEmpty() || only.contains(appraisal.creator().handle()));
  }

  /** Those taken, in the order they were asked for, else in that of the roster. */
  List<Appraisal> ordered(List<Appraisal> taken) {
    if (only.isEmpty()) {
      return taken;
    }
    List<Appraisal> ordered = new ArrayList<>();
    for (Handle handle : only) {
      taken.stream().filter(a -> a.creator().handle().equals(handle)).forEach(ordered::add);
    }
    return ordered;
  }

  /** Creators asked for by name who are not among those that can be shown. */
  List<Problem> missing(List<Appraisal> taken, String roster) {
    Set<Handle> found = new HashSet<>();
    taken.forEach(appraisal -> found.add(appraisal.creator().handle()));
    return only.stream()
        .filter(handle -> !found.contains(handle))
        .map(
            handle ->
                Problem.error(
                    Place.ofFile(roster),
                    "no " + handle + " that can be shown",
                    "all creators that were asked for",
                    tiers.isEmpty() && niches.isEmpty()
                        ? "ratewright check says why a row is rejected"
                        : "are they of another tier or niche?"))
        .toList();
  }
}
