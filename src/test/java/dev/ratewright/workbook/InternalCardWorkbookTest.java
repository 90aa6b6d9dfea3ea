package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.pricing.InternalCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InternalCardWorkbookTest {
  private static final InternalCardWorkbook CARDS = new InternalCardWorkbook(Agency.RATES);
  private static final Creator LENA =
      Agency.creator(
          10, "lena.ost", "Lena Ost", "Beauty", "15500", Optional.of("0.062"), "400", "0.17");

  @TempDir private Path folder;

  private Path card(Creator creator) throws IOException {
    Appraisal appraisal = Agency.appraisal(creator);
    Path file = folder.resolve(creator.handle().text() + ".xlsx");
    CARDS.write(appraisal, internal(appraisal), file);
    return file;
  }

  private static InternalCard internal(Appraisal appraisal) {
    return InternalCard.of(appraisal.creator(), appraisal.card(), Agency.RATES, appraisal.period());
  }

  @Test
  void every_deliverable_has_its_band_net_and_fee() throws IOException {
    InternalCard internal = internal(Agency.appraisal(LENA));
    List<Row> rows;
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(card(LENA)))) {
      rows = book.getFirstSheet().read();
    }
    assertThat(internal.lines()).hasSizeGreaterThan(10);
    for (InternalCard.Line line : internal.lines()) {
      Row row =
          rows.stream()
              .filter(r -> r.getCellText(0).equals(line.deliverable().name()))
              .findFirst()
              .orElseThrow();
      assertThat(Written.number(row, 1)).isEqualByComparingTo(line.floor().value());
      assertThat(Written.number(row, 2)).isEqualByComparingTo(line.target().value());
      assertThat(Written.number(row, 3)).isEqualByComparingTo(line.high().value());
      // 83 % of what is quoted, and 17 %
      assertThat(Written.number(row, 4).doubleValue())
          .isEqualTo(Math.round(line.target().value().doubleValue() * 83) / 100.0);
      assertThat(Written.number(row, 5).doubleValue())
          .isEqualTo(Math.round(line.target().value().doubleValue() * 17) / 100.0);
      assertThat(Written.number(row, 6).add(Written.number(row, 7)))
          .isEqualByComparingTo(line.floor().value());
    }
    assertThat(rows.stream().map(Row::toString).toList()).isNotEmpty();
    assertThat(rows.get(4).getCellText(2))
        .isEqualTo("commission, 17 % of gross. roster.xlsx › Creators!O10 (Commission)");
    assertThat(rows.get(5).getCellText(2)).contains("roster.xlsx › Creators!N10");
  }

  @Test
  void formulas_give_what_is_printed() throws IOException {
    Random random = new Random(11);
    assertThat(Written.wrongFormulas(card(LENA))).isEmpty();
    assertThat(Written.formulas(card(LENA))).isGreaterThan(16 * 7);
    for (int i = 0; i < 25; i++) {
      Creator creator = RandomCreator.next(random, i);
      assertThat(Written.wrongFormulas(card(creator))).as(creator.handle().toString()).isEmpty();
    }
  }
}
