package dev.ratewright.intake.csv;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a file's bytes stand for characters. A byte-order mark decides; without one, zeros at every
 * other byte mean UTF-16; then UTF-8 if the whole file is valid as such; then Windows-1252. Where
 * that would be a guess that garbles names, the file is refused.
 *
 * @param mark the bytes of the byte-order mark, which are no text
 */
record TextEncoding(Charset charset, int mark) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 4096;

  /**
   * Finds the encoding of a file, reading all of it.
   *
   * @throws Unreadable if it is in none of those encodings
   */
  static TextEncoding of(Path file, Place place) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    // The mark of UTF-32 begins with that of UTF-16.
    if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0xFE, 0xFF)) {
      throw Damage.encodedAs(place, "UTF-32");
    }
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3).checked(file, place);
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2).checked(file, place);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2).checked(file, place);
    }
    return guess(head).confirmed(file, place);
  }

  private static boolean starts(byte[] head, int... mark) {
    boolean starts = head.length >= mark.length;
    for (int i = 0; i < mark.length && starts; i++) {
      starts = (head[i] & 0xFF) == mark[i];
    }
    return starts;
  }

  private static TextEncoding guess(byte[] head) {
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    // Some characters beyond Latin, such as 一, have a zero in the other place.
    if (zeros[1] > 3 * zeros[0]) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 0);
    }
    return new TextEncoding(
        zeros[0] > 3 * zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8, 0);
  }

  /** This encoding, which the file itself declares, if all of the file keeps to it. */
  private TextEncoding checked(Path file, Place place) throws IOException {
    TextScan scan = scan(file);
    if (scan.hasZeros()) {
      throw Damage.noText(place);
    }
    if (scan.faults() > 0) {
      throw Damage.mixed(place, name(), scan.firstFaultLine());
    }
    return this;
  }

  /** This encoding, which is only likely, if the whole file confirms it; or else the next. */
  private TextEncoding confirmed(Path file, Place place) throws IOException {
    TextScan scan = scan(file);
    boolean wide = !charset.equals(StandardCharsets.UTF_8);
    if (scan.hasZeros() || (scan.hasControls() && (wide || scan.faults() > 0))) {
      throw Damage.noText(place);
    }
    if (scan.faults() == 0) {
      return this;
    }
    // In Windows-1252 two neighbours make valid UTF-8 now and then, such as É and a closing quote.
    if (wide || scan.beyondAscii() > scan.faults() / 10) {
      throw Damage.mixed(place, name(), scan.firstFaultLine());
    }
    TextEncoding western = new TextEncoding(WINDOWS_1252, 0);
    TextScan again = western.scan(file);
    if (again.faults() > 0 || again.hasManyAccented()) {
      throw Damage.unknownEncoding(place);
    }
    return western;
  }

  private String name() {
    return charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "UTF-16";
  }

  private TextScan scan(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(mark);
      return new TextScan(in, charset.newDecoder());
    }
  }

  /** The file's characters behind the mark; bytes that turn out to be none end in an exception. */
  Reader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(mark);
    // A decoder, unlike a character set, reports damage instead of replacing it.
    return new InputStreamReader(in, charset.newDecoder());
  }
}
