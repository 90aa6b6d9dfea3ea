package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.document.Block;
import dev.ratewright.document.Chart;
import dev.ratewright.document.Document;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a roster, no letter leaves the margins. */
final class FitTest {
  private static final String ONE_WORD = "Donaudampfschifffahrtsgesellschaft".repeat(9);

  static Stream<Document> hard() {
    List<Block.Stat> wide =
        List.of(
            Kits.stat("1,234,567,890", "followers of all channels added up", ONE_WORD),
            Kits.stat("987,654,321.55 %", "average", "a"),
            Kits.stat("12", ONE_WORD, ""),
            Kits.stat("9", "b", ""));
    return Stream.of(
        Kits.full(Optional.empty()),
        Kits.bare(),
        Kits.named("A".repeat(120)),
        Kits.named("Maximiliana ".repeat(40)),
        Kits.named("ليلى عبد الرحمن الأندلسي ".repeat(8)),
        Kits.named("山田太郎と愉快な仲間たち".repeat(8)),
        Kits.named("अनुष्का श्रीवास्तव ".repeat(8)),
        Kits.kit(
            Kits.hero("Ada", Optional.empty()),
            wide,
            (Kits.BIO + " ").repeat(2).substring(0, 400),
            Kits.brands(30),
            Kits.months(1)),
        Kits.kit(Kits.hero("Ada", Optional.empty()), wide, ONE_WORD, List.of(), List.of()),
        Kits.kit(
            new Block.Hero(
                ONE_WORD,
                ONE_WORD,
                ONE_WORD.repeat(4),
                List.of(ONE_WORD, "a", "b c d e f g h i j k l m ".repeat(9)),
                new Block.Portrait(Optional.empty(), "ﷺWWWW", "")),
            wide,
            "ok",
            List.of(ONE_WORD),
            Kits.months(12)),
        Kits.document(
            ONE_WORD,
            List.of(
                new Block.Table(
                    List.of(
                        new Block.TableColumn("Deliverable", Block.Role.SUBJECT, 1),
                        new Block.TableColumn(ONE_WORD, Block.Role.FIGURE, 1),
                        new Block.TableColumn("Rate", Block.Role.FIGURE, 1)),
                    List.of(
                        List.of(ONE_WORD.repeat(20), ONE_WORD, "$1"),
                        List.of("a", "$1,234,567,890,123,456,789.00", "$2"))),
                new Chart.BarChart(
                    "", List.of(new Chart.Bar(ONE_WORD, 1, ONE_WORD), new Chart.Bar("", 0, ""))))));
  }

  @ParameterizedTest
  @MethodSource("hard")
  void no_letter_leaves_the_margins(Document document) throws IOException {
    assertFits(document, Paper.A4);
    assertFits(document, Paper.LETTER);
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void a_kit_fills_two_pages_of_either_paper(Paper paper) throws IOException {
    assertThat(ReadBack.of(Kits.full(Optional.empty()), on(paper)).pages()).isEqualTo(2);
  }

  private static void assertFits(Document document, Paper paper) throws IOException {
    ReadBack kit = ReadBack.of(document, on(paper));
    assertThat(kit.letters())
        .isNotEmpty()
        .allSatisfy(
            letter -> {
              assertThat(letter.left()).isGreaterThan(paper.margin() - 2);
              assertThat(letter.right()).isLessThan(paper.width() - paper.margin() + 2);
              assertThat(letter.baseline()).isBetween(20f, paper.height() - 20);
            });
  }

  private static Brand on(Paper paper) {
    Brand brand = Brand.standard();
    return new Brand(
        brand.dark(), new Color(0xFFE600), brand.slate(), brand.mist(), brand.haze(), paper);
  }
}
