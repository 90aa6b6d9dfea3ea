package dev.ratewright.pricing;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deliverable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 10);

  /** An in-feed video of theirs is quoted at $1,000. */
  private static final Creator THOUSAND = creator(59_000).build();

  private static Deliverable deliverable(String name) {
    return RATES.deliverables().stream()
        .filter(d -> d.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Enquiry.Choice choice(String name, int days) {
    AddOn found =
        RATES.offering().addOns().stream()
            .filter(a -> a.name().equals(name))
            .filter(a -> days == 0 || a.terms().contains(days))
            .findFirst()
            .orElseThrow();
    return new Enquiry.Choice(found, days == 0 ? Optional.empty() : Optional.of(days));
  }

  private static Enquiry.Item item(String name, int count, Enquiry.Choice... choices) {
    return new Enquiry.Item(deliverable(name), count, 2, List.of(choices));
  }

  private static Quote.Offered quote(Creator creator, LocalDate posting, Enquiry.Item... items) {
    Enquiry enquiry = new Enquiry(DAY, posting, List.of(items));
    return (Quote.Offered) Quote.of(enquiry, creator, RATES);
  }

  private static String total(Enquiry.Item... items) {
    return quote(THOUSAND, JULY, items).total().text();
  }

  @Test
  void a_deliverable_of_1_000_with_paid_usage_and_exclusivity_costs_1_800() {
    Quote.Offered quote =
        quote(
            THOUSAND,
            JULY,
            item(
                "In-feed video", 1, choice("Paid usage", 60), choice("Exclusivity, category", 30)));
    assertThat(quote.basket().due().value()).isEqualByComparingTo("1000");
    assertThat(quote.extras().stream().map(e -> e.due().orElseThrow().value().toPlainString()))
        .containsExactly("500.00", "300.00");
    assertThat(quote.total().text()).isEqualTo("$1,800.00");
  }

  @ParameterizedTest(name = "{0} for {1} days: {2}")
  @CsvSource({
    "Organic usage, 365, '$4,650.00'",
    "Spark Ads code, 7, '$1,150.00'", // 58.33 is less than the least, 150
    "Spark Ads code, 30, '$1,250.00'",
    "Perpetual usage, 0, '$3,000.00'",
    "'Exclusivity, named competitors', 60, '$1,300.00'",
    "'Exclusivity, category', 90, '$1,750.00'",
    "'Exclusivity, full', 0, '$2,500.00'",
    "Concepting and scripting, 0, '$1,150.00'",
    "Travel day, 0, '$1,000.00'"
  })
  void an_add_on_costs_what_the_rate_book_says(String name, int days, String total) {
    assertThat(total(item("In-feed video", 1, choice(name, days)))).isEqualTo(total);
  }

  @Test
  void what_is_charged_at_cost_is_named_beside_the_total() {
    Quote.Offered quote = quote(THOUSAND, JULY, item("In-feed video", 1, choice("Travel day", 0)));
    assertThat(quote.atCost().stream().map(e -> e.surcharge().addOn().name()))
        .containsExactly("Travel day");
  }

  @Test
  void revision_rounds_beyond_two_cost_an_amount_for_each_deliverable() {
    Enquiry.Item three = new Enquiry.Item(deliverable("In-feed video"), 2, 5, List.of());
    // 2 × 1,000 and 2 × 3 rounds at 200
    assertThat(total(three)).isEqualTo("$3,200.00");
  }

  @ParameterizedTest(name = "posted {0} days after the quote: {1}")
  @CsvSource({"0, '$1,350.00'", "6, '$1,350.00'", "7, '$1,000.00'"})
  void fewer_than_seven_days_are_a_rush(int days, String total) {
    assertThat(quote(THOUSAND, DAY.plusDays(days), item("In-feed video", 1)).total().text())
        .isEqualTo(total);
  }

  @Test
  void a_quote_has_the_season_of_its_posting_date_and_holds_for_two_weeks() {
    Quote.Offered quote = quote(THOUSAND, LocalDate.of(2026, 12, 24), item("In-feed video", 1));
    assertThat(quote.total().text()).isEqualTo("$1,250.00");
    assertThat(quote.season().orElseThrow().name()).isEqualTo("November and December");
    assertThat(quote.validUntil()).isEqualTo("2026-06-15");
  }

  @ParameterizedTest(name = "{0} posts: {1}")
  @CsvSource({
    "1, '$1,000.00'",
    "2, '$2,000.00'",
    "3, '$2,700.00'",
    "5, '$4,250.00'",
    "9, '$7,650.00'",
    "10, '$7,500.00'"
  })
  void the_more_posts_the_larger_the_discount(int count, String total) {
    assertThat(total(item("In-feed video", count))).isEqualTo(total);
  }

  @Test
  void extras_are_no_posts() {
    // 150 each, up to the next 5; a third post would take 10 % off
    assertThat(total(item("In-feed video", 2), item("Link in bio", 1))).isEqualTo("$2,150.00");
  }

  @Test
  void what_cannot_be_quoted_is_refused_with_all_reasons() {
    Enquiry enquiry =
        new Enquiry(
            DAY,
            DAY.minusDays(1),
            List.of(
                new Enquiry.Item(
                    deliverable("LIVE"),
                    0,
                    2,
                    List.of(
                        new Enquiry.Choice(choice("Paid usage", 30).addOn(), Optional.of(45))))));
    assertThat(Quote.of(enquiry, creator(820).build(), RATES))
        .isEqualTo(
            new Quote.Refused(
                List.of(
                    "the posting date 2026-05-31 lies before the day of the quote, 2026-06-01",
                    "0 × LIVE is no booking",
                    "Paid usage for 45 days is not offered, only for [30, 60, 90, 180, 365]",
                    "LIVE needs 1,000 followers, has 820")));
  }

  @Test
  void the_order_of_add_ons_does_not_matter() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      Creator creator = creator(1_000 + random.nextInt(2_000_000)).build();
      List<Enquiry.Choice> choices = someChoices(random);
      Enquiry.Item one = new Enquiry.Item(deliverable("Story"), 3, 4, choices);
      List<Enquiry.Choice> shuffled = new ArrayList<>(choices);
      Collections.shuffle(shuffled, random);
      Enquiry.Item other = new Enquiry.Item(deliverable("Story"), 3, 4, shuffled);
      assertThat(quote(creator, JULY, one).total().value())
          .isEqualTo(quote(creator, JULY, other).total().value());
    }
  }

  private static List<Enquiry.Choice> someChoices(Random random) {
    List<Enquiry.Choice> choices = new ArrayList<>();
    for (AddOn addOn : RATES.offering().addOns()) {
      boolean own = addOn.kind() == AddOn.Kind.RUSH || addOn.kind() == AddOn.Kind.REVISION;
      if (!own && random.nextBoolean()) {
        List<Integer> terms = addOn.terms();
        choices.add(
            new Enquiry.Choice(
                addOn,
                terms.isEmpty()
                    ? Optional.empty()
                    : Optional.of(terms.get(random.nextInt(terms.size())))));
      }
    }
    return choices;
  }

  /** What a month of each add-on costs, or the whole of it: typed here a second time. */
  private static final Map<String, Double> PER_CENT =
      Map.ofEntries(
          Map.entry("Organic usage", 1.0),
          Map.entry("Paid usage", 25 / 30.0),
          Map.entry("Spark Ads code", 25 / 30.0),
          Map.entry("Exclusivity, named competitors", 0.5),
          Map.entry("Perpetual usage", 200.0),
          Map.entry("Exclusivity, full", 150.0),
          Map.entry("Concepting and scripting", 15.0));

  @Test
  void a_second_way_to_the_total_gives_the_same_cents() {
    Random random = new Random(20261123);
    for (int i = 0; i < 500; i++) {
      Creator creator = creator(1_000 + random.nextInt(2_000_000)).build();
      int count = 1 + random.nextInt(12);
      int rounds = random.nextInt(6);
      List<Enquiry.Choice> choices = someChoices(random);
      int ahead = random.nextInt(12);
      Quote.Offered quote =
          quote(
              creator,
              DAY.plusDays(ahead),
              new Enquiry.Item(deliverable("LIVE"), count, rounds, choices));
      Price.Quoted live = (Price.Quoted) RateCard.of(creator, RATES).price(deliverable("LIVE"));
      BigDecimal price = live.target().value();
      int off = count >= 10 ? 25 : count >= 5 ? 15 : count >= 3 ? 10 : 0;
      BigDecimal expected = percent(price, (100.0 - off) * count);
      for (Enquiry.Choice choice : choices) {
        expected = expected.add(addOn(price, choice).multiply(BigDecimal.valueOf(count)));
      }
      expected = expected.add(BigDecimal.valueOf(200L * count * Math.max(0, rounds - 2)));
      if (ahead < 7) {
        expected = expected.add(percent(price, 35).multiply(BigDecimal.valueOf(count)));
      }
      assertThat(quote.total().value()).isEqualByComparingTo(expected);
    }
  }

  private static BigDecimal addOn(BigDecimal price, Enquiry.Choice choice) {
    if (choice.addOn().name().equals("Travel day")) {
      return BigDecimal.ZERO;
    }
    if (choice.addOn().name().equals("Exclusivity, category")) {
      return percent(price, choice.days().orElseThrow() == 30 ? 30 : 75);
    }
    BigDecimal amount =
        percent(
            price,
            PER_CENT.getOrDefault(choice.addOn().name(), Double.NaN) * choice.days().orElse(1));
    boolean spark = choice.addOn().name().startsWith("Spark");
    return spark ? amount.max(BigDecimal.valueOf(150)) : amount;
  }

  private static BigDecimal percent(BigDecimal price, double share) {
    return BigDecimal.valueOf(price.doubleValue() * share / 100)
        .setScale(6, RoundingMode.HALF_UP)
        .setScale(2, RoundingMode.HALF_UP);
  }
}
