package dev.ratewright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The agency's mark: seen on any ground, described, and no larger than a letterhead's. */
final class LogoTest {
  @TempDir private Path folder;

  private Logo logo(int width, int height, Color ink, boolean opaque) throws Exception {
    int kind = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    BufferedImage image = new BufferedImage(width, height, kind);
    Graphics2D pen = image.createGraphics();
    if (opaque) {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
    }
    pen.setColor(ink);
    pen.fillOval(width / 10, height / 10, width * 8 / 10, height * 8 / 10);
    pen.dispose();
    File file = folder.resolve("logo.png").toFile();
    ImageIO.write(image, "png", file);
    return Logo.read(file.toPath(), "Logo of Nook");
  }

  @Test
  void one_that_could_not_be_seen_on_the_ground_stands_on_white() throws Exception {
    Color navy = Brand.standard().dark();
    assertThat(logo(400, 100, Color.BLACK, false).onWhite(navy)).isTrue();
    assertThat(logo(400, 100, new Color(0xFFD166), false).onWhite(navy)).isFalse();
    assertThat(logo(400, 100, new Color(0xFFD166), false).onWhite(Color.WHITE)).isTrue();
    assertThat(logo(400, 100, Color.BLACK, true).onWhite(navy)).isTrue();
  }

  @Test
  void it_keeps_its_shape_whether_wide_tall_or_small() throws Exception {
    for (int[] sides : List.of(new int[] {1600, 100}, new int[] {90, 900}, new int[] {40, 40})) {
      Logo logo = logo(sides[0], sides[1], Color.RED, false);
      assertThat(logo.drawnWidth()).isLessThanOrEqualTo(Logo.WIDEST + 0.01f);
      assertThat(logo.drawnHeight()).isLessThanOrEqualTo(Logo.HIGHEST + 0.01f);
      assertThat((double) logo.drawnWidth() / logo.drawnHeight())
          .isCloseTo(
              (double) sides[0] / sides[1], org.assertj.core.data.Percentage.withPercentage(8));
    }
  }

  @Test
  void a_document_with_it_follows_both_standards_and_describes_it() throws Exception {
    Brand brand = Brand.standard().with(logo(600, 200, Color.BLACK, false));
    Press press = new Press(brand, ReadBack.FONTS, Standard.ARCHIVAL);
    byte[] once = printed(press);
    assertThat(Validated.broken(once, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Validated.broken(once, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(once).isEqualTo(printed(press));
    assertThat(new ReadBack(new Printed(1, List.of(), List.of(), List.of()), once).structure())
        .contains("Figure: Logo of Nook");
  }

  private static byte[] printed(Press press) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    press.print(Specimen.of("Ada Moreno", Optional.empty()), out, Kits.DAY);
    return out.toByteArray();
  }
}
