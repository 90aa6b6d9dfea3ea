package dev.ratewright.document;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block.BarChart;
import dev.ratewright.document.Block.Columns;
import dev.ratewright.document.Block.NewPage;
import dev.ratewright.document.Block.Prose;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Section;
import dev.ratewright.document.Block.Stats;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.document.Block.TimeChart;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.Price;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a brand is sent about a creator: who this is, and what it costs. It holds nothing a brand
 * must not see: no band, minimum, commission, income or fee of another brand.
 */
public final class MediaKit {
  private static final int BRANDS_NAMED = 10;

  private final Appraisal appraisal;
  private final Creator creator;

  private MediaKit(Appraisal appraisal) {
    this.appraisal = appraisal;
    this.creator = appraisal.creator();
  }

  /**
   * The media kit of a creator.
   *
   * @param appraisal what is said about them
   * @param photo their picture, already known to be safe to open
   * @param book for how long prices hold
   */
  public static Document of(Appraisal appraisal, Optional<Path> photo, RateBook book) {
    return new MediaKit(appraisal).document(photo, book);
  }

  private Document document(Optional<Path> photo, RateBook book) {
    String month = Figures.month(appraisal.period());
    Profile profile = new Profile(appraisal);
    List<Block> blocks = new ArrayList<>();
    blocks.add(profile.hero("Media kit · " + month, photo));
    blocks.add(new Stats(profile.stats()));
    List<Block> about = about();
    List<Block> months = months(profile);
    Showcase showcase = new Showcase(creator);
    List<Block> responses = joined(responses(profile), showcase.audience());
    if (about.isEmpty() && months.isEmpty()) {
      // Too little for a page of its own: what there is stands beside the terms, below the rates.
      List<Block> rest = joined(responses, showcase.channels());
      rates(book, month, rest).ifPresentOrElse(blocks::add, () -> blocks.addAll(rest));
    } else {
      blocks.add(new Columns(joined(about, showcase.channels()), joined(months, responses)));
      rates(book, month, List.of()).ifPresent(blocks::add);
    }
    String title = creator.identity().name() + ", media kit, " + month;
    String subject = "What " + creator.identity().name() + " makes, who watches and how to book";
    return new Document(
        title, author(), subject, profile.keywords(), "en", profile.footer(), blocks);
  }

  private static List<Block> joined(List<Block> first, List<Block> second) {
    List<Block> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private String author() {
    String represented = creator.identity().represented();
    return represented.isEmpty() ? creator.identity().name() : represented;
  }

  private List<Block> about() {
    List<Block> blocks = new ArrayList<>();
    String bio = creator.identity().bio();
    if (!bio.isEmpty()) {
      blocks.add(new Section("About", List.of(new Prose(List.of(bio.split("\\R+"))))));
    }
    worked().ifPresent(table -> blocks.add(new Section("Worked with", List.of(table))));
    blocks.addAll(new Showcase(creator).highlights());
    return blocks;
  }

  /** Brands whose deals are delivered, newest first, and what was made for them, never for what. */
  private Optional<Block> worked() {
    Map<String, Set<String>> made = new LinkedHashMap<>();
    creator.deals().stream()
        .filter(d -> delivered(d.state()))
        .filter(d -> !d.date().isAfter(appraisal.period().atEndOfMonth()))
        .sorted(Comparator.comparing(Deal::date).reversed())
        .forEach(
            d -> made.computeIfAbsent(d.brand(), b -> new LinkedHashSet<>()).add(d.deliverable()));
    if (made.isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    made.forEach((brand, what) -> rows.add(List.of(brand, joined(what))));
    List<List<String>> shown =
        new ArrayList<>(rows.subList(0, Math.min(rows.size(), BRANDS_NAMED)));
    if (rows.size() > BRANDS_NAMED) {
      shown.add(List.of("and " + (rows.size() - BRANDS_NAMED) + " more", ""));
    }
    return Optional.of(
        new Table(
            List.of(new TableColumn("", Role.SUBJECT, 1), new TableColumn("", Role.REMARK, 1)),
            shown));
  }

  private static String joined(Set<String> deliverables) {
    return deliverables.stream().filter(d -> !d.isEmpty()).collect(Collectors.joining(", "));
  }

  private static boolean delivered(Deal.State state) {
    return switch (state) {
      case DELIVERED, INVOICED, PAID, OVERDUE -> true;
      case PROPOSED, SIGNED, CANCELLED -> false;
    };
  }

  private static List<Block> months(Profile profile) {
    List<Block.Bar> months = profile.viewsByMonth();
    if (months.size() < 2) {
      return List.of();
    }
    String words = "Video views a month, from " + first(months) + " to " + last(months) + ".";
    TimeChart chart = new TimeChart(words, months, Profile.median(months));
    return List.of(new Section("Views per month", List.of(chart)));
  }

  private static List<Block> responses(Profile profile) {
    List<Block.Bar> responses = profile.responses();
    if (responses.isEmpty()) {
      return List.of();
    }
    String words = "Average responses to a video: " + String.join(", ", texts(responses)) + ".";
    return List.of(new Section("Responses per video", List.of(new BarChart(words, responses))));
  }

  private static String first(List<Block.Bar> bars) {
    return bars.getFirst().text() + " in " + bars.getFirst().label();
  }

  private static String last(List<Block.Bar> bars) {
    return bars.getLast().text() + " in " + bars.getLast().label();
  }

  private static List<String> texts(List<Block.Bar> bars) {
    return bars.stream()
        .map(bar -> bar.text() + " " + bar.label().toLowerCase(Locale.ROOT))
        .toList();
  }

  private Optional<Block> rates(RateBook book, String month, List<Block> beside) {
    List<List<String>> rows = new ArrayList<>();
    for (Price price : appraisal.card().prices()) {
      if (price instanceof Price.Quoted quoted) {
        rows.add(
            List.of(
                quoted.deliverable().name(),
                quoted.deliverable().includes(),
                Figures.price(quoted.target().value(), book.currency())));
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            List.of(
                new TableColumn("Deliverable", Role.SUBJECT, 3),
                new TableColumn("Includes", Role.REMARK, 4),
                new TableColumn("Rate", Role.FIGURE, 1.5)),
            rows);
    return Optional.of(
        new NewPage(
            "Rates · " + month,
            creator.identity().name(),
            Stream.of(creator.identity().represented()).filter(w -> !w.isEmpty()).toList(),
            List.of(table, offers(book, beside))));
  }

  private Columns offers(RateBook book, List<Block> beside) {
    Offers offers = new Offers(appraisal.card(), book);
    return beside.isEmpty()
        ? new Columns(offers.packagesAndTerms(), offers.rights())
        : new Columns(beside, joined(offers.packagesAndTerms(), offers.rights()));
  }
}
