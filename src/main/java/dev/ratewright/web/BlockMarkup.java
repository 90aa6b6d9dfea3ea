package dev.ratewright.web;

import dev.ratewright.document.Album;
import dev.ratewright.document.Block;
import dev.ratewright.document.Chart;
import dev.ratewright.pdf.Brand;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The blocks of a document as elements, in reading order, with headings that never skip a level.
 */
final class BlockMarkup {
  private static final int LOWEST_HEADING = 6;

  private final Markup page;
  private final Brand brand;
  private final ChartMarkup charts;
  private final PartsMarkup parts;
  private final Function<Path, Optional<byte[]>> photos;

  BlockMarkup(Markup page, Brand brand, Function<Path, Optional<byte[]>> photos) {
    this.page = page;
    this.brand = brand;
    this.charts = new ChartMarkup(page);
    this.parts = new PartsMarkup(page);
    this.photos = photos;
  }

  /**
   * Blocks one after the other.
   *
   * @param level of the headings among them: 2 below the page's own
   */
  void all(List<Block> blocks, int level) {
    int below = level;
    for (Block block : blocks) {
      one(block, below);
      if (block instanceof Block.Hero || block instanceof Block.Banner) {
        // What follows is about that person.
        below = level + 1;
      }
    }
  }

  private void one(Block block, int level) {
    switch (block) {
      case Block.Hero hero -> {
        page.open("div", "class", "banner inner");
        hero(hero, level);
        page.close().line();
      }
      case Block.Banner banner -> banner(banner, level);
      case Block.Notices notices -> notices(notices);
      case Block.Stats stats -> stats(stats);
      case Block.Section section -> section(section, level);
      case Block.Columns columns -> columns(columns, level);
      case Block.Prose prose -> prose.paragraphs().forEach(words -> page.words("p", words).line());
      case Block.Table table -> table(table);
      case Chart.TimeChart chart -> charts.months(chart);
      case Chart.BarChart chart -> charts.bars(chart);
      case Chart.Sparkline line -> charts.course(line);
      case Chart.Donut chart -> parts.ring(chart);
      case Chart.StackedBars chart -> parts.stacked(chart);
      case Chart.Ladder chart -> parts.ladder(chart);
      case Chart.Pyramid chart -> parts.pyramid(chart);
      case Block.Quote quote -> quote(quote);
      case Block.Case work -> work(work, level);
      case Block.Cards cards -> cards(cards, level);
      case Block.Links links -> links(links.links());
      // What is on a screen is opened there, so nobody needs to point a camera at it.
      case Block.Code code -> links(List.of(code.link()));
      case Block.NewPage leaf -> leaf(leaf, level);
      case Album album ->
          throw new IllegalArgumentException("a page is about one creator: " + album);
    }
  }

  /** The opening: who this is, beside the face. */
  void hero(Block.Hero hero, int level) {
    page.open("div", "class", "hero").open("div", "class", "who");
    LogoMarkup.add(page, brand);
    kicker(hero.kicker());
    page.words(heading(level), hero.name());
    if (!hero.line().isBlank()) {
      page.words("p", hero.line(), "class", "line");
    }
    if (!hero.chips().isEmpty()) {
      page.open("ul", "class", "chips");
      hero.chips().forEach(chip -> page.words("li", chip));
      page.close();
    }
    page.close().open("div", "class", "face");
    Optional<byte[]> photo = hero.portrait().photo().flatMap(photos);
    if (photo.isPresent()) {
      String data = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(photo.get());
      page.single("img", "src", data, "alt", hero.portrait().description());
    } else {
      // The name beside it says the same, so a screen reader is spared the letters.
      page.element("span", hero.portrait().monogram(), "class", "monogram", "aria-hidden", "true");
    }
    page.close().close().line();
  }

  private void banner(Block.Banner banner, int level) {
    page.open("div", "class", "strip").open("div");
    kicker(banner.kicker());
    page.words(heading(level), banner.title());
    if (!banner.line().isBlank()) {
      page.words("p", banner.line());
    }
    page.close().close().line();
  }

  private void notices(Block.Notices notices) {
    page.open("ul", "class", "notices");
    for (Block.Notice notice : notices.notices()) {
      page.open("li").words("strong", notice.subject()).words("p", notice.words()).close();
    }
    page.close().line();
  }

  private void kicker(String words) {
    if (!words.isBlank()) {
      page.words("p", words, "class", "kicker");
    }
  }

  private static String heading(int level) {
    return "h" + Math.min(level, LOWEST_HEADING);
  }

  private void stats(Block.Stats stats) {
    page.open("dl", "class", "stats");
    stats.stats().forEach(this::stat);
    page.close().line();
  }

  private void stat(Block.Stat stat) {
    page.open("div").words("dt", stat.label()).words("dd", stat.figure());
    if (!stat.note().isEmpty()) {
      page.words("dd", stat.note(), "class", "note");
    }
    page.close();
  }

  private void section(Block.Section section, int level) {
    page.open("section").words(heading(level), section.heading()).line();
    all(section.content(), level + 1);
    page.close().line();
  }

  private void columns(Block.Columns columns, int level) {
    if (columns.left().isEmpty() || columns.right().isEmpty()) {
      all(columns.left(), level);
      all(columns.right(), level);
      return;
    }
    page.open("div", "class", "columns").open("div");
    all(columns.left(), level);
    page.close().open("div");
    all(columns.right(), level);
    page.close().close().line();
  }

  private void table(Block.Table table) {
    List<Block.TableColumn> columns = table.columns();
    page.open("table");
    if (columns.stream().anyMatch(column -> !column.heading().isEmpty())) {
      page.open("thead").open("tr");
      for (Block.TableColumn column : columns) {
        if (column.heading().isEmpty()) {
          page.element("td", "");
        } else {
          page.words("th", column.heading(), "scope", "col", "class", name(column.role()));
        }
      }
      page.close().close();
    }
    page.open("tbody").line();
    for (List<String> row : table.rows()) {
      page.open("tr");
      for (int i = 0; i < row.size(); i++) {
        cell(row.get(i), columns.get(i).role());
      }
      page.close().line();
    }
    page.close().close().line();
  }

  private void cell(String words, Block.Role role) {
    if (role == Block.Role.SUBJECT && !words.isEmpty()) {
      page.words("th", words, "scope", "row");
    } else {
      page.words("td", words, "class", name(role));
    }
  }

  private static String name(Block.Role role) {
    return switch (role) {
      case SUBJECT -> "subject";
      case REMARK -> "remark";
      case FIGURE -> "figure";
    };
  }

  private void leaf(Block.NewPage leaf, int level) {
    page.open("section", "class", "leaf").open("div", "class", "strip").open("div");
    kicker(leaf.kicker());
    page.words(heading(level), leaf.title()).close();
    if (!leaf.contact().isEmpty()) {
      page.open("div", "class", "contact");
      leaf.contact().forEach(words -> page.words("p", words));
      page.close();
    }
    page.close().line();
    all(leaf.content(), level + 1);
    page.close().line();
  }

  private void quote(Block.Quote quote) {
    page.open("figure", "class", "quote").open("blockquote").words("p", quote.words()).close();
    if (!quote.source().isEmpty()) {
      page.words("figcaption", quote.source());
    }
    page.close().line();
  }

  private void work(Block.Case work, int level) {
    page.open("article").words(heading(level), work.title());
    if (!work.figures().isEmpty()) {
      page.open("dl", "class", "results");
      work.figures().forEach(this::stat);
      page.close();
    }
    work.paragraphs().forEach(words -> page.words("p", words));
    page.close().line();
  }

  private void cards(Block.Cards cards, int level) {
    page.open("ul", "class", "cards");
    for (Block.Card card : cards.cards()) {
      page.open("li", "class", card.marked() ? "marked" : "plain");
      page.words(heading(level), card.title());
      if (!card.price().isEmpty()) {
        page.words("p", card.price(), "class", "price");
      }
      if (!card.note().isEmpty()) {
        page.words("p", card.note(), "class", "note");
      }
      if (!card.contents().isEmpty()) {
        page.open("ul");
        card.contents().forEach(words -> page.words("li", words));
        page.close();
      }
      page.close();
    }
    page.close().line();
  }

  private void links(List<Block.Link> links) {
    page.open("ul", "class", "links");
    for (Block.Link link : links) {
      page.open("li");
      link.target()
          .ifPresentOrElse(
              to -> page.words("a", link.words(), "href", to.toASCIIString()),
              () -> page.words("span", link.words()));
      page.close();
    }
    page.close().line();
  }
}
