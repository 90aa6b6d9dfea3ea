package dev.ratewright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invented figures agree with one another. */
final class SampleFiguresTest {
  private static final List<NamedCsvRecord> CREATORS = SampleTable.read("creators.csv").rows();
  private static final List<NamedCsvRecord> ACTIVITY = SampleTable.read("activity.csv").rows();
  private static final List<NamedCsvRecord> DEALS = SampleTable.read("deals.csv").rows();
  private static final List<NamedCsvRecord> CHANNELS = SampleTable.read("channels.csv").rows();
  private static final List<NamedCsvRecord> AUDIENCE = SampleTable.read("audience.csv").rows();
  private static final List<NamedCsvRecord> HIGHLIGHTS = SampleTable.read("highlights.csv").rows();
  private static final Set<String> HANDLES =
      CREATORS.stream().map(row -> row.getField("Handle")).collect(Collectors.toSet());

  @Test
  void there_are_24_creators_with_a_legal_handle_each_of_its_own() {
    assertThat(CREATORS).hasSize(24);
    assertThat(HANDLES)
        .hasSize(24)
        .allSatisfy(handle -> assertThat(handle).matches("@[A-Za-z0-9_.]{2,24}(?<!\\.)"));
  }

  @Test
  void an_engagement_rate_is_its_likes_comments_and_shares_by_its_followers() {
    for (NamedCsvRecord row : CREATORS) {
      if (!row.getField("Engagement rate").isEmpty() && !row.getField("Average likes").isEmpty()) {
        double engaged =
            number(row, "Average likes")
                + number(row, "Average comments")
                + number(row, "Average shares");
        double percent = Double.parseDouble(row.getField("Engagement rate").replace("%", ""));
        assertThat(100 * engaged / number(row, "Followers"))
            .as(row.getField("Handle"))
            .isCloseTo(percent, within(0.0051));
      }
    }
  }

  @Test
  void every_row_of_another_sheet_belongs_to_a_creator() {
    assertThat(HANDLES)
        .containsAll(
            Stream.of(ACTIVITY, DEALS, CHANNELS, AUDIENCE, HIGHLIGHTS)
                .flatMap(List::stream)
                .map(row -> row.getField("Handle"))
                .toList());
  }

  @Test
  void sponsored_views_are_part_of_the_qualified_and_those_part_of_all() {
    for (NamedCsvRecord row : ACTIVITY) {
      if (!row.getField("Qualified views").isEmpty()) {
        assertThat(number(row, "Qualified views")).isLessThanOrEqualTo(number(row, "Video views"));
      }
      if (!row.getField("Sponsored views").isEmpty()) {
        assertThat(number(row, "Sponsored views"))
            .isLessThanOrEqualTo(number(row, "Qualified views"));
      }
    }
  }

  @Test
  void a_creator_has_one_row_a_month_at_most_and_diamonds_or_coins_but_not_both() {
    Set<String> months = new HashSet<>();
    for (NamedCsvRecord row : ACTIVITY) {
      assertThat(months.add(row.getField("Handle") + row.getField("Month"))).isTrue();
      assertThat(row.getField("LIVE diamonds").isEmpty() || row.getField("LIVE coins").isEmpty())
          .isTrue();
    }
  }

  @Test
  void october_has_two_deals_or_more_in_every_state() {
    Map<String, Long> october =
        DEALS.stream()
            .filter(row -> row.getField("Date").startsWith("2026-10"))
            .collect(Collectors.groupingBy(row -> row.getField("State"), Collectors.counting()));

    assertThat(october)
        .containsOnlyKeys(SampleStyles.tints("State").keySet())
        .allSatisfy((state, count) -> assertThat(count).isGreaterThanOrEqualTo(2));
  }

  @Test
  void only_a_cancelled_deal_has_a_kill_fee_and_only_a_paid_one_a_day_of_payment() {
    for (NamedCsvRecord row : DEALS) {
      assertThat(row.getField("Kill fee").isEmpty())
          .isNotEqualTo(row.getField("State").equals("cancelled"));
      assertThat(row.getField("Paid on").isEmpty())
          .isNotEqualTo(row.getField("State").equals("paid"));
    }
  }

  @Test
  void every_photo_named_is_drawn_and_every_one_drawn_is_named() {
    assertThat(SamplePhotos.portraits())
        .extracting(SamplePortrait::file)
        .containsExactlyInAnyOrderElementsOf(
            CREATORS.stream()
                .map(row -> row.getField("Photo"))
                .filter(photo -> !photo.isEmpty())
                .toList());
  }

  private static double number(NamedCsvRecord row, String heading) {
    return Double.parseDouble(row.getField(heading));
  }
}
