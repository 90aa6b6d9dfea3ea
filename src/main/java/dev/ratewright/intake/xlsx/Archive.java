package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.excel.Harmful;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The zip file that a workbook is. Its directory is looked through before anything is unpacked; of
 * what is said twice, the directory at its end counts and never the headers between its parts.
 */
final class Archive implements Closeable {
  private static final int MOST_PARTS = 1_000;

  /** An ordinary roster may have a photo beside each creator. */
  private static final int MOST_PICTURES = 10_000;

  /** Of directory. That many parts take half of it; without a bound, a directory fills memory. */
  private static final int MOST_BYTES = 4 << 20;

  private static final int BUFFER = 1 << 14;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens a zip file and looks through its directory.
   *
   * @param bytes closed with it, or at once where it does not open
   * @throws Harmful if it has more parts than a workbook has, or such as no program writes
   * @throws IOException if it is no zip file, or a damaged one
   */
  static Archive open(SeekableByteChannel bytes) throws IOException {
    boolean opened = false;
    try {
      MeteredChannel metered = new MeteredChannel(bytes, MOST_BYTES);
      Archive archive = new Archive(ZipFile.builder().setSeekableByteChannel(metered).get());
      metered.openWide();
      archive.lookThrough(Collections.list(archive.zip.getEntries()));
      opened = true;
      return archive;
    } finally {
      if (!opened) {
        bytes.close();
      }
    }
  }

  private void lookThrough(List<ZipArchiveEntry> entries) throws Harmful {
    int pictures = 0;
    for (ZipArchiveEntry entry : entries) {
      String name = key(entry.getName());
      if (("/" + name + "/").contains("/../")) {
        throw new Harmful("a part whose name leads out of the file");
      }
      if (parts.put(name, entry) != null) {
        throw new Harmful("two parts of one name");
      }
      pictures += name.startsWith("xl/media/") ? 1 : 0;
    }
    if (pictures > MOST_PICTURES) {
      throw new Harmful("more than 10,000 pictures");
    }
    if (entries.size() - pictures > MOST_PARTS) {
      throw new Harmful("more than 1,000 parts");
    }
    long end = 0;
    for (ZipArchiveEntry entry :
        entries.stream()
            .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
            .toList()) {
      if (entry.getLocalHeaderOffset() < end) {
        throw new Harmful("parts that overlap");
      }
      end = entry.getDataOffset() + entry.getCompressedSize();
    }
  }

  /** Names are compared without case; a few old programs part folders with backslashes. */
  private static String key(String name) {
    String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashes.startsWith("/") ? slashes.substring(1) : slashes;
  }

  /** Whether there is a part of this name. */
  boolean holds(String name) {
    return parts.containsKey(key(name));
  }

  /** The size of a part, unpacked, in bytes; -1 where there is none. */
  long size(String name) {
    ZipArchiveEntry part = parts.get(key(name));
    return part == null ? -1 : part.getSize();
  }

  /** A part, unpacked while it is read and compared with its checksum; null where there is none. */
  @Nullable InputStream part(String name) throws IOException {
    ZipArchiveEntry part = parts.get(key(name));
    if (part == null) {
      return null;
    }
    if (part.getGeneralPurposeBit().usesEncryption()) {
      throw new ZipException("encrypted part");
    }
    InputStream packed = zip.getRawInputStream(part);
    return switch (part.getMethod()) {
      case ZipArchiveEntry.STORED ->
          new SoundStream(packed, part.getCrc(), part.getSize(), part::getCompressedSize);
      case ZipArchiveEntry.DEFLATED -> {
        Inflater inflater = new Inflater(true);
        yield new SoundStream(
            new InflaterInputStream(packed, inflater, BUFFER) {
              @Override
              public void close() throws IOException {
                super.close();
                inflater.end();
              }
            },
            part.getCrc(),
            part.getSize(),
            inflater::getBytesRead);
      }
      default -> throw new ZipException("packed in a way no workbook is");
    };
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // Everything wanted of it has been read.
    }
  }
}
