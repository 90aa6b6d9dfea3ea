package dev.ratewright.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ratewright.Mutations;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Handle;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Kind;
import dev.ratewright.earnings.Statement;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatementReaderTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
  private static final long ROOM = 1 << 20;
  private static final String HEADINGS = String.join(",", StatementList.HEADINGS) + "\n";
  private static final String GOOD =
      HEADINGS
          + "@ada,2026-09,LIVE gifts,,,20.00,25.50,31.00,USD\n"
          + "@ada,2026-09,Brand deals,800.44,-0.05,,,,USD\n"
          + "@ben,2026-09,,,,,,,USD\n"
          + "@Zoë,2026-09,Series,0.00,9999999999999999.99,,,,USD\n";

  @TempDir private Path folder;

  private PastStatements past(String list, long room) throws IOException {
    PastStatements past = new PastStatements(OCTOBER, Currency.DOLLARS, room);
    past.add(SEPTEMBER, Files.writeString(folder.resolve("list.csv"), list));
    return past;
  }

  private String refusal(String list, long room) throws IOException {
    try {
      past(list, room);
      return "read";
    } catch (Unreadable refused) {
      assertThat(refused.problem().severity()).isEqualTo(Severity.WARNING);
      assertThat(refused.problem().hint())
          .isEqualTo("the list is not used; make the report of 2026-09 again");
      String text = refused.problem().toString();
      return text.substring(0, text.indexOf(" (the list"))
          .replace("2026-09/internal/statements.csv", "#");
    }
  }

  private String refusal(String line) throws IOException {
    return refusal(HEADINGS + line + "\n", ROOM);
  }

  private static List<String> told(PastStatements past, String handle) {
    return past.of(new Handle(handle)).stream().flatMap(StatementReaderTest::told).toList();
  }

  private static Stream<String> told(Statement statement) {
    return statement.lines().stream()
        .filter(line -> !(line.earning() instanceof Earning.None))
        .map(
            line ->
                statement.month()
                    + " "
                    + line.stream().name()
                    + Stream.of(Kind.values())
                        .flatMap(kind -> kind.of(line.earning()).stream())
                        .map(amount -> " " + amount.value())
                        .toList());
  }

  @Test
  void a_list_gives_back_what_was_written() throws IOException {
    PastStatements past = past(GOOD, ROOM);
    assertThat(told(past, "ADA"))
        .containsExactly(
            "2026-09 LIVE gifts[ 20.00,  25.50,  31.00]", "2026-09 Brand deals[ 800.44,  -0.05]");
    assertThat(told(past, "zoë")).containsExactly("2026-09 Series[ 0.00,  9999999999999999.99]");
    assertThat(past.of(new Handle("ben"))).hasSize(1).allMatch(s -> told(s).findAny().isEmpty());
    assertThat(past.of(new Handle("cleo"))).isEmpty();
  }

  @Test
  void months_add_up_to_several_statements_of_a_creator() throws IOException {
    PastStatements past = past(GOOD, ROOM);
    String august = GOOD.replace("2026-09", "2026-08").replace("-0.05", "70.00");
    past.add(OCTOBER.minusMonths(2), Files.writeString(folder.resolve("august.csv"), august));
    assertThat(told(past, "ada"))
        .containsExactly(
            "2026-09 LIVE gifts[ 20.00,  25.50,  31.00]",
            "2026-09 Brand deals[ 800.44,  -0.05]",
            "2026-08 LIVE gifts[ 20.00,  25.50,  31.00]",
            "2026-08 Brand deals[ 800.44,  70.00]");
  }

  @Test
  void what_a_report_would_not_have_written_is_refused() throws IOException {
    String line = "@ada,2026-09,LIVE gifts,,,20.00,25.50,31.00,USD";
    assertThat(refusal("", ROOM))
        .isEqualTo("#: found an empty file, expected a list of statements");
    assertThat(refusal(HEADINGS.replace("Stream", "Source"), ROOM)).contains("other headings");
    assertThat(refusal("\uFEFF" + HEADINGS, ROOM)).contains("other headings");
    assertThat(refusal(line)).isEqualTo("read");
    assertThat(refusal(line + ",")).isEqualTo("#!row 2: found 10 cells, expected 9 cells");
    assertThat(refusal("")).isEqualTo("#!row 2: found 1 cells, expected 9 cells");
    assertThat(refusal(line.replace("@ada", "=ada()")))
        .startsWith("#!A2 (Handle): found no handle");
    assertThat(refusal(line.replace("2026-09", "2026-08")))
        .isEqualTo("#!B2 (Month): found another month, expected 2026-09");
    assertThat(refusal(line.replace("gifts", "tips")))
        .startsWith("#!C2 (Stream): found an unknown stream, expected one of Creator Rewards, ");
    assertThat(refusal(line.replace("25.50", "25.5")))
        .isEqualTo("#!G2 (Estimated expected): found no amount, expected an amount such as 120.50");
    assertThat(refusal(line.replace("25.50", "1e9"))).contains("found no amount");
    assertThat(refusal(line.replace("25.50", ""))).contains("found no amount");
    assertThat(refusal(line.replace("25.50", "99999999999999999.99"))).contains("no amount");
    assertThat(refusal(line.replace("gifts,,", "gifts,1.00,2.00")))
        .isEqualTo("#!row 2: found amounts of two sorts, expected known money or an estimate");
    assertThat(refusal(line.replace("USD", "EUR")))
        .isEqualTo("#!I2 (Currency): found another currency, expected USD");
    assertThat(refusal("@ada,2026-09,,1.00,0.00,,,,USD")).contains("(Stream): found no stream");
    assertThat(refusal(line + "\n@ada,2026-09,,,,,,,USD")).contains("(Stream): found no stream");
    assertThat(refusal("@ada,2026-09,,,,,,,USD\n" + line)).contains("#!C3 (Stream)", "order");
    assertThat(refusal(line + "\n" + line))
        .isEqualTo(
            "#!C3 (Stream): found LIVE gifts out of order, expected each stream once, in our"
                + " order");
    assertThat(refusal(line + "\n@ben,2026-09,,,,,,,USD\n" + line.replace("ada", "ADA")))
        .isEqualTo("#!A4 (Handle): found @ADA a second time, expected each creator once");
    assertThat(refusal("\"@ada" + line.substring(4))).contains("found a line that cannot be read");
    assertThat(refusal(line.replace("ada", "a".repeat(1 << 20)))).contains("cannot be read");
  }

  @Test
  void a_list_that_needs_more_memory_than_there_is_is_refused_and_nothing_of_it_kept()
      throws IOException {
    assertThatThrownBy(() -> past(GOOD, 450))
        .isInstanceOf(Unreadable.class)
        .hasMessage(
            "2026-09/internal/statements.csv!row 5: found more than there is memory for, expected a list"
                + " that fits into a quarter of Java's memory (the list is not used; give Java"
                + " more memory, as with RATEWRIGHT_OPTS=-Xmx4g)");
    PastStatements past = new PastStatements(OCTOBER, Currency.DOLLARS, 320);
    Path list = Files.writeString(folder.resolve("list.csv"), GOOD);
    assertThat(catchRefusal(past, list)).isTrue();
    assertThat(past.of(new Handle("ada"))).isEmpty();
  }

  private static boolean catchRefusal(PastStatements past, Path list) {
    try {
      past.add(SEPTEMBER, list);
      return false;
    } catch (Unreadable refused) {
      return true;
    }
  }

  @Test
  void changed_bytes_are_read_or_refused_and_nothing_else() throws IOException {
    Random random = new Random(20261123);
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    byte[] scraps = "\",\n\r-.0\0\u00ff@A".getBytes(StandardCharsets.ISO_8859_1);
    int refused = 0;
    int tries = Mutations.from(2_000);
    for (int i = 0; i < tries; i++) {
      byte[] bytes = Arrays.copyOf(good, good.length - (i % 3 == 0 ? random.nextInt(60) : 0));
      for (int n = random.nextInt(3); n >= 0; n--) {
        bytes[random.nextInt(bytes.length)] = scraps[random.nextInt(scraps.length)];
      }
      Path list = Files.write(folder.resolve("list.csv"), bytes);
      PastStatements past = new PastStatements(OCTOBER, Currency.DOLLARS, ROOM);
      boolean no = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> catchRefusal(past, list));
      refused += no ? 1 : 0;
      if (!no) {
        told(past, "ada");
      }
    }
    assertThat(refused).isBetween(tries / 2, tries - 1);
  }

  @Test
  void packed_amounts_keep_every_digit() {
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      int shift = i % 60;
      long[] cents = random.longs(2 + i % 2).map(n -> n >> shift).toArray();
      int row = random.nextInt(Integer.MAX_VALUE);
      Packed.Writer writer = new Packed.Writer(11, row);
      writer.add(i % 15, cents);
      Packed.Reader reader = new Packed.Reader(writer.end());
      assertThat(reader.number()).isEqualTo(11);
      assertThat(reader.number()).isEqualTo(row);
      assertThat(reader.stream()).isEqualTo(i % 15);
      assertThat(reader.cents()).containsExactly(cents);
      assertThat(reader.stream()).isNegative();
      assertThat(reader.hasMonth()).isFalse();
    }
  }
}
