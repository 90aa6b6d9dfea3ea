package dev.ratewright.intake;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Measure;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.problem.Checked;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The roster's sheet of what creators did, one row for each creator and month, with a column for
 * everything that any income stream works with.
 */
public final class ActivitySheet implements Ledger.Lines<Activity> {
  private final Column<Handle> handle = Handles.whose();
  private final Column<YearMonth> month = Column.required("Month", Days.month(), "2026-10");
  private final Column<Currency> currency = Column.optional("Currency", new CurrencyName(), "");
  private final Map<Measure, Column<Input>> columns = new LinkedHashMap<>();

  private final Till till;

  /** The sheet with the measures of all income streams, whose money is changed in a till. */
  ActivitySheet(Till till) {
    this.till = till;
    Stream.concat(
            Activity.GENERAL.stream(),
            IncomeStreams.ALL.stream().flatMap(s -> s.measures().stream()))
        .forEach(measure -> columns.computeIfAbsent(measure, ActivitySheet::column));
  }

  private static Column<Input> column(Measure measure) {
    Content<Input> content =
        switch (measure.unit()) {
          case HOURS -> Hours.inMonth(measure.name());
          case MONEY -> Numbers.amount(measure.name());
          case PERCENT -> Numbers.share(measure.name());
          default -> Numbers.of(measure.name(), measure.unit());
        };
    return Column.optional(measure.heading(), content, measure.example()).alias(measure.aliases());
  }

  @Override
  public Form form() {
    List<Column<?>> all = new ArrayList<>(List.of(handle, month));
    all.addAll(columns.values());
    all.add(currency);
    return new Form(
        "Activity",
        "One row for each creator and month. A blank cell is unknown, which is not 0.",
        all);
  }

  @Override
  public Column<Handle> handle() {
    return handle;
  }

  @Override
  public Checked<Activity> read(Entry entry) {
    Optional<YearMonth> when = entry.read(month);
    when.ifPresent(m -> till.reach(entry, month, m));
    Optional<Currency> money = entry.read(currency);
    Map<Measure, Input> written = new LinkedHashMap<>();
    Map<Measure, Expr> figures = new LinkedHashMap<>();
    columns.forEach(
        (measure, column) -> {
          Optional<Input> figure = entry.read(column);
          figure.ifPresent(f -> written.put(measure, f));
          till.check(entry, column, figure, money);
          till.exactly(entry, figure, when).ifPresent(f -> figures.put(measure, f));
        });
    columns.forEach((measure, column) -> within(entry, column, measure, written));
    return entry.checked(() -> new Activity(when.orElseThrow(), figures));
  }

  @Override
  public Optional<String> once(Activity line) {
    return Optional.of(line.month().toString());
  }

  private static void within(
      Entry entry, Column<Input> column, Measure measure, Map<Measure, Input> figures) {
    @Nullable Input part = figures.get(measure);
    Optional<Input> whole =
        measure.within().stream().map(figures::get).flatMap(Stream::ofNullable).findFirst();
    if (part != null && whole.filter(w -> part.value().compareTo(w.value()) > 0).isPresent()) {
      String words = whole.get().text() + " " + whole.get().name();
      entry.reject(column, part.text(), "no more than the " + words, "");
    }
  }
}
