package dev.ratewright.pdf;

import dev.ratewright.document.Album;
import dev.ratewright.document.Block;
import dev.ratewright.document.Chart;
import java.util.List;

/** Which blocks have anything to show. One that has nothing leaves no heading and no hole. */
final class Presence {
  private Presence() {}

  static List<Block> of(List<Block> blocks) {
    return blocks.stream().filter(Presence::shows).toList();
  }

  private static boolean shows(Block block) {
    return switch (block) {
      case Block.Hero hero -> true;
      case Block.Banner banner -> true;
      case Block.Notices notices -> !notices.notices().isEmpty();
      case Chart.Ladder ladder -> !ladder.rungs().isEmpty();
      case Block.Stats stats -> !stats.stats().isEmpty();
      case Block.Section section -> any(section.content());
      case Block.Columns columns -> any(columns.left()) || any(columns.right());
      case Block.Prose prose -> prose.paragraphs().stream().anyMatch(text -> !text.isBlank());
      case Block.Table table -> !table.rows().isEmpty() && !table.columns().isEmpty();
      case Chart.TimeChart chart -> !chart.bars().isEmpty();
      case Chart.BarChart chart -> !chart.bars().isEmpty();
      case Chart.Donut donut -> donut.shares().stream().anyMatch(share -> share.value() > 0);
      case Chart.StackedBars chart -> !chart.parts().isEmpty() && !chart.bars().isEmpty();
      case Chart.Pyramid pyramid -> !pyramid.bands().isEmpty();
      case Chart.Sparkline line -> !line.values().isEmpty();
      case Block.Quote quote -> !quote.words().isBlank();
      case Block.Case work -> shows(work);
      case Block.Cards cards -> !cards.cards().isEmpty();
      case Block.Links links -> links.links().stream().anyMatch(link -> !link.words().isBlank());
      case Block.Code code -> code.link().target().isPresent();
      case Block.NewPage page -> any(page.content());
      case Album.Cover cover -> true;
      case Album.Faces faces -> !faces.faces().isEmpty();
      case Album.Contents contents -> !contents.entries().isEmpty();
    };
  }

  private static boolean shows(Block.Case work) {
    return !work.title().isBlank()
        || !work.figures().isEmpty()
        || work.paragraphs().stream().anyMatch(text -> !text.isBlank());
  }

  private static boolean any(List<Block> blocks) {
    return blocks.stream().anyMatch(Presence::shows);
  }
}
