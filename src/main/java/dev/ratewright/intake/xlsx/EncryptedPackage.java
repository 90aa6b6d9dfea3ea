package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Book;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.intake.excel.Lock;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The zip file inside a password-protected workbook. */
final class EncryptedPackage {
  /** Bytes, packed as they are: far more than a million rows. */
  private static final int MOST_BYTES = 128 << 20;

  private EncryptedPackage() {}

  /** Decrypts it into memory. */
  static SeekableByteChannel open(Path path, Passwords passwords) throws Unreadable {
    String name = Book.nameOf(path);
    try (POIFSFileSystem file = new POIFSFileSystem(path.toFile(), true)) {
      Decryptor decryptor = Lock.open(new EncryptionInfo(file), name, passwords);
      try (InputStream in = decryptor.getDataStream(file)) {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          throw Damage.tooLarge(
              Place.ofFile(name),
              "a password-protected workbook of more than 128 MB",
              "at most that, or one without a password");
        }
        return new SeekableInMemoryByteChannel(bytes);
      }
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw Damage.of(Place.ofFile(name), "a damaged password-protected workbook", e);
    }
  }
}
