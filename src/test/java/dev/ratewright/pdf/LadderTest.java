package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.document.Block;
import dev.ratewright.document.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prices of a ladder as they stand on the page, and the word on every page. */
final class LadderTest {
  private static final float MARGIN = 45.35f;

  /** A run of text: where it begins and ends, and its baseline. */
  private record Run(String text, float left, float right, float baseline) {}

  private static List<Run> runs(Document document) throws IOException {
    List<Run> runs = new ArrayList<>();
    try (PDDocument pdf = ReadBack.of(document).open()) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
              TextPosition first = letters.getFirst();
              TextPosition last = letters.getLast();
              float right = last.getXDirAdj() + last.getWidthDirAdj();
              runs.add(new Run(text, first.getXDirAdj(), right, first.getYDirAdj()));
            }
          };
      stripper.setWordSeparator("\u00A0");
      stripper.getText(pdf);
    }
    return runs;
  }

  @ParameterizedTest
  @CsvSource({
    "313, 625, 825, 1050",
    "824, 825, 826, 827",
    "1, 2, 3, 1000000",
    "999997, 999998, 999999, 1000000",
    "1, 999999, 1000000, 1000001"
  })
  void words_never_touch_however_close_the_prices(double a, double b, double c, double d)
      throws IOException {
    for (boolean narrow : new boolean[] {false, true}) {
      Block ladder = Specimen.ladder(a, b, c, d);
      Block other = Kits.worked(Kits.brands(2));
      Block block = narrow ? new Block.Columns(List.of(ladder), List.of(other)) : ladder;
      List<Run> prices =
          runs(Kits.document("Ladder", List.of(block))).stream()
              .filter(run -> run.text().startsWith("$"))
              .toList();
      assertThat(prices).hasSize(4);
      float edge = narrow ? MARGIN + 238 : 595 - MARGIN;
      for (int i = 0; i < prices.size(); i++) {
        Run price = prices.get(i);
        assertThat(price.left()).isGreaterThan(i == 0 ? MARGIN : prices.get(i - 1).right() + 4);
        assertThat(price.right()).isLessThan(edge);
      }
    }
  }

  @Test
  void equal_prices_stand_together() throws IOException {
    List<Run> runs = runs(Kits.document("Ladder", List.of(Specimen.ladder(700, 1400, 1400, 1750))));
    assertThat(runs.stream().filter(run -> run.text().startsWith("$")).map(Run::text))
        .containsExactly("$700", "$1,400", "$1,750");
    Run floor = runs.stream().filter(run -> run.text().equals("Floor")).findFirst().orElseThrow();
    Run target = runs.stream().filter(run -> run.text().equals("Target")).findFirst().orElseThrow();
    assertThat(target.baseline()).isGreaterThan(floor.baseline());
    assertThat((target.left() + target.right()) / 2)
        .isBetween((floor.left() + floor.right()) / 2 - 1, (floor.left() + floor.right()) / 2 + 1);
  }

  @Test
  void the_badge_is_read_out_first_on_every_page() throws IOException {
    ReadBack read = ReadBack.of(Specimen.packet("Ada Moreno"));
    assertThat(read.pages()).isGreaterThan(1);
    for (int page = 1; page <= read.pages(); page++) {
      assertThat(read.text(page)).contains("INTERNAL");
    }
    assertThat(read.structure()).startsWith("Document", "P", "Sect");
  }
}
