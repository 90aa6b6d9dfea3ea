package dev.ratewright.intake;

import dev.ratewright.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The creators of a sheet with one row each. Only the row at hand is in memory. */
final class Singles implements Creators {
  private final CreatorSheet sheet;
  private final Repeats repeats;
  private final Sheet.Entries entries;

  Singles(Sheet source, CreatorSheet sheet) throws Unreadable {
    this.sheet = sheet;
    this.repeats = Repeats.find(source, sheet);
    this.entries = source.entries();
  }

  @Override
  public int rows() {
    return repeats.rows();
  }

  @Override
  public @Nullable Listing next(Accounts accounts) throws Unreadable {
    Entry entry = entries.next();
    if (entry == null) {
      return null;
    }
    int row = entry.row().number();
    Optional<Problem> rule = entry.passedOver().or(() -> repeats.copy(row));
    if (rule.isPresent()) {
      return Listing.passedOver(rule.get());
    }
    repeats.conflict(row).ifPresent(entry::add);
    return new CreatorRows(sheet, List.of(entry)).read(accounts);
  }

  @Override
  public void close() {
    entries.close();
  }
}
