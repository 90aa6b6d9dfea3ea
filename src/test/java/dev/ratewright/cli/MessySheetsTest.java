package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters thrown together from rows of every kind, of which it is known what becomes of each. */
class MessySheetsTest {
  private static final Pattern SUM =
      Pattern.compile("(\\d+) read = (\\d+) [a-z ]+ \\+ (\\d+) rejected \\+ (\\d+) passed over");
  private static final List<String> PLATFORMS = List.of("TikTok", "Instagram", "YouTube", "X");

  @TempDir Path folder;

  /** What is thrown together, and the sum that must come out. */
  private static final class Mess {
    final Random random;
    final boolean platforms;
    final List<String> lines = new ArrayList<>();
    int used;
    int rejected;
    int passedOver;

    Mess(long seed) {
      random = new Random(seed);
      platforms = random.nextBoolean();
      int rows = 1 + random.nextInt(25);
      creator(0);
      for (int i = 1; i <= rows; i++) {
        add(i);
      }
      Collections.shuffle(lines, random);
    }

    /** Rank, name, handle, platform, followers; the platform's column may not be there. */
    private String line(String rank, String name, String handle, String where, String followers) {
      return String.join(";", rank, name, handle, platforms ? where + ";" + followers : followers);
    }

    private void creator(int i) {
      int rows = platforms ? 1 + random.nextInt(PLATFORMS.size()) : 1;
      for (String where : PLATFORMS.subList(0, rows)) {
        lines.add(line("#" + i, "Name " + i, "@h" + i, where, "" + (100 + i)));
        used++;
      }
    }

    private void add(int i) {
      switch (random.nextInt(9)) {
        case 0 -> {
          lines.add(line("" + i, "Bad " + i, "@bad" + i, "TikTok", "about many"));
          rejected++;
        }
        case 1 -> {
          lines.add(line("" + i, "", "", "TikTok", "55"));
          rejected++;
        }
        case 2 -> {
          lines.add(line("Total", "", "", "", "9" + i));
          passedOver++;
        }
        case 3 -> {
          lines.add(line("", "Grand total:", "", "", "9" + i));
          passedOver++;
        }
        case 4 -> {
          lines.add(line("" + i, "#Gone " + i, "@gone" + i, "TikTok", "5"));
          passedOver++;
        }
        case 5 -> {
          lines.add("headings");
          passedOver++;
        }
        case 6 -> {
          lines.add("Wave " + i);
          passedOver++;
        }
        case 7 -> lines.add("");
        default -> creator(i);
      }
    }

    TypedSheets sheets() {
      TypedSheets sheets = new TypedSheets().sheet("Creators");
      int row = random.nextInt(15);
      for (int i = 0; i < row; i++) {
        sheets.row(random.nextBoolean() ? "" : "A title " + i);
      }
      String headings = line("#", "Name", "HANDLE ", "Platform", "Follower\\u000acount");
      sheets.row(headings);
      row++;
      for (String line : lines) {
        sheets.row(line.equals("headings") ? headings : line);
        row++;
        if (line.startsWith("Wave")) {
          sheets.merge("A" + row + ":C" + row);
        }
        if (!line.isEmpty() && random.nextInt(5) == 0) {
          sheets.hideRow();
        }
      }
      return sheets;
    }
  }

  @ParameterizedTest(name = "roster {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void rows_read_are_rows_used_and_rejected_and_passed_over(int seed) throws IOException {
    Mess mess = new Mess(seed);
    Path roster = mess.sheets().write(folder.resolve("roster.xlsx"));
    Screen screen = Screen.run("check", roster.toString());
    Matcher sum = SUM.matcher(screen.out());
    assertThat(sum.find()).as(screen.out() + screen.err()).isTrue();
    assertThat(List.of(sum.group(1), sum.group(2), sum.group(3), sum.group(4)))
        .as(String.join("\n", mess.lines) + screen.err())
        .containsExactly(
            "" + (mess.used + mess.rejected + mess.passedOver),
            "" + mess.used,
            "" + mess.rejected,
            "" + mess.passedOver);
  }
}
