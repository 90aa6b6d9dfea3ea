package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.KillFee;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What is due where a brand cancels. */
final class KillFeeSheet implements RateBookSheet<KillFee> {
  private final Column<String> stage = Column.required("When", Words.text(Content.Look.TEXT), "");
  private final Column<Input> share =
      Column.required("Share of the fee", Numbers.share("of the fee"), "");

  @Override
  public Form form() {
    return new Form(
        "Kill fees", "What is due where a brand cancels, by when it does.", List.of(stage, share));
  }

  @Override
  public Checked<KillFee> read(Entry entry) {
    Optional<String> when = entry.read(stage);
    Optional<Input> part = entry.read(share);
    return entry.checked(() -> new KillFee(when.orElseThrow(), part.orElseThrow()));
  }

  @Override
  public List<Input> figures(KillFee fee) {
    return List.of(fee.share());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<KillFee> fees) {
    return Once.each(fees, KillFee::stage, fee -> fee.share().origin());
  }
}
