package dev.ratewright.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows go to a file at once, saved without a trace of the clock. */
final class Streamed extends SXSSFWorkbook {

  /**
   * Begins one.
   *
   * @param book what it holds already
   * @param window how many of the last rows of each sheet can still be written to
   * @param scratch an existing folder for its rows until it is saved
   */
  Streamed(XSSFWorkbook book, int window, Path scratch) {
    super(book, window);
    // Else rows would go to a folder that all users of the computer share.
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(scratch.toFile()));
  }

  void save(Path file) throws IOException {
    try (Archive archive = new Archive(file)) {
      write(archive);
    }
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return out instanceof Archive archive ? archive : super.createArchiveOutputStream(out);
  }

  @Override
  public void close() throws IOException {
    super.close();
    TempFile.setThreadLocalTempFileCreationStrategy(null);
  }
}
