package dev.ratewright.intake.file;

import dev.ratewright.intake.xlsx.Parts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks behind a password, with 48200 in A1 of the sheet Creators. */
public final class Locked {
  private Locked() {}

  /** Locked in one of the ways of newer workbooks. */
  public static Path xlsx(EncryptionMode mode, String password, Path file) {
    byte[] workbook = Parts.ofRows("<row><c><v>48200</v></c></row>").bytes();
    return xlsx(mode, password, workbook, file);
  }

  /** Something locked as today's Excel does it. */
  public static Path xlsx(String password, byte[] content, Path file) {
    return xlsx(EncryptionMode.agile, password, content, file);
  }

  private static Path xlsx(EncryptionMode mode, String password, byte[] content, Path file) {
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream inside = encryptor.getDataStream(container)) {
        inside.write(content);
      }
      container.writeFilesystem(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Locked in one of the ways of old workbooks. */
  public static Path xls(EncryptionMode mode, String password, Path file) {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Creators").createRow(0).createCell(0).setCellValue(48200);
      workbook.setEncryptionMode(mode);
      workbook.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
