package dev.ratewright.statements;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Handle;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Kind;
import dev.ratewright.earnings.KnownMonth;
import dev.ratewright.earnings.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of what every creator earned in the month of a report, written as creators are added:
 * comma-separated values in UTF-8, a line for each stream that has an amount, and one without a
 * stream where the month is known and brought nothing. A creator of whose month nothing is known
 * has no line.
 */
public final class StatementList implements Closeable {
  /** Where it stands among the internal files of a period. */
  public static final String FILE = "statements.csv";

  /** Two for money that is known, then three for an estimate. */
  static final int FIRST_AMOUNT = 3;

  static final int CURRENCY = FIRST_AMOUNT + Kind.values().length;

  static final List<String> HEADINGS =
      List.of(
          "Handle",
          "Month",
          "Stream",
          "Settled",
          "Pending",
          "Estimated low",
          "Estimated expected",
          "Estimated high",
          "Currency");

  private static final int CENTS = 2;

  private final CsvWriter lines;
  private final Currency currency;
  private boolean closed;

  /**
   * Begins a list.
   *
   * @param file written anew where it exists
   * @param currency that of all amounts
   */
  public StatementList(Path file, Currency currency) throws IOException {
    this.currency = currency;
    lines = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    write(HEADINGS);
  }

  /** Adds the next creator, if anything is known of the month. */
  public void add(Appraisal appraisal) throws IOException {
    for (KnownMonth month : appraisal.history().months()) {
      if (month.month().equals(appraisal.period())) {
        add(appraisal.creator().handle(), month.statement());
      }
    }
  }

  private void add(Handle handle, Statement statement) throws IOException {
    boolean nothing = true;
    for (Statement.Line line : statement.lines()) {
      if (!(line.earning() instanceof Earning.None)) {
        write(cells(handle, statement.month(), line.stream().name(), line.earning()));
        nothing = false;
      }
    }
    if (nothing) {
      write(cells(handle, statement.month(), "", new Earning.None("")));
    }
  }

  private List<String> cells(Handle handle, YearMonth month, String stream, Earning earning) {
    List<String> cells = new ArrayList<>(List.of(handle.toString(), month.toString(), stream));
    for (Kind kind : Kind.values()) {
      cells.add(
          kind.of(earning)
              .map(sum -> sum.value().setScale(CENTS, RoundingMode.HALF_UP).toPlainString())
              .orElse(""));
    }
    cells.add(currency.code());
    return cells;
  }

  private void write(List<String> cells) throws IOException {
    try {
      lines.writeRecord(cells);
    } catch (UncheckedIOException disk) {
      throw disk.getCause();
    }
  }

  /** Closing it once more does nothing. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      lines.close();
    }
  }
}
