package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages of 100 points, from 0 to 100. */
final class FolioTest {
  private final Folio folio = new Folio(0, 100);

  private record Box(String name, float height) implements Piece {
    @Override
    public void draw(Sheet sheet, float top) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void a_heading_goes_along_to_the_page_of_what_is_under_it() {
    folio.flow(List.of(strip("text", 85), kept("heading", 10), strip("table", 20)), folio.start());

    assertThat(pages()).containsExactly(List.of("text 0"), List.of("heading 0", "table 10"));
  }

  @Test
  void a_full_left_column_goes_on_below_the_right_one() {
    Strip pair =
        new Strip.Pair(List.of(strip("a", 60), strip("b", 60)), List.of(strip("c", 10)), 0, 50);

    folio.flow(List.of(pair, strip("after", 10)), folio.start());

    assertThat(pages()).containsExactly(List.of("a 0", "b 37 >50", "c 0"), List.of("after 0"));
  }

  @Test
  void a_full_left_column_goes_on_overleaf_where_the_right_one_leaves_no_room() {
    Strip pair =
        new Strip.Pair(
            List.of(strip("a", 60), strip("b", 60), strip("d", 60)),
            List.of(strip("c", 30)),
            0,
            50);

    folio.flow(List.of(pair, strip("after", 10)), folio.start());

    assertThat(pages())
        .containsExactly(List.of("a 0", "c 0"), List.of("b 0", "d 0 >50"), List.of("after 0"));
  }

  @Test
  void what_follows_two_columns_starts_below_the_longer_one() {
    Strip pair =
        new Strip.Pair(List.of(strip("a", 20)), List.of(strip("b", 60), strip("c", 60)), 0, 50);

    folio.flow(List.of(pair, strip("after", 10)), folio.start());

    assertThat(pages()).containsExactly(List.of("a 0", "b 0"), List.of("c 0", "after 60"));
  }

  @Test
  void a_new_page_is_opened_only_where_its_content_does_not_fit() {
    folio.flow(List.of(strip("text", 50), opening(30)), folio.start());
    assertThat(pages()).containsExactly(List.of("text 0", "heading 50", "rates 60"));

    Folio full = new Folio(0, 100);
    full.flow(List.of(strip("text", 50), opening(45)), full.start());
    assertThat(pages(full)).containsExactly(List.of("text 0"), List.of("banner 0", "rates 20"));
  }

  @Test
  void a_piece_taller_than_a_page_starts_on_its_own_page_and_ends_the_search() {
    folio.flow(List.of(strip("a", 10), strip("giant", 150), strip("b", 10)), folio.start());

    assertThat(pages()).containsExactly(List.of("a 0"), List.of("giant 0"), List.of("b 0"));
  }

  @Test
  void what_belongs_together_is_moved_on_rather_than_taken_apart() {
    Strip section = whole(kept("heading", 10), strip("a", 20), strip("b", 20));

    folio.flow(List.of(strip("text", 60), section, strip("after", 10)), folio.start());

    assertThat(pages())
        .containsExactly(List.of("text 0"), List.of("heading 0", "a 10", "b 30", "after 50"));
  }

  @Test
  void what_belongs_together_stays_where_there_is_just_room_for_it() {
    Strip section = whole(kept("heading", 10), strip("a", 20), strip("b", 20));

    folio.flow(List.of(strip("text", 50), section), folio.start());

    assertThat(pages()).containsExactly(List.of("text 0", "heading 50", "a 60", "b 80"));
  }

  @Test
  void what_is_longer_than_a_page_begins_where_it_stands_under_a_heading_that_returns() {
    Strip table =
        whole(kept("heading", 10), row("a", 40), row("b", 40), row("c", 40), row("d", 40));

    folio.flow(List.of(strip("text", 50), table), folio.start());

    assertThat(pages())
        .containsExactly(
            List.of("text 0", "heading 50", "a 60"),
            List.of("again 0", "b 10", "c 50"),
            List.of("again 0", "d 10"));
  }

  @Test
  void what_follows_a_long_table_begins_below_its_end() {
    Strip table = whole(strip("a", 60), strip("b", 60), strip("c", 20));
    Strip section = whole(kept("heading", 10), strip("d", 10));

    folio.flow(List.of(table, section), folio.start());

    assertThat(pages())
        .containsExactly(List.of("a 0"), List.of("b 0", "c 60", "heading 80", "d 90"));
  }

  @Test
  void what_belongs_together_is_taken_apart_before_most_of_a_page_is_left_empty() {
    Strip section = whole(kept("heading", 10), strip("a", 40), strip("b", 40));

    folio.flow(List.of(strip("text", 45), section), folio.start());
    assertThat(pages()).containsExactly(List.of("text 0", "heading 45", "a 55"), List.of("b 0"));

    Folio fuller = new Folio(0, 100);
    fuller.flow(List.of(strip("text", 55), section), fuller.start());
    assertThat(pages(fuller))
        .containsExactly(List.of("text 0"), List.of("heading 0", "a 10", "b 50"));
  }

  @Test
  void what_belongs_together_goes_on_below_the_right_column_only_where_all_of_it_has_room() {
    Strip section = whole(kept("heading", 10), strip("b", 10), strip("d", 10));

    folio.flow(
        List.of(new Strip.Pair(List.of(strip("a", 80), section), List.of(strip("c", 43)), 0, 50)),
        folio.start());
    assertThat(pages())
        .containsExactly(List.of("a 0", "heading 70 >50", "b 80 >50", "d 90 >50", "c 0"));

    Folio fuller = new Folio(0, 100);
    fuller.flow(
        List.of(new Strip.Pair(List.of(strip("a", 80), section), List.of(strip("c", 44)), 0, 50)),
        fuller.start());
    assertThat(pages(fuller))
        .containsExactly(List.of("a 0", "c 0"), List.of("heading 0", "b 10", "d 20"));
  }

  @Test
  void two_columns_that_begin_with_what_belongs_together_begin_on_one_page() {
    Strip.Pair pair =
        new Strip.Pair(
            List.of(whole(strip("a", 10))), List.of(whole(strip("b", 10), strip("c", 20))), 0, 50);

    folio.flow(List.of(strip("text", 80), pair), folio.start());

    assertThat(pages()).containsExactly(List.of("text 0"), List.of("a 0", "b 0", "c 10"));
  }

  @Test
  void space_above_falls_away_at_the_top_of_a_page() {
    Strip spaced = new Strip.Single(new Box("b", 60), 20, false);

    folio.flow(List.of(strip("a", 60), spaced), folio.start());

    assertThat(pages()).containsExactly(List.of("a 0"), List.of("b 0"));
  }

  private static Strip opening(float height) {
    return new Strip.Opening(
        new Box("banner", 20),
        List.of(kept("heading", 10), strip("rates", height)),
        List.of(strip("rates", height)));
  }

  private static Strip strip(String name, float height) {
    return new Strip.Single(new Box(name, height), 0, false);
  }

  private static Strip row(String name, float height) {
    Box again = new Box("again", 10);
    return new Strip.Single(new Box(name, height), 0, false, Optional.of(again));
  }

  private static Strip whole(Strip... strips) {
    return new Strip.Whole(List.of(strips));
  }

  private static Strip kept(String name, float height) {
    return new Strip.Single(new Box(name, height), 0, true);
  }

  private List<List<String>> pages() {
    return pages(folio);
  }

  private static List<List<String>> pages(Folio folio) {
    List<List<String>> pages = new ArrayList<>();
    for (List<Folio.Placed> page : folio.pages()) {
      pages.add(
          page.stream()
              .map(
                  placed ->
                      ((Box) placed.piece()).name() + " " + (int) placed.top() + sideways(placed))
              .toList());
    }
    return pages;
  }

  private static String sideways(Folio.Placed placed) {
    return placed.shift() == 0 ? "" : " >" + (int) placed.shift();
  }
}
