package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Rounding;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** To which step quoted prices are rounded up. */
final class RoundingSheet implements RateBookSheet<Rounding> {
  private final Column<Input> below =
      Column.optional("Below", Numbers.above0("prices below", Unit.FACTOR), "");
  private final Column<Input> step =
      Column.required("Step", Numbers.above0("step", Unit.FACTOR), "");

  @Override
  public Form form() {
    return new Form(
        "Rounding",
        "Prices are rounded up to the next whole step, in the currency of the report; the last row has no bound.",
        List.of(below, step));
  }

  @Override
  public Checked<Rounding> read(Entry entry) {
    Optional<Input> bound = entry.read(below);
    Optional<Input> size = entry.read(step);
    return entry.checked(() -> new Rounding(bound, size.orElseThrow()));
  }

  @Override
  public List<Input> figures(Rounding rounding) {
    return Stream.concat(rounding.below().stream(), Stream.of(rounding.step())).toList();
  }

  @Override
  public List<Problem> together(List<Rounding> roundings) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < roundings.size(); i++) {
      Rounding rounding = roundings.get(i);
      boolean last = i == roundings.size() - 1;
      Input step = rounding.step();
      if (last == rounding.below().isPresent()) {
        problems.add(
            Problem.error(
                step.origin(),
                last ? "a last row with a bound" : "a row without a bound before the last",
                "a bound in every row but the last",
                ""));
      }
      Optional<Input> before = i == 0 ? Optional.empty() : roundings.get(i - 1).below();
      rounding
          .below()
          .filter(b -> before.isPresent() && b.value().compareTo(before.get().value()) <= 0)
          .ifPresent(
              b -> problems.add(Problem.error(b.origin(), b.text(), "smallest bounds first", "")));
      // Else a price just below the bound would be rounded past one just above it.
      rounding
          .below()
          .filter(b -> b.value().remainder(step.value()).signum() != 0)
          .ifPresent(
              b ->
                  problems.add(
                      Problem.error(
                          b.origin(), b.text(), "a whole number of steps of " + step.text(), "")));
    }
    return problems;
  }
}
