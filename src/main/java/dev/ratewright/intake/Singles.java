package dev.ratewright.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The creators of a sheet with one row each. Only the row at hand is in memory. */
final class Singles implements Creators {
  private final Repeats repeats;
  private final Sheet.Entries entries;

  Singles(Sheet source, Repeats repeats) throws Unreadable {
    this.repeats = repeats;
    repeats.find(source);
    this.entries = source.entries();
  }

  @Override
  public int rows() {
    return repeats.rows();
  }

  @Override
  public @Nullable Person next() throws Unreadable {
    Entry entry = entries.next();
    if (entry == null) {
      return null;
    }
    int row = entry.row().number();
    repeats.conflict(row).ifPresent(entry::add);
    return new Person(List.of(entry), entry.passedOver().or(() -> repeats.copy(row)));
  }

  @Override
  public void close() {
    entries.close();
  }
}
