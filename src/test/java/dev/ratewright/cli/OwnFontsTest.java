package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency's own fonts: taken first, and each that cannot be used is said and passed over. */
final class OwnFontsTest {
  private static final String EXPECTED = ", expected a font with TrueType outlines (.ttf)";

  @TempDir private Path folder;
  private Path fonts;

  @BeforeEach
  void one_creator_and_an_empty_folder() throws IOException {
    fonts = Files.createDirectory(folder.resolve("fonts"));
    roster("Ada Moreno");
  }

  private void roster(String name) throws IOException {
    Files.writeString(
        folder.resolve("r.csv"), "Handle,Followers,Headline\nada,48200,\"" + name + "\"\n");
  }

  private static byte[] font(String name) throws IOException {
    String file = "/dev/ratewright/pdf/fonts/" + name + ".ttf";
    try (InputStream in = Objects.requireNonNull(OwnFontsTest.class.getResourceAsStream(file))) {
      return in.readAllBytes();
    }
  }

  private void put(String file, byte[] bytes) throws IOException {
    Files.write(fonts.resolve(file), bytes);
  }

  private Screen run(String command) {
    String roster = folder.resolve("r.csv").toString();
    return command.equals("check")
        ? Screen.run(command, roster, "--all", "--fonts", fonts.toString())
        : Screen.run(
            command,
            roster,
            "--audience",
            "client",
            "--out",
            folder.resolve("out").toString(),
            "--period",
            "2026-10",
            "--fonts",
            fonts.toString());
  }

  /** The names of the fonts in the kit, without what marks them as a part. */
  private Set<String> printed() throws IOException {
    assertThat(run("report").err()).isEmpty();
    Path kit = folder.resolve("out/2026-10/client/media-kits/ada.pdf");
    Set<String> names = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(kit.toFile())) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
      }
    }
    return names;
  }

  @Test
  void they_come_before_the_programs_in_the_weight_asked_for() throws IOException {
    put("b-plain.TTF", font("NotoSans-Regular"));
    put("a-heavy.ttf", font("NotoSans-Bold"));
    put("LICENCE.txt", "words".getBytes(StandardCharsets.UTF_8));
    assertThat(printed()).containsExactly("NotoSans-Bold", "NotoSans-Regular");
  }

  @Test
  void without_a_bold_one_regular_serves_and_what_it_lacks_comes_from_the_program()
      throws IOException {
    put("plain.ttf", font("NotoSans-Regular"));
    roster("Ada 山田");
    assertThat(printed()).hasSize(2).first().isEqualTo("NotoSans-Regular");
  }

  @Test
  void each_that_cannot_be_used_is_named_with_what_is_expected() throws IOException {
    byte[] sound = font("NotoSans-Regular");
    put("a-sound.ttf", sound);
    put("b-cut.ttf", Arrays.copyOf(sound, sound.length / 2));
    put("c-cff.otf", "OTTO and the rest".getBytes(StandardCharsets.UTF_8));
    put("d-many.ttc", "ttcf and the rest".getBytes(StandardCharsets.UTF_8));
    put("e-web.woff2", "wOF2 and the rest".getBytes(StandardCharsets.UTF_8));
    put("f-words.ttf", "these are no letters".getBytes(StandardCharsets.UTF_8));
    put("g-empty.ttf", new byte[0]);
    put("h-bound.ttf", changed(sound, "OS/2", 8, 0x0002));
    put("i-whole.ttf", changed(sound, "OS/2", 8, 0x0100));
    put("j-astray.ttf", changed(sound, "loca", 4, 0xFFFF));
    put("k-nameless.ttf", changed(sound, "cmap", 4, 0x0001));
    Files.createDirectory(fonts.resolve("l-folder.ttf"));
    Screen screen = run("check");
    assertThat(screen.exit()).isEqualTo(Exit.DONE);
    String foundry = "; many foundries give the same font as .ttf)";
    assertThat(screen.err().lines().filter(line -> line.contains("it is not used")))
        .containsExactly(
            "warning  b-cut.ttf: found a font that is damaged or cut off"
                + EXPECTED
                + " (it is not used)",
            "warning  c-cff.otf: found an OpenType font with CFF outlines"
                + EXPECTED
                + " (it is not used"
                + foundry,
            "warning  d-many.ttc: found a collection of fonts"
                + EXPECTED
                + " (it is not used"
                + foundry,
            "warning  e-web.woff2: found a font for web pages (WOFF)"
                + EXPECTED
                + " (it is not used"
                + foundry,
            "warning  f-words.ttf: found no font" + EXPECTED + " (it is not used)",
            "warning  g-empty.ttf: found no font" + EXPECTED + " (it is not used)",
            "warning  h-bound.ttf: found a font whose licence forbids embedding, expected a font"
                + " that may be embedded in PDFs (it is not used; ask its foundry for such a"
                + " licence)",
            "warning  i-whole.ttf: found a font whose licence forbids embedding a part of its"
                + " outlines, expected a font that may be embedded in PDFs (it is not used; ask"
                + " its foundry for such a licence)",
            "warning  j-astray.ttf: found a font that is damaged or cut off"
                + EXPECTED
                + " (it is not used)",
            "warning  k-nameless.ttf: found a font whose signs stand for no letters, expected a"
                + " font of Unicode characters (it is not used)",
            "warning  l-folder.ttf: found no file" + EXPECTED + " (it is not used)");
  }

  /** A font with one number of a table written over; all encodings of a table of characters. */
  private static byte[] changed(byte[] font, String table, int at, int number) {
    byte[] copy = font.clone();
    ByteBuffer bytes = ByteBuffer.wrap(copy);
    int start = start(bytes, table);
    int count = table.equals("cmap") ? bytes.getShort(start + 2) : 1;
    for (int i = 0; i < count; i++) {
      bytes.putShort(start + at + 8 * i, (short) number);
    }
    return copy;
  }

  private static int start(ByteBuffer font, String table) {
    for (int entry = 12; ; entry += 16) {
      byte[] tag = new byte[4];
      font.get(entry, tag);
      if (new String(tag, StandardCharsets.ISO_8859_1).equals(table)) {
        return font.getInt(entry + 8);
      }
    }
  }

  @Test
  void one_that_lists_the_same_characters_over_and_over_costs_no_time() throws IOException {
    byte[] font = font("NotoSans-Regular");
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int start = start(bytes, "cmap");
    int table = start + bytes.getInt(start + 4 + 4);
    assertThat(bytes.getShort(table)).isEqualTo((short) 4);
    int segments = bytes.getShort(table + 6) / 2;
    for (int i = 0; i < segments; i++) {
      bytes.putShort(table + 14 + 2 * i, (short) 0xFFFF);
      bytes.putShort(table + 16 + 2 * segments + 2 * i, (short) 0);
    }
    put("endless.ttf", font);
    assertThat(run("check").err()).contains("endless.ttf: found a font that is damaged or cut off");
  }

  @Test
  void a_folder_without_any_stops_the_run() throws IOException {
    put("words.ttf", new byte[20]);
    Screen screen = run("check");
    assertThat(screen.exit()).isEqualTo(Exit.NOTHING);
    assertThat(screen.err())
        .contains(
            fonts + ": found no font that can be used, expected a folder with TrueType fonts");
    Files.delete(fonts.resolve("words.ttf"));
    Files.delete(fonts);
    assertThat(run("check").err()).contains(fonts + ": found no such folder, expected a folder");
  }

  @Test
  void a_character_that_no_font_has_is_said_with_the_column_it_stands_in() throws IOException {
    put("plain.ttf", font("NotoSans-Regular"));
    roster("Cook \uDB80\uDC01");
    assertThat(run("check").err().lines().toList())
        .isEqualTo(
            List.of(
                "warning  r.csv › r!A2 (Handle): found @ada with Headline \"Cook \uDB80\uDC01\","
                    + " expected characters that can be printed (no font has U+F0001; a box stands"
                    + " there)"));
  }
}
