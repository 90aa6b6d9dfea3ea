package dev.ratewright.intake;

import dev.ratewright.domain.Band;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a brand can book, in the order of every rate card. */
final class DeliverableSheet implements RateBookSheet<Deliverable> {
  private final Column<String> name =
      Column.required("Deliverable", Words.text(Content.Look.TEXT), "");
  private final Column<String> includes =
      Column.optional("Includes", Words.text(Content.Look.TEXT), "");
  private final Column<Input> factor =
      Column.optional("Factor", Numbers.above0("for the deliverable", Unit.FACTOR), "");
  private final Column<Input> low = service("Service price, low");
  private final Column<Input> target = service("Service price");
  private final Column<Input> high = service("Service price, high");
  private final Column<Boolean> minimum =
      Column.required(
          "Minimum fee applies", Words.oneOf(List.of(true, false), yes -> yes ? "Yes" : "No"), "");
  private final Column<Input> posts = Column.required("Posts", Numbers.of("posts", Unit.COUNT), "");

  private static Column<Input> service(String heading) {
    return Column.optional(heading, Numbers.above0("service price", Unit.MONEY), "");
  }

  @Override
  public Form form() {
    return new Form(
        "Deliverables",
        "Priced by a factor on the creator's in-feed video, or as a service at fixed prices. Posts"
            + " says as how many it counts where the sheet Volume takes something off.",
        List.of(name, includes, factor, low, target, high, minimum, posts));
  }

  @Override
  public Checked<Deliverable> read(Entry entry) {
    Optional<String> called = entry.read(name);
    String what = entry.text(includes);
    Optional<Input> times = entry.read(factor);
    List<Input> prices =
        Stream.of(low, target, high).map(entry::read).flatMap(Optional::stream).toList();
    Optional<Boolean> least = entry.read(minimum);
    Optional<Input> counted = entry.read(posts);
    boolean service = prices.size() == 3;
    if (entry.problems().isEmpty() && (times.isPresent() == service || prices.size() % 3 != 0)) {
      entry.reject(
          factor,
          times.map(Input::text).orElse("no factor") + " and " + prices.size() + " service prices",
          "either a factor, or all three service prices",
          "");
    }
    return entry.checked(
        () ->
            new Deliverable(
                called.orElseThrow(),
                what,
                service
                    ? new Deliverable.ByService(
                        new Band(prices.get(0), prices.get(1), prices.get(2)))
                    : new Deliverable.ByAudience(
                        times.orElseThrow().called("for " + called.orElseThrow())),
                least.orElseThrow(),
                counted.orElseThrow()));
  }

  @Override
  public List<Input> figures(Deliverable deliverable) {
    List<Input> figures =
        new ArrayList<>(
            switch (deliverable.price()) {
              case Deliverable.ByAudience times -> List.of(times.factor());
              case Deliverable.ByService service -> inputs(service.price());
            });
    figures.add(deliverable.posts());
    return figures;
  }

  /** The figures of a band that was read from three cells. */
  static List<Input> inputs(Band band) {
    List<Input> inputs = new ArrayList<>();
    for (Expr figure : band.figures()) {
      if (figure instanceof Input input) {
        inputs.add(input);
      }
    }
    return inputs;
  }

  /** Figures of a band that fall from low to high. */
  static List<Problem> rising(Band band) {
    List<Input> inputs = inputs(band);
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i + 1 < inputs.size(); i++) {
      Input next = inputs.get(i + 1);
      if (next.value().compareTo(inputs.get(i).value()) < 0) {
        problems.add(
            Problem.error(
                next.origin(), next.text(), inputs.get(i).text() + " or more: low to high", ""));
      }
    }
    return problems;
  }

  @Override
  public List<Problem> together(List<Deliverable> deliverables) {
    List<Problem> problems =
        new ArrayList<>(Once.each(deliverables, Deliverable::name, this::place));
    for (Deliverable deliverable : deliverables) {
      if (deliverable.price() instanceof Deliverable.ByService service) {
        problems.addAll(rising(service.price()));
      }
    }
    return problems;
  }

  private Place place(Deliverable deliverable) {
    return figures(deliverable).getFirst().origin();
  }
}
