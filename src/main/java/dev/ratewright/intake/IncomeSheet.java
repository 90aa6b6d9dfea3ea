package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Income;
import dev.ratewright.domain.Input;
import dev.ratewright.problem.Checked;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The roster's sheet of money that is known, any number of rows for each creator, stream and month.
 */
final class IncomeSheet implements Ledger.Lines<Income> {
  private static final String DEALS = "the money of brand deals stands on the sheet Deals";

  private final Column<Handle> handle = Column.required("Handle", Words.handle(), "@mara.cooks");
  private final Column<YearMonth> month = Column.required("Month", Days.month(), "2026-10");
  private final Column<String> stream =
      Column.required("Stream", StreamName.orElse(DEALS), "Creator Rewards").alias("Income stream");
  private final Column<Input> amount =
      Column.required("Amount", Numbers.balance("as recorded"), "412.60").alias("Payout");
  private final Column<Boolean> settled =
      Column.required("State", Words.oneOf(List.of(true, false), IncomeSheet::word), "Settled")
          .alias("Status");
  private final Column<Currency> currency = Column.optional("Currency", new CurrencyName(), "");
  private final Column<String> note =
      Column.optional("Note", Words.text(Content.Look.TEXT), "October payout");

  private final Till till;

  /** The sheet, whose money is changed in a till. */
  IncomeSheet(Till till) {
    this.till = till;
  }

  private static String word(boolean settled) {
    return settled ? "Settled" : "Pending";
  }

  @Override
  public Form form() {
    return new Form(
        "Income",
        "Money that is known: one row for each payment of an income stream other than brand deals,"
            + " refunds below 0. Where a month has any, nothing is estimated.",
        List.of(handle, month, stream, amount, settled, note, currency));
  }

  @Override
  public Column<Handle> handle() {
    return handle;
  }

  @Override
  public boolean doubtsCopies() {
    return true;
  }

  @Override
  public Checked<Income> read(Entry entry) {
    Optional<YearMonth> when = entry.read(month);
    Optional<String> from = entry.read(stream);
    Optional<Currency> money = entry.read(currency);
    Optional<Input> paid = entry.read(amount);
    till.check(entry, amount, paid, money);
    Optional<Boolean> come = entry.read(settled);
    Optional<String> words = entry.read(note);
    Optional<Expr> dollars =
        till.rounded(entry, words.flatMap(w -> paid.map(p -> p.called(w))).or(() -> paid), when);
    return entry.checked(
        () ->
            new Income(
                when.orElseThrow(), from.orElseThrow(), dollars.orElseThrow(), come.orElseThrow()));
  }
}
