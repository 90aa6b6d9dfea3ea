package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.document.Chart;
import dev.ratewright.document.Chart.Bar;
import dev.ratewright.document.Document;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Media kits of people who do not exist. */
final class Kits {
  static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  static final String BIO =
      "Ada explains money to people who never liked spreadsheets. Two short videos a week and a"
          + " LIVE every Sunday, filmed in her own kitchen: rent, savings, first salaries, and what"
          + " a contract really says. Her viewers stay for the numbers and come back for the"
          + " honesty.";

  private Kits() {}

  /** Everything a kit can hold. */
  static Document full(Optional<Path> photo) {
    return kit(
        hero("Ada Moreno", photo),
        List.of(
            stat("412K", "TikTok followers", "+6.2 % in 90 days"),
            stat("186K", "average views, last 30 videos", ""),
            stat("7.4 %", "engagement by followers", "1.7 × accounts of this size"),
            stat("68 %", "of viewers in the US and the UK", "")),
        BIO,
        brands(6),
        months(12));
  }

  /** A kit with so little in it that the rates stand on the first page. */
  static Document bare() {
    return document(
        "Kai Lund",
        List.of(
            new Block.Hero(
                "Media kit · October 2026",
                "Kai Lund",
                "",
                List.of("@kai.lund", "Cooking", "Micro"),
                new Block.Portrait(Optional.empty(), "KL", "Portrait of Kai Lund")),
            new Block.Stats(
                List.of(stat("18.2K", "followers", ""), stat("9,400", "average views", ""))),
            new Block.Section("How viewers respond", List.of(response())),
            rates("Kai Lund", 6)));
  }

  static Document named(String name) {
    return kit(
        hero(name, Optional.empty()),
        List.of(
            stat("412K", "TikTok followers", ""),
            stat("186K", "average views", ""),
            stat("7.4 %", "engagement by followers", "")),
        BIO,
        brands(4),
        months(3));
  }

  static Document kit(
      Block.Hero hero, List<Block.Stat> stats, String bio, List<String> brands, List<Bar> months) {
    List<Block> left = new ArrayList<>();
    left.add(new Block.Section("About", List.of(new Block.Prose(List.of(bio)))));
    if (!brands.isEmpty()) {
      left.add(new Block.Section("Worked with", List.of(worked(brands))));
    }
    List<Block> right = new ArrayList<>();
    if (!months.isEmpty()) {
      right.add(
          new Block.Section(
              "Views per month",
              List.of(
                  new Chart.TimeChart(
                      "Views per month, rising to 5.4 million in October.",
                      months,
                      Optional.of(new Bar("median", 3.1, "3.1M"))))));
    }
    right.add(new Block.Section("How viewers respond", List.of(response())));
    return document(
        hero.name(),
        List.of(
            hero, new Block.Stats(stats), new Block.Columns(left, right), rates(hero.name(), 14)));
  }

  static Block.Hero hero(String name, Optional<Path> photo) {
    return new Block.Hero(
        "Media kit · October 2026",
        name,
        "Money habits for people who never liked spreadsheets, in two short videos a week.",
        List.of("@ada.moreno", "Finance", "Mid-tier", "English, Spanish"),
        new Block.Portrait(photo, "AM", "Portrait of " + name));
  }

  static Document document(String name, List<Block> blocks) {
    return new Document(
        name + ", media kit, October 2026",
        "Northlight Talent",
        "What " + name + " makes, who watches and how to book",
        List.of("media kit", "Finance"),
        "en",
        "Data as of 31 October 2026, from the creator's own exports. Engagement = (likes + comments"
            + " + shares) ÷ followers, mean of the last 30 videos. Estimates, not guarantees; prices"
            + " exclude tax.",
        blocks);
  }

  static Block.Stat stat(String figure, String label, String note) {
    return new Block.Stat(figure, label, note);
  }

  static List<String> brands(int count) {
    List<String> names =
        List.of(
            "Fjordbank",
            "Lumen Skincare",
            "Peak & Pine",
            "Tallow Coffee",
            "Nordlys Audio",
            "Brightside Insurance");
    return IntStream.range(0, count)
        .mapToObj(i -> names.get(i % names.size()) + (i < names.size() ? "" : " " + i))
        .toList();
  }

  static Block.Table worked(List<String> brands) {
    return new Block.Table(
        List.of(new TableColumn("", Role.SUBJECT, 3), new TableColumn("", Role.REMARK, 2)),
        IntStream.range(0, brands.size())
            .mapToObj(i -> List.of(brands.get(i), 2 + i % 4 + " videos, 2026"))
            .toList());
  }

  static List<Bar> months(int count) {
    String[] names = {
      "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"
    };
    double[] views = {2.4, 2.9, 2.7, 3.3, 3.2, 3.7, 3.5, 4.3, 4.0, 4.6, 4.4, 5.4};
    return IntStream.range(names.length - count, names.length)
        .mapToObj(i -> new Bar(names[i], views[i], views[i] + "M"))
        .toList();
  }

  static Chart.BarChart response() {
    return new Chart.BarChart(
        "Per video: 13,200 likes, 410 comments, 890 shares.",
        List.of(
            new Bar("Likes per video", 13_200, "13,200"),
            new Bar("Shares per video", 890, "890"),
            new Bar("Comments per video", 410, "410")));
  }

  static Block.NewPage rates(String name, int rows) {
    List<String> deliverables =
        List.of(
            "In-feed video, up to 60 s",
            "In-feed video, 1–3 min",
            "LIVE, 30 minutes or more",
            "Product showcase with link",
            "Series of three",
            "Story",
            "Photo carousel",
            "Duet or stitch",
            "Spark Ads code, each 30 days",
            "Paid usage, each 30 days",
            "Category exclusivity, 30 days",
            "Category exclusivity, 90 days",
            "Rush, under 7 days",
            "Raw footage");
    List<String> includes =
        List.of(
            "one script round, two edit rounds, 30 days of organic usage",
            "as above",
            "talking points agreed, pinned link",
            "link live for 30 days",
            "one arc, three posts within 21 days",
            "24 hours, one link",
            "",
            "",
            "",
            "",
            "",
            "",
            "on top of any line above",
            "");
    List<String> prices =
        List.of(
            "$16,200", "$21,900", "$22,700", "$19,500", "$40,500", "$4,900", "$7,400", "$8,800",
            "+25 %", "+25 %", "+30 %", "+75 %", "+35 %", "$2,400");
    List<List<String>> cells =
        IntStream.range(0, rows)
            .mapToObj(
                i -> List.of(deliverables.get(i % 14), includes.get(i % 14), prices.get(i % 14)))
            .toList();
    return new Block.NewPage(
        "Rates · valid until 14 November 2026",
        name,
        List.of("Northlight Talent", "bookings@northlight.example"),
        List.of(
            new Block.Table(
                List.of(
                    new TableColumn("Deliverable", Role.SUBJECT, 3.2),
                    new TableColumn("Includes", Role.REMARK, 4),
                    new TableColumn("Rate", Role.FIGURE, 1.6)),
                cells),
            new Block.Columns(
                List.of(
                    new Block.Section(
                        "Included",
                        List.of(
                            new Block.Prose(
                                List.of(
                                    "Concept, filming and captions; one script round and two"
                                        + " rounds of edits; posting and 30 days of organic usage"
                                        + " on the creator's own channels."))))),
                List.of(
                    new Block.Section(
                        "Terms",
                        List.of(
                            new Block.Prose(
                                List.of(
                                    "Net 30; half on signing for first bookings. Cancelled before"
                                        + " production 25 %, after 50 %.",
                                    "Sponsored videos carry a disclosure, spoken and shown in the"
                                        + " video."))))))));
  }
}
