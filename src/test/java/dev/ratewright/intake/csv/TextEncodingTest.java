package dev.ratewright.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same list in each encoding, and files that are in none, beside their owner's words. */
class TextEncodingTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String LIST = "Name,Note\r\nZoë,“15 €”\r\nJosé,naïve\r\n";
  private static final String READ = "1 [Name|Note] 2 [Zoë|“15 €”] 3 [José|naïve]";
  private static final String ONE_OF = " expected CSV in UTF-8, UTF-16 or Windows-1252";
  private static final String RESAVE =
      " (open it in the program it comes from and save it as .xlsx or as CSV UTF-8)";

  @TempDir Path folder;

  private Path file(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return Files.write(folder.resolve("r.csv"), all.toByteArray());
  }

  private static byte[] bytes(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return all;
  }

  @Test
  void one_list_in_every_encoding_reads_alike() throws IOException {
    byte[] utf8 = LIST.getBytes(StandardCharsets.UTF_8);
    byte[] little = LIST.getBytes(StandardCharsets.UTF_16LE);
    byte[] big = LIST.getBytes(StandardCharsets.UTF_16BE);
    assertThat(Reading.shown(file(utf8))).isEqualTo(READ);
    assertThat(Reading.shown(file(bytes(0xEF, 0xBB, 0xBF), utf8))).isEqualTo(READ);
    assertThat(Reading.shown(file(bytes(0xFF, 0xFE), little))).isEqualTo(READ);
    assertThat(Reading.shown(file(bytes(0xFE, 0xFF), big))).isEqualTo(READ);
    assertThat(Reading.shown(file(little))).isEqualTo(READ);
    assertThat(Reading.shown(file(big))).isEqualTo(READ);
    assertThat(Reading.shown(file(LIST.getBytes(WINDOWS_1252)))).isEqualTo(READ);
  }

  @Test
  void a_byte_order_mark_does_not_hide_a_quote_or_a_line_that_names_the_delimiter()
      throws IOException {
    byte[] mark = bytes(0xEF, 0xBB, 0xBF);
    assertThat(Reading.shown(file(mark, "\"a\",b".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("1 [a|b]");
    assertThat(Reading.shown(file(mark, "sep=;\na,1;b".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("1 [a,1|b]");
    byte[] little = "\"sep=;\"\r\na,1;b".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Reading.shown(file(bytes(0xFF, 0xFE), little))).isEqualTo("1 [a,1|b]");
  }

  @Test
  void utf_16_without_a_mark_is_known_by_its_zeros_even_where_few_characters_are_latin()
      throws IOException {
    String chinese = "名字,粉丝\n一一,20000\n";
    for (Charset each : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      assertThat(Reading.shown(file(chinese.getBytes(each))))
          .as(each.name())
          .isEqualTo("1 [名字|粉丝] 2 [一一|20000]");
    }
  }

  @Test
  void one_letter_of_windows_1252_far_down_decides_for_the_whole_file() throws IOException {
    String list = "Ana,20000\n".repeat(100_000) + "José,1\n";
    assertThat(Reading.shown(file(list.getBytes(WINDOWS_1252)))).endsWith(" 100001 [José|1]");
    assertThat(Reading.shown(file(list.getBytes(StandardCharsets.UTF_8))))
        .endsWith(" 100001 [José|1]");
  }

  @Test
  void a_drawn_out_letter_is_no_other_script() throws IOException {
    assertThat(Reading.shown(file("süüüüüß,NOËËËÉL\n".getBytes(WINDOWS_1252))))
        .isEqualTo("1 [süüüüüß|NOËËËÉL]");
  }

  @Test
  void a_character_on_the_edge_of_a_buffer_is_whole() throws IOException {
    for (int length = 16_380; length < 16_388; length++) {
      String text = "x".repeat(length) + "😀é";
      assertThat(Reading.shown(file(text.getBytes(StandardCharsets.UTF_8))))
          .isEqualTo("1 [" + text + "]");
    }
  }

  @Test
  void damaged_utf_8_is_not_taken_for_windows_1252() throws IOException {
    byte[] good = "Zoë\nJosé\nAnaïs\n".getBytes(StandardCharsets.UTF_8);
    String hint =
        " expected one encoding from start to end"
            + " (open it in Excel, look at that line, and save it as CSV UTF-8)";
    assertThat(Reading.problem(file(good, bytes(0xC3))))
        .isEqualTo("r.csv: found text in UTF-8 with damaged characters, first in line 4," + hint);
    assertThat(Reading.problem(file(good, "Größe".getBytes(WINDOWS_1252))))
        .isEqualTo("r.csv: found text in UTF-8 with damaged characters, first in line 4," + hint);
    assertThat(Reading.problem(file(bytes(0xEF, 0xBB, 0xBF, 'a', '\r', 'b', 0xE9))))
        .isEqualTo("r.csv: found text in UTF-8 with damaged characters, first in line 2," + hint);
    assertThat(Reading.problem(file(bytes(0xFF, 0xFE, 'a', 0, '\n'))))
        .isEqualTo("r.csv: found text in UTF-16 with damaged characters, first in line 1," + hint);
  }

  @Test
  void text_in_an_encoding_that_cannot_be_known_is_refused_and_not_garbled() throws IOException {
    String unknown =
        "r.csv: found text in an old encoding that it does not name," + ONE_OF + RESAVE;
    byte[] russian = "Имя,Город\nМария,Омск\n".getBytes(Charset.forName("windows-1251"));
    byte[] japanese = "名前,フォロワー\n山田ソ,5\n".getBytes(Charset.forName("windows-31j"));
    byte[] chinese = "名字,粉丝\n张伟,5\n王芳\n李娜\n刘洋\n".getBytes(Charset.forName("GBK"));
    assertThat(Reading.problem(file(russian))).isEqualTo(unknown);
    assertThat(Reading.problem(file(japanese))).isEqualTo(unknown);
    assertThat(Reading.problem(file(chinese))).isEqualTo(unknown);
    assertThat(Reading.problem(file(bytes('a', ',', 0x81)))).isEqualTo(unknown);
    assertThat(Reading.problem(file("a".getBytes(Charset.forName("UTF-32LE")))))
        .isEqualTo("r.csv: found data that is no text," + ONE_OF + RESAVE);
    assertThat(Reading.problem(file(bytes(0xFF, 0xFE, 0, 0, 'a', 0, 0, 0))))
        .isEqualTo("r.csv: found text in UTF-32," + ONE_OF + RESAVE);
    assertThat(Reading.problem(file(bytes(0, 0, 0xFE, 0xFF, 0, 0, 0, 'a'))))
        .isEqualTo("r.csv: found text in UTF-32," + ONE_OF + RESAVE);
  }

  @Test
  void data_that_is_no_text_is_refused() throws IOException {
    String none = "r.csv: found data that is no text," + ONE_OF + RESAVE;
    for (byte[] data :
        new byte[][] {
          bytes('a', ',', 'b', 0, 0),
          bytes(0xEF, 0xBB, 0xBF, 'a', 0),
          bytes(0xFF, 0xFE, 0, 0x30, 0, 0),
          bytes(1, 0, 2, 0, 3, 0),
          bytes(0x1F, 0x8B, 8, 8, 0xE9),
          bytes('a', 0xE9, 7)
        }) {
      assertThat(Reading.problem(file(data))).isEqualTo(none);
    }
  }

  @Test
  void control_characters_in_text_of_a_sure_encoding_stay() throws IOException {
    assertThat(Reading.shown(file("a\u0003b,é\u000Bx\n\u001A".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("1 [a\u0003b|é\u000Bx]");
  }
}
