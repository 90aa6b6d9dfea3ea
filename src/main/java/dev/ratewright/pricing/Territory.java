package dev.ratewright.pricing;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Markets;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Region;
import dev.ratewright.domain.Segment;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an audience lives, as far as prices go by it. Several regions weigh by their shares of the
 * part of the audience whose region is known; a part that is not known is taken to be like it.
 *
 * @param basis how that is known
 * @param name the region's name, or "of the audience" where there are several
 * @param factor what a price is multiplied by; empty where nothing is known, which counts 1
 * @param known the share of the audience whose region is known; 0 where it is not known by audience
 */
public record Territory(Basis basis, String name, Optional<Expr> factor, Expr known) {

  /** How the region of an audience is known. */
  public enum Basis {
    /** By the audience's countries. */
    AUDIENCE,
    /** Only the creator's own country is known. */
    HOME,
    /** Neither is known, or the rate book has no region for it. */
    UNKNOWN
  }

  private static final Expr NOTHING = new Expr.Sum(List.of());

  static Territory of(Creator creator, Markets markets) {
    List<Expr> shares = new ArrayList<>();
    List<Expr> weighted = new ArrayList<>();
    Set<Region> regions = new LinkedHashSet<>();
    for (Segment segment : creator.audience().segments()) {
      Optional<Region> region =
          segment.kind() == Segment.Kind.COUNTRY
              ? markets.region(segment.group())
              : Optional.empty();
      if (region.isPresent() && segment.share().value().signum() > 0) {
        Input share = segment.share().called("of the audience in " + segment.group());
        regions.add(region.get());
        shares.add(share);
        weighted.add(new Expr.Product(List.of(share, region.get().factor())));
      }
    }
    if (regions.isEmpty()) {
      return markets
          .region(creator.identity().country())
          .map(home -> new Territory(Basis.HOME, home.name(), Optional.of(home.factor()), NOTHING))
          .orElseGet(() -> new Territory(Basis.UNKNOWN, "", Optional.empty(), NOTHING));
    }
    Expr known = new Expr.Sum(shares);
    if (regions.size() == 1) {
      Region only = regions.iterator().next();
      return new Territory(Basis.AUDIENCE, only.name(), Optional.of(only.factor()), known);
    }
    Expr mean = new Expr.Quotient(new Expr.Sum(weighted), known);
    Named factor = new Named("for the regions of the audience", Unit.FACTOR, mean);
    return new Territory(Basis.AUDIENCE, "of the audience", Optional.of(factor), known);
  }

  /** What a reader of the price should know of it; empty where all is known. */
  public Optional<String> remark() {
    return switch (basis) {
      case UNKNOWN -> Optional.of("Region of the audience unknown, priced at factor 1.");
      case HOME ->
          Optional.of(
              "Countries of the audience unknown, priced for the creator's own (" + name + ").");
      case AUDIENCE ->
          Optional.of(Unit.PERCENT.text(known.value()))
              .filter(share -> known.value().compareTo(BigDecimal.ONE) < 0)
              .map(
                  share ->
                      "Region by the " + share + " of the audience whose countries are known.");
    };
  }
}
