package dev.ratewright.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Puts a password on a file (AES-256). Key and salts are drawn by lot, so that the same file and
 * password give other bytes each time; whoever opens it may print, copy and have it read aloud.
 */
final class Lock {
  private static final int BITS = 256;

  /** Readers leave out what is beyond, so that less than the whole would open a file. */
  private static final int MOST_BYTES = 127;

  private Lock() {}

  /** Whether a password is prepared for encryption as it is, as SASLprep (RFC 4013) has it. */
  static boolean takes(String password) {
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return false;
    }
    try (PDDocument empty = new PDDocument()) {
      empty.addPage(new PDPage());
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      empty.save(file);
      close(file.toByteArray(), password, OutputStream.nullOutputStream());
      return true;
    } catch (IOException | IllegalArgumentException refused) {
      return false;
    }
  }

  /** Writes a finished file again so that it opens only with the password. */
  static void close(byte[] file, String password, OutputStream out) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(password, password, new AccessPermission());
      policy.setEncryptionKeyLength(BITS);
      policy.setPreferAES(true);
      pdf.protect(policy);
      pdf.save(out);
    }
  }
}
