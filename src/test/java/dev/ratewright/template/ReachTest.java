package dev.ratewright.template;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.document.Block;
import dev.ratewright.document.Chart;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Segment;
import dev.ratewright.domain.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReachTest {
  private static final Language ENGLISH =
      Labels.read(new TemplateFiles(Optional.empty()), Optional.empty(), problem -> {});
  private static final Language GERMAN =
      Labels.read(new TemplateFiles(Optional.empty()), Optional.of("de"), problem -> {});

  /** Kind, group and share in turn. */
  private static Reach reach(Language language, Object... segments) {
    List<Segment> all = new ArrayList<>();
    for (int i = 0; i < segments.length; i += 3) {
      all.add(
          new Segment(
              (Segment.Kind) segments[i],
              (String) segments[i + 1],
              Sample.input("share", (String) segments[i + 2], Unit.PERCENT)));
    }
    Creator creator = creator(48_200).build();
    return new Reach(creator.with(creator.audience().with(all)), language);
  }

  @Test
  void ages_stand_youngest_first_however_the_roster_orders_them() {
    Reach reach =
        reach(
            ENGLISH,
            Segment.Kind.AGE,
            "45+",
            "0.1",
            Segment.Kind.AGE,
            "18–24",
            "0.5",
            Segment.Kind.AGE,
            "25-34",
            "0.405");
    assertThat(reach.ages())
        .containsExactly(
            new Chart.BarChart(
                "Age: 18–24 50 %, 25-34 40.5 %, 45+ 10 %.",
                List.of(
                    new Chart.Bar("18–24", 0.5, "50 %"),
                    new Chart.Bar("25-34", 0.405, "40.5 %"),
                    new Chart.Bar("45+", 0.1, "10 %"))));
  }

  @Test
  void ages_of_women_and_men_become_a_pyramid_whose_unknown_side_has_no_figure() {
    Reach reach =
        reach(
            ENGLISH,
            Segment.Kind.AGE,
            "18-24",
            "0.4",
            Segment.Kind.AGE_AND_GENDER,
            "M.25-34",
            "0.1",
            Segment.Kind.AGE_AND_GENDER,
            "Women 18-24",
            "0.3",
            Segment.Kind.AGE_AND_GENDER,
            "male 18 – 24",
            "0.2");
    assertThat(reach.ages())
        .containsExactly(
            new Chart.Pyramid(
                "Age and gender: Women 30 %, Men 30 %, 18-24 30 % / 20 %, 25-34  / 10 %.",
                "Women 30 %",
                "Men 30 %",
                List.of(
                    new Chart.Band("18-24", 0.3, "30 %", 0.2, "20 %"),
                    new Chart.Band("25-34", 0, "", 0.1, "10 %"))));
  }

  @Test
  void without_one_of_the_two_there_is_no_pyramid() {
    assertThat(reach(ENGLISH, Segment.Kind.AGE_AND_GENDER, "Women 18-24", "0.3").ages()).isEmpty();
  }

  @Test
  void genders_are_said_in_the_language_of_the_document_and_other_groups_as_they_are() {
    Reach reach =
        reach(
            GERMAN,
            Segment.Kind.GENDER,
            "male",
            "0.4",
            Segment.Kind.GENDER,
            "Women",
            "0.55",
            Segment.Kind.GENDER,
            "Agender",
            "0.05");
    assertThat(((Chart.Donut) reach.genders().getFirst()).shares())
        .extracting(Chart.Bar::label)
        .containsExactly("Frauen", "Männer", "Agender");
  }

  @Test
  void only_the_largest_countries_are_shown() {
    Reach reach =
        reach(
            ENGLISH,
            Segment.Kind.COUNTRY,
            "Peru",
            "0.1",
            Segment.Kind.COUNTRY,
            "Chile",
            "0.3",
            Segment.Kind.COUNTRY,
            "Cuba",
            "0.2");
    assertThat(((Chart.BarChart) reach.countries(2).getFirst()).bars())
        .extracting(Chart.Bar::label)
        .containsExactly("Chile", "Cuba");
    assertThat(((Block.Table) reach.table(1, Segment.Kind.COUNTRY).getFirst()).rows())
        .containsExactly(List.of("Country", "Chile 30 %"));
  }
}
