package dev.ratewright.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceTest {
  private static final Place SHEET = Place.ofSheet("roster.xlsx", "Creators");

  @ParameterizedTest(name = "column {0}, row {1} is {2}")
  @CsvSource({
    "0, 1, A1",
    "2, 3, C3",
    "25, 10, Z10",
    "26, 10, AA10",
    "701, 9, ZZ9",
    "702, 9, AAA9",
    "16383, 1048576, XFD1048576"
  })
  void a_cell_is_one_place_by_its_numbers_and_by_its_address(int column, int row, String address) {
    Place byNumbers = SHEET.cell(column, row, "Followers");
    Place byAddress = new Place("roster.xlsx", "Creators", address, "Followers");
    assertThat(byNumbers.cell()).isEqualTo(address);
    assertThat(byAddress.cell()).isEqualTo(address);
    assertThat(byNumbers).isEqualTo(byAddress).hasSameHashCodeAs(byAddress);
    assertThat(byNumbers).hasToString("roster.xlsx › Creators!" + address + " (Followers)");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"row 3", "", "3", "C", "C03", "c3", "C3 ", "ABCD1", "C-3", "C1234567890"})
  void what_is_no_address_is_kept_as_it_was_said(String words) {
    Place place = new Place("roster.xlsx", "Creators", words, "");
    assertThat(place.cell()).isEqualTo(words);
    assertThat(place).isNotEqualTo(SHEET.cell(2, 3, ""));
  }

  @Test
  void places_differ_where_any_part_of_them_does() {
    Place place = SHEET.cell(2, 3, "Followers");
    assertThat(place)
        .isNotEqualTo(SHEET.cell(3, 3, "Followers"))
        .isNotEqualTo(SHEET.cell(2, 4, "Followers"))
        .isNotEqualTo(SHEET.cell(2, 3, "Likes"))
        .isNotEqualTo(Place.ofSheet("roster.xlsx", "Deals").cell(2, 3, "Followers"))
        .isNotEqualTo(Place.ofSheet("other.xlsx", "Creators").cell(2, 3, "Followers"));
    assertThat(place.wholeSheet()).isEqualTo(SHEET);
  }
}
