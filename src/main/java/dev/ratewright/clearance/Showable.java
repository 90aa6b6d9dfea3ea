package dev.ratewright.clearance;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Activity;
import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.pricing.Layer;
import dev.ratewright.pricing.PackagePrice;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.RateCard;
import dev.ratewright.pricing.Surcharge;
import dev.ratewright.pricing.Tariff;
import dev.ratewright.pricing.Worth;
import dev.ratewright.workbook.Glossary;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What files for brands are meant to show of a creator. A figure that is also a secret is no leak
 * where it stands beside the words it belongs to: a price beside its deliverable, a factor beside
 * its name.
 */
final class Showable {
  /** Beside which words the sum of a quote stands. */
  private static final List<String> QUOTE_TOTALS = List.of("Deliverables together", "Total");

  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  private final Published published;
  private final Labels labels = new Labels();

  /** Counts and shares, which no sign makes an amount of money; they may stand anywhere. */
  private final Set<Double> counts = new HashSet<>();

  private final OwnWords own = new OwnWords();

  /** What is gathered already. */
  private final IdentityHashMap<Expr, Set<Double>> steps = new IdentityHashMap<>();

  private final Glossary glossary;

  private Showable(Published published, Glossary glossary) {
    this.published = published;
    this.glossary = glossary;
  }

  static Showable of(Appraisal appraisal, Published published, Glossary glossary) {
    Showable shown = new Showable(published, glossary);
    shown.prices(appraisal);
    shown.quote(appraisal, appraisal.tariff());
    shown.offers(appraisal.card());
    shown.audience(appraisal);
    shown.words(appraisal.creator());
    shown.counts.add(published.validity());
    return shown;
  }

  /** Add-ons beside their names, packages and what is in them beside theirs. */
  private void offers(RateCard card) {
    card.addOns().stream()
        .flatMap(grid -> grid.rows().stream())
        .flatMap(row -> row.surcharges().stream())
        .forEach(
            each -> {
              each.amount().ifPresent(amount -> shows(each.addOn().name(), amount));
              times(each).ifPresent(often -> shows(each.addOn().name(), often));
              // A heading and a formula have the term.
              each.days().ifPresent(days -> counts.add((double) days));
            });
    card.worth().ifPresent(this::layers);
    for (PackagePrice offer : card.packages()) {
      shows(offer.bundle().name(), offer.total());
      offer.retainers().forEach(retainer -> shows(offer.bundle().name(), retainer.monthly()));
    }
  }

  /** How often a share is due for a term. */
  private static Optional<Expr> times(Surcharge each) {
    return each.addOn().charge() instanceof AddOn.Share by
        ? Surcharge.times(by, each.days())
        : Optional.empty();
  }

  private void prices(Appraisal appraisal) {
    for (Price price : appraisal.card().prices()) {
      if (price instanceof Price.Quoted quote) {
        shows(quote.deliverable().name(), quote.target());
      }
    }
  }

  /**
   * The quote builder as it is filled in at first: one of the first deliverable. Beside it stand
   * the prices of every season, and the numbers of rows and pieces that its formulas count with.
   */
  private void quote(Appraisal appraisal, Tariff tariff) {
    if (tariff.ordinary().isEmpty()) {
      return;
    }
    Price.Quoted first = tariff.ordinary().getFirst();
    for (String label : QUOTE_TOTALS) {
      shows(label, first.target());
    }
    // Where the minimum fee stands in for a price, the builder has those of ordinary days alone.
    for (Tariff.InSeason in : tariff.atMinimum() ? List.<Tariff.InSeason>of() : tariff.seasons()) {
      in.prices().forEach(price -> shows(price.deliverable().name(), price.target()));
      labels.put(in.season().name(), Set.of(in.season().factor().value().doubleValue()));
    }
    tariff.ordinary().forEach(price -> count(price.deliverable().posts()));
    for (PackagePrice offer : appraisal.card().packages()) {
      offer.bundle().items().forEach(item -> count(item.count()));
    }
    counts.add(1.0);
    LocalDate day = appraisal.period().atEndOfMonth();
    counts.add(serial(day));
    counts.add(serial(day.plusDays((long) published.validity())));
  }

  /** A day as a cell holds it. */
  private static double serial(LocalDate day) {
    return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
  }

  /** The path from base to rate, as one line of the working has it. */
  private void layers(Worth worth) {
    shows("Base at", worth.base());
    for (Layer layer : worth.layers()) {
      shows(layer.what(), layer.rate());
    }
  }

  private void shows(String label, Expr target) {
    Set<Double> numbers = new HashSet<>(gathered(target));
    numbers.add(target.value().doubleValue());
    labels.put(label, numbers);
  }

  /** The figures a working mentions; each that has a name of its own may stand beside that too. */
  private Set<Double> gathered(Expr expr) {
    Set<Double> known = steps.get(expr);
    if (known != null) {
      return known;
    }
    Set<Double> numbers = new HashSet<>();
    expr.operands().forEach(operand -> numbers.addAll(gathered(operand)));
    if (expr instanceof Named step) {
      numbers.add(step.value().doubleValue());
      labels.put(Character.toUpperCase(step.name().charAt(0)) + step.name().substring(1), numbers);
      steps.put(step, numbers);
    } else if (expr instanceof Input input) {
      numbers.add(input.value().doubleValue());
      labels.put(glossary.name(input), numbers);
      steps.put(input, numbers);
    }
    return numbers;
  }

  private void audience(Appraisal appraisal) {
    Creator creator = appraisal.creator();
    Audience audience = creator.audience();
    count(audience.followers());
    Stream.of(
            audience.engagement(),
            audience.averageViews(),
            audience.averageLikes(),
            audience.averageComments(),
            audience.averageShares(),
            audience.averageSaves(),
            audience.viewsLast30Days())
        .flatMap(Optional::stream)
        .forEach(this::count);
    audience.segments().forEach(segment -> count(segment.share()));
    creator.channels().stream()
        .map(Channel::audience)
        .flatMap(Optional::stream)
        .forEach(other -> count(other.followers()));
    List<Double> views =
        creator.activities().stream()
            .filter(a -> !a.month().isAfter(appraisal.period()))
            .filter(a -> a.month().isAfter(appraisal.period().minusMonths(12)))
            .map(activity -> activity.get(Activity.VIDEO_VIEWS))
            .flatMap(Optional::stream)
            .map(known -> known.value().doubleValue())
            .sorted()
            .toList();
    counts.addAll(views);
    if (!views.isEmpty()) {
      // The median of a chart.
      counts.add((views.get((views.size() - 1) / 2) + views.get(views.size() / 2)) / 2);
    }
    Optional<Named> usual = appraisal.card().audience().flatMap(a -> a.usual());
    if (usual.isPresent() && audience.engagement().isPresent()) {
      Expr times = new Expr.Quotient(audience.engagement().get(), usual.get());
      counts.add(times.value().setScale(1, RoundingMode.DOWN).doubleValue());
    }
  }

  /** A count as it is, and as it is printed in three digits, which a page also sorts by. */
  private void count(Expr figure) {
    counts.add(figure.value().doubleValue());
    counts.add(figure.value().round(THREE_DIGITS).doubleValue());
  }

  private void words(Creator creator) {
    Identity identity = creator.identity();
    Stream.of(
            creator.handle().text(),
            identity.name(),
            identity.headline(),
            identity.bio(),
            identity.languages(),
            identity.country(),
            identity.manager())
        .forEach(own::add);
    creator.deals().forEach(deal -> Stream.of(deal.brand(), deal.deliverable()).forEach(own::add));
    creator.highlights().forEach(work -> Stream.of(work.title(), work.text()).forEach(own::add));
    creator.channels().forEach(channel -> own.add(channel.handle()));
    creator.audience().segments().forEach(segment -> own.add(segment.group()));
  }

  /** The roster's own words about the creator, which the agency wrote for brands. */
  List<String> own() {
    return own.texts();
  }

  /** Whether a figure that tells a secret stands where it is meant to stand. */
  boolean excuses(PrintedFigure figure, List<String> context, Secret secret) {
    boolean money = figure.kind() == PrintedFigure.Kind.MONEY;
    return (!money && counts.stream().anyMatch(figure::isFormOf))
        || (!(money && secret.isMinimum())
            && Stream.concat(own.figures().stream(), published.quoted().stream())
                .anyMatch(figure::same))
        || labels.hold(figure, context)
        || published.labels().hold(figure, context);
  }
}
