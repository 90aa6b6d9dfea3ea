package dev.ratewright.statements;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Handle;
import dev.ratewright.earnings.IncomeStream;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one {@link StatementList}, strictly: programs write it, so whatever a report would not have
 * written means that nothing in it can be trusted.
 */
final class StatementReader {
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,16}\\.\\d\\d");

  /** Far more than a line can need; a longer one is not even taken in. */
  private static final int LONGEST_LINE = 1 << 14;

  /** How many amounts a line has. */
  private static final int AMOUNTS = StatementList.CURRENCY - StatementList.FIRST_AMOUNT;

  private static final Map<String, Integer> STREAMS =
      IntStream.range(0, IncomeStreams.ALL.size())
          .boxed()
          .collect(Collectors.toMap(i -> IncomeStreams.ALL.get(i).name(), i -> i));

  private final YearMonth month;
  private final int monthsAgo;
  private final Currency currency;
  private final Place file;
  private final Map<String, byte[]> creators = new HashMap<>();
  private long room;
  private int row;
  private String key = "";
  private int last;
  private Packed.@Nullable Writer packed;

  /**
   * A reader of one month's list.
   *
   * @param currency the one all amounts must be in
   * @param room how many bytes the packed list may take
   */
  StatementReader(YearMonth month, int monthsAgo, Currency currency, long room) {
    this.currency = currency;
    this.month = month;
    this.monthsAgo = monthsAgo;
    this.file = Place.ofFile(PastStatements.nameOf(month));
    this.room = room;
  }

  /**
   * The packed months, by the keys of handles.
   *
   * @throws Unreadable with a warning that names the first thing wrong
   */
  Map<String, byte[]> read(Path list) throws Unreadable {
    // A decoder, unlike a character set, reports bytes that are not UTF-8.
    try (CsvReader<CsvRecord> lines =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LONGEST_LINE)
            .ofCsvRecord(
                new BufferedReader(
                    new InputStreamReader(
                        Files.newInputStream(list), StandardCharsets.UTF_8.newDecoder())))) {
      for (CsvRecord line : lines) {
        row++;
        take(line.getFields());
      }
      if (row == 0) {
        throw refused(file, "an empty file", "a list of statements");
      }
      end();
      return creators;
    } catch (Unreadable known) {
      throw known;
    } catch (CsvParseException damage) {
      throw refused(line(row + 1), "a line that cannot be read", "comma-separated values in UTF-8");
    } catch (IOException | RuntimeException damage) {
      throw refused(file, "a file that cannot be read", "comma-separated values in UTF-8");
    }
  }

  private void take(List<String> cells) throws Unreadable {
    if (row == 1) {
      check(
          cells.equals(StatementList.HEADINGS), line(1), "other headings", "the headings of ours");
      return;
    }
    int width = StatementList.HEADINGS.size();
    check(cells.size() == width, line(row), cells.size() + " cells", width + " cells");
    Optional<Handle> handle = Handle.of(cells.get(0));
    check(handle.isPresent(), cell(0), "no handle", "a creator's handle");
    check(cells.get(1).equals(month.toString()), cell(1), "another month", month.toString());
    String money = currency.code();
    check(
        cells.get(StatementList.CURRENCY).equals(money),
        cell(StatementList.CURRENCY),
        "another currency",
        money);
    Packed.Writer writer = of(handle.orElseThrow());
    String stream = cells.get(2);
    if (!stream.isEmpty()) {
      add(writer, stream, cells);
    } else if (last >= 0 || !isBlank(cells, 0, AMOUNTS)) {
      throw refused(cell(2), "no stream", "the name of an income stream");
    } else {
      last = STREAMS.size();
    }
  }

  /** The creator at hand, or the next one. */
  private Packed.Writer of(Handle handle) throws Unreadable {
    if (packed != null && handle.key().equals(key)) {
      return packed;
    }
    end();
    key = handle.key();
    check(!creators.containsKey(key), cell(0), handle + " a second time", "each creator once");
    last = -1;
    packed = new Packed.Writer(monthsAgo, row);
    return packed;
  }

  private void add(Packed.Writer writer, String stream, List<String> cells) throws Unreadable {
    int place = STREAMS.getOrDefault(stream, -1);
    check(place >= 0, cell(2), "an unknown stream", "one of " + names());
    check(place > last, cell(2), stream + " out of order", "each stream once, in our order");
    last = place;
    boolean known = isBlank(cells, Packed.KNOWN, AMOUNTS);
    check(
        known || isBlank(cells, 0, Packed.KNOWN),
        line(row),
        "amounts of two sorts",
        "known money or an estimate");
    writer.add(place, known ? cents(cells, 0, Packed.KNOWN) : cents(cells, Packed.KNOWN, AMOUNTS));
  }

  private static String names() {
    return IncomeStreams.ALL.stream().map(IncomeStream::name).collect(Collectors.joining(", "));
  }

  private static boolean isBlank(List<String> cells, int from, int to) {
    int first = StatementList.FIRST_AMOUNT;
    return cells.subList(first + from, first + to).stream().allMatch(String::isEmpty);
  }

  private long[] cents(List<String> cells, int from, int to) throws Unreadable {
    long[] cents = new long[to - from];
    for (int i = 0; i < cents.length; i++) {
      int column = StatementList.FIRST_AMOUNT + from + i;
      String written = cells.get(column);
      check(
          AMOUNT.matcher(written).matches(), cell(column), "no amount", "an amount such as 120.50");
      cents[i] = new BigDecimal(written).unscaledValue().longValueExact();
    }
    return cents;
  }

  /** Puts the creator at hand away. */
  private void end() throws Unreadable {
    if (packed != null) {
      byte[] bytes = packed.end();
      room -= PastStatements.cost(key, bytes);
      if (room < 0) {
        throw new Unreadable(
            Problem.warning(
                line(row),
                "more than there is memory for",
                "a list that fits into a quarter of Java's memory",
                "the list is not used; give Java more memory, as with RATEWRIGHT_OPTS=-Xmx4g"));
      }
      creators.put(key, bytes);
    }
  }

  private Place line(int number) {
    return new Place(file.file(), "", "row " + number, "");
  }

  private Place cell(int column) {
    return file.cell(column, row, StatementList.HEADINGS.get(column));
  }

  private void check(boolean right, Place place, String found, String expected) throws Unreadable {
    if (!right) {
      throw refused(place, found, expected);
    }
  }

  private Unreadable refused(Place place, String found, String expected) {
    return new Unreadable(PastStatements.notUsed(month, place, found, expected));
  }
}
