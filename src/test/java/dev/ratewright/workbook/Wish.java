package dev.ratewright.workbook;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Bundle;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Discount;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Season;
import dev.ratewright.pricing.Enquiry;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.Quote;
import dev.ratewright.pricing.RateCard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a brand fills into a quote builder, made up by chance, and what the program itself says to
 * it. Sound wishes and wrong ones.
 */
final class Wish {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final List<String> USAGE =
      List.of("Organic usage", "Paid usage", "Perpetual usage");
  private static final List<String> EXCLUSIVITY =
      List.of("Exclusivity, named competitors", "Exclusivity, category", "Exclusivity, full");

  private final Random random;
  private final RateBook book;

  /** What goes into the cells, by the names of the cells. */
  final Map<String, Object> cells = new LinkedHashMap<>();

  private final List<Enquiry.Choice> choices = new ArrayList<>();
  private final List<Enquiry.Item> items = new ArrayList<>();
  private final Optional<Season> season;
  private final LocalDate day;
  private final LocalDate posting;

  /** Whether it cannot even be asked. */
  private boolean senseless;

  Wish(Random random, RateBook book) {
    this.random = random;
    this.book = book;
    List<Season> seasons = book.markets().seasons();
    season = oneIn(2) ? Optional.empty() : Optional.of(seasons.get(random.nextInt(seasons.size())));
    boolean rush = oneIn(3);
    posting =
        Stream.generate(() -> FIRST.plusDays(60 + random.nextInt(900)))
            .filter(date -> book.markets().season(date).equals(season))
            .findFirst()
            .orElseThrow();
    day = posting.minusDays(rush ? random.nextInt(7) : 7 + random.nextInt(40));
    cells.put("day", day);
    cells.put("season", season.map(Season::name).orElse("Ordinary days"));
    cells.put("rush", rush ? "Yes" : "No");
    addOn("usage", USAGE);
    addOn("spark_code", List.of("Spark Ads code"));
    addOn("exclusivity", EXCLUSIVITY);
    addOn("services", List.of("Concepting and scripting"));
    int rounds = oneIn(2) ? 0 : random.nextInt(4);
    cells.put("further_revision_rounds", rounds);
    if (oneIn(5)) {
      bundle(2 + rounds);
    } else {
      lines(2 + rounds);
    }
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private void addOn(String cell, List<String> names) {
    if (!oneIn(2)) {
      if (oneIn(30) && !cell.equals("services")) {
        cells.put(cell + "_days", 30);
        senseless = true;
      }
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    List<AddOn> rows =
        book.offering().addOns().stream().filter(a -> a.name().equals(name)).toList();
    List<Integer> terms = rows.stream().flatMap(a -> a.terms().stream()).toList();
    Optional<Integer> days =
        terms.isEmpty() ? Optional.empty() : Optional.of(terms.get(random.nextInt(terms.size())));
    if (oneIn(30) && !cell.equals("services")) {
      // Too many days, days for what has none, or none for what needs them.
      days = oneIn(2) ? Optional.of(45) : days.isPresent() ? Optional.empty() : Optional.of(30);
    }
    cells.put(cell, name);
    days.ifPresent(term -> cells.put(cell + "_days", term));
    Optional<Integer> term = days;
    AddOn row =
        rows.stream()
            .filter(a -> term.map(a.terms()::contains).orElse(a.terms().isEmpty()))
            .findFirst()
            .orElse(rows.getFirst());
    choices.add(new Enquiry.Choice(row, days));
  }

  private void bundle(int rounds) {
    List<Bundle> all = book.offering().bundles();
    Bundle bundle = all.get(random.nextInt(all.size()));
    cells.put("package", bundle.name());
    // What stands in the lines does not count then.
    cells.put("quantity_1", oneIn(2) ? "several" : 7);
    for (Enquiry.Item item : Enquiry.of(bundle, day, posting, book).items()) {
      items.add(new Enquiry.Item(item.deliverable(), item.count(), rounds, choices));
    }
  }

  private void lines(int rounds) {
    cells.put("deliverable_1", "");
    cells.put("quantity_1", "");
    List<Deliverable> taken = new ArrayList<>();
    List<Integer> where = new ArrayList<>(List.of(1, 2, 3, 4, 5));
    java.util.Collections.shuffle(where, random);
    int lines = oneIn(25) ? 0 : 1 + random.nextInt(3);
    senseless |= lines == 0;
    for (int line : where.subList(0, lines)) {
      Deliverable deliverable = book.deliverables().get(random.nextInt(book.deliverables().size()));
      senseless |= taken.contains(deliverable);
      taken.add(deliverable);
      int count = oneIn(3) ? 1 + random.nextInt(12) : 1 + random.nextInt(2);
      Object written = count;
      if (oneIn(40)) {
        written = List.of("", 0, 1.5, -2, "two").get(random.nextInt(5));
        senseless = true;
      }
      cells.put("deliverable_" + line, deliverable.name());
      cells.put("quantity_" + line, written);
      items.add(new Enquiry.Item(deliverable, count, rounds, choices));
    }
  }

  /** What the program says: a quote, or nothing. */
  Optional<Quote.Offered> answer(Creator creator) {
    if (senseless || isOnRequest(creator)) {
      return Optional.empty();
    }
    return Quote.of(new Enquiry(day, posting, items), creator, book)
            instanceof Quote.Offered offered
        ? Optional.of(offered)
        : Optional.empty();
  }

  /**
   * Whether the minimum fee stands against any price, in any season, or against any discount: then
   * the builder has ordinary days alone, and nothing from the first step of posts on.
   */
  private boolean isOnRequest(Creator creator) {
    Optional<BigDecimal> fee = creator.minimumFee().map(book::own).map(Expr::value);
    if (fee.isEmpty()) {
      return false;
    }
    boolean lifted = false;
    boolean held = false;
    for (LocalDate date : (Iterable<LocalDate>) FIRST.datesUntil(FIRST.plusYears(1))::iterator) {
      if (!date.equals(FIRST)
          && book.markets().season(date).equals(book.markets().season(date.minusDays(1)))) {
        continue;
      }
      for (Price price : RateCard.on(creator, date, book).prices()) {
        if (price instanceof Price.Quoted quoted && quoted.deliverable().minimumApplies()) {
          lifted |= quoted.atMinimum();
          for (Discount discount : book.offering().volumes()) {
            BigDecimal left = BigDecimal.ONE.subtract(discount.share().value());
            held |= quoted.target().value().multiply(left).compareTo(fee.get()) < 0;
          }
        }
      }
    }
    BigDecimal posts =
        items.stream()
            .map(i -> i.deliverable().posts().value().multiply(BigDecimal.valueOf(i.count())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean many = posts.compareTo(book.offering().volumes().getFirst().from().value()) >= 0;
    return (lifted && season.isPresent()) || ((lifted || held) && many);
  }
}
