package dev.ratewright.pdf;

import dev.ratewright.document.Document;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Prints documents in an agency's look. One press serves all threads and documents.
 *
 * <p>The same document, brand and date give the same bytes, whenever and wherever they are printed,
 * unless they are put under a password.
 */
public final class Press {
  /** Photos are scaled to this many pixels per inch of their drawn size. */
  private static final float DENSITY = 180;

  /** The colours of screens, in which everything is drawn. */
  private static final ICC_Profile SCREEN = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

  private final Brand brand;
  private final Fonts fonts;
  private final Standard standard;
  private final Portraits portraits =
      new Portraits(Math.round(2 * HeroPiece.RADIUS / 72 * DENSITY));

  /** A press for accessible files. */
  public Press(Brand brand, Fonts fonts) {
    this(brand, fonts, Standard.ACCESSIBLE);
  }

  public Press(Brand brand, Fonts fonts, Standard standard) {
    this.brand = brand;
    this.fonts = fonts;
    this.standard = standard;
  }

  /**
   * Prints to a file, which is replaced.
   *
   * @param date the day the file says it was made
   */
  public Printed print(Document document, Path file, LocalDate date) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return print(document, out, date);
    }
  }

  /**
   * Prints to a stream, which stays open.
   *
   * @param date the day the file says it was made
   */
  public Printed print(Document document, OutputStream out, LocalDate date) throws IOException {
    Typesetter type = new Typesetter(fonts);
    Sitting sitting = new Sitting(portraits);
    FooterPiece footer = new FooterPiece(document.footer(), brand, type);
    Folio folio = new Folio(brand.paper().margin(), footer.top() - 14);
    Compositor compositor = new Compositor(brand, type, sitting);
    folio.flow(compositor.strips(document), folio.start());
    List<Integer> heroes = compositor.leads().settle(folio.pages());
    BadgePiece badge = new BadgePiece(document.badge(), brand, type, compositor.root());
    byte[] id = identity(document, sitting, date);
    SubsetTag.seed(Arrays.hashCode(id));
    try {
      draw(document, folio.pages(), badge, footer, id, out, date);
    } finally {
      SubsetTag.release();
    }
    return new Printed(
        Math.max(1, folio.pages().size()), heroes, type.missing(), sitting.unreadable());
  }

  /** A picture's file as the square JPEG that is printed of it; empty where it gives none. */
  public Optional<byte[]> portrait(Path file) {
    return new Sitting(portraits).photo(file);
  }

  /**
   * Prints to a stream, which stays open, so that the file opens only with a password. Its bytes
   * are others each time, as encryption must draw its key by lot; what is in it is the same.
   *
   * @param password of one or more characters
   * @throws IllegalStateException where files are for archives, which must open without one
   */
  public Printed print(Document document, OutputStream out, LocalDate date, String password)
      throws IOException {
    if (standard == Standard.ARCHIVAL) {
      throw new IllegalStateException("PDF/A forbids passwords");
    }
    if (password.isEmpty()) {
      throw new IllegalArgumentException("an empty password locks nothing");
    }
    ByteArrayOutputStream open = new ByteArrayOutputStream();
    Printed printed = print(document, open, date);
    Lock.close(open.toByteArray(), password, out);
    return printed;
  }

  /** Whether a file can be locked with a password: readers do not take every character. */
  public static boolean locksWith(String password) {
    return Lock.takes(password);
  }

  private void draw(
      Document document,
      List<List<Folio.Placed>> pages,
      BadgePiece badge,
      FooterPiece footer,
      byte[] id,
      OutputStream out,
      LocalDate date)
      throws IOException {
    Paper paper = brand.paper();
    var pdf = new org.openpdf.text.Document(new Rectangle(paper.width(), paper.height()));
    PdfWriter writer = PdfWriter.getInstance(pdf, out);
    writer.setCloseStream(false);
    // PDF/UA-1 is written for PDF 1.7; the library would say 2.0.
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setFullCompression();
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.setXmpMetadata(Metadata.xmp(document, date, standard));
    pdf.addTitle(document.title());
    pdf.addAuthor(document.author());
    pdf.addSubject(document.subject());
    pdf.addKeywords(String.join(", ", document.keywords()));
    pdf.open();
    // The order of tags is that of the keyboard as well.
    writer.setTabs(PdfName.S);
    if (standard == Standard.ARCHIVAL) {
      writer.setOutputIntents(
          "sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1", SCREEN);
      // The library says it is for PDF/X, whatever it is for.
      writer
          .getExtraCatalog()
          .getAsArray(PdfName.OUTPUTINTENTS)
          .getAsDict(0)
          .put(PdfName.S, new PdfName("GTS_PDFA1"));
    }
    writer
        .getExtraCatalog()
        .put(PdfName.LANG, new PdfString(document.language(), PdfObject.TEXT_UNICODE));
    stamp(writer.getInfo(), id, date);
    Sheet sheet = new Sheet(writer, paper);
    int count = Math.max(1, pages.size());
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        pdf.newPage();
      }
      Tag word = badge.before(sheet);
      if (i < pages.size()) {
        pages.get(i).forEach(spot -> sheet.draw(spot.piece(), spot.top(), spot.shift()));
      }
      badge.draw(sheet, word);
      footer.draw(sheet, i + 1, count);
    }
    pdf.close();
  }

  private static void stamp(PdfDictionary info, byte[] id, LocalDate date) {
    PdfString day = new PdfString("D:" + date.toString().replace("-", "") + "000000Z");
    info.put(PdfName.CREATIONDATE, day);
    info.put(PdfName.MODDATE, day);
    PdfString program = new PdfString(Metadata.PROGRAM, PdfObject.TEXT_UNICODE);
    info.put(PdfName.PRODUCER, program);
    info.put(PdfName.CREATOR, program);
    String hex = HexFormat.of().formatHex(id);
    info.put(PdfName.FILEID, new PdfLiteral("[<" + hex + "><" + hex + ">]"));
  }

  /** Sixteen bytes that stand for what is printed. */
  private byte[] identity(Document document, Sitting sitting, LocalDate date) {
    MessageDigest digest = Digest.sha256();
    digest.update(sitting.named(document.toString()).getBytes(StandardCharsets.UTF_8));
    digest.update(brand.toString().getBytes(StandardCharsets.UTF_8));
    digest.update(fonts.own().toString().getBytes(StandardCharsets.UTF_8));
    digest.update(standard.name().getBytes(StandardCharsets.UTF_8));
    digest.update(date.toString().getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(digest.digest(), 16);
  }
}
