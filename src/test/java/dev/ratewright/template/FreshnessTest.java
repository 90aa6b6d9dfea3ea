package dev.ratewright.template;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block;
import dev.ratewright.document.Document;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private static Document kit(String asOf) {
    Creator creator = creator(48_200).engagement("0.1").build();
    Audience audience = creator.audience();
    Audience dated =
        new Audience(
            audience.platform(),
            audience.followers(),
            audience.engagement(),
            audience.averageViews(),
            Optional.of(Sample.input("likes", "900", Unit.COUNT)),
            audience.averageComments(),
            audience.averageShares(),
            audience.averageSaves(),
            audience.viewsLast30Days(),
            Optional.of(LocalDate.parse(asOf)),
            audience.segments());
    return Portfolio.standard()
        .document(
            DocumentKind.MEDIA_KIT,
            Appraisal.of(creator.with(dated), OCTOBER, Sample.RATES),
            Optional.empty(),
            Sample.RATES);
  }

  /** The sample's rate book lets figures stand for sixty days. */
  @ParameterizedTest(name = "taken on {0}: {1}")
  @CsvSource({
    "2026-10-31, '', 1.6 × accounts of this size",
    "2026-09-01, '', 1.6 × accounts of this size",
    "2026-08-31, as of 31 August 2026, as of 31 August 2026"
  })
  void old_figures_carry_their_day(String asOf, String beside, String besideEngagement) {
    assertThat(Sample.RATES.setting(Setting.AUDIENCE_STALE).value()).isEqualByComparingTo("60");
    Document kit = kit(asOf);
    Block.Stats stats = (Block.Stats) kit.blocks().get(1);
    assertThat(stats.stats())
        .extracting(Block.Stat::note)
        .containsExactly(beside, besideEngagement);
    assertThat(kit.footer().contains("more than 60 days old")).isEqualTo(!beside.isEmpty());
  }
}
