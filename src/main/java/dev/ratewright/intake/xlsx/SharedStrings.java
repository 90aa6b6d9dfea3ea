package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Cell;
import dev.ratewright.intake.ErrorValues;
import dev.ratewright.intake.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts a workbook's cells refer to by number, held as one run of UTF-8 bytes: half a million
 * short texts take a fifth of what as many String objects would.
 */
final class SharedStrings {
  /** The texts of a workbook that shares none. */
  static final SharedStrings NONE = new SharedStrings();

  private static final int MOST_BYTES = 512 << 20;

  /** How many cells made of texts are kept for the next that refers to one of them. */
  private static final int KEPT = 1 << 12;

  private byte[] bytes = new byte[0];
  private int[] ends = new int[0];
  private int count;

  private SharedStrings() {}

  static SharedStrings read(PartReader xml) throws Unreadable {
    SharedStrings strings = new SharedStrings();
    for (int event = xml.next(); event != PartReader.DOCUMENT_END; event = xml.next()) {
      if (event == PartReader.START && xml.name().equals("si")) {
        if (!strings.add(EscapedText.decode(xml.runs()))) {
          throw xml.tooLarge("more than 512 MB of text", "a smaller workbook");
        }
      }
    }
    return strings;
  }

  private boolean add(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    int start = end(count);
    if (encoded.length > MOST_BYTES - start) {
      return false;
    }
    int end = start + encoded.length;
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.clamp(bytes.length * 2L, end, MOST_BYTES));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, Math.max(64, count * 2));
    }
    System.arraycopy(encoded, 0, bytes, start, encoded.length);
    ends[count++] = end;
    return true;
  }

  /** Cells of the texts of one sheet; its reader has them for itself. */
  final class Cells {
    private final Cell[] kept = new Cell[KEPT];
    private final int[] indexes = new int[KEPT];

    /** A text by its number from 0 as a cell; null where the workbook has no such text. */
    @Nullable Cell get(int index) {
      if (index < 0 || index >= count) {
        return null;
      }
      int place = index & (KEPT - 1);
      Cell cell = kept[place];
      if (cell == null || indexes[place] != index) {
        cell = ErrorValues.cell(text(index));
        kept[place] = cell;
        indexes[place] = index;
      }
      return cell;
    }
  }

  private String text(int index) {
    int start = end(index);
    return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
  }

  private int end(int count) {
    return count == 0 ? 0 : ends[count - 1];
  }
}
