package dev.ratewright.intake;

import dev.ratewright.domain.Benchmark;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The engagement that is usual at a size. */
final class BenchmarkSheet implements RateBookSheet<Benchmark> {
  private final Column<Input> followers =
      Column.required("Followers", Numbers.above0("followers", Unit.COUNT), "");
  private final Column<Input> rate =
      Column.required(
          "Engagement rate",
          new Numbers("usual", Unit.PERCENT, new BigDecimal("1E-9"), BigDecimal.ONE),
          "");

  @Override
  public Form form() {
    return new Form(
        "Engagement",
        "The usual engagement rate at a size; between two rows it is interpolated.",
        List.of(followers, rate));
  }

  @Override
  public Checked<Benchmark> read(Entry entry) {
    Optional<Input> size = entry.read(followers);
    Optional<Input> usual = entry.read(rate);
    return entry.checked(() -> new Benchmark(size.orElseThrow(), usual.orElseThrow()));
  }

  @Override
  public List<Input> figures(Benchmark benchmark) {
    return List.of(benchmark.followers(), benchmark.rate());
  }

  @Override
  public List<Problem> together(List<Benchmark> benchmarks) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i + 1 < benchmarks.size(); i++) {
      Input size = benchmarks.get(i).followers();
      Input next = benchmarks.get(i + 1).followers();
      if (next.value().compareTo(size.value()) <= 0) {
        problems.add(
            Problem.error(
                next.origin(), next.text(), "more than the " + size.text() + " above it", ""));
      }
    }
    return problems;
  }
}
