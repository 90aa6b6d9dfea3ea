package dev.ratewright.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Puts a password on a file (AES-256). Screen readers may still read what a reader can open. */
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
      pdf.getEncryption().getSecurityHandler().setCustomSecureRandom(new Draws(file, password));
      pdf.save(out);
    }
  }

  /**
   * What encryption draws by lot, here from the file and its password: whoever does not know both
   * cannot foresee it, two different files never share it, and the same file is the same again.
   */
  private static final class Draws extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final byte[] seed;
    private int drawn;

    Draws(byte[] file, String password) {
      MessageDigest digest = sha();
      digest.update(sha().digest(password.getBytes(StandardCharsets.UTF_8)));
      seed = digest.digest(file);
    }

    @Override
    public void nextBytes(byte[] bytes) {
      for (int at = 0; at < bytes.length; ) {
        MessageDigest digest = sha();
        digest.update(seed);
        byte[] next = digest.digest(ByteBuffer.allocate(Integer.BYTES).putInt(drawn++).array());
        int length = Math.min(next.length, bytes.length - at);
        System.arraycopy(next, 0, bytes, at, length);
        at += length;
      }
    }

    @Override
    public byte[] generateSeed(int count) {
      byte[] bytes = new byte[count];
      nextBytes(bytes);
      return bytes;
    }

    private static MessageDigest sha() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
