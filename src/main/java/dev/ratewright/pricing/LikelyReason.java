package dev.ratewright.pricing;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why a price and a cross-check are far apart, as far as the creator's figures tell.
 *
 * @param month the month reported on
 */
record LikelyReason(Creator creator, RateCard card, RateBook book, YearMonth month) {
  /** The reasons, the likeliest first; never none. */
  List<String> of(CrossCheck check, CrossCheck.Compared compared) {
    boolean above = compared.verdict() == CrossCheck.Verdict.ABOVE;
    List<String> reasons = new ArrayList<>();
    if (above && atMinimum(check.deliverable())) {
      reasons.add("the minimum fee stands in for the target");
    }
    switch (check.kind()) {
      case DEALS -> byDeals(check.deliverable(), reasons);
      case FAIR_CPE -> byEngagement(above, reasons);
      case VIEWS, FAIR_CPM, FAIR_CPV, MEDIA_VALUE ->
          byViews(check.kind(), compared, above, reasons);
    }
    if (creator.audience().engagement().isEmpty()) {
      reasons.add("engagement unknown: the target counts the usual one");
    }
    layers(above, reasons);
    if (reasons.isEmpty()) {
      reasons.add("none that the figures tell");
    }
    return reasons;
  }

  private boolean atMinimum(String deliverable) {
    return card.prices().stream()
        .filter(price -> price.deliverable().name().equals(deliverable))
        .anyMatch(price -> price instanceof Price.Quoted quoted && quoted.atMinimum());
  }

  private void byDeals(String deliverable, List<String> reasons) {
    List<Deal> deals = ByDeals.recent(creator, deliverable, book, month);
    LocalDate newest = deals.stream().map(Deal::date).max(Comparator.naturalOrder()).orElseThrow();
    Input stale = book.setting(Setting.DEALS_STALE);
    if (newest.isBefore(month.atEndOfMonth().minusMonths(stale.value().longValue()))) {
      reasons.add(
          "stale deals: the newest is of " + newest + ", over " + stale.text() + " months ago");
    }
    if (deals.size() == 1) {
      reasons.add("one deal alone says little");
    }
  }

  private void byViews(
      CrossCheck.Kind kind, CrossCheck.Compared compared, boolean above, List<String> reasons) {
    Audience audience = creator.audience();
    Input views = audience.averageViews().orElseThrow();
    String share = share(views, audience.followers());
    if (above) {
      if (beyondAllFollowers(kind.most(compared.says()), compared, views)) {
        reasons.add("the tier's rate is above what the views of all followers are worth");
      }
      if (views.value().compareTo(audience.followers().value()) < 0) {
        reasons.add("low views for the size: " + share);
      }
    } else {
      reasons.add(outlier(views, share).orElse("high views for the size: " + share));
    }
  }

  /** Whether the check would flag the price even if every follower watched. */
  private boolean beyondAllFollowers(Expr most, CrossCheck.Compared compared, Input views) {
    BigDecimal followers = creator.audience().followers().value();
    BigDecimal counted = views.value().min(followers);
    BigDecimal all = most.value().multiply(followers);
    BigDecimal factor = book.setting(Setting.CROSS_CHECK).value();
    return compared.target().value().multiply(counted).compareTo(all.multiply(factor)) > 0;
  }

  /** Views that may not come again: far above the followers, or most of them of one month. */
  private Optional<String> outlier(Input views, String share) {
    BigDecimal times = book.setting(Setting.VIRAL).value();
    BigDecimal followers = creator.audience().followers().value();
    if (views.value().compareTo(followers.multiply(times)) > 0) {
      return Optional.of("viral outlier: " + share);
    }
    List<BigDecimal> months = months();
    if (months.isEmpty()) {
      return Optional.empty();
    }
    int half = months.size() / 2;
    BigDecimal median =
        months.size() % 2 == 1
            ? months.get(half)
            : months.get(half - 1).add(months.get(half)).divide(BigDecimal.TWO);
    BigDecimal all = months.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = all.divide(BigDecimal.valueOf(months.size()), Expr.PRECISION);
    return mean.compareTo(median.multiply(times)) > 0
        ? Optional.of(
            "viral outlier: "
                + Unit.COUNT.text(mean)
                + " views in the average month, "
                + Unit.COUNT.text(median)
                + " in the median one")
        : Optional.empty();
  }

  /** Video views of a year's months as far as they are known, smallest first. */
  private List<BigDecimal> months() {
    return creator.activities().stream()
        .filter(a -> a.month().isAfter(month.minusYears(1)) && !a.month().isAfter(month))
        .flatMap(a -> a.get(Activity.VIDEO_VIEWS).stream())
        .map(Expr::value)
        .sorted()
        .toList();
  }

  private static String share(Input views, Input followers) {
    String many = views.text() + " average views";
    return followers.value().signum() == 0
        ? many
        : many
            + " are "
            + Unit.PERCENT.text(views.value().divide(followers.value(), Expr.PRECISION))
            + " of the followers";
  }

  private void byEngagement(boolean above, List<String> reasons) {
    Expr rate = creator.audience().engagement().orElseThrow();
    Expr usual = card.audience().flatMap(EffectiveAudience::usual).orElseThrow();
    int toUsual = rate.value().compareTo(usual.value());
    String rates =
        ": " + Unit.PERCENT.text(rate.value()) + ", usual " + Unit.PERCENT.text(usual.value());
    if (above ? toUsual < 0 : toUsual > 0) {
      reasons.add((above ? "low" : "high") + " engagement for the size" + rates);
    } else {
      String side = above ? "above" : "below";
      reasons.add("the tier's rate is " + side + " what such engagement is worth" + rates);
    }
  }

  /** Factors of the target in the same direction, of which no cross-check knows. */
  private void layers(boolean above, List<String> reasons) {
    List<Layer> layers = card.worth().map(Worth::layers).orElse(List.of());
    for (Layer layer : layers) {
      int toOne = layer.factor().value().compareTo(BigDecimal.ONE);
      if (above ? toOne > 0 : toOne < 0) {
        reasons.add(
            "the target has " + layer.what() + " × " + Unit.FACTOR.text(layer.factor().value()));
      }
    }
  }
}
