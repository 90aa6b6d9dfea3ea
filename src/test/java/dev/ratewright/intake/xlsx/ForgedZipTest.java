package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Zip files that say of their parts what is not so: each is refused or read right. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ForgedZipTest {
  private static final String HARMFUL =
      ", as in a harmful file, expected an ordinary workbook"
          + " (if you trust it, copy the rows into a new workbook and save that)";
  private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;

  @TempDir Path folder;

  private String problem(Parts parts) {
    return Reading.problem(parts.write(folder.resolve("r.xlsx")));
  }

  private String problem(byte[] bytes) throws IOException {
    return Reading.problem(Files.write(folder.resolve("r.xlsx"), bytes));
  }

  @Test
  void names_that_lead_out_of_the_file_or_stand_twice_are_refused() {
    assertThat(problem(Parts.ofRows(ROW).with("xl/../../roster.xml", "")))
        .isEqualTo("r.xlsx: found a part whose name leads out of the file" + HARMFUL);
    assertThat(problem(Parts.ofRows(ROW).with("..\\roster.xml", "")))
        .isEqualTo("r.xlsx: found a part whose name leads out of the file" + HARMFUL);
    assertThat(problem(Parts.ofRows(ROW).with("XL/worksheets\\Sheet1.xml", "")))
        .isEqualTo("r.xlsx: found two parts of one name" + HARMFUL);
  }

  @Test
  void a_size_forged_in_the_directory_is_noticed() throws IOException {
    byte[] small = Parts.ofRows(ROW).bytes();
    forge(small, CENTRAL, SHEET, 24, 20);
    assertThat(problem(small))
        .isEqualTo("r.xlsx: found a part that unpacks to more than it says" + HARMFUL);
    byte[] large = Parts.ofRows(ROW).bytes();
    forge(large, CENTRAL, SHEET, 24, 1 << 30);
    assertThat(problem(large))
        .isEqualTo(
            "r.xlsx › Creators: found damage after row 1, expected a workbook that can be read to"
                + " its end (open it in Excel, let it repair the file, and save it again)");
    byte[] packed = Parts.ofRows(ROW).bytes();
    int size = little(packed).getInt(find(packed, CENTRAL, SHEET) + 20);
    forge(packed, CENTRAL, SHEET, 20, size + 17);
    assertThat(problem(packed)).isEqualTo("r.xlsx: found parts that overlap" + HARMFUL);
    forge(packed, CENTRAL, SHEET, 20, 1 << 20);
    assertThat(problem(packed)).startsWith("r.xlsx: found a zip file that is cut off or damaged");
  }

  @Test
  void sizes_forged_between_the_parts_are_not_believed() throws IOException {
    byte[] bytes = Parts.ofRows(ROW).unpackedBytes();
    for (int field : new int[] {14, 18, 22}) {
      forge(bytes, LOCAL, SHEET, field, 7);
    }
    assertThat(problem(bytes)).isEqualTo("nothing");
  }

  @Test
  void parts_that_lie_in_each_other_are_refused() throws IOException {
    byte[] bytes = Parts.ofRows(ROW).with("xl/twin.xml", "twin").bytes();
    int sheet = find(bytes, CENTRAL, SHEET);
    int offset = little(bytes).getInt(sheet + 42);
    forge(bytes, CENTRAL, "xl/twin.xml", 42, offset);
    assertThat(problem(bytes)).isEqualTo("r.xlsx: found parts that overlap" + HARMFUL);
  }

  /** Changes four bytes in a part's header. */
  private static void forge(byte[] zip, int header, String part, int field, int value) {
    int at = find(zip, header, part);
    little(zip).putInt(at + field, value);
  }

  private static int find(byte[] zip, int header, String part) {
    ByteBuffer bytes = little(zip);
    int name = header == LOCAL ? 30 : 46;
    for (int at = 0; at + name + part.length() <= zip.length; at++) {
      if (bytes.getInt(at) == header
          && new String(zip, at + name, part.length(), StandardCharsets.UTF_8).equals(part)) {
        return at;
      }
    }
    throw new IllegalArgumentException(part);
  }

  private static ByteBuffer little(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }
}
