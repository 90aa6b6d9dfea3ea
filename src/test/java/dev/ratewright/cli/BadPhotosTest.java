package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos that are none: each is said with its cell, and kit and page show initials instead. */
final class BadPhotosTest {
  @TempDir private Path folder;
  private final List<String> rows = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private void put(String file, byte[] bytes, String found) throws IOException {
    Files.write(folder.resolve("photos").resolve(file), bytes);
    named(file, found);
  }

  private void named(String photo, String found) {
    int row = rows.size() + 2;
    rows.add("bad" + row + ",48200,Ada Moreno," + photo);
    expected.add("warning  r.csv › r!D" + row + " (Photo): found " + found);
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** The same JPEG with a frame of four inks, as printers' files have. */
  private static byte[] cmyk() throws IOException {
    byte[] jpeg = picture("jpg", 64, 64);
    for (int i = 2; i < jpeg.length - 10; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
        jpeg[i + 9] = 4;
        return jpeg;
      }
    }
    throw new IllegalStateException("no frame");
  }

  /** A sound PNG whose header says it has a hundred million pixels. */
  private static byte[] huge() throws IOException {
    byte[] png = picture("png", 64, 64);
    ByteBuffer.wrap(png).putInt(16, 10_000).putInt(20, 10_000);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
    return png;
  }

  @Test
  void each_is_a_problem_with_its_cell_and_the_creator_has_kit_and_page_all_the_same()
      throws IOException {
    Path photos = Files.createDirectory(folder.resolve("photos"));
    byte[] jpeg = picture("jpg", 400, 400);
    put(
        "words.jpg",
        "no picture".getBytes(StandardCharsets.UTF_8),
        "\"words.jpg\", which is not a JPEG or PNG picture");
    put("empty.jpg", new byte[0], "\"empty.jpg\", which is not a JPEG or PNG picture");
    put("cut.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), "\"cut.jpg\", which is cut off");
    put("cut.png", Arrays.copyOf(picture("png", 400, 400), 200), "\"cut.png\", which is damaged");
    put("inks.jpg", cmyk(), "\"inks.jpg\", which is a CMYK picture");
    put("huge.png", huge(), "\"huge.png\", which has too many pixels (10000 x 10000)");
    put("dot.png", picture("png", 1, 1), "\"dot.png\", which is too small (1 x 1 pixels)");
    put("moving.jpg", picture("gif", 64, 64), "\"moving.jpg\", which is not a JPEG or PNG picture");
    put(
        "web.jpg",
        "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1),
        "\"web.jpg\", which is not a JPEG or PNG picture");
    named("none.jpg", "\"none.jpg\"");
    named("../r.jpg", "\"../r.jpg\"");
    named("https://example.org/ada.jpg", "\"https://example.org/ada.jpg\"");
    Files.write(folder.resolve("outside.jpg"), jpeg);
    Files.createSymbolicLink(photos.resolve("link.jpg"), folder.resolve("outside.jpg"));
    named("link.jpg", "\"link.jpg\"");
    Path roster = folder.resolve("r.csv");
    Files.writeString(roster, "Handle,Followers,Name,Photo\n" + String.join("\n", rows) + "\n");
    Path out = folder.resolve("out");
    Screen check = Screen.run("check", roster.toString(), "--all");
    Screen screen =
        Screen.run(
            "report",
            roster.toString(),
            "--audience",
            "client",
            "--out",
            out.toString(),
            "--period",
            "2026-10");
    assertThat(screen.exit()).isEqualTo(Exit.DONE);
    List<String> said = check.err().lines().filter(line -> line.contains("(Photo)")).toList();
    assertThat(said).hasSameSizeAs(expected);
    for (String each : expected) {
      assertThat(said).anyMatch(line -> line.startsWith(each));
    }
    for (int row = 2; row < rows.size() + 2; row++) {
      Path client = out.resolve("2026-10/client");
      try (PDDocument kit =
          Loader.loadPDF(client.resolve("media-kits/bad" + row + ".pdf").toFile())) {
        assertThat(new PDFTextStripper().getText(kit)).as("row " + row).contains("AM");
      }
      assertThat(Files.readString(client.resolve("web/bad" + row + ".html")))
          .contains("<span class=\"monogram\" aria-hidden=\"true\">AM</span>")
          .doesNotContain("<img");
    }
  }
}
