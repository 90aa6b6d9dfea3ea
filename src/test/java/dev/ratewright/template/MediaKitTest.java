package dev.ratewright.template;

import static dev.ratewright.Sample.RATES;
import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block;
import dev.ratewright.document.Document;
import dev.ratewright.domain.Deal;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaKitTest {
  private static final Portfolio PORTFOLIO = Portfolio.standard();
  private static final Language ENGLISH =
      Labels.read(new TemplateFiles(Optional.empty()), Optional.empty(), problem -> {});

  private static Document kit(Sample sample) {
    Appraisal appraisal = Appraisal.of(sample.build(), YearMonth.of(2026, 10), RATES);
    return PORTFOLIO.document(DocumentKind.MEDIA_KIT, appraisal, Optional.empty(), RATES);
  }

  private static <T> T block(Document kit, Class<T> kind) {
    return kit.blocks().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  @Test
  void a_kit_opens_with_who_this_is_and_the_figures_that_are_known() {
    Document kit = kit(creator(48_200).engagement("0.1").niche("Food").views30(310_400));
    assertThat(kit.title()).isEqualTo("Mara Okafor, media kit, October 2026");
    Block.Hero hero = block(kit, Block.Hero.class);
    assertThat(hero.kicker()).isEqualTo("Media kit · October 2026");
    assertThat(hero.chips()).containsExactly("@mara.cooks", "Food", "Micro");
    assertThat(block(kit, Block.Stats.class).stats())
        .containsExactly(
            new Block.Stat("48.2K", "TikTok followers", ""),
            new Block.Stat("10 %", "engagement by followers", "1.6 × accounts of this size"),
            new Block.Stat("310K", "views in the last 30 days", ""));
  }

  @Test
  void what_is_not_known_leaves_no_section_behind() {
    Document kit = kit(creator(48_200));
    assertThat(kit.blocks().stream().<Class<?>>map(Object::getClass))
        .containsExactly(
            Block.Hero.class, Block.Stats.class, Block.Columns.class, Block.NewPage.class);
    // The profile is known of everybody.
    Block.Columns columns = block(kit, Block.Columns.class);
    assertThat(columns.left().stream().map(section -> ((Block.Section) section).heading()))
        .containsExactly("Where to find Mara Okafor");
    assertThat(columns.right()).isEmpty();
  }

  @Test
  void engagement_below_the_usual_is_printed_without_a_comparison() {
    Block.Stats stats = block(kit(creator(48_200).engagement("0.02")), Block.Stats.class);
    assertThat(stats.stats().get(1))
        .isEqualTo(new Block.Stat("2 %", "engagement by followers", ""));
  }

  @Test
  void only_brands_whose_deals_are_delivered_are_named_and_never_what_they_paid() {
    Document kit =
        kit(
            creator(48_200)
                .deal(Deal.State.PAID, "2026-09-02", "1811", "", "")
                .deal(Deal.State.SIGNED, "2026-10-28", "1822", "", "")
                .deal(Deal.State.CANCELLED, "2026-10-30", "1833", "44", "")
                .deal(Deal.State.DELIVERED, "2026-11-02", "1855", "", ""));
    Block.Columns columns = block(kit, Block.Columns.class);
    Block.Section worked = (Block.Section) columns.left().getFirst();
    assertThat(worked.heading()).isEqualTo("Worked with");
    assertThat(((Block.Table) worked.content().getFirst()).rows())
        .containsExactly(List.of("Copperleaf Pans", "In-feed video"));
    assertThat(kit.toString()).doesNotContain("18");
  }

  @Test
  void a_kit_holds_targets_and_neither_band_nor_minimum_nor_commission() {
    Document kit = kit(creator(100_000).minimumFee("1033").commission("0.17"));
    Block.NewPage rates = block(kit, Block.NewPage.class);
    Block.Table table = (Block.Table) rates.content().getFirst();
    assertThat(table.rows().getFirst())
        .containsExactly("In-feed video", "up to 60 seconds, two revision rounds", "$1,500");
    // 1,125 is the low end; 1,033 the minimum fee; neither it nor the commission is anywhere
    assertThat(kit.toString()).doesNotContain("1,125", "1,033", "1033", "17 %", "0.17");
  }

  @Test
  void an_emerging_creator_offers_services_only() {
    Block.NewPage rates = block(kit(creator(820)), Block.NewPage.class);
    assertThat(((Block.Table) rates.content().getFirst()).rows())
        .containsExactly(List.of("UGC video", "filmed for the brand, not posted", "$200"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Mara Okafor, MO",
    "Mara Jane van Okafor, MO",
    "Mara, M",
    "山田 太郎, 山太",
    "周明月, 周",
    "'“Walt” Pickering', WP",
    "'🎮 Pearl 🎮', P",
    "'🎮', M",
    "élodie, É"
  })
  void without_a_photo_the_initials_stand_in(String name, String initials) {
    Block.Hero hero = block(kit(creator(48_200).named(name)), Block.Hero.class);
    assertThat(hero.portrait().monogram()).isEqualTo(initials);
  }

  @ParameterizedTest(name = "{0} is printed as {1}")
  @CsvSource({
    "0, 0",
    "820, 820",
    "1234, 1.23K",
    "48200, 48.2K",
    "412000, 412K",
    "999499, 999K",
    "999950, 1M",
    "1250000, 1.25M",
    "22800000, 22.8M",
    "1500000000, 1.5B"
  })
  void counts_are_printed_in_three_digits(String count, String printed) {
    assertThat(ENGLISH.count(new BigDecimal(count))).isEqualTo(printed);
  }
}
