package dev.ratewright.document;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block.Bar;
import dev.ratewright.document.Block.Hero;
import dev.ratewright.document.Block.Portrait;
import dev.ratewright.document.Block.Stat;
import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who a creator is and how they are seen, as every document about them says it. */
final class Profile {
  private final Appraisal appraisal;
  private final Creator creator;
  private final Identity identity;
  private final Audience audience;

  Profile(Appraisal appraisal) {
    this.appraisal = appraisal;
    this.creator = appraisal.creator();
    this.identity = creator.identity();
    this.audience = creator.audience();
  }

  Hero hero(String kicker, Optional<Path> photo) {
    List<String> chips = new ArrayList<>(List.of(creator.handle().toString()));
    identity.niche().map(Niche::name).ifPresent(chips::add);
    chips.add(appraisal.card().tier().name());
    Stream.of(identity.languages(), identity.country())
        .filter(words -> !words.isEmpty())
        .forEach(chips::add);
    Portrait portrait = new Portrait(photo, monogram(), "Portrait of " + identity.name());
    return new Hero(kicker, identity.name(), identity.headline(), chips, portrait);
  }

  /** By which a document about the creator is found among many. */
  List<String> keywords() {
    List<String> words = new ArrayList<>(List.of("media kit", creator.handle().toString()));
    identity.niche().map(Niche::name).ifPresent(words::add);
    words.add(audience.platform().words());
    return words;
  }

  /** The first letters of the first and last word; of the handle where the name has no letters. */
  private String monogram() {
    List<String> words =
        Stream.of(identity.name().split("[\\s\\u3000]+"))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    if (words.isEmpty()) {
      return initial(creator.handle().text());
    }
    String last = words.size() > 1 ? initial(words.getLast()) : "";
    return initial(words.getFirst()) + last;
  }

  private static String initial(String word) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word);
    int start = letters.first();
    for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
      if (Character.isLetterOrDigit(word.codePointAt(start))) {
        return word.substring(start, end).toUpperCase(Locale.ROOT);
      }
      start = end;
    }
    return "";
  }

  List<Stat> stats() {
    List<Stat> stats = new ArrayList<>();
    stats.add(
        new Stat(
            Figures.compact(audience.followers().value()),
            audience.platform().words() + " followers",
            ""));
    audience
        .averageViews()
        .ifPresent(
            v -> stats.add(new Stat(Figures.compact(v.value()), "average views of a video", "")));
    engagement()
        .ifPresent(
            rate ->
                stats.add(
                    new Stat(
                        Figures.percent(rate.value()), "engagement by followers", compared())));
    audience
        .viewsLast30Days()
        .ifPresent(
            v -> stats.add(new Stat(Figures.compact(v.value()), "views in the last 30 days", "")));
    return stats;
  }

  /** The engagement rate; none where it is so high that it can only be that of one viral video. */
  Optional<? extends Expr> engagement() {
    return audience.engagement().filter(rate -> rate.value().compareTo(BigDecimal.ONE) <= 0);
  }

  /** How far engagement stands above what is usual; nothing where it does not. */
  private String compared() {
    Optional<Named> usual = appraisal.card().audience().flatMap(a -> a.usual());
    boolean comparable = audience.platform() == Platform.TIKTOK;
    if (!comparable || usual.isEmpty() || audience.engagement().isEmpty()) {
      return "";
    }
    BigDecimal times =
        audience.engagement().get().value().divide(usual.get().value(), 1, RoundingMode.DOWN);
    return times.compareTo(BigDecimal.ONE) > 0
        ? Unit.FACTOR.text(times) + " × accounts of this size"
        : "";
  }

  List<Bar> viewsByMonth() {
    List<Bar> bars = new ArrayList<>();
    for (Activity activity : creator.activities()) {
      boolean lately =
          !activity.month().isAfter(appraisal.period())
              && activity.month().isAfter(appraisal.period().minusMonths(12));
      if (lately) {
        activity
            .get(Activity.VIDEO_VIEWS)
            .ifPresent(v -> bars.add(bar(Figures.tick(activity.month()), v)));
      }
    }
    return bars;
  }

  /** The median of a chart's bars, where there are enough for one to mean something. */
  static Optional<Bar> median(List<Bar> bars) {
    if (bars.size() < 4) {
      return Optional.empty();
    }
    List<Double> sorted = bars.stream().map(Bar::value).sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    String text = Figures.compact(BigDecimal.valueOf(median));
    return Optional.of(new Bar("median", median, text));
  }

  List<Bar> responses() {
    return Stream.of(
            audience.averageLikes(),
            audience.averageComments(),
            audience.averageShares(),
            audience.averageSaves())
        .flatMap(Optional::stream)
        .map(input -> bar(capital(input.name()), input))
        .sorted((one, other) -> Double.compare(other.value(), one.value()))
        .toList();
  }

  private static Bar bar(String label, Expr input) {
    return new Bar(label, input.value().doubleValue(), Figures.compact(input.value()));
  }

  private static String capital(String words) {
    String word = words.replace("average ", "");
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Whether the engagement was worked out here, so that its formula can be printed. */
  private boolean computed() {
    return audience.engagement().filter(Named.class::isInstance).isPresent();
  }

  /** The small print of every page. */
  String footer() {
    String asOf =
        audience
            .asOf()
            .map(day -> "Data as of " + Figures.day(day) + ".")
            .orElse("Date of the figures not given.");
    String formula =
        engagement().isEmpty()
            ? ""
            : computed()
                ? " Engagement = (likes + comments + shares"
                    + (audience.averageSaves().isPresent() ? " + saves" : "")
                    + ") ÷ followers."
                : " Engagement by followers, as recorded by the agency.";
    return asOf + formula + " Estimates, not guarantees.";
  }
}
