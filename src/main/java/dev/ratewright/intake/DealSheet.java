package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Right;
import dev.ratewright.problem.Checked;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The roster's sheet of brand deals, one row each. */
public final class DealSheet implements Ledger.Lines<Deal> {
  private final Column<Handle> handle = Handles.whose();
  private final Column<String> brand =
      Column.required("Brand", Words.text(Content.Look.TEXT), "Copperleaf Pans");
  private final Column<String> category =
      Column.optional("Category", Words.text(Content.Look.TEXT), "Kitchenware");
  private final Column<String> deliverable =
      Column.optional("Deliverable", Words.text(Content.Look.TEXT), "In-feed video");
  private final Column<Input> fee = Column.required("Fee", Numbers.amount("fee"), "1100");
  private final Column<Deal.State> state =
      Column.required("State", Words.oneOf(List.of(Deal.State.values()), DealSheet::word), "Paid");
  private final Column<LocalDate> date = Column.required("Date", Days.day(), "2026-10-14");
  private final Column<Input> killFee = Column.optional("Kill fee", Numbers.amount("kill fee"), "");
  private final Column<LocalDate> paidOn = Column.optional("Paid on", Days.day(), "2026-10-30");
  private final Column<Currency> currency = Column.optional("Currency", new CurrencyName(), "");
  private final DealRights rights = new DealRights();

  private final Till till;

  /** The sheet, whose money is changed in a till. */
  DealSheet(Till till) {
    this.till = till;
  }

  private static String word(Deal.State state) {
    return state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
  }

  @Override
  public Form form() {
    return new Form(
        "Deals",
        "One row for each brand deal. A deal belongs to the month of its posting date.",
        Stream.concat(
                Stream.of(
                    handle,
                    brand,
                    category,
                    deliverable,
                    fee,
                    state,
                    date,
                    killFee,
                    paidOn,
                    currency),
                rights.columns().stream())
            .toList());
  }

  @Override
  public Column<Handle> handle() {
    return handle;
  }

  @Override
  public Checked<Deal> read(Entry entry) {
    String who = entry.text(brand);
    String what = entry.text(category);
    String made = entry.text(deliverable);
    Optional<Currency> money = entry.read(currency);
    Optional<Input> gross = entry.read(fee);
    Optional<Deal.State> come = entry.read(state);
    Optional<LocalDate> day = entry.read(date);
    Optional<Input> kill = entry.read(killFee);
    Optional<LocalDate> paid = entry.read(paidOn);
    List<Right> given = rights.read(entry, day);
    boolean cancelled = come.filter(s -> s == Deal.State.CANCELLED).isPresent();
    boolean settles = cancelled || come.filter(s -> s == Deal.State.PAID).isPresent();
    boolean unread =
        entry.problems().stream().anyMatch(p -> p.where().equals(entry.place(killFee)));
    if (cancelled && kill.isEmpty() && !unread) {
      entry.reject(
          killFee, "nothing", "the kill fee of a cancelled deal", "write 0 where none was agreed");
    } else if (!cancelled && kill.isPresent() && come.isPresent()) {
      entry.reject(killFee, kill.get().text(), "a blank cell unless the deal is Cancelled", "");
    }
    if (paid.isPresent() && !settles && come.isPresent()) {
      entry.reject(
          paidOn,
          paid.get().toString(),
          "a blank cell unless the deal is Paid or Cancelled",
          "set the state to Paid where the money has come");
    }
    till.check(entry, fee, gross, money);
    till.check(entry, killFee, kill, money);
    Optional<YearMonth> month = day.map(YearMonth::from);
    Optional<Expr> gained = till.later(gross, month);
    Optional<Expr> saved = till.later(kill, month);
    if (!entry.problems().isEmpty()) {
      // The row is no deal as it stands: what else it needs is said along with that.
      till.rounded(entry, gross, month);
      till.rounded(entry, kill, month);
    }
    return entry.checked(
        () ->
            new Deal(
                who,
                what,
                made,
                gained.orElseThrow(),
                come.orElseThrow(),
                day.orElseThrow(),
                saved,
                paid,
                given));
  }
}
