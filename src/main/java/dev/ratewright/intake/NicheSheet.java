package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What brands pay more or less for than the average. */
final class NicheSheet implements RateBookSheet<Niche> {
  private final Column<String> name = Column.required("Niche", Words.text(Content.Look.TEXT), "");
  private final Column<Input> factor =
      Column.required("Factor", Numbers.above0("for the niche", Unit.FACTOR), "");

  @Override
  public Form form() {
    return new Form(
        "Niches",
        "What the base rate is multiplied by. A creator whose niche is not here is priced at 1.",
        List.of(name, factor));
  }

  @Override
  public Checked<Niche> read(Entry entry) {
    Optional<String> called = entry.read(name);
    Optional<Input> times = entry.read(factor);
    return entry.checked(
        () ->
            new Niche(
                called.orElseThrow(), times.orElseThrow().called("for " + called.orElseThrow())));
  }

  @Override
  public List<Input> figures(Niche niche) {
    return List.of(niche.factor());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<Niche> niches) {
    return Once.each(niches, Niche::name, niche -> niche.factor().origin());
  }
}
