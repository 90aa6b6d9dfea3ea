package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Handle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which currency a row's amounts are of which neither cell nor heading says another: the row's
 * own, else its creator's, else the agency's.
 */
final class Purses {
  private final Map<String, Currency> creators = new HashMap<>();

  /** Notes a creator's currency. */
  void put(Handle creator, Currency currency) {
    creators.put(creator.key(), currency);
  }

  /** Tells a row of a sheet its currency. */
  void tell(Entry entry, Ledger.Lines<?> lines) {
    if (!creators.isEmpty()) {
      entry.read(lines.handle()).map(who -> creators.get(who.key())).ifPresent(entry::in);
    }
    own(lines.form()).flatMap(entry::read).ifPresent(entry::in);
  }

  /** Tells the rows of one creator on the sheet of creators their currency. */
  static Optional<Currency> tell(List<Entry> rows, CreatorSheet sheet) {
    Optional<Currency> said =
        rows.stream().flatMap(row -> row.read(sheet.currency).stream()).findFirst();
    said.ifPresent(currency -> rows.forEach(row -> row.in(currency)));
    return said;
  }

  private static Optional<Column<Currency>> own(Form form) {
    return form.columns().stream().flatMap(column -> CurrencyName.of(column).stream()).findFirst();
  }
}
