package dev.ratewright.template;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block.Hero;
import dev.ratewright.document.Block.Portrait;
import dev.ratewright.document.Block.Stat;
import dev.ratewright.document.Chart.Bar;
import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Platform;
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
  private final Freshness freshness;
  private final Language language;

  Profile(Appraisal appraisal, Freshness freshness, Language language) {
    this.appraisal = appraisal;
    this.creator = appraisal.creator();
    this.identity = creator.identity();
    this.audience = creator.audience();
    this.freshness = freshness;
    this.language = language;
  }

  Hero hero(String kicker, Optional<Path> photo) {
    List<String> chips = new ArrayList<>(List.of(creator.handle().toString()));
    identity.niche().map(Niche::name).ifPresent(chips::add);
    chips.add(appraisal.card().tier().name());
    Stream.of(identity.languages(), identity.country())
        .filter(words -> !words.isEmpty())
        .forEach(chips::add);
    return new Hero(kicker, identity.name(), identity.headline(), chips, portrait(photo));
  }

  Portrait portrait(Optional<Path> photo) {
    return new Portrait(photo, monogram(), language.say("portrait", "name", identity.name()));
  }

  /**
   * By which a document about the creator is found among many.
   *
   * @param kind what such documents are called
   */
  List<String> keywords(String kind) {
    List<String> words = new ArrayList<>(List.of(kind, creator.handle().toString()));
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
        stat(
            language.count(audience.followers().value()),
            language.say("followers", "platform", audience.platform().words()),
            ""));
    audience
        .averageViews()
        .ifPresent(
            v -> stats.add(stat(language.count(v.value()), language.say("average-views"), "")));
    engagement()
        .ifPresent(
            rate ->
                stats.add(
                    stat(language.percent(rate.value()), language.say("engagement"), compared())));
    audience
        .viewsLast30Days()
        .ifPresent(
            v -> stats.add(stat(language.count(v.value()), language.say("views-30-days"), "")));
    return stats;
  }

  /** A figure with a remark; where it is old, the remark is its day. */
  private Stat stat(String figure, String label, String note) {
    String old =
        audience.asOf().filter(day -> freshness.isStale(day)).map(freshness::since).orElse("");
    return new Stat(figure, label, old.isEmpty() ? note : old);
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
        ? language.say("times-usual", "times", language.number(times))
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
            .ifPresent(v -> bars.add(bar(language.tick(activity.month()), v)));
      }
    }
    return bars;
  }

  /** The median of a chart's bars, where there are enough for one to mean something. */
  Optional<Bar> median(List<Bar> bars) {
    if (bars.size() < 4) {
      return Optional.empty();
    }
    List<Double> sorted = bars.stream().map(Bar::value).sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    String text = language.count(BigDecimal.valueOf(median));
    return Optional.of(new Bar(language.say("median"), median, text));
  }

  List<Bar> responses() {
    List<Bar> bars = new ArrayList<>();
    response(bars, "likes", audience.averageLikes());
    response(bars, "comments", audience.averageComments());
    response(bars, "shares", audience.averageShares());
    response(bars, "saves", audience.averageSaves());
    bars.sort((one, other) -> Double.compare(other.value(), one.value()));
    return bars;
  }

  private void response(List<Bar> bars, String label, Optional<? extends Expr> average) {
    average.ifPresent(known -> bars.add(bar(language.say(label), known)));
  }

  private Bar bar(String label, Expr input) {
    return new Bar(label, input.value().doubleValue(), language.count(input.value()));
  }

  /** Whether the engagement was worked out here, so that its formula can be printed. */
  private boolean computed() {
    return audience.engagement().filter(Named.class::isInstance).isPresent();
  }

  /** The small print of every page: how old the figures are, and how they are reckoned. */
  String footer() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        audience
            .asOf()
            .map(day -> language.say("as-of", "day", language.day(day)))
            .orElse(language.say("no-date")));
    if (audience.asOf().filter(freshness::isStale).isPresent()) {
      sentences.add(language.say("stale", "days", freshness.days()));
    }
    if (engagement().isPresent()) {
      String saves = audience.averageSaves().isPresent() ? "formula-with-saves" : "formula";
      sentences.add(language.say(computed() ? saves : "as-recorded"));
    }
    sentences.add(language.say("estimates"));
    return String.join(language.say("space"), sentences);
  }
}
