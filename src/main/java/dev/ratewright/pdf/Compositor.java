package dev.ratewright.pdf;

import dev.ratewright.document.Album;
import dev.ratewright.document.Block;
import dev.ratewright.document.Chart;
import dev.ratewright.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns blocks into strips, one kind after the other, in the width they are given. */
final class Compositor {
  private static final float SECTION_GAP = 27;
  private static final float BLOCK_GAP = 14;
  private static final float PARAGRAPH_GAP = 6;

  /** A chart of so few rows is never higher than a page. */
  private static final int FEW_ROWS = 10;

  private static final float MOST_OF_A_PAGE = 0.75f;

  private final Brand brand;
  private final Typesetter type;
  private final Sitting sitting;
  private final Leads leads = new Leads(new ArrayList<>(), new ArrayList<>());
  private final Tag root = Tag.document();

  /**
   * @param sitting gives the photos and takes note of those that cannot be read
   */
  Compositor(Brand brand, Typesetter type, Sitting sitting) {
    this.brand = brand;
    this.type = type;
    this.sitting = sitting;
  }

  /** What leads where in the strips that were made. */
  Leads leads() {
    return leads;
  }

  /** What all that is drawn of a document belongs to. */
  Tag root() {
    return root;
  }

  List<Strip> strips(Document document) {
    Paper paper = brand.paper();
    // A document's first heading is of the first level: the name where there is one.
    int heading = document.blocks().stream().anyMatch(Compositor::isOpening) ? 2 : 1;
    Frame page = new Frame(paper.margin(), paper.width() - 2 * paper.margin(), root, heading);
    return strips(document.blocks(), page);
  }

  private List<Strip> strips(List<Block> all, Frame frame) {
    List<Block> blocks = Presence.of(all);
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean cardFollows = i + 1 < blocks.size() && isCard(blocks.get(i + 1));
      boolean openingBefore = i > 0 && isOpening(blocks.get(i - 1));
      strips.addAll(strips(blocks.get(i), frame, openingBefore, cardFollows));
    }
    return strips;
  }

  private static boolean isOpening(Block block) {
    return block instanceof Block.Hero
        || block instanceof Block.Banner
        || block instanceof Album.Cover;
  }

  /** Whether it is drawn on a white card that reaches up into an opening before it. */
  private static boolean isCard(Block block) {
    return block instanceof Block.Stats || block instanceof Chart.Ladder;
  }

  private List<Strip> strips(Block block, Frame frame, boolean openingBefore, boolean cardFollows) {
    return switch (block) {
      case Block.Hero hero -> List.of(new Strip.Bleed(hero(hero, frame, cardFollows)));
      case Block.Banner banner -> {
        float overlap = cardFollows ? StatsPiece.OVERLAP : 0;
        yield List.of(new Strip.Bleed(new OpeningPiece(banner, overlap, brand, type, frame.tag())));
      }
      case Block.Notices notices -> notices(notices, frame);
      case Chart.Ladder ladder -> {
        Piece piece = new LadderPiece(ladder, brand, type, frame);
        yield List.of(new Strip.Single(piece, openingBefore ? 0 : BLOCK_GAP, false));
      }
      case Block.Stats stats ->
          List.of(
              new Strip.Single(
                  new StatsPiece(stats, brand, type, frame.inside(frame.tag().child("Sect"))),
                  openingBefore ? 0 : BLOCK_GAP,
                  false));
      case Block.Section section -> section(section, frame);
      case Block.Columns columns -> columns(columns, frame);
      case Block.Prose prose -> prose(prose, frame);
      case Block.Table table -> table(table, frame);
      case Chart.TimeChart chart -> single(new TimeChartPiece(chart, brand, type, frame));
      case Chart.BarChart chart ->
          chart(
              ChartTable.of(chart.bars()),
              within -> new BarChartPiece(chart, brand, type, within),
              frame);
      case Chart.Donut donut ->
          chart(
              ChartTable.of(donut.shares()),
              within -> new DonutPiece(donut, brand, type, within),
              frame);
      case Chart.StackedBars chart ->
          chart(
              ChartTable.of(chart),
              within -> new StackedBarsPiece(chart, brand, type, within),
              frame);
      case Chart.Pyramid pyramid ->
          chart(
              ChartTable.of(pyramid),
              within -> new PyramidPiece(pyramid, brand, type, within),
              frame);
      case Chart.Sparkline line -> {
        Piece piece = new SparklinePiece(line, brand, type, frame);
        yield List.of(new Strip.Single(piece, 0, false));
      }
      case Block.Quote quote -> List.of(Passage.of(quote, brand, type, frame, BLOCK_GAP));
      case Block.Case work -> List.of(Passage.of(work, brand, type, frame, BLOCK_GAP));
      case Block.Cards cards ->
          CardsRow.rows(cards, brand, type, frame).stream()
              .<Strip>map(row -> new Strip.Single(row, BLOCK_GAP, false))
              .toList();
      case Block.Links links -> single(new LinksPiece(links, brand, type, frame));
      case Block.Code code ->
          code.link().target().stream()
              .flatMap(target -> single(new CodePiece(code, target, brand, type, frame)).stream())
              .toList();
      case Block.NewPage page -> List.of(opening(page, frame));
      case Album.Cover cover ->
          List.of(new Strip.Bleed(new CoverPiece(cover, brand, type, frame.tag())));
      case Album.Faces faces ->
          FacesRow.rows(faces, brand, type, sitting, frame).stream()
              .<Strip>map(row -> new Strip.Single(row, SECTION_GAP, false))
              .toList();
      case Album.Contents contents -> contents(contents, frame);
    };
  }

  /** A chart, or where that would be higher than a page the same figures as a table. */
  private List<Strip> chart(Block.Table instead, Function<Frame, Piece> chart, Frame frame) {
    if (instead.rows().size() > FEW_ROWS) {
      float height = chart.apply(frame.inside(Tag.document())).height();
      if (height > MOST_OF_A_PAGE * brand.paper().height()) {
        return table(instead, frame);
      }
    }
    return single(chart.apply(frame));
  }

  private List<Strip> contents(Album.Contents contents, Frame frame) {
    Frame inner = frame.inside(frame.tag().child("TOC"));
    List<Strip> strips = new ArrayList<>();
    for (Album.Entry entry : contents.entries()) {
      EntryPiece piece = new EntryPiece(entry, brand, type, inner);
      leads.entries().add(piece);
      strips.add(new Strip.Single(piece, 0, false));
    }
    return strips;
  }

  private Piece hero(Block.Hero hero, Frame frame, boolean cardFollows) {
    Optional<byte[]> photo = hero.portrait().photo().flatMap(sitting::photo);
    float overlap = cardFollows ? StatsPiece.OVERLAP : 0;
    HeroPiece piece = new HeroPiece(hero, photo, overlap, brand, type, frame.tag());
    leads.heroes().add(piece);
    return piece;
  }

  private List<Strip> section(Block.Section section, Frame frame) {
    Frame inner = frame.inside(frame.tag().child("Sect"));
    List<Strip> strips = new ArrayList<>();
    HeadingPiece heading = new HeadingPiece(section.heading(), List.of(), brand, type, inner);
    strips.add(new Strip.Single(heading, SECTION_GAP, true));
    List<Strip> content = closedUp(strips(section.content(), inner.deeper(inner.tag())));
    for (Strip strip : content) {
      // A table moved as a whole of its own would leave the section's heading behind.
      List<Strip> parts = strip instanceof Strip.Whole whole ? whole.strips() : List.of(strip);
      parts.forEach(part -> strips.add(headed(part, heading)));
    }
    return List.of(new Strip.Whole(strips));
  }

  /** Where a section goes on elsewhere, it says again what it is about. */
  private static Strip headed(Strip strip, HeadingPiece heading) {
    if (!(strip instanceof Strip.Single single)) {
      return strip;
    }
    Piece again =
        single.again().<Piece>map(own -> new Stack(heading.again(), own)).orElse(heading.again());
    return new Strip.Single(single.piece(), single.before(), single.kept(), Optional.of(again));
  }

  private List<Strip> notices(Block.Notices notices, Frame frame) {
    Tag list = frame.tag().child("L");
    List<Strip> strips = new ArrayList<>();
    for (Block.Notice notice : notices.notices()) {
      float before = strips.isEmpty() ? BLOCK_GAP : NoticePiece.GAP;
      Frame inner = frame.inside(list.child("LI").child("LBody"));
      strips.add(new Strip.Single(new NoticePiece(notice, brand, type, inner), before, false));
    }
    return strips;
  }

  private List<Strip> table(Block.Table table, Frame frame) {
    List<Strip> rows = new TableStrips(table, brand, type, frame).strips(BLOCK_GAP);
    return rows.isEmpty() ? rows : List.of(new Strip.Whole(rows));
  }

  private List<Strip> columns(Block.Columns columns, Frame frame) {
    List<Block> leftBlocks = Presence.of(columns.left());
    List<Block> rightBlocks = Presence.of(columns.right());
    if (leftBlocks.isEmpty() || rightBlocks.isEmpty()) {
      return strips(leftBlocks.isEmpty() ? rightBlocks : leftBlocks, frame);
    }
    float gutter = brand.paper().gutter();
    float width = (frame.width() - gutter) / 2;
    List<Strip> left = strips(leftBlocks, frame.column(frame.x(), width));
    List<Strip> right = strips(rightBlocks, frame.column(frame.x() + width + gutter, width));
    float before = Math.max(left.get(0).before(), right.get(0).before());
    return List.of(new Strip.Pair(left, right, before, width + gutter));
  }

  private List<Strip> prose(Block.Prose prose, Frame frame) {
    Style style = Style.regular(9.5f, brand.text()).leading(14.2f);
    List<Strip> strips = new ArrayList<>();
    for (String paragraph : prose.paragraphs()) {
      if (paragraph.isBlank()) {
        continue;
      }
      Frame inner = frame.inside(frame.tag().child("P"));
      List<Line> lines = type.wrap(paragraph, type.roomy(paragraph, style), frame.width());
      for (int i = 0; i < lines.size(); i++) {
        // Neither the first line of a paragraph nor its last is left alone on a page.
        boolean kept = (i == 0 && lines.size() > 1) || i == lines.size() - 2;
        float before = i == 0 ? PARAGRAPH_GAP : 0;
        strips.add(new Strip.Single(new TextPiece(List.of(lines.get(i)), inner), before, kept));
      }
    }
    return strips;
  }

  /** Content with headings of its own needs none where it stays on the page before. */
  private Strip opening(Block.NewPage page, Frame frame) {
    Frame inner = frame.inside(frame.tag().child("Sect"));
    Piece banner = new BannerPiece(page, brand, type, inner);
    if (isHeaded(page.content())) {
      List<Strip> content = strips(page.content(), inner);
      return new Strip.Opening(banner, content, closedUp(content));
    }
    Piece heading = new HeadingPiece(page.kicker(), page.contact(), brand, type, inner);
    List<Strip> content = closedUp(strips(page.content(), inner.deeper(inner.tag())));
    List<Strip> merged = new ArrayList<>();
    merged.add(new Strip.Single(heading, SECTION_GAP, true));
    merged.addAll(content);
    return new Strip.Opening(banner, merged, content);
  }

  private static boolean isHeaded(List<Block> content) {
    return !content.isEmpty()
        && switch (content.getFirst()) {
          case Block.Section section -> true;
          case Block.Columns sides ->
              isHeaded(sides.left().isEmpty() ? sides.right() : sides.left());
          default -> false;
        };
  }

  /** A heading keeps its own distance to what is under it. */
  private static List<Strip> closedUp(List<Strip> strips) {
    List<Strip> closed = new ArrayList<>(strips);
    if (!closed.isEmpty()) {
      closed.set(
          0,
          switch (closed.get(0)) {
            case Strip.Single first ->
                new Strip.Single(first.piece(), 0, first.kept(), first.again());
            case Strip.Whole whole -> new Strip.Whole(closedUp(whole.strips()));
            case Strip.Pair pair -> new Strip.Pair(pair.left(), pair.right(), 0, pair.shift());
            case Strip.Bleed bleed -> bleed;
            case Strip.Opening opening -> opening;
          });
    }
    return closed;
  }

  private static List<Strip> single(Piece piece) {
    return List.of(new Strip.Single(piece, BLOCK_GAP, false));
  }
}
