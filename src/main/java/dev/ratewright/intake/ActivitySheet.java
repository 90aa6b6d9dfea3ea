package dev.ratewright.intake;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The roster's sheet of what creators did, one row for each creator and month. */
public final class ActivitySheet implements Ledger.Lines<Activity> {
  private final Column<Handle> handle = Handles.whose();
  private final Column<YearMonth> month = Column.required("Month", Days.month(), "2026-10");
  private final Column<Input> views = count("Video views", "video views", "310000");
  private final Column<Input> qualified = count("Qualified views", "qualified views", "180000");
  private final Column<Input> sponsored = count("Sponsored views", "sponsored views", "22000");
  private final Column<Input> subscribers = count("LIVE subscribers", "LIVE subscribers", "85");
  private final Column<Input> price =
      Column.optional("Subscription price", Numbers.of("subscription price", Unit.MONEY), "5.99");
  private final Column<Input> diamonds = count("LIVE diamonds", "diamonds", "12400");
  private final Column<Input> coins = count("LIVE coins", "coins", "");
  private final Column<Input> liveHours =
      Column.optional("LIVE hours", Hours.inMonth("LIVE hours"), "21.5")
          .alias("LIVE duration", "LIVE duration in selected period");

  @Override
  public Form form() {
    return new Form(
        "Activity",
        "One row for each creator and month. A blank cell is unknown, which is not 0.",
        List.of(
            handle,
            month,
            views,
            qualified,
            sponsored,
            subscribers,
            price,
            diamonds,
            coins,
            liveHours));
  }

  @Override
  public Column<Handle> handle() {
    return handle;
  }

  @Override
  public Checked<Activity> read(Entry entry) {
    Optional<YearMonth> when = entry.read(month);
    Optional<Input> all = entry.read(views);
    Optional<Input> counted = entry.read(qualified);
    Optional<Input> paid = entry.read(sponsored);
    atMost(entry, qualified, counted, all, "video views");
    atMost(
        entry,
        sponsored,
        paid,
        counted.or(() -> all),
        counted.map(Input::name).orElse("video views"));
    Optional<Input> subscribed = entry.read(subscribers);
    Optional<Input> priced = entry.read(price);
    Optional<Input> gifts = entry.read(diamonds);
    Optional<Input> spent = entry.read(coins);
    Optional<Input> hours = entry.read(liveHours);
    return entry.checked(
        () ->
            new Activity(
                when.orElseThrow(), all, counted, paid, subscribed, priced, gifts, spent, hours));
  }

  @Override
  public Optional<String> once(Activity line) {
    return Optional.of(line.month().toString());
  }

  private static void atMost(
      Entry entry, Column<Input> column, Optional<Input> part, Optional<Input> whole, String of) {
    if (part.isPresent()
        && whole.isPresent()
        && part.get().value().compareTo(whole.get().value()) > 0) {
      entry.reject(
          column, part.get().text(), "no more than the " + whole.get().text() + " " + of, "");
    }
  }

  private static Column<Input> count(String heading, String name, String example) {
    return Column.optional(heading, Numbers.of(name, Unit.COUNT), example);
  }
}
