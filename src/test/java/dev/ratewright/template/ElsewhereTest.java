package dev.ratewright.template;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.document.Block;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
  private static final Language ENGLISH =
      Labels.read(new TemplateFiles(Optional.empty()), Optional.empty(), problem -> {});
  private static final Freshness FRESHNESS =
      new Freshness(YearMonth.of(2026, 10), Sample.RATES, ENGLISH);

  private static Channel channel(Platform platform, String handle, String followers, String day) {
    return new Channel(
        platform,
        handle,
        Optional.of(
            new Audience(
                platform,
                Sample.input("followers", followers, Unit.COUNT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                List.of())));
  }

  private static Elsewhere elsewhere(Channel... channels) {
    return new Elsewhere(
        Shown.with(creator(48_200).build(), List.of(channels), List.of()), FRESHNESS, ENGLISH);
  }

  @Test
  void each_platform_has_its_own_figures_with_their_day_and_old_ones_are_marked() {
    Block.Table table =
        (Block.Table)
            elsewhere(
                    channel(Platform.YOUTUBE, "mara", "2240000", "2026-10-31"),
                    channel(Platform.INSTAGRAM, "mara.cooks", "318000", "2025-12-01"),
                    new Channel(Platform.TWITCH, "", Optional.empty()))
                .inFull()
                .getFirst();
    assertThat(table.columns())
        .extracting(Block.TableColumn::heading)
        .containsExactly("Platform", "Handle", "Followers", "As of");
    assertThat(table.rows())
        .containsExactly(
            List.of("YouTube", "@mara", "2.24M", "31 October 2026"),
            List.of("Instagram", "@mara.cooks", "318K", "1 December 2025, over 60 days old"),
            List.of("Twitch", "", "", ""));
  }

  @Test
  void in_short_a_day_stands_only_beside_old_figures() {
    Block.Table table =
        (Block.Table)
            elsewhere(
                    channel(Platform.YOUTUBE, "mara", "2240000", "2026-10-31"),
                    channel(Platform.INSTAGRAM, "mara", "318000", "2025-12-01"))
                .inShort()
                .getFirst();
    assertThat(table.rows())
        .containsExactly(
            List.of("YouTube", "@mara", "2.24M"),
            List.of("Instagram", "@mara, as of 1 December 2025", "318K"));
  }

  @Test
  void a_creator_who_is_nowhere_else_has_no_table() {
    assertThat(elsewhere().inFull()).isEmpty();
  }
}
