package dev.ratewright.intake;

import dev.ratewright.domain.Contract;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Input;
import dev.ratewright.problem.Checked;
import java.util.List;
import java.util.Optional;

/** The roster's sheet of what the agency takes of income streams, one row for each of them. */
final class ContractSheet implements Ledger.Lines<Contract> {
  private static final String DEALS =
      "the commission on brand deals stands on the sheet Creators, else in the rate book";

  private final Column<Handle> handle = Column.required("Handle", Words.handle(), "@mara.cooks");
  private final Column<String> stream =
      Column.required("Stream", StreamName.orElse(DEALS), "LIVE gifts").alias("Income stream");
  private final Column<Input> commission =
      Column.required("Commission", Numbers.share("commission"), "10%");

  @Override
  public Form form() {
    return new Form(
        "Contracts",
        "What the agency takes of income streams other than brand deals, one row for each; of a"
            + " stream without a row it takes nothing.",
        List.of(handle, stream, commission));
  }

  @Override
  public Column<Handle> handle() {
    return handle;
  }

  @Override
  public Checked<Contract> read(Entry entry) {
    Optional<String> of = entry.read(stream);
    Optional<Input> share = entry.read(commission);
    return entry.checked(() -> new Contract(of.orElseThrow(), share.orElseThrow()));
  }

  @Override
  public Optional<String> once(Contract line) {
    return Optional.of(line.stream());
  }
}
