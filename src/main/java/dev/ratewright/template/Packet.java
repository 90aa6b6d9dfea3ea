package dev.ratewright.template;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Banner;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.document.Chart.Ladder;
import dev.ratewright.document.Chart.Rung;
import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.pricing.PriceLadder;
import dev.ratewright.pricing.Settlement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What only the agency's own people may read of a creator, ready for a negotiation. */
final class Packet {
  private final Appraisal appraisal;
  private final InternalCard card;
  private final RateBook book;
  private final Language language;
  private final List<PriceLadder> ladders;

  Packet(Appraisal appraisal, RateBook book, Language language) {
    this.appraisal = appraisal;
    this.book = book;
    this.language = language;
    this.card = InternalCard.of(appraisal.creator(), appraisal.card(), book, appraisal.period());
    this.ladders = card.lines().stream().map(line -> PriceLadder.of(line, book)).toList();
  }

  /** What this is and whom it is about. */
  Banner banner() {
    Creator creator = appraisal.creator();
    String month = language.month(appraisal.period());
    List<String> facts =
        Stream.of(
                creator.handle().toString(),
                creator.identity().niche().map(Niche::name).orElse(""),
                appraisal.card().tier().name(),
                creator.identity().country())
            .filter(fact -> !fact.isEmpty())
            .toList();
    return new Banner(
        language.say("packet") + " · " + month,
        creator.identity().name(),
        String.join(" · ", facts));
  }

  /** The ladder of the first deliverable that has a price. */
  List<Block> ladder() {
    return ladders.stream().limit(1).map(this::drawn).toList();
  }

  private Block drawn(PriceLadder ladder) {
    String words =
        language.say(
            "packet.ladder-chart",
            "deliverable",
            ladder.deliverable().name(),
            "walk-away",
            price(ladder.walkAway()),
            "floor",
            price(ladder.floor()),
            "target",
            price(ladder.target()),
            "open-at",
            price(ladder.openAt()));
    return new Ladder(
        words,
        ladder.deliverable().name(),
        List.of(
            rung("packet.walk-away", ladder.walkAway(), false),
            rung("packet.floor", ladder.floor(), true),
            rung("packet.target", ladder.target(), true),
            rung("packet.open-at", ladder.openAt(), true)));
  }

  private Rung rung(String label, Expr price, boolean marked) {
    return new Rung(language.say(label), price.value().doubleValue(), price(price), marked);
  }

  /** The ladders of everything that has a price. */
  List<Block> ladders(int most) {
    List<List<String>> rows =
        ladders.stream()
            .limit(most)
            .map(
                ladder ->
                    List.of(
                        ladder.deliverable().name(),
                        price(ladder.walkAway()),
                        price(ladder.floor()),
                        price(ladder.target()),
                        price(ladder.openAt())))
            .toList();
    return table(
        rows,
        new TableColumn(language.say("deliverable"), Role.SUBJECT, 3),
        figures("packet.walk-away"),
        figures("packet.floor"),
        figures("packet.target"),
        figures("packet.open-at"));
  }

  /** What an offer for the first deliverable is worth. */
  List<Block> verdicts() {
    List<List<String>> rows =
        ladders.stream()
            .limit(1)
            .map(ladder -> ladder.verdicts(book))
            .map(
                from ->
                    List.of(
                        language.say("packet.offer"),
                        language.say("packet.below", "amount", price(from.tooLow())),
                        language.say("packet.from", "amount", price(from.tooLow())),
                        language.say("packet.from", "amount", price(from.workable())),
                        language.say("packet.from", "amount", price(from.good()))))
            .toList();
    return table(
        rows,
        new TableColumn("", Role.SUBJECT, 1.3),
        figures("packet.far-too-low"),
        figures("packet.too-low"),
        figures("packet.workable"),
        figures("packet.good"));
  }

  /** Who gets what of the first deliverable. */
  List<Block> split() {
    List<List<String>> rows =
        card.lines().stream()
            .limit(1)
            .filter(line -> line.atTarget().isPresent() && line.atFloor().isPresent())
            .flatMap(
                line -> {
                  Settlement target = line.atTarget().get();
                  Settlement floor = line.atFloor().get();
                  return Stream.of(
                      part(language.say("packet.gross"), target, floor, Settlement::gross),
                      part(agency(), target, floor, Settlement::fee),
                      part(language.say("packet.net"), target, floor, Settlement::net));
                })
            .toList();
    return table(
        rows,
        new TableColumn("", Role.SUBJECT, 2.6),
        figures("packet.target"),
        figures("packet.floor"));
  }

  private List<String> part(
      String name, Settlement target, Settlement floor, Function<Settlement, Expr> part) {
    return List.of(name, price(part.apply(target)), price(part.apply(floor)));
  }

  private String agency() {
    return language.say("packet.agency", "share", agencyShare().orElse(""));
  }

  /** The agency's part as a share of gross; empty where none is known. */
  Optional<String> agencyShare() {
    return card.agency().map(AgencyFee::share).map(share -> language.percent(share.value()));
  }

  /** A price of the first ladder; empty where nothing has a price. */
  Optional<String> price(Function<PriceLadder, Expr> of) {
    return ladders.stream().findFirst().map(of).map(this::price);
  }

  /** How the price of the first deliverable comes about. */
  List<Block> steps() {
    return card.lines().stream()
        .limit(1)
        .flatMap(line -> new PacketSteps(appraisal, book, language).of(line).stream())
        .toList();
  }

  PacketChecks checks() {
    return new PacketChecks(appraisal.checks(), book, language);
  }

  PacketNotices notices() {
    return new PacketNotices(appraisal, card, book, language);
  }

  PacketTerms terms() {
    return new PacketTerms(appraisal.creator(), book, language);
  }

  private TableColumn figures(String label) {
    return new TableColumn(language.say(label), Role.FIGURE, 1.3);
  }

  private String price(Expr amount) {
    return language.price(amount.value(), book.currency());
  }

  private static List<Block> table(List<List<String>> rows, TableColumn... columns) {
    return rows.isEmpty() ? List.of() : List.of(new Table(List.of(columns), rows));
  }
}
