package dev.ratewright.pricing;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Creator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagePriceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 10);

  /** An in-feed video of theirs is quoted at $1,000. */
  private static final Creator THOUSAND = creator(59_000).build();

  @Test
  void a_package_is_never_dearer_than_its_parts_nor_a_month_of_it_dearer_than_once() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      int fee = random.nextInt(4_000);
      Creator creator = creator(1_000 + random.nextInt(500_000)).minimumFee("" + fee).build();
      RateCard card = RateCard.of(creator, RATES);
      assertThat(card.packages()).hasSize(3);
      for (PackagePrice offered : card.packages()) {
        assertThat(offered.total().value()).isLessThanOrEqualTo(offered.basket().parts().value());
        BigDecimal before = offered.total().value();
        for (PackagePrice.Retainer retainer : offered.retainers()) {
          assertThat(retainer.monthly().value()).isLessThanOrEqualTo(before);
          before = retainer.monthly().value();
        }
        Stream.concat(
                Stream.of(offered.basket()),
                offered.retainers().stream().map(PackagePrice.Retainer::basket))
            .flatMap(basket -> basket.fees().stream())
            .forEach(
                each ->
                    assertThat(each.due().value())
                        .isGreaterThanOrEqualTo(
                            each.order().count().value().multiply(BigDecimal.valueOf(fee))));
      }
    }
  }

  @Test
  void a_package_costs_what_a_quote_of_its_parts_costs() {
    for (PackagePrice offered : RateCard.of(THOUSAND, RATES).packages()) {
      Enquiry enquiry = Enquiry.of(offered.bundle(), DAY, JULY, RATES);
      Quote.Offered quote = (Quote.Offered) Quote.of(enquiry, THOUSAND, RATES);
      assertThat(quote.total().value()).isEqualTo(offered.total().value());
    }
  }

  @Test
  void three_packages_and_their_retainers_are_worked_out() {
    RateCard card = RateCard.of(THOUSAND, RATES);
    // A story is 300. Three posts: 10 % off; five: 15 %; ten: 25 %.
    assertThat(card.packages().stream().map(p -> p.bundle().name() + " " + p.total().text()))
        .containsExactly("Launch $2,070.00", "Campaign $3,060.00", "Always on $5,400.00");
    // Of 2,300: nine posts in three months, 15 % either way; 25 % for six; 35 % for twelve.
    assertThat(card.packages().getFirst().retainers().stream().map(r -> r.monthly().text()))
        .containsExactly("$1,955.00", "$1,725.00", "$1,495.00");
  }

  @Test
  void a_minimum_fee_stops_the_discount_before_it_and_that_is_known() {
    RateCard card = RateCard.of(creator(59_000).minimumFee("860").build(), RATES);
    PackagePrice campaign = card.packages().get(1);
    // 15 % off would be 850 a video, so only 10 % are taken off them; a story is 860 by itself.
    assertThat(campaign.basket().heldAtMinimum()).isTrue();
    assertThat(campaign.basket().fees().getFirst().due().value()).isEqualTo("2700.00");
  }
}
