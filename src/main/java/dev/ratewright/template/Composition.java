package dev.ratewright.template;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Columns;
import dev.ratewright.document.Block.NewPage;
import dev.ratewright.document.Block.Prose;
import dev.ratewright.document.Block.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template filled in for one creator. What nothing is known of leaves no blank: a paragraph goes
 * with the first of its fields that has no data, and a heading, column or page with the last of its
 * blocks and fields.
 */
final class Composition {
  private final Facts facts;

  /** How much was asked of the creator, and how much of it is known. */
  private int asked;

  private int known;

  private Composition(Facts facts) {
    this.facts = facts;
  }

  static List<Block> of(List<Part> template, Facts facts) {
    return new Composition(facts).blocks(template);
  }

  private List<Block> blocks(List<Part> parts) {
    List<Block> blocks = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Paragraph paragraph) {
        paragraphs.addAll(paragraphs(paragraph.words()));
      } else {
        close(paragraphs, blocks);
        blocks.addAll(blocks(part));
      }
    }
    close(paragraphs, blocks);
    return blocks;
  }

  private static void close(List<String> paragraphs, List<Block> blocks) {
    if (!paragraphs.isEmpty()) {
      blocks.add(new Prose(paragraphs));
      paragraphs.clear();
    }
  }

  private List<Block> blocks(Part part) {
    return switch (part) {
      case Part.Opening opening -> List.of(facts.hero(opening.kicker().of(facts).orElse("")));
      case Part.Filled block -> filled(block);
      case Part.Heading heading ->
          whole(
              heading.content(),
              content ->
                  heading
                      .words()
                      .of(facts)
                      .<List<Block>>map(words -> List.of(new Section(words, content)))
                      .orElse(List.of()));
      case Part.Sides sides -> columns(sides);
      case Part.Page page -> whole(page.content(), content -> List.of(page(page, content)));
      case Part.When when -> blocks(when.known().test(facts) ? when.then() : when.otherwise());
      case Part.Paragraph paragraph -> List.of(new Prose(paragraphs(paragraph.words())));
    };
  }

  private List<Block> filled(Part.Filled block) {
    List<Block> content = block.filling().of(facts, block.most());
    count(!content.isEmpty());
    return content;
  }

  /** What a resolved content becomes. */
  private interface Frame {
    List<Block> around(List<Block> content);
  }

  /** A content that stands or falls as one: nothing where all that was asked for is not known. */
  private List<Block> whole(List<Part> parts, Frame frame) {
    int askedBefore = asked;
    int knownBefore = known;
    List<Block> content = blocks(parts);
    boolean nothing = asked > askedBefore && known == knownBefore;
    return nothing || content.isEmpty() ? List.of() : frame.around(content);
  }

  private List<Block> columns(Part.Sides sides) {
    List<Block> left = whole(sides.left(), content -> content);
    List<Block> right = whole(sides.right(), content -> content);
    return left.isEmpty() && right.isEmpty() ? List.of() : List.of(new Columns(left, right));
  }

  private Block page(Part.Page page, List<Block> content) {
    return new NewPage(
        page.kicker().of(facts).orElse(facts.month()),
        facts.identity.name(),
        facts.represented().stream().toList(),
        content);
  }

  private List<String> paragraphs(Words words) {
    Optional<String> text = words.of(facts).filter(said -> !said.isBlank());
    if (words.asks()) {
      count(text.isPresent());
    }
    return text.map(said -> List.of(said.split("\\R+"))).orElse(List.of());
  }

  private void count(boolean isKnown) {
    asked++;
    known += isKnown ? 1 : 0;
  }
}
