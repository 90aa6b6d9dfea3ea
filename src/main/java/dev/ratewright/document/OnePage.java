package dev.ratewright.document;

import dev.ratewright.document.Block.Columns;
import dev.ratewright.document.Block.NewPage;
import dev.ratewright.document.Block.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document that has to do with less.
 *
 * @param document without what was left out
 * @param leftOut the heading of that
 */
public record OnePage(Document document, String leftOut) {

  /** A document without its last section, however deep that stands; empty where it has none. */
  public static Optional<OnePage> shortened(Document document) {
    return last(document.blocks())
        .map(rest -> new OnePage(document.with(rest.blocks()), rest.heading()));
  }

  private record Rest(List<Block> blocks, String heading) {}

  private static Optional<Rest> last(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      List<Block> before = blocks.subList(0, i);
      List<Block> after = blocks.subList(i + 1, blocks.size());
      Optional<Rest> rest =
          switch (blocks.get(i)) {
            case Section section -> Optional.of(new Rest(List.of(), section.heading()));
            case Columns columns -> columns(columns);
            case NewPage page ->
                last(page.content())
                    .map(
                        left ->
                            new Rest(
                                List.of(
                                    new NewPage(
                                        page.kicker(),
                                        page.title(),
                                        page.contact(),
                                        left.blocks())),
                                left.heading()));
            default -> Optional.empty();
          };
      if (rest.isPresent()) {
        List<Block> all = new ArrayList<>(before);
        all.addAll(rest.get().blocks());
        all.addAll(after);
        return Optional.of(new Rest(all, rest.get().heading()));
      }
    }
    return Optional.empty();
  }

  /** From the side with more sections, as it is likely the longer one; else from the right. */
  private static Optional<Rest> columns(Columns columns) {
    boolean left = columns.left().size() > columns.right().size();
    Optional<Rest> rest = last(left ? columns.left() : columns.right());
    if (rest.isEmpty()) {
      left = !left;
      rest = last(left ? columns.left() : columns.right());
    }
    boolean fromLeft = left;
    return rest.map(
        side -> {
          List<Block> one = fromLeft ? side.blocks() : columns.left();
          List<Block> other = fromLeft ? columns.right() : side.blocks();
          boolean empty = one.isEmpty() && other.isEmpty();
          return new Rest(empty ? List.of() : List.of(new Columns(one, other)), side.heading());
        });
  }
}
