package dev.ratewright;

import dev.ratewright.workbook.BrandingWorkbook;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template of an agency's look, as the program writes it and as agencies change it. */
public final class AgencyTemplate {
  private final Path file;

  private AgencyTemplate(Path file) {
    this.file = file;
  }

  /** As the program writes it. */
  public static AgencyTemplate in(Path folder) throws IOException {
    Path file = folder.resolve("workbook.xlsx");
    BrandingWorkbook.write(file);
    return new AgencyTemplate(file);
  }

  public Path file() {
    return file;
  }

  /** Puts other words in a part of it, all of them. */
  public AgencyTemplate with(String part, String old, String fresh) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path inside = zip.getPath(part);
      String words = Files.readString(inside);
      if (!words.contains(old)) {
        throw new AssertionError(part + " has no " + old);
      }
      Files.writeString(inside, words.replace(old, fresh));
    }
    return this;
  }

  /** Restyles it. */
  public AgencyTemplate restyled(String old, String fresh) throws IOException {
    return with("xl/styles.xml", old, fresh);
  }

  /** Gives it a header in the middle and a footer at the left. */
  public AgencyTemplate headed(String header, String footer) throws IOException {
    return opened(
        book -> {
          book.getSheetAt(0).getHeader().setCenter(header);
          book.getSheetAt(0).getFooter().setLeft(footer);
        });
  }

  /** Lays a picture on it. */
  public AgencyTemplate pictured(byte[] picture, int kind, String words) throws IOException {
    return opened(
        book -> {
          XSSFPicture drawn =
              book.getSheetAt(0)
                  .createDrawingPatriarch()
                  .createPicture(
                      new XSSFClientAnchor(0, 0, 0, 0, 4, 2, 6, 5), book.addPicture(picture, kind));
          drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
        });
  }

  /** Lays a PNG on it. */
  public AgencyTemplate pictured(byte[] png) throws IOException {
    return pictured(png, Workbook.PICTURE_TYPE_PNG, "Fern and Lantern");
  }

  /** A PNG, behind whose end something may be hidden. */
  public static byte[] png(int width, int height, String hidden) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.ORANGE);
    brush.fillOval(0, 0, width, height);
    brush.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    bytes.writeBytes(hidden.getBytes(StandardCharsets.ISO_8859_1));
    return bytes.toByteArray();
  }

  private interface Change {
    void make(XSSFWorkbook book);
  }

  private AgencyTemplate opened(Change change) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      change.make(book);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    return this;
  }
}
