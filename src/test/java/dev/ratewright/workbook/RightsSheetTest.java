package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Right;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RightsSheetTest {
  private static final LocalDate END = LocalDate.of(2026, 10, 31);

  @TempDir private Path folder;

  private List<String> calendar(List<Creator> creators, int... columns) throws IOException {
    AgencyFile file = new AgencyFile(folder).with(creators);
    assertThat(Written.wrongFormulas(file.path())).isEmpty();
    try (XSSFWorkbook book = file.open()) {
      List<String> lines = new ArrayList<>();
      for (Row row : book.getSheet("Rights calendar")) {
        List<String> cells = new ArrayList<>();
        for (int column : columns) {
          cells.add(text(row, column));
        }
        lines.add(String.join(" | ", cells));
      }
      return lines.subList(1, lines.size());
    }
  }

  private static String text(Row row, int column) {
    return switch (column) {
      case 5 -> row.getCell(5).getRowIndex() == 0 ? "" : date(row);
      case 6 -> row.getRowNum() == 0 ? "" : "" + (int) row.getCell(6).getNumericCellValue();
      default -> row.getCell(column).getStringCellValue();
    };
  }

  private static String date(Row row) {
    return row.getCell(5).getLocalDateTimeCellValue().toLocalDate().toString();
  }

  @Test
  void the_next_to_end_stands_first_and_what_has_ended_last() throws IOException {
    assertThat(calendar(List.of(Agency.mara()), 0, 1, 2, 3, 5, 6, 7))
        .containsExactly(
            "@mara.cooks | Copperleaf Pans | Spark code |  | 2026-11-06 | 6 | ends soon",
            "@mara.cooks | Nook Oats | Spark code |  | 2026-11-07 | 7 | ends soon",
            "@mara.cooks | Copperleaf Pans | Usage |  | 2026-11-25 | 25 | ends soon",
            "@mara.cooks | Nook Oats | Usage |  | 2026-12-12 | 42 | runs",
            "@mara.cooks | Copperleaf Pans | Exclusivity | Cookware | 2027-01-31 | 92 | runs",
            "@mara.cooks | Nook Oats | Exclusivity | Cookware | 2027-01-31 | 92 | runs");
    List<String> status = calendar(Agency.many(30), 7);
    int ended = status.indexOf("ended");
    assertThat(status.subList(0, ended)).isNotEmpty().contains("ends soon", "runs");
    assertThat(status.subList(ended, status.size())).isNotEmpty().containsOnly("ended");
  }

  @Test
  void it_holds_every_right_of_every_deal_that_stands_with_its_days() throws IOException {
    List<Creator> creators = Agency.many(30);
    List<String> expected = new ArrayList<>();
    for (Creator creator : creators) {
      for (Deal deal : creator.deals()) {
        if (deal.state() != Deal.State.PROPOSED && deal.state() != Deal.State.CANCELLED) {
          for (Right right : deal.rights()) {
            long days = ChronoUnit.DAYS.between(END, right.until());
            String status = days < 0 ? "ended" : days <= 30 ? "ends soon" : "runs";
            expected.add(creator.handle() + " | " + right.until() + " | " + days + " | " + status);
          }
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(60);
    assertThat(calendar(creators, 0, 5, 6, 7)).containsExactlyInAnyOrderElementsOf(expected);
  }
}
