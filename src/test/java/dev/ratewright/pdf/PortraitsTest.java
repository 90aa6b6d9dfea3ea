package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PortraitsTest {
  @TempDir Path folder;

  @Test
  void a_photo_is_embedded_once_as_a_small_square_jpeg_with_its_description() throws IOException {
    Path photo = Photos.jpeg(folder.resolve("ada.jpg"), 1800, 2400);

    ReadBack kit = ReadBack.of(Kits.full(Optional.of(photo)));

    assertThat(kit.printed().unreadable()).isEmpty();
    assertThat(kit.structure()).contains("Figure: Portrait of Ada Moreno");
    try (PDDocument pdf = kit.open()) {
      var resources = pdf.getPage(0).getResources();
      List<COSName> names = new java.util.ArrayList<>();
      resources.getXObjectNames().forEach(names::add);
      assertThat(names).hasSize(1);
      PDImageXObject image = (PDImageXObject) resources.getXObject(names.get(0));
      assertThat(image.getSuffix()).isEqualTo("jpg");
      assertThat(image.getWidth()).isEqualTo(image.getHeight()).isBetween(350, 400);
    }
    assertThat(kit.bytes().length).isLessThan(120_000);
  }

  @Test
  void the_folder_of_a_photo_leaves_no_trace_in_the_file() throws IOException {
    Path one = Photos.png(Files.createDirectory(folder.resolve("one")).resolve("p.png"), 300, 300);
    Path two = Photos.png(Files.createDirectory(folder.resolve("two")).resolve("p.png"), 300, 300);

    assertThat(ReadBack.of(Kits.full(Optional.of(one))).bytes())
        .isEqualTo(ReadBack.of(Kits.full(Optional.of(two))).bytes());
  }

  @Test
  void a_file_that_is_no_picture_is_reported_and_the_monogram_drawn() throws IOException {
    Path file = Files.writeString(folder.resolve("ada.jpg"), "GIF89a or so");

    ReadBack kit = ReadBack.of(Kits.full(Optional.of(file)));

    assertThat(kit.printed().unreadable())
        .containsExactly(new Printed.Unreadable(file, "is not a JPEG or PNG picture"));
    assertThat(kit.text(1)).contains("AM");
  }

  @ParameterizedTest
  @CsvSource({"19000, 19000", "30000, 100"})
  void a_photo_that_claims_too_many_pixels_is_refused_before_it_is_decoded(int width, int height)
      throws IOException {
    Path file = Files.write(folder.resolve("bomb.png"), png(width, height));

    assertThat(new Portraits(370).of(file))
        .isEqualTo(new Portraits.Refused("has too many pixels (" + width + " x " + height + ")"));
  }

  @Test
  void a_damaged_photo_is_refused() throws IOException {
    byte[] whole = Files.readAllBytes(Photos.png(folder.resolve("whole.png"), 400, 400));
    Path file = Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, 300));

    assertThat(new Portraits(370).of(file))
        .isEqualTo(new Portraits.Refused("is damaged or of a kind that cannot be read"));
  }

  @Test
  void a_photo_that_was_cut_off_on_its_way_is_refused_and_not_filled_up_with_grey()
      throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("sample-data/photos/gustavo-brandao.jpg"));
    Path file = Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, whole.length * 2 / 3));

    assertThat(new Portraits(370).of(file)).isEqualTo(new Portraits.Refused("is cut off"));
    assertThat(new Portraits(370).of(Path.of("sample-data/photos/gustavo-brandao.jpg")))
        .isInstanceOf(Portraits.Photo.class);
  }

  @Test
  void a_file_that_is_not_there_or_too_large_is_refused() throws IOException {
    Path large = Files.write(folder.resolve("large.jpg"), new byte[Portraits.MOST_BYTES + 1]);
    Portraits portraits = new Portraits(370);

    assertThat(portraits.of(large)).isEqualTo(new Portraits.Refused("is larger than 15 MB"));
    assertThat(portraits.of(folder.resolve("none.jpg")))
        .isEqualTo(new Portraits.Refused("is not there"));
    assertThat(portraits.of(folder)).isEqualTo(new Portraits.Refused("is not there"));
  }

  @Test
  void a_photo_taken_upside_down_is_turned_upright() throws IOException {
    Path file = folder.resolve("turned.jpg");
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().fillRect(0, 0, 400, 200);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", plain);
    Files.write(file, withOrientation(plain.toByteArray(), 3));

    Portraits.Photo photo = (Portraits.Photo) new Portraits(100).of(file);

    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    assertThat(seen.getRGB(50, 10) & 0xFF).isLessThan(40);
    assertThat(seen.getRGB(50, 90) & 0xFF).isGreaterThan(215);
  }

  /** A header that claims these measures, and no pixels. */
  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(header);
    data.write("IHDR".getBytes(StandardCharsets.US_ASCII));
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(header.toByteArray());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeLong(0x89504E470D0A1A0AL);
    out.writeInt(13);
    out.write(header.toByteArray());
    out.writeInt((int) sum.getValue());
    return file.toByteArray();
  }

  /** The same photo with a camera's note on how it was held. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeShort(0xFFD8);
    out.writeShort(0xFFE1);
    out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
    out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    out.write("MM\0*".getBytes(StandardCharsets.US_ASCII));
    out.writeInt(8);
    out.writeShort(1);
    out.writeShort(0x0112);
    out.writeShort(3);
    out.writeInt(1);
    out.writeShort(orientation);
    out.writeShort(0);
    out.writeInt(0);
    out.write(jpeg, 2, jpeg.length - 2);
    return file.toByteArray();
  }
}
