package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
  void space_above_falls_away_at_the_top_of_a_page() {
    Strip spaced = new Strip.Single(new Box("b", 60), 20, false);

    folio.flow(List.of(strip("a", 60), spaced), folio.start());

    assertThat(pages()).containsExactly(List.of("a 0"), List.of("b 0"));
  }

  private static Strip opening(float height) {
    return new Strip.Opening(
        new Box("banner", 20), List.of(kept("heading", 10)), List.of(strip("rates", height)));
  }

  private static Strip strip(String name, float height) {
    return new Strip.Single(new Box(name, height), 0, false);
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
