package dev.ratewright.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.Cell;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Mapping;
import dev.ratewright.intake.Row;
import dev.ratewright.intake.Rules;
import dev.ratewright.intake.Survey;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapping that is written and read back means the same, whatever the headings are. */
class MappingRoundTripTest {
  private static final List<String> HEADINGS =
      List.of(
          "Handle",
          "Username",
          "Followers",
          "Follower count",
          "Fans",
          "Name",
          "Creator",
          "Age",
          "Engagement rate",
          "ER",
          "Instagram Followers",
          "YT subs",
          "Views",
          "Likes avg",
          "ID",
          "A",
          "C",
          "X",
          "yes",
          "null",
          "~",
          "2026",
          "- list",
          "# of posts",
          "@account",
          "Subs: all",
          "\"quoted\"",
          "it's",
          "not used",
          "-",
          "Known as",
          "C as points",
          "Data as of",
          "[a, b]",
          "{x: y}",
          "a: b # c",
          "two\nlines",
          "línea",
          "円",
          "🎬",
          "***",
          "tab\there",
          "x\u2028y",
          "bell\u0007",
          "lone \ud800",
          "%",
          "&a",
          "*a",
          "!tag",
          "?",
          "| x",
          "> x",
          "'",
          "\"",
          "\\");

  private static final List<String> SHEETS =
      List.of(
          "Creators", "creators!", "Roster: 2026", "# 1", "East", "Deals", "yes", "🎬", "Ranking");

  private static final List<String> COLUMNS =
      List.of("Handle", "Followers", "Name", "Age", "Engagement rate", "Instagram Followers");

  private static final String SAID = "--map";

  @TempDir Path folder;

  private record Sheets(Map<String, List<Row>> rows) implements Book {
    @Override
    public String name() {
      return "roster.xlsx";
    }

    @Override
    public List<String> sheets() {
      return List.copyOf(rows.keySet());
    }

    @Override
    public List<String> hiddenSheets() {
      return List.of();
    }

    @Override
    public Rows rows(String sheet) {
      Iterator<Row> left = rows.getOrDefault(sheet, List.of()).iterator();
      return new Rows() {
        @Override
        public @Nullable Row next() {
          return left.hasNext() ? left.next() : null;
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void close() {}
  }

  private static Book book(Random random) {
    Map<String, List<Row>> sheets = new LinkedHashMap<>();
    int many = 1 + random.nextInt(3);
    while (sheets.size() < many) {
      String name = one(SHEETS, random);
      Place place = Place.ofSheet("roster.xlsx", name);
      List<Row> rows = new ArrayList<>();
      int headings = 1 + random.nextInt(4);
      int width = 2 + random.nextInt(30);
      for (int number = 1; number <= headings + 2; number++) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
          boolean heading = number == headings || (number < headings && random.nextInt(8) == 0);
          cells.add(
              heading
                  ? (random.nextInt(9) == 0 ? Cell.BLANK : Cell.text(one(HEADINGS, random)))
                  : number > headings
                      ? Cell.number(BigDecimal.valueOf(random.nextInt(2)), Cell.Form.PLAIN)
                      : Cell.BLANK);
        }
        rows.add(new Row(place, number, cells));
      }
      sheets.put(name, rows);
    }
    return new Sheets(sheets);
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static Mapping said(Random random) {
    List<Mapping.Line> lines = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String to =
          random.nextBoolean() ? one(List.of("A", "B", "C", "-"), random) : one(HEADINGS, random);
      lines.add(Mapping.Line.of(Place.ofFile(SAID), one(COLUMNS, random), to));
    }
    return new Mapping(lines);
  }

  /** What the layout says of each column: which is used, which are in question. */
  private static List<String> meaning(Layout layout) {
    List<String> meaning = new ArrayList<>();
    for (Layout.Part part : layout.parts()) {
      meaning.add(part.form() + " is " + part.sheet() + part.others() + " from " + part.headings());
      for (Layout.Match match : part.columns()) {
        boolean open = match.state() == Layout.State.OPEN;
        List<String> places = match.places().stream().map(Layout.Spot::letters).toList();
        meaning.add(
            match.column()
                + " "
                + match.state()
                + " "
                + (open || places.isEmpty() ? places : places.subList(0, 1))
                + match.answer());
      }
    }
    return meaning;
  }

  @Test
  void a_layout_written_and_read_back_is_the_same_layout() throws IOException {
    int used = 0;
    int open = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Book book = book(random);
      Survey survey = Survey.of(book, Sample.RATES, said(random), Rules.USUAL);
      if (survey.problems().stream().anyMatch(p -> p.where().file().equals(SAID))) {
        continue; // What was said does not fit, and nothing would be read.
      }
      Layout before = survey.layout();
      if (before.parts().isEmpty()) {
        continue; // No heading of the creators is known, so there is nothing to write down.
      }
      Path file = Files.writeString(folder.resolve("m.yaml"), MappingText.of(before));
      Checked<Mapping> read = MappingFile.read(file);
      assertThat(read.problems()).as("seed %d%n%s", seed, MappingText.of(before)).isEmpty();
      Layout after =
          Survey.of(book, Sample.RATES, read.value().orElseThrow(), Rules.USUAL).layout();
      assertThat(meaning(after))
          .as("seed %d%n%s", seed, MappingText.of(before))
          .isEqualTo(meaning(before));
      for (Layout.Part part : before.parts()) {
        used += count(part, Layout.State.USED);
        open += count(part, Layout.State.OPEN);
      }
    }
    assertThat(used).as("columns that were used").isGreaterThan(500);
    assertThat(open).as("columns in question").isGreaterThan(60);
  }

  private static int count(Layout.Part part, Layout.State state) {
    return (int) part.columns().stream().filter(match -> match.state() == state).count();
  }
}
