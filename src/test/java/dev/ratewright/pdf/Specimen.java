package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Card;
import dev.ratewright.document.Block.Link;
import dev.ratewright.document.Chart;
import dev.ratewright.document.Chart.Band;
import dev.ratewright.document.Chart.Bar;
import dev.ratewright.document.Chart.StackedBar;
import dev.ratewright.document.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Documents with every kind of block in them. */
final class Specimen {
  static final Link PROFILE =
      new Link("@ada.moreno on TikTok", "https://www.tiktok.com/@ada.moreno");

  private Specimen() {}

  static Document of(String name, Optional<Path> photo) {
    List<Block> blocks = new ArrayList<>(Kits.full(photo).blocks());
    blocks.set(0, Kits.hero(name, photo));
    blocks.add(2, new Block.Columns(left(), right()));
    blocks.add(3, new Block.Section("Packages", List.of(cards(3))));
    blocks.add(4, ladder(313, 625, 825, 1_050));
    blocks.add(5, new Block.Section("Before you sign", List.of(notices())));
    return Kits.document(name, blocks);
  }

  /** A price ladder of four prices. */
  static Chart.Ladder ladder(double... prices) {
    String[] labels = {"Walk away below", "Floor", "Target", "Open at"};
    return new Chart.Ladder(
        "Prices of In-feed video.",
        "In-feed video",
        IntStream.range(0, prices.length)
            .mapToObj(
                i ->
                    new Chart.Rung(
                        labels[i],
                        prices[i],
                        String.format(Locale.ROOT, "$%,.0f", prices[i]),
                        i > 0))
            .toList());
  }

  private static Block.Notices notices() {
    return new Block.Notices(
        List.of(
            new Block.Notice("Exclusivity", "Savings apps, for Fjordbank, until 12 December 2026."),
            new Block.Notice("", "Audience figures are 74 days old.")));
  }

  /** A packet's opening, with all that stands on it. */
  static Document packet(String name) {
    Document bare = Kits.document(name, List.of());
    return new Document(
        bare.title(),
        bare.author(),
        bare.subject(),
        bare.keywords(),
        bare.language(),
        bare.footer(),
        "Internal",
        List.of(
            new Block.Banner("Negotiation packet · October 2026", name, "@ada.moreno · Finance"),
            ladder(700, 1_400, 1_400, 1_750),
            new Block.Columns(List.of(notices()), List.of(Kits.worked(Kits.brands(3)))),
            Kits.rates(name, 40)));
  }

  /** Far more, and far longer, than anything is made for. */
  static Document excess() {
    String word =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    List<Bar> shares =
        IntStream.range(0, 30)
            .mapToObj(i -> new Bar("Share " + i, 30 - i, (30 - i) + " %"))
            .toList();
    List<Link> links =
        IntStream.range(0, 30)
            .mapToObj(i -> new Link("Link " + i, "https://example.com/" + i))
            .toList();
    List<StackedBar> bars =
        IntStream.range(0, 30)
            .mapToObj(i -> new StackedBar("Month " + i, List.of(1.0 * i, 2.0, 0.0), "" + i))
            .toList();
    List<Band> bands =
        IntStream.range(0, 30).mapToObj(i -> new Band("" + i, i, i + " %", 3, "3 %")).toList();
    List<Block> longWords =
        List.of(
            new Chart.Donut("Two shares.", List.of(new Bar(word, 1, word), new Bar("", 0, ""))),
            new Chart.Pyramid("Two bands.", word, word, List.of(new Band(word, 1, word, 2, ""))),
            new Chart.StackedBars(
                "Two parts.",
                List.of(word, "b"),
                List.of(new StackedBar(word, List.of(1.0, 1.0), word))),
            new Chart.Sparkline("A word.", word, List.of(1.0), word),
            new Chart.Ladder("A price.", word, List.of(new Chart.Rung(word, 0, word, true))),
            new Block.Notices(List.of(new Block.Notice(word, word))),
            new Block.Quote(word, word),
            new Block.Case(word, List.of(Kits.stat(word, word, word)), List.of(word)),
            new Block.Cards(List.of(new Card(word, word, word, List.of(word), true))),
            new Block.Links(List.of(new Link(word, "https://example.com/"), new Link(word, "no"))),
            new Block.Code(new Link(word, "https://example.com/"), "Code."));
    return Kits.document(
        "Excess",
        List.of(
            new Block.Columns(
                List.of(new Block.Section("Long words", longWords)),
                List.of(
                    new Block.Section("Thirty", List.of(new Chart.Donut("Thirty.", shares))),
                    new Block.Links(links),
                    new Chart.Pyramid("Thirty.", "Women", "Men", bands))),
            new Chart.StackedBars("Thirty.", List.of("Gifts", "Ads", "Fund"), bars),
            new Block.Quote((Kits.BIO + " ").repeat(20), "Somebody with a lot to say"),
            cards(7)));
  }

  static Block.Cards cards(int count) {
    List<Card> cards =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new Card(
                        List.of("Launch", "Season", "Ambassador").get(i % 3),
                        List.of("$34,900", "$78,500", "$146,000").get(i % 3),
                        List.of("saves 10 %", "saves 15 % · most booked", "").get(i % 3),
                        List.of("2 in-feed videos", "1 story with link", "30 days organic usage")
                            .subList(0, 3 - i % 2),
                        i % 3 == 1))
            .toList();
    return new Block.Cards(cards);
  }

  private static List<Block> left() {
    return List.of(
        new Block.Section(
            "Audience",
            List.of(
                new Chart.Pyramid(
                    "Women 58 %, men 42 %; most are 25 to 34.",
                    "Women 58 %",
                    "Men 42 %",
                    List.of(
                        new Band("13–17", 4, "4 %", 3, "3 %"),
                        new Band("18–24", 16, "16 %", 11, "11 %"),
                        new Band("25–34", 20, "20 %", 15, "15 %"),
                        new Band("35–44", 10, "10 %", 8, "8 %"),
                        new Band("45–54", 5, "5 %", 3, "3 %"),
                        new Band("55+", 3, "3 %", 2, "2 %"))))),
        new Block.Section(
            "Where income comes from",
            List.of(
                new Chart.StackedBars(
                    "Gifts and brand deals in three months, growing.",
                    List.of("Brand deals", "Gifts", "Rewards"),
                    List.of(
                        new StackedBar("August", List.of(12.0, 5.0, 2.0), "$19K"),
                        new StackedBar("September", List.of(15.0, 4.0, 3.0), "$22K"),
                        new StackedBar("October", List.of(18.0, 7.0, 3.0), "$28K"))))),
        new Block.Section(
            "Find Ada",
            List.of(
                new Block.Links(
                    List.of(
                        PROFILE,
                        new Link("Write", "mailto:bookings@northlight.example"),
                        new Link("only words", "javascript:alert(1)"),
                        new Link("YouTube", "https://www.youtube.com/@ada"))),
                new Block.Code(PROFILE, "Code that opens the profile on TikTok."))));
  }

  private static List<Block> right() {
    return List.of(
        new Block.Section(
            "Where they watch",
            List.of(
                new Chart.Donut(
                    "52 % watch in the United States, 16 % in the United Kingdom.",
                    List.of(
                        new Bar("United States", 52, "52 %"),
                        new Bar("United Kingdom", 16, "16 %"),
                        new Bar("Canada", 9, "9 %"),
                        new Bar("Mexico", 6, "6 %"),
                        new Bar("Other", 17, "17 %"))))),
        new Block.Section(
            "Growth",
            List.of(
                new Chart.Sparkline(
                    "Followers rose every month.",
                    "Followers",
                    List.of(300.0, 320.0, 355.0, 380.0, 412.0),
                    "412K"),
                new Chart.Sparkline(
                    "Views went up and down.", "Views", List.of(3.0, 5.0, 4.0, 6.0, 5.4), "5.4M"))),
        new Block.Section(
            "Recent work",
            List.of(
                new Block.Case(
                    "Savings app, 3 videos and a LIVE",
                    List.of(
                        Kits.stat("1.9M", "views against 1.2M promised", ""),
                        Kits.stat("2,310", "accounts opened", "4.1 % clicked")),
                    List.of("A first salary, split into rent, savings and a treat, on camera.")),
                new Block.Quote(
                    "Delivered early, disclosed properly, and the comments were buyers.",
                    "Brand manager, savings app"))));
  }
}
