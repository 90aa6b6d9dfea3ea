package dev.ratewright.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * The rows of a sheet on their way into a workbook's file, packed as they come: what stands in
 * front of them is known last, and a million of them would fill a disk until then. Packed parts can
 * be joined as long as each ends at a whole byte and only the last says that it is the last.
 */
final class PackedRows implements Closeable {
  /** Packed rows up to this many bytes stay in memory. */
  private static final int SMALL = 1 << 20;

  private static final int CHUNK = 1 << 13;

  private final DeferredFileOutputStream kept;
  private final Deflater deflater = packing();
  private final CRC32 check = new CRC32();
  private final OutputStream in;

  /**
   * Begins without any.
   *
   * @param scratch an existing folder for rows that are many; empty to keep them in memory
   */
  PackedRows(Optional<Path> scratch) {
    DeferredFileOutputStream.Builder builder =
        DeferredFileOutputStream.builder().setThreshold(Integer.MAX_VALUE);
    scratch.ifPresent(folder -> builder.setThreshold(SMALL).setPrefix("rows").setDirectory(folder));
    kept = builder.get();
    in = new CheckedOutputStream(new DeflaterOutputStream(kept, deflater, CHUNK, true), check);
  }

  private static Deflater packing() {
    return new Deflater(Archive.LEVEL, true);
  }

  /** Where the rows are written to. */
  OutputStream in() {
    return in;
  }

  /** Says that all rows were written. */
  void finish() throws IOException {
    in.flush();
    kept.close();
  }

  /**
   * Writes a part of a file: the rows and what stands around them. To be called once.
   *
   * @param entry the part's name and time
   */
  void write(ZipArchiveOutputStream to, ZipArchiveEntry entry, String before, String after)
      throws IOException {
    byte[] head = before.getBytes(StandardCharsets.UTF_8);
    byte[] tail = after.getBytes(StandardCharsets.UTF_8);
    byte[] first = packed(head, false);
    byte[] last = packed(tail, true);
    long rows = deflater.getBytesRead();
    entry.setMethod(ZipArchiveEntry.DEFLATED);
    entry.setSize(head.length + rows + tail.length);
    entry.setCompressedSize(first.length + kept.getByteCount() + last.length);
    check.update(tail);
    entry.setCrc(joined(head, check.getValue(), rows + tail.length));
    try (InputStream bytes =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(first),
                    kept.toInputStream(),
                    new ByteArrayInputStream(last))))) {
      to.addRawArchiveEntry(entry, bytes);
    }
  }

  private static byte[] packed(byte[] bytes, boolean last) throws IOException {
    Deflater deflater = packing();
    try {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, CHUNK, true);
      out.write(bytes);
      if (last) {
        out.finish();
      } else {
        out.flush();
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The check sum of two parts of which only the first is at hand. But for where it begins a check
   * sum is linear: the first with zeros in the second's place, and the second's own, make that of
   * both and that of the zeros alone.
   *
   * @param second the second's check sum
   * @param length and how many bytes it has
   */
  private static long joined(byte[] first, long second, long length) {
    CRC32 followed = new CRC32();
    CRC32 alone = new CRC32();
    followed.update(first);
    byte[] zeros = new byte[(int) Math.min(length, CHUNK)];
    for (long left = length; left > 0; left -= zeros.length) {
      int some = (int) Math.min(left, zeros.length);
      followed.update(zeros, 0, some);
      alone.update(zeros, 0, some);
    }
    return followed.getValue() ^ alone.getValue() ^ second;
  }

  @Override
  public void close() throws IOException {
    deflater.end();
    kept.close();
    if (!kept.isInMemory()) {
      Files.deleteIfExists(kept.getPath());
    }
  }
}
