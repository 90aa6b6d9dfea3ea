package dev.ratewright.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Right;
import dev.ratewright.domain.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a packet says before anything is signed; the month ends on 31 October 2026. */
final class PacketNoticesTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static List<String> notices(Creator creator) {
    Language english =
        Labels.read(new TemplateFiles(Optional.empty()), Optional.empty(), problem -> {});
    Appraisal appraisal = Appraisal.of(creator, OCTOBER, Sample.RATES);
    return new Packet(appraisal, Sample.RATES, english)
        .notices().blocks().stream()
            .flatMap(block -> ((Block.Notices) block).notices().stream())
            .map(notice -> notice.subject() + ": " + notice.words())
            .toList();
  }

  private static Deal deal(String brand, Deal.State state, Right... rights) {
    return new Deal(
        brand,
        "Cookware",
        "In-feed video",
        Sample.input("fee", "900", Unit.MONEY),
        state,
        LocalDate.of(2026, 9, 12),
        Optional.empty(),
        Optional.empty(),
        List.of(rights));
  }

  private static Right right(Right.Kind kind, String scope, String until) {
    return new Right(kind, scope, LocalDate.parse(until));
  }

  private static Creator with(Creator creator, Deal... deals) {
    List<Deal> all = new ArrayList<>(creator.deals());
    Stream.of(deals).forEach(all::add);
    return new Creator(
        creator.handle(),
        creator.origin(),
        creator.identity(),
        creator.audience(),
        creator.channels(),
        creator.minimumFee(),
        creator.agencyFee(),
        creator.rewardsSince(),
        creator.activities(),
        all,
        creator.highlights(),
        creator.incomes(),
        creator.contracts());
  }

  @Test
  void rights_that_run_stand_first_exclusivity_before_the_next_to_end() {
    Creator creator =
        with(
            Sample.creator(48_200).engagement("0.07").build(),
            deal(
                "Copperleaf Pans",
                Deal.State.PAID,
                right(Right.Kind.USAGE, "", "2026-12-15"),
                right(Right.Kind.SPARK_CODE, "", "2026-11-06"),
                right(Right.Kind.USAGE, "", "2026-10-30"),
                right(Right.Kind.EXCLUSIVITY, "", "2027-01-31")),
            deal(
                "Nook Oats",
                Deal.State.SIGNED,
                right(Right.Kind.EXCLUSIVITY, "Oats", "2026-10-31")),
            deal("Gone", Deal.State.CANCELLED, right(Right.Kind.USAGE, "", "2027-01-01")),
            deal("Maybe", Deal.State.PROPOSED, right(Right.Kind.EXCLUSIVITY, "", "2027-01-01")));
    assertThat(notices(creator))
        .startsWith(
            "Exclusivity: Oats, for Nook Oats, until 31 October 2026. Days left: 0.",
            "Exclusivity: Cookware, for Copperleaf Pans, until 31 January 2027.",
            "Spark code: In-feed video, for Copperleaf Pans, until 6 November 2026. Days left: 6.",
            "Usage: In-feed video, for Copperleaf Pans, until 15 December 2026.")
        .noneMatch(notice -> notice.contains("Gone") || notice.contains("Maybe"))
        .noneMatch(notice -> notice.contains("30 October"));
  }

  /** 875 for an in-feed video, 262.5 for a story: 700 lifts targets below it, and floors. */
  @Test
  void a_minimum_fee_is_said_with_what_it_lifts() {
    assertThat(notices(Sample.creator(48_200).minimumFee("700").build()))
        .contains(
            "Minimum fee: $700 stands in for a lower target of Story, Photo post, UGC video.",
            "Minimum fee: $700 lifts the floor of In-feed video.");
    assertThat(notices(Sample.creator(48_200).build()))
        .noneMatch(notice -> notice.startsWith("Minimum fee"));
  }

  @Test
  void what_is_not_known_is_said() {
    assertThat(notices(Sample.creator(48_200).build()))
        .containsExactly(
            "Age of figures: Date of the figures not given.",
            "Engagement: Not known; priced as if it were the usual one.",
            "Region: Region of the audience not known; priced at the factor 1.");
    assertThat(notices(Sample.creator(48_200).country("Japan").engagement("0.05").build()))
        .containsExactly(
            "Age of figures: Date of the figures not given.",
            "Region: Countries of the audience not known; priced for the creator's own (Japan).");
  }

  @Test
  void what_has_no_price_is_said_with_the_reason() {
    assertThat(notices(Sample.creator(820).build()))
        .first()
        .asString()
        .isEqualTo(
            "No price: In-feed video, Video 1-3 min, Story and 12 more: needs 1,000 followers, has"
                + " 820.");
  }
}
