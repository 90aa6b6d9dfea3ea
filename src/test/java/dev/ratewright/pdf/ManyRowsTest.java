package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ratewright.document.Block;
import dev.ratewright.document.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Charts of more rows than a page holds lose none of them. */
final class ManyRowsTest {
  private static final List<Chart.Bar> BARS =
      IntStream.range(0, 90).mapToObj(i -> new Chart.Bar("Row" + i + ".", 1, i + " f")).toList();

  private static final List<Chart> CHARTS =
      List.of(
          new Chart.Donut("Ring.", BARS),
          new Chart.BarChart("Bars.", BARS),
          new Chart.StackedBars(
              "Stack.",
              List.of("a"),
              BARS.stream()
                  .map(bar -> new Chart.StackedBar(bar.label(), List.of(1.0), bar.text()))
                  .toList()),
          new Chart.Pyramid(
              "Ages.",
              "Women",
              "Men",
              BARS.stream()
                  .map(bar -> new Chart.Band(bar.label(), 1, bar.text(), 1, bar.text()))
                  .toList()));

  @Test
  void they_go_on_overleaf_as_a_table() throws Exception {
    for (Chart chart : CHARTS) {
      List<Block> blocks = List.of(new Block.Section("All", List.of(chart)));
      ReadBack read = ReadBack.of(Kits.document("Many", blocks));
      assertThat(read.printed().pages()).as(chart.description()).isGreaterThan(1);
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= read.printed().pages(); page++) {
        text.append(read.text(page));
      }
      assertThat(text.toString()).contains(BARS.stream().map(Chart.Bar::label).toList());
      assertThat(Validated.broken(read.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }
  }

  @Test
  void a_bar_with_more_values_than_parts_is_refused() {
    Chart.StackedBar bar = new Chart.StackedBar("May", List.of(1.0, 2.0), "3");
    assertThatThrownBy(() -> new Chart.StackedBars("Bars.", List.of("Gifts"), List.of(bar)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("May has 2 values for [Gifts]");
  }

  @Test
  void a_photo_is_read_once_until_its_file_changes(@TempDir Path folder) throws IOException {
    Path file = Photos.jpeg(folder.resolve("ada.jpg"), 200, 200);
    Portraits portraits = new Portraits(100);
    Portraits.Portrait first = portraits.of(file);
    FileTime then = Files.getLastModifiedTime(file);
    byte[] other = new byte[(int) Files.size(file)];
    Files.write(file, other);
    Files.setLastModifiedTime(file, then);
    assertThat(portraits.of(file)).isSameAs(first);
    Files.setLastModifiedTime(file, FileTime.fromMillis(then.toMillis() + 1000));
    assertThat(portraits.of(file)).isInstanceOf(Portraits.Refused.class);
  }
}
