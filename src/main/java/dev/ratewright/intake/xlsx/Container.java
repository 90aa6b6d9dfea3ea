package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.ZipPackagePart;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/**
 * The zip file around a workbook's parts. Relationship types are matched by their last step, since
 * strict files name the same types under other addresses.
 */
final class Container implements AutoCloseable {
  private static final int MOST_PARTS = 100_000;

  static {
    // POI's stock limit of 100 : 1 refuses ordinary workbooks full of one long text (up to 299 : 1
    // were seen); deflate itself cannot exceed 1,032 : 1, which is what bombs come close to.
    ZipSecureFile.setMinInflateRatio(1 / 500.0);
    // Its limit of 1,000 parts refuses a roster with a photo beside each creator.
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
  }

  private final Place file;
  private final OPCPackage parts;
  private final PackagePart workbook;

  private Container(Place file, OPCPackage parts, PackagePart workbook) {
    this.file = file;
    this.parts = parts;
    this.workbook = workbook;
  }

  /**
   * Opens a file that is, or claims to be, a workbook.
   *
   * @throws Unreadable if it is something else, or no file at all
   */
  static Container open(Path path) throws Unreadable {
    FileKind.refuse(path);
    Place file = Place.ofFile(FileKind.nameOf(path));
    @Nullable OPCPackage parts = null;
    boolean opened = false;
    try {
      // Not OPCPackage.open(File): that falls back to whatever a cut file's beginning still holds,
      // and a workbook without its last parts reads as one with fewer formats.
      parts = openParts(path);
      PackagePart workbook = related(parts, parts, "/officeDocument");
      if (workbook == null || !isWorkbook(workbook.getContentType())) {
        throw FileKind.notAWorkbook(path);
      }
      opened = true;
      return new Container(file, parts, workbook);
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      throw Damage.guard(file, e).orElse(FileKind.notAWorkbook(path));
    } finally {
      if (!opened && parts != null) {
        parts.revert();
      }
    }
  }

  private static OPCPackage openParts(Path path) throws IOException, OpenXML4JException {
    ZipSecureFile zip = new ZipSecureFile(path.toFile());
    boolean opened = false;
    try {
      OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(zip));
      opened = true;
      return parts;
    } finally {
      if (!opened) {
        zip.close();
      }
    }
  }

  private static boolean isWorkbook(String contentType) {
    return contentType.startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.")
        || contentType.startsWith("application/vnd.ms-excel.sheet.macroEnabled.")
        || contentType.startsWith("application/vnd.ms-excel.template.macroEnabled.");
  }

  /** The part that lists the sheets. */
  PartReader workbook() throws Unreadable {
    return reader(workbook, file, damaged(workbook));
  }

  /** The part the workbook keeps for a purpose, such as {@code /styles}; null if it keeps none. */
  @Nullable PartReader related(String type) throws Unreadable {
    try {
      PackagePart part = related(parts, workbook, type);
      return part == null ? null : reader(part, file, damaged(part));
    } catch (OpenXML4JException | RuntimeException e) {
      throw Damage.of(file, "a damaged list of its parts", e);
    }
  }

  /** Whether a relationship of the workbook leads to a sheet of cells, and not to a chart. */
  boolean isWorksheet(String relationship) {
    PackageRelationship found = workbook.getRelationship(relationship);
    return found == null || found.getRelationshipType().endsWith("/worksheet");
  }

  /**
   * The part a relationship of the workbook leads to.
   *
   * @param place what the part is to its reader, for problems
   * @param found how to call what is wrong, should the part turn out to be damaged
   */
  PartReader part(String relationship, Place place, Supplier<String> found) throws Unreadable {
    try {
      PackageRelationship link = workbook.getRelationship(relationship);
      @Nullable PackagePart part = link == null ? null : follow(parts, link);
      if (part == null) {
        throw Damage.of(place, "no contents for this sheet", null);
      }
      return reader(part, place, found);
    } catch (InvalidFormatException | RuntimeException e) {
      throw Damage.of(place, "a damaged list of its parts", e);
    }
  }

  private static @Nullable PackagePart related(
      OPCPackage parts, RelationshipSource source, String type) throws OpenXML4JException {
    for (PackageRelationship each : source.getRelationships()) {
      if (each.getRelationshipType().endsWith(type)) {
        PackagePart part = follow(parts, each);
        if (part == null) {
          throw new OpenXML4JException("no part for " + type);
        }
        return part;
      }
    }
    return null;
  }

  private static @Nullable PackagePart follow(OPCPackage parts, PackageRelationship relationship)
      throws InvalidFormatException {
    return relationship.getTargetMode() == TargetMode.EXTERNAL
        ? null
        : parts.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
  }

  private static Supplier<String> damaged(PackagePart part) {
    return () -> "a damaged part " + part.getPartName().getName().substring(1);
  }

  private PartReader reader(PackagePart part, Place place, Supplier<String> found)
      throws Unreadable {
    try {
      return new PartReader(() -> open(part), place, found);
    } catch (IOException | RuntimeException e) {
      throw Damage.of(place, found.get(), e);
    }
  }

  private InputStream open(PackagePart part) throws IOException {
    InputStream in;
    // Opening seeks in the shared file; reading afterwards does not.
    synchronized (parts) {
      in = part.getInputStream();
    }
    return part instanceof ZipPackagePart zipped && zipped.getZipArchive().getCrc() != -1
        ? new SoundStream(in, zipped.getZipArchive().getCrc())
        : in;
  }

  /** Closes the file; readers of its parts are of no use afterwards. */
  @Override
  public void close() {
    parts.revert();
  }
}
