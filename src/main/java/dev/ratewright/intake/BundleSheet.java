package dev.ratewright.intake;

import dev.ratewright.domain.Bundle;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is in each package, one row for each deliverable in it. */
final class BundleSheet implements RateBookSheet<BundleSheet.Part> {
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private final Column<String> name = Column.required("Package", Words.text(Content.Look.TEXT), "");
  private final Column<String> deliverable =
      Column.required("Deliverable", Words.text(Content.Look.TEXT), "");
  private final Column<Input> count =
      Column.required("Count", Numbers.above0("in the package", Unit.COUNT), "");

  /**
   * One deliverable of a package.
   *
   * @param bundle the package's name
   * @param origin the cell of the deliverable's name
   */
  record Part(String bundle, Bundle.Item item, Place origin) {}

  @Override
  public Form form() {
    return new Form(
        "Packages",
        "What is in each ready-made package. Its discount goes by the number of posts in it, as the"
            + " sheet Volume says.",
        List.of(name, deliverable, count));
  }

  @Override
  public Checked<Part> read(Entry entry) {
    Optional<String> called = entry.read(name);
    Optional<String> what = entry.read(deliverable);
    Optional<Input> many = entry.read(count);
    many.filter(m -> m.value().compareTo(MOST) > 0)
        .ifPresent(m -> entry.reject(count, m.text(), Unit.COUNT.text(MOST) + " or less", ""));
    return entry.checked(
        () ->
            new Part(
                called.orElseThrow(),
                new Bundle.Item(what.orElseThrow(), many.orElseThrow()),
                entry.place(deliverable)));
  }

  @Override
  public List<Input> figures(Part part) {
    return List.of(part.item().count());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<Part> parts) {
    return Once.each(parts, p -> p.bundle() + " with " + p.item().deliverable(), Part::origin);
  }

  /** The rows of one name together. */
  static List<Bundle> bundles(List<Part> parts) {
    Map<String, List<Bundle.Item>> items = new LinkedHashMap<>();
    for (Part part : parts) {
      items.computeIfAbsent(part.bundle(), b -> new ArrayList<>()).add(part.item());
    }
    return items.entrySet().stream().map(e -> new Bundle(e.getKey(), e.getValue())).toList();
  }

  /** A package of what is not for sale could never be priced. */
  static List<Problem> ofNothing(List<Part> parts, List<Deliverable> deliverables) {
    List<String> known = deliverables.stream().map(Deliverable::name).toList();
    return parts.stream()
        .filter(part -> !known.contains(part.item().deliverable()))
        .map(
            part ->
                Problem.error(
                    part.origin(),
                    "\"" + part.item().deliverable() + "\"",
                    "one of the sheet Deliverables: " + String.join(", ", known),
                    ""))
        .toList();
  }
}
