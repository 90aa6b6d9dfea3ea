package dev.ratewright.template;

import dev.ratewright.document.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What only templates of internal documents may name. */
final class PacketFields {
  private PacketFields() {}

  /** Fields, in the order they are listed. */
  static final List<Field> ALL =
      List.of(
          field(
              "price.walk-away",
              "where one stops talking",
              "$312.50",
              p -> p.price(l -> l.walkAway())),
          field("price.floor", "below it nothing is agreed", "$625", p -> p.price(l -> l.floor())),
          field("price.target", "what the rate card asks", "$825", p -> p.price(l -> l.target())),
          field("price.open-at", "what one asks first", "$1,050", p -> p.price(l -> l.openAt())),
          field("agency.share", "the agency's part of gross", "20 %", Packet::agencyShare));

  /** Blocks, in the order they are listed. */
  static final List<Filling> BLOCKS =
      List.of(
          block("banner", "what this is, and whom it is about", p -> List.of(p.banner())),
          block("ladder", "the prices of the first deliverable on a line", Packet::ladder),
          new Filling(
              "ladders",
              Filling.MOST_ROWS,
              "the same of everything as a table",
              (facts, most) -> facts.packet.map(p -> p.ladders(most)).orElse(List.of())),
          block("verdicts", "what an offer for the first deliverable means", Packet::verdicts),
          block("steps", "how its price comes about", Packet::steps),
          block("checks", "what it is held against", p -> p.checks().table()),
          block("flags", "checks far away from it, and why", p -> p.checks().flags()),
          block("notices", "what to know before signing", p -> p.notices().blocks()),
          block("split", "what the agency and the creator get of it", Packet::split),
          block("payment", "when and how a brand pays", p -> p.terms().payment()),
          block("law", "disclosure, contract and tax", p -> p.terms().law()));

  private static Field field(
      String name, String meaning, String example, Function<Packet, Optional<String>> value) {
    return new Field(name, meaning, example, true, facts -> facts.packet.flatMap(value));
  }

  private static Filling block(String name, String meaning, Function<Packet, List<Block>> content) {
    return new Filling(
        name, 0, meaning, (facts, most) -> facts.packet.map(content).orElse(List.of()));
  }
}
