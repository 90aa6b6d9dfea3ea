package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packed rows joined with what stands around them, unpacked by another library. */
class PackedRowsTest {
  private static final String BEFORE = "<worksheet><cols/><sheetData>";
  private static final String AFTER = "</sheetData><pageMargins left=\"0.5\"/></worksheet>";

  @TempDir Path folder;

  /** Rows of digits, which pack to half their length. */
  private static String rows(int length) {
    return new SplittableRandom(length)
        .ints(length, '0', '9' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private Path file(String rows, Optional<Path> scratch) throws IOException {
    Path file = folder.resolve("book.zip");
    try (PackedRows packed = new PackedRows(scratch);
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (int from = 0; from < rows.length(); from += 10_000) {
        String some = rows.substring(from, Math.min(rows.length(), from + 10_000));
        packed.in().write(some.getBytes(StandardCharsets.UTF_8));
      }
      packed.finish();
      packed.write(zip, new ZipArchiveEntry("sheet1.xml"), BEFORE, AFTER);
    }
    return file;
  }

  /** What an archive's only part holds, its length and check sum found right on the way. */
  private static String unpacked(Path file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      ZipEntry entry = zip.getNextEntry();
      assertThat(entry.getName()).isEqualTo("sheet1.xml");
      String all = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(zip.getNextEntry()).isNull();
      return all;
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "8191", "8192", "8193", "70000", "3000000"})
  void rows_of_any_length_and_what_is_around_them_are_one_part(int length) throws IOException {
    String rows = rows(length);
    assertThat(unpacked(file(rows, Optional.of(folder)))).isEqualTo(BEFORE + rows + AFTER);
    assertThat(unpacked(file(rows, Optional.empty()))).isEqualTo(BEFORE + rows + AFTER);
  }

  @Test
  void nothing_is_left_in_the_scratch_folder() throws IOException {
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    try (PackedRows packed = new PackedRows(Optional.of(scratch))) {
      packed.in().write(rows(4_000_000).getBytes(StandardCharsets.UTF_8));
      packed.finish();
      assertThat(names(scratch)).hasSize(1);
    }
    assertThat(names(scratch)).isEmpty();
  }

  private static List<Path> names(Path folder) throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      return names.toList();
    }
  }
}
