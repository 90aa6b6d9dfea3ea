package dev.ratewright.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Puts a password on a file (AES-256). Key and salts are drawn by lot, so that the same file and
 * password give other bytes each time; whoever opens it may print, copy and have it read aloud.
 */
final class Lock {
  private static final int BITS = 256;

  private Lock() {}

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
