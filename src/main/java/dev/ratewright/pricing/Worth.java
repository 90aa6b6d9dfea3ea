package dev.ratewright.pricing;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Posting;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an audience is worth, layer by layer: the base rate at the effective audience, times niche,
 * region, platform and season, each rounded to the cent before the next.
 *
 * @param audience the effective audience
 * @param base the base rate
 * @param territory where the audience lives
 * @param layers those that apply, in the order they are laid
 */
public record Worth(
    EffectiveAudience audience, Named base, Territory territory, List<Layer> layers) {
  public Worth {
    layers = List.copyOf(layers);
  }

  /** What a creator's audience is worth before platform and season. */
  static Worth of(Creator creator, RateBook book) {
    EffectiveAudience audience = EffectiveAudience.of(creator.audience(), book);
    Territory territory = Territory.of(creator, book.markets());
    Worth base = new Worth(audience, BaseRate.at(audience.followers(), book), territory, List.of());
    Worth niche =
        creator
            .identity()
            .niche()
            .map(n -> base.with(Layer.Kind.NICHE, n.name(), n.factor()))
            .orElse(base);
    return territory
        .factor()
        .map(factor -> niche.with(Layer.Kind.REGION, territory.name(), factor))
        .orElse(niche);
  }

  /** The same, posted somewhere and in a season, where the rate book has rows for that. */
  Worth posted(Optional<Posting> where, Optional<Season> when) {
    Worth there = where.map(p -> with(Layer.Kind.PLATFORM, p.words(), p.factor())).orElse(this);
    return when.map(s -> there.with(Layer.Kind.SEASON, s.name(), s.factor())).orElse(there);
  }

  private Worth with(Layer.Kind kind, String name, Expr factor) {
    List<Layer> more = new ArrayList<>(layers);
    more.add(Layer.on(video(), kind, name, factor));
    return new Worth(audience, base, territory, more);
  }

  /** The same wherever and whenever it is posted: the steps up to the region. */
  Worth anywhere() {
    List<Layer> ofAudience =
        layers.stream()
            .filter(l -> l.kind() == Layer.Kind.NICHE || l.kind() == Layer.Kind.REGION)
            .toList();
    return new Worth(audience, base, territory, ofAudience);
  }

  /** The price of an in-feed video before it is rounded for quoting. */
  public Named video() {
    return layers.isEmpty() ? base : layers.getLast().rate();
  }

  /** A layer; empty where it does not apply. */
  public Optional<Layer> layer(Layer.Kind kind) {
    return layers.stream().filter(layer -> layer.kind() == kind).findFirst();
  }

  /** All layers as they are printed, the base first. */
  public String text() {
    String start = "Base at " + audience.followers().text() + " effective followers " + base.text();
    return Stream.concat(Stream.of(start), layers.stream().map(Layer::text))
        .collect(Collectors.joining(" → "));
  }
}
