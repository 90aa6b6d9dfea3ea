package dev.ratewright.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.PublicData;
import dev.ratewright.Sample;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Platform;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Listing;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Roster;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters that strangers have published, read without editing. */
class PublicRostersTest {

  /** What became of each row, and the creators by their handles. */
  private record Read(List<String> rows, Map<String, Creator> creators) {
    Creator creator(String handle) {
      return Objects.requireNonNull(creators.get(handle), handle);
    }
  }

  private static Book open(String file) throws Unreadable {
    return RosterFile.open(PublicData.folder().resolve(file), Passwords.NONE);
  }

  private static Read read(String file) throws Unreadable {
    List<String> rows = new ArrayList<>();
    Map<String, Creator> creators = new LinkedHashMap<>();
    try (Book book = open(file);
        Roster roster = Roster.open(book, Sample.RATES).value().orElseThrow()) {
      for (Listing next = roster.next(YearMonth.of(2026, 10));
          next != null;
          next = roster.next(YearMonth.of(2026, 10))) {
        String became = next.creator().isPresent() ? "used" : "rejected";
        rows.add(next.handle() + " " + next.passedOver().map(Object::toString).orElse(became));
        next.creator().ifPresent(creator -> creators.put(creator.handle().text(), creator));
      }
    }
    return new Read(rows, creators);
  }

  @Test
  void a_ranking_as_text_and_as_a_workbook_gives_the_same_creators_but_for_three_figures()
      throws Unreadable {
    Read text = read("rosters/tiktok-top-1000.csv");
    Read workbook = read("rosters/tiktok-top-1000.xlsx");
    assertThat(text.rows()).isEqualTo(workbook.rows()).hasSize(1_000);
    assertThat(text.creators().keySet()).isEqualTo(workbook.creators().keySet()).hasSize(985);

    List<String> differences = new ArrayList<>();
    text.creators().forEach((who, one) -> compare(one, workbook.creator(who), differences));
    assertThat(differences)
        .containsExactly(
            "@johaanzu average shares: 716 and 716,000",
            "@madozilla average views: 888,900 and 889,900",
            "@stwartabdala average views: 932,600 and 939,600");
  }

  /** Everything a ranking says of a creator; what it does not say is empty in both. */
  private static void compare(Creator one, Creator other, List<String> differences) {
    assertThat(one.handle()).isEqualTo(other.handle());
    assertThat(one.identity()).isEqualTo(other.identity());
    assertThat(one.minimumFee()).isEmpty();
    assertThat(one.agencyFee()).isEmpty();
    assertThat(other.minimumFee()).isEmpty();
    assertThat(other.agencyFee()).isEmpty();
    for (Creator each : List.of(one, other)) {
      assertThat(each.audience().platform()).isEqualTo(Platform.TIKTOK);
      assertThat(each.audience().asOf()).isEmpty();
      assertThat(each.channels()).isEmpty();
      assertThat(each.activities()).isEmpty();
      assertThat(each.deals()).isEmpty();
      assertThat(each.highlights()).isEmpty();
    }
    int before = differences.size();
    compare(one.handle() + " ", one.audience(), other.audience(), differences);
    if (differences.size() == before) {
      assertThat(engagement(one)).isEqualTo(engagement(other));
    }
  }

  private static void compare(String who, Audience one, Audience other, List<String> differences) {
    List<Optional<Input>> first = one.figures();
    List<Optional<Input>> second = other.figures();
    for (int i = 0; i < first.size(); i++) {
      assertThat(first.get(i).isPresent()).isEqualTo(second.get(i).isPresent());
      if (first.get(i).isPresent()) {
        Input figure = first.get(i).get();
        Input twin = second.get(i).orElseThrow();
        assertThat(figure.name()).isEqualTo(twin.name());
        if (figure.value().compareTo(twin.value()) != 0) {
          differences.add(who + figure.name() + ": " + figure.text() + " and " + twin.text());
        }
      }
    }
  }

  private static Optional<String> engagement(Creator creator) {
    return creator.audience().engagement().map(Expr::value).map(v -> v.toPlainString());
  }

  @Test
  void a_ranking_in_small_letters_is_read_and_an_unknown_country_is_none() throws Unreadable {
    Read read = read("rosters/instagram-top-200.csv");
    assertThat(read.rows()).hasSize(199).filteredOn(row -> row.endsWith(" used")).hasSize(198);
    Creator messi = read.creator("leomessi");
    assertThat(messi.audience().followers().value()).isEqualByComparingTo("357300000");
    assertThat(messi.audience().averageLikes().orElseThrow().value())
        .isEqualByComparingTo("6800000");
    assertThat(messi.audience().engagement().orElseThrow().value()).isEqualByComparingTo("0.0124");
    assertThat(messi.identity().country()).isEmpty();
    assertThat(read.creator("cristiano").identity().country()).isEqualTo("Spain");
    assertThat(read.creators().values())
        .noneMatch(creator -> creator.identity().country().equalsIgnoreCase("unknown"));
  }

  @Test
  void a_ranking_of_another_platform_belongs_to_it() throws Unreadable {
    Read read = read("rosters/instagram-top-1000.xlsx");
    assertThat(read.rows()).hasSize(1_000).filteredOn(row -> row.endsWith(" used")).hasSize(994);
    Creator first = read.creator("433");
    assertThat(first.audience().platform()).isEqualTo(Platform.INSTAGRAM);
    assertThat(first.audience().followers().value()).isEqualByComparingTo("48500000");
    assertThat(read.creator("__youngbae__").identity().name()).isEqualTo("TAEYANG");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deals/brand_deals.csv",
        "deals/creators.csv",
        "deals/deal_performance.csv",
        "exports/meta-audience-utf16.csv",
        "exports/meta-reach-utf16.csv",
        "exports/tiktok-studio-overview.csv",
        "exports/tiktok-studio-overview.xlsx",
        "exports/youtube-studio-table-data.csv"
      })
  void a_file_that_is_no_roster_is_refused_in_words(String file) throws Unreadable {
    try (Book book = open(file)) {
      Checked<Roster> roster = Roster.open(book, Sample.RATES);
      assertThat(roster.value()).isEmpty();
      assertThat(roster.problems())
          .filteredOn(problem -> problem.severity() == Severity.ERROR)
          .isNotEmpty()
          .extracting(Problem::expected)
          .allMatch(
              words -> words.startsWith("a column ") || words.startsWith("a row of headings"));
    }
  }
}
