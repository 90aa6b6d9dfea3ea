package dev.ratewright.batch;

import dev.ratewright.domain.Assumption;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.problem.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Figures of the rate book that have become old. */
final class AgedFigures {
  private AgedFigures() {}

  /** Warns of figures of the rate book that nobody has looked at for long. */
  static Optional<Problem> warning(RateBook rates, YearMonth period) {
    List<Assumption> stale = rates.stale(period.atEndOfMonth());
    String months = rates.setting(Setting.STALE_AFTER).text();
    return stale.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                stale.getFirst().figure().origin(),
                stale.size() == 1
                    ? "a figure last looked at " + stale.getFirst().asOf().orElseThrow()
                    : stale.size() + " figures last looked at long ago",
                "figures looked at in the last " + months + " months",
                "the sheet Assumptions of the report marks them as stale"));
  }
}
