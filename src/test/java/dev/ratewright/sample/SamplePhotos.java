package dev.ratewright.sample;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The portraits as JPEG files. */
final class SamplePhotos {
  private static final float QUALITY = .88f;

  /** Length of the start of a JPEG and its JFIF part, behind which the EXIF part goes. */
  private static final int JFIF_END = 20;

  /** An EXIF part that says only: orientation 6, to be turned clockwise by a quarter. */
  private static final byte[] ORIENTATION_6 =
      HexFormat.of()
          .parseHex(
              "ffe10022" // the part and its length
                  + "457869660000" // "Exif"
                  + "4d4d002a00000008" // big-endian, first directory at 8
                  + "0001" // one entry
                  + "011200030000000100060000" // orientation, short, one value, 6
                  + "00000000"); // no further directory

  private SamplePhotos() {}

  static List<SamplePortrait> portraits() {
    return SampleTable.read("portraits.csv").rows().stream().map(SamplePortrait::new).toList();
  }

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (SamplePortrait portrait : portraits()) {
      Files.write(folder.resolve(portrait.file()), jpeg(portrait));
    }
  }

  private static byte[] jpeg(SamplePortrait portrait) throws IOException {
    if (!portrait.turned()) {
      return jpeg(portrait.draw());
    }
    byte[] plain = jpeg(anticlockwise(portrait.draw()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(plain, 0, JFIF_END);
    bytes.write(ORIENTATION_6);
    bytes.write(plain, JFIF_END, plain.length - JFIF_END);
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam options = writer.getDefaultWriteParam();
      options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      options.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), options);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage anticlockwise(BufferedImage upright) {
    BufferedImage turned =
        new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.rotate(-Math.PI / 2);
    graphics.drawImage(upright, -upright.getWidth(), 0, null);
    graphics.dispose();
    return turned;
  }
}
