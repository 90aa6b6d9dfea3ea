package dev.ratewright.template;

import java.util.List;
import java.util.Optional;

/**
 * A text with fields in it, such as {@code Media kit of {creator.name}}.
 *
 * @param pieces in the order of the text
 */
record Words(List<Piece> pieces) {
  Words {
    pieces = List.copyOf(pieces);
  }

  /** A part of the text. */
  sealed interface Piece {}

  /** What is the same for every creator. */
  record Said(String text) implements Piece {}

  /** What is known of a creator, or is not. */
  record Filled(Field field) implements Piece {}

  /** Whether it says anything of the creator. */
  boolean asks() {
    return pieces.stream()
        .anyMatch(piece -> piece instanceof Filled filled && filled.field().asks());
  }

  /** The text for a creator; empty where one of its fields has no data. */
  Optional<String> of(Facts facts) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Said said -> text.append(said.text());
        case Filled filled -> {
          Optional<String> value = filled.field().value().apply(facts);
          if (value.isEmpty()) {
            return Optional.empty();
          }
          text.append(value.get());
        }
      }
    }
    return Optional.of(text.toString().strip());
  }
}
