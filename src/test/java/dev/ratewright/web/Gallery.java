package dev.ratewright.web;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Stat;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.document.Chart;
import dev.ratewright.document.Chart.Bar;
import dev.ratewright.document.Document;
import dev.ratewright.document.RosterEntry;
import dev.ratewright.document.Wording;
import dev.ratewright.domain.Handle;
import dev.ratewright.pdf.Brand;
import dev.ratewright.template.Portfolio;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Pages of people who do not exist. */
final class Gallery {
  private static final Portfolio PORTFOLIO = Portfolio.standard();

  /** The words around pages, in English. */
  static final Wording WORDING = PORTFOLIO.wording();

  static final String HOSTILE =
      "</title></style><script>document.title='x'</script><img src=x onerror=alert(1)>\"'`&amp;";

  private Gallery() {}

  /** A document with every kind of block. */
  static Document everything(String name) {
    List<Bar> bars = List.of(new Bar("Oct", 30, "3K"), new Bar("Nov", 20, "2K"));
    Stat stat = new Stat("412K", "TikTok followers", "+6.2 % in 90 days");
    TableColumn subject = new TableColumn("Deliverable", Role.SUBJECT, 1);
    TableColumn remark = new TableColumn("Includes", Role.REMARK, 1);
    TableColumn figure = new TableColumn("Rate", Role.FIGURE, 1);
    TableColumn bare = new TableColumn("", Role.SUBJECT, 1);
    List<Block> left =
        List.of(
            section("About", new Block.Prose(List.of("Two short videos a week.", name))),
            section("Worked with", new Block.Table(List.of(bare), List.of(List.of("Nook Oats")))),
            section("Ages", pyramid()),
            section("Where", new Chart.BarChart("Where they watch", bars)));
    List<Block> right =
        List.of(
            section("Views", new Chart.TimeChart("Views a month", bars, Optional.of(bars.get(1)))),
            section("Gender", new Chart.Donut("Mostly women", bars)),
            section("Streams", stacked()),
            section("Growth", course()),
            section("Words", new Block.Quote("Delivered early.", "A brand")),
            section("Work", new Block.Case("Savings app", List.of(stat), List.of("It sold."))));
    Block.Card card =
        new Block.Card("Launch", "$34,900", "saves 10 %", List.of("2 videos", "1 story"), true);
    Block.Link link = new Block.Link("@ada.films", "https://example.org/@ada.films");
    Block.Link nowhere = new Block.Link("elsewhere", "javascript:alert(1)");
    Block rates =
        new Block.NewPage(
            "Rates",
            name,
            List.of("Represented by nobody"),
            List.of(
                new Block.Table(
                    List.of(subject, remark, figure),
                    List.of(List.of("In-feed video", "one script", "$16,200"))),
                section("Packages", new Block.Cards(List.of(card, card))),
                section("Find her", new Block.Links(List.of(link, nowhere))),
                section("Ladder", ladder()),
                section("Notices", new Block.Notices(List.of(new Block.Notice("Ends", name)))),
                section("Code", new Block.Code(link, "Code that opens the profile"))));
    return new Document(
        name + ", media kit",
        "An agency",
        "Who " + name + " is",
        List.of("media kit"),
        "en",
        "Data as of 31 October 2026.",
        List.of(
            new Block.Hero(
                "Media kit · October 2026",
                name,
                "A line about her",
                List.of("@ada.films", name),
                new Block.Portrait(Optional.empty(), "AF", "Portrait of " + name)),
            new Block.Stats(List.of(stat, stat)),
            new Block.Columns(left, right),
            rates));
  }

  private static Block section(String heading, Block block) {
    return new Block.Section(heading, List.of(block));
  }

  private static Block ladder() {
    return new Chart.Ladder(
        "Floor $1,400, target $1,800",
        "In-feed video",
        List.of(
            new Chart.Rung("Walk away below", 700, "$700", false),
            new Chart.Rung("Floor", 1_400, "$1,400", true),
            new Chart.Rung("Target", 1_800, "$1,800", true)));
  }

  private static Block pyramid() {
    return new Chart.Pyramid(
        "Ages", "Women 58 %", "Men 42 %", List.of(new Chart.Band("18-24", 3, "30 %", 2, "20 %")));
  }

  private static Block stacked() {
    List<String> parts = List.of("Deals", "Gifts");
    Chart.StackedBar bar = new Chart.StackedBar("Oct", List.of(2.0, 1.0), "3K");
    return new Chart.StackedBars("Streams by month", parts, List.of(bar));
  }

  private static Block course() {
    return new Chart.Sparkline("Rising", "Followers", List.of(1.0, 2.0, 4.0), "412K");
  }

  /** A roster's page in English, and a page of each creator beside it. */
  static Path roster(Path folder, List<RosterEntry> entries) throws IOException {
    return roster(folder, WORDING, entries);
  }

  /** The same in some words. */
  static Path roster(Path folder, Wording wording, List<RosterEntry> entries) throws IOException {
    RosterLine lines = new RosterLine(wording);
    Files.createDirectories(folder.resolve("web"));
    Path file = folder.resolve("index.html");
    WebPage kits = new WebPage(Brand.standard(), wording, photo -> Optional.empty());
    try (RosterPage page =
        new RosterPage(Brand.standard(), wording, "October 2026", "In-feed video", file)) {
      for (RosterEntry entry : entries) {
        page.add(lines.of(entry));
        if (entries.size() < 100) {
          Path kit = folder.resolve("web/" + entry.handle().fileName() + ".html");
          kits.write(everything(entry.name()), kit);
        }
      }
      page.finish();
    }
    return file;
  }

  /** A creator in a list, as the program would list them. */
  static RosterEntry entry(String handle, String name, String niche, long followers) {
    RosterEntry sample =
        PORTFOLIO.entry(
            Appraisal.of(
                Sample.creator(followers)
                    .named(name)
                    .niche(niche)
                    .averageViews(followers / 4)
                    .engagement("0.051")
                    .build(),
                YearMonth.of(2026, 10),
                Sample.RATES),
            Sample.RATES);
    return new RosterEntry(
        name,
        Handle.of(handle).orElseThrow(),
        sample.niche(),
        sample.tier(),
        sample.followers(),
        sample.engagement(),
        sample.views(),
        sample.deliverable(),
        sample.price());
  }

  /** Many creators, quickly. */
  static RosterEntry many(int number) {
    BigDecimal followers = BigDecimal.valueOf(1000L + number * 37L);
    return new RosterEntry(
        "Creator " + number,
        Handle.of("@creator." + number).orElseThrow(),
        "Niche " + number % 14,
        "Tier " + number % 6,
        new RosterEntry.Figure(followers.toString(), followers),
        Optional.empty(),
        Optional.of(new RosterEntry.Figure(followers.toString(), followers)),
        "In-feed video",
        Optional.of(new RosterEntry.Figure("$" + number, BigDecimal.valueOf(number))));
  }
}
