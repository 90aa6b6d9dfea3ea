package dev.ratewright.intake.xls;

import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.Damage;
import dev.ratewright.intake.excel.Lock;
import java.io.InputStream;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/** The stream of records an old workbook is, decrypted where it has a password. */
final class Records {
  static final int BEGIN = 0x0809;
  static final int END = 0x000A;
  private static final int WRITE_PROTECTION = 0x0086;
  private static final int ENCRYPTION = 0x002F;
  private static final int CONTINUED = 0x003C;
  private static final int EXCEL_97 = 0x0600;

  private RecordInputStream in;

  private Records(RecordInputStream in) {
    this.in = in;
  }

  /**
   * Starts behind the first record, which begins the workbook.
   *
   * @param stream read from its first byte
   * @param file the file's name
   */
  static Records open(InputStream stream, String file, Passwords passwords) throws Unreadable {
    Records records = new Records(new RecordInputStream(stream));
    int past = 4 + records.start();
    if (records.in.getSid() != BEGIN || records.in.readUShort() != EXCEL_97) {
      throw Damage.tooOld(file);
    }
    int next = records.next();
    past += 4 + records.in.remaining();
    if (next == WRITE_PROTECTION) {
      next = records.next();
      past += 4 + records.in.remaining();
    }
    if (next == ENCRYPTION) {
      EncryptionInfo lock = new FilePassRecord(records.in).getEncryptionInfo();
      records.in.readRemainder();
      Lock.open(lock, file, passwords);
      records.in = new RecordInputStream(new Ending(stream), lock, past);
    }
    return records;
  }

  private int start() {
    in.nextRecord();
    return in.remaining();
  }

  /** Goes on to the next record, passing over the rest of this one; -1 behind the last. */
  int next() {
    do {
      in.readRemainder();
      if (!in.hasNextRecord()) {
        return -1;
      }
      in.nextRecord();
    } while (in.getSid() == CONTINUED);
    return in.getSid();
  }

  /** The contents of the record at hand. */
  RecordInputStream in() {
    return in;
  }

  /** Whether more follows of the record at hand. */
  boolean hasMore() {
    return in.remaining() > 0 || (in.hasNextRecord() && in.getNextSid() == CONTINUED);
  }

  /** A text whose length is written before it in two bytes. */
  String text() {
    int length = in.readUShort();
    if (length == 0) {
      return "";
    }
    boolean wide = (in.readByte() & 1) != 0;
    return wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
  }
}
