package dev.ratewright.clearance;

import dev.ratewright.domain.Offering;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.pricing.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What files for brands print of the rate book, whoever the creator is; gathered once for a run.
 *
 * @param phrases the rate book's own words that are printed as they are
 * @param quoted the figures in them
 * @param labels terms beside their subjects, and what add-ons cost beside their names
 * @param validity for how many days an offer holds, which may stand anywhere
 */
record Published(List<String> phrases, List<PrintedFigure> quoted, Labels labels, double validity) {
  Published {
    phrases = List.copyOf(phrases);
    quoted = List.copyOf(quoted);
  }

  static Published of(RateBook rates) {
    Offering offering = rates.offering();
    List<Terms.Line> terms = Terms.of(rates).lines();
    List<String> phrases =
        Stream.of(
                rates.deliverables().stream().flatMap(d -> Stream.of(d.name(), d.includes())),
                offering.addOns().stream()
                    .flatMap(a -> Stream.of(a.name(), a.words(rates.currency()))),
                offering.bundles().stream().flatMap(b -> Stream.of(b.name(), b.words())),
                terms.stream().flatMap(term -> Stream.of(term.subject(), term.words())))
            .flatMap(words -> words)
            .filter(words -> !words.isEmpty())
            .toList();
    Labels labels = new Labels();
    terms.forEach(term -> labels.put(term.subject(), values(term.words())));
    offering
        .addOns()
        .forEach(addOn -> labels.put(addOn.name(), values(addOn.words(rates.currency()))));
    return new Published(
        phrases,
        phrases.stream().flatMap(words -> figures(words).stream()).toList(),
        labels,
        rates.setting(Setting.VALIDITY_DAYS).value().doubleValue());
  }

  /** The figures in some words. */
  static List<PrintedFigure> figures(String words) {
    return PrintedFigure.in(Passage.plain(words));
  }

  private static Set<Double> values(String words) {
    Set<Double> values = new HashSet<>();
    figures(words).forEach(figure -> values.add(figure.value()));
    return values;
  }
}
