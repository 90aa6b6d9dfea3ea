package dev.ratewright.intake.excel;

import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;

/** A password on a workbook. */
public final class Lock {
  /** The most rounds the format allows. Each costs time, and a harmful file asks for billions. */
  private static final int MOST_ROUNDS = 10_000_000;

  private Lock() {}

  /**
   * Opens it: first with the password that Excel sets where a workbook is protected but none was
   * chosen, then with the one that is to be had.
   *
   * @return what decrypts the contents
   * @throws Unreadable if there is no password, or another one
   */
  public static Decryptor open(EncryptionInfo lock, String file, Passwords passwords)
      throws Unreadable {
    boolean slow =
        lock.getEncryptionMode() == EncryptionMode.agile
            && lock.getVerifier().getSpinCount() > MOST_ROUNDS;
    if (slow) {
      throw Damage.of(Place.ofFile(file), "", new Harmful("a lock that takes hours to open"));
    }
    Decryptor decryptor = lock.getDecryptor();
    if (opens(decryptor, Decryptor.DEFAULT_PASSWORD)) {
      return decryptor;
    }
    char[] password = passwords.of(file);
    if (password == null) {
      throw unreadable(
          file,
          "a password-protected workbook",
          "a password that opens it",
          "give its password with --password-file FILE");
    }
    try {
      if (opens(decryptor, new String(password))) {
        return decryptor;
      }
    } finally {
      Arrays.fill(password, '\0');
    }
    throw unreadable(
        file,
        "a password-protected workbook that another password opens",
        "the password it was saved with",
        "capital and small letters count; try it in Excel first");
  }

  private static boolean opens(Decryptor decryptor, String password) {
    try {
      return decryptor.verifyPassword(password);
    } catch (GeneralSecurityException | RuntimeException e) {
      // Some ciphers refuse what a password cannot be, such as one that is too long for them.
      return false;
    }
  }

  private static Unreadable unreadable(String file, String found, String expected, String hint) {
    return new Unreadable(Problem.error(Place.ofFile(file), found, expected, hint));
  }
}
