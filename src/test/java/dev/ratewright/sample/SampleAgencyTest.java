package dev.ratewright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in sample-data is what its generator makes. */
final class SampleAgencyTest {
  private static final Path KEPT = Path.of("sample-data");

  @TempDir private static Path fresh = Path.of("");

  @BeforeAll
  static void write() throws IOException {
    SampleAgency.write(fresh);
  }

  @Test
  void the_roster_kept_holds_cell_for_cell_what_the_generator_writes() throws IOException {
    assertThat(cells(KEPT.resolve("roster.xlsx"))).isEqualTo(cells(fresh.resolve("roster.xlsx")));
  }

  @Test
  void the_photos_kept_have_the_names_and_sizes_the_generator_gives_them() throws IOException {
    assertThat(sizes(KEPT.resolve("photos"))).isEqualTo(sizes(fresh.resolve("photos")));
  }

  @Test
  void a_second_run_writes_the_same_bytes(@TempDir Path again) throws IOException {
    SampleAgency.write(again);

    assertThat(again.resolve("roster.xlsx")).hasSameBinaryContentAs(fresh.resolve("roster.xlsx"));
    for (SamplePortrait portrait : SamplePhotos.portraits()) {
      Path photo = Path.of("photos", portrait.file());
      assertThat(again.resolve(photo)).hasSameBinaryContentAs(fresh.resolve(photo));
    }
  }

  @Test
  void each_photo_stays_below_60_kilobytes() throws IOException {
    try (Stream<Path> photos = Files.list(KEPT.resolve("photos"))) {
      assertThat(photos)
          .hasSize(21)
          .allSatisfy(photo -> assertThat(photo.toFile().length()).isLessThan(60_000));
    }
  }

  /** Sheet and address of each cell, with its kind, its value and its number format. */
  private static Map<String, String> cells(Path file) throws IOException {
    Map<String, String> cells = new TreeMap<>();
    try (InputStream bytes = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(bytes)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            cells.put(sheet.getSheetName() + "!" + cell.getAddress(), content(cell));
          }
        }
      }
    }
    return cells;
  }

  private static String content(Cell cell) {
    String value =
        switch (cell.getCellType()) {
          case STRING -> cell.getStringCellValue();
          case NUMERIC -> String.valueOf(cell.getNumericCellValue());
          default -> "";
        };
    return cell.getCellType() + " " + value + " " + cell.getCellStyle().getDataFormatString();
  }

  private static Map<String, Dimension> sizes(Path folder) throws IOException {
    Map<String, Dimension> sizes = new TreeMap<>();
    try (Stream<Path> photos = Files.list(folder)) {
      for (Path photo : photos.toList()) {
        sizes.put(photo.getFileName().toString(), size(photo));
      }
    }
    return sizes;
  }

  private static Dimension size(Path photo) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(photo.toFile())) {
      reader.setInput(in);
      return new Dimension(reader.getWidth(0), reader.getHeight(0));
    } finally {
      reader.dispose();
    }
  }
}
