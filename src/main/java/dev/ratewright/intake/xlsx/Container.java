package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's parts, found by the relationships among them. Only those that are read are unpacked,
 * and no link is followed out of the file.
 */
final class Container implements AutoCloseable {
  /** Bytes, unpacked, of a part that is streamed. */
  private static final long MOST_OF_MANY = 4L << 30;

  /**
   * Bytes, unpacked, of a part that is held in memory: lists of sheets, formats and other parts.
   */
  private static final long MOST_OF_FEW = 32L << 20;

  private final Place file;
  private final Archive parts;
  private final String workbook;
  private final Relationships related;

  private Container(Place file, Archive parts) throws Unreadable {
    this.file = file;
    this.parts = parts;
    Relationships.@Nullable Link link = relationships("").ofType("/officeDocument");
    String target = link == null ? null : link.target();
    // A binary workbook (.xlsb) is linked like one, and is none.
    if (target == null || !parts.holds(target) || target.endsWith(".bin")) {
      throw ZipContents.unreadable(file, parts);
    }
    this.workbook = target;
    this.related = relationships(target);
  }

  /**
   * Opens a file that is, or claims to be, a workbook.
   *
   * @param name the file's
   * @param bytes closed with it, or at once where it does not open
   * @throws Unreadable if it is something else, or a guard fires
   */
  static Container open(String name, SeekableByteChannel bytes) throws Unreadable {
    Place file = Place.ofFile(name);
    Archive parts = archive(file, bytes);
    boolean opened = false;
    try {
      Container container = new Container(file, parts);
      opened = true;
      return container;
    } finally {
      if (!opened) {
        parts.close();
      }
    }
  }

  private static Archive archive(Place file, SeekableByteChannel bytes) throws Unreadable {
    try {
      return Archive.open(bytes);
    } catch (IOException | RuntimeException e) {
      throw Damage.guard(file, e).orElseGet(() -> ZipContents.cutOff(file));
    }
  }

  private Relationships relationships(String part) throws Unreadable {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String list = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    if (!parts.holds(list)) {
      return Relationships.NONE;
    }
    try (PartReader xml = reader(list, MOST_OF_FEW, file, () -> "a damaged list of its parts")) {
      return Relationships.read(xml, folder);
    }
  }

  /** What the part says that lists the sheets. */
  WorkbookPart workbook() throws Unreadable {
    try (PartReader xml = reader(workbook, MOST_OF_FEW, file, damaged(workbook))) {
      WorkbookPart read = WorkbookPart.read(xml);
      if (read == null) {
        throw ZipContents.unreadable(file, parts);
      }
      return read;
    }
  }

  /** The part the workbook keeps its formats in; null if it has none. */
  @Nullable PartReader styles() throws Unreadable {
    return related("/styles", MOST_OF_FEW);
  }

  /** The part the workbook keeps its shared texts in; null if it has none. */
  @Nullable PartReader sharedStrings() throws Unreadable {
    return related("/sharedStrings", MOST_OF_MANY);
  }

  private @Nullable PartReader related(String type, long most) throws Unreadable {
    Relationships.@Nullable Link link = related.ofType(type);
    if (link == null) {
      return null;
    }
    String part = link.target();
    if (part == null || !parts.holds(part)) {
      throw Damage.of(file, "a damaged list of its parts", null);
    }
    return reader(part, most, file, damaged(part));
  }

  /** Whether a relationship of the workbook leads to a sheet of cells, and not to a chart. */
  boolean isWorksheet(String relationship) {
    Relationships.@Nullable Link link = related.named(relationship);
    return link == null || link.type().endsWith("/worksheet");
  }

  /**
   * The part a relationship of the workbook leads to.
   *
   * @param place what the part is to its reader, for problems
   * @param found how to call what is wrong, should the part turn out to be damaged
   */
  PartReader part(String relationship, Place place, Supplier<String> found) throws Unreadable {
    Relationships.@Nullable Link link = related.named(relationship);
    String part = link == null ? null : link.target();
    if (part == null || !parts.holds(part)) {
      throw Damage.of(place, "no contents for this sheet", null);
    }
    return reader(part, MOST_OF_MANY, place, found);
  }

  /** The part the workbook keeps the colours of its theme in; null if it has none. */
  @Nullable PartReader theme() throws Unreadable {
    return related("/theme", MOST_OF_FEW);
  }

  /** The part a relationship of the workbook leads to; empty where there is none. */
  String target(String relationship) {
    return held(related.named(relationship));
  }

  /** The part a relationship of another part leads to; empty where there is none. */
  String related(String part, String relationship) throws Unreadable {
    return held(relationships(part).named(relationship));
  }

  private String held(Relationships.@Nullable Link link) {
    String part = link == null ? null : link.target();
    return part != null && parts.holds(part) ? part : "";
  }

  /** A part that is held in memory. */
  PartReader part(String part) throws Unreadable {
    if (part.isEmpty()) {
      throw Damage.of(file, "a damaged list of its parts", null);
    }
    return reader(part, MOST_OF_FEW, file, damaged(part));
  }

  /** A picture, whole unless it is larger than any that is taken in. */
  StyledSheet.Picture picture(String part, String words, boolean cropped) throws Unreadable {
    String name = part.substring(part.lastIndexOf('/') + 1);
    long size = parts.size(part);
    try (InputStream in = open(part)) {
      byte[] bytes = size > StyledSheet.MOST_BYTES ? new byte[0] : in.readAllBytes();
      return new StyledSheet.Picture(name, words, cropped, size, bytes);
    } catch (IOException | RuntimeException e) {
      throw Damage.of(file, "a damaged picture " + name, e);
    }
  }

  private static Supplier<String> damaged(String part) {
    return () -> "a damaged part " + part;
  }

  private PartReader reader(String part, long most, Place place, Supplier<String> found)
      throws Unreadable {
    if (parts.size(part) > most) {
      throw Damage.tooLarge(
          place,
          "a part of " + (parts.size(part) >> 20) + " MB, " + part,
          "at most " + (most >> 20) + " MB of its kind");
    }
    try {
      return new PartReader(() -> open(part), place, found);
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Damage.of(place, found.get(), e);
    }
  }

  private InputStream open(String part) throws IOException {
    InputStream in = parts.part(part);
    if (in == null) {
      throw new IOException("no such part");
    }
    return in;
  }

  /** Closes the file; readers of its parts are of no use afterwards. */
  @Override
  public void close() {
    parts.close();
  }
}
