package dev.ratewright.intake;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a brand can book beside a deliverable, and for how long. */
final class AddOnSheet implements RateBookSheet<AddOn> {
  /** Ten times the price; more is a slip. */
  private static final BigDecimal MOST = BigDecimal.TEN;

  private static final int LONGEST_TERM = 3_650;
  private static final String TERMS = "whole days with ; between them, shortest first: 30; 60; 90";

  private final Column<String> name = Column.required("Add-on", Words.text(Content.Look.TEXT), "");
  private final Column<AddOn.Kind> kind =
      Column.required("Kind", Words.oneOf(List.of(AddOn.Kind.values()), AddOn.Kind::words), "");
  private final Column<Input> share =
      Column.optional(
          "Percent",
          new Numbers("of the price", Unit.PERCENT, new BigDecimal("1E-9"), MOST, BigDecimal.ONE),
          "");
  private final Column<Input> days =
      Column.optional("Per days", Numbers.above0("days", Unit.COUNT), "");
  private final Column<Input> least =
      Column.optional("At least", Numbers.above0("at least", Unit.MONEY), "");
  private final Column<Input> low = amount("Amount, low");
  private final Column<Input> target = amount("Amount");
  private final Column<Input> high = amount("Amount, high");
  private final Column<Boolean> atCost =
      Column.optional("At cost", Words.oneOf(List.of(true, false), yes -> yes ? "Yes" : "No"), "");
  private final Column<String> terms =
      Column.optional("Terms, days", Words.text(Content.Look.TEXT), "");

  private static Column<Input> amount(String heading) {
    return Column.optional(heading, Numbers.above0("each", Unit.MONEY), "");
  }

  @Override
  public Form form() {
    return new Form(
        "Add-ons",
        "Charged by a percentage of the deliverable's price, for so many days or once and for all;"
            + " by an amount each; or at cost. A row may be repeated under its name with another"
            + " percentage for other terms.",
        List.of(name, kind, share, days, least, low, target, high, atCost, terms));
  }

  @Override
  public Checked<AddOn> read(Entry entry) {
    Optional<String> called = entry.read(name);
    Optional<AddOn.Kind> what = entry.read(kind);
    Optional<AddOn.Charge> charge = charge(entry);
    List<Integer> offered = terms(entry);
    if (entry.says(days) && offered.isEmpty() && !entry.says(terms)) {
      entry.reject(terms, "nothing", TERMS, "the terms it is offered for");
    }
    if (!offered.isEmpty() && !entry.says(days)) {
      entry.reject(days, "nothing", "for how many days the percentage is, as there are terms", "");
    }
    what.ifPresent(k -> charge.ifPresent(c -> fits(entry, k, c)));
    return entry.checked(
        () ->
            new AddOn(
                called.orElseThrow(),
                what.orElseThrow(),
                charge.orElseThrow(),
                offered,
                entry.place(name)));
  }

  private Optional<AddOn.Charge> charge(Entry entry) {
    Optional<Input> part = entry.read(share);
    Optional<Input> per = entry.read(days);
    Optional<Input> bound = entry.read(least);
    List<Input> each =
        Stream.of(low, target, high).map(entry::read).flatMap(Optional::stream).toList();
    boolean free = entry.read(atCost).orElse(false);
    int ways = (part.isPresent() ? 1 : 0) + (each.isEmpty() ? 0 : 1) + (free ? 1 : 0);
    if (!entry.problems().isEmpty()) {
      return Optional.empty();
    }
    if (ways != 1 || each.size() % 3 != 0) {
      entry.reject(
          share,
          (part.isPresent() ? part.get().text() : "no percentage")
              + ", "
              + each.size()
              + " amounts"
              + (free ? ", at cost" : ""),
          "either a percentage, or all three amounts, or at cost",
          "");
      return Optional.empty();
    }
    if (part.isEmpty() && (per.isPresent() || bound.isPresent())) {
      Column<Input> spare = per.isPresent() ? days : least;
      entry.reject(spare, entry.shown(spare), "a blank cell, as there is no percentage", "");
    }
    if (part.isPresent()) {
      return Optional.of(new AddOn.Share(part.get(), per, bound.map(least -> least)));
    }
    return Optional.of(
        free
            ? new AddOn.AtCost()
            : new AddOn.Each(new Band(each.get(0), each.get(1), each.get(2))));
  }

  private List<Integer> terms(Entry entry) {
    List<Integer> offered = new ArrayList<>();
    for (String written : Words.listed(entry.text(terms))) {
      int last = offered.isEmpty() ? 0 : offered.getLast();
      int days = written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : 0;
      if (days > last && days <= LONGEST_TERM) {
        offered.add(days);
      } else {
        entry.reject(terms, "\"" + written + "\"", TERMS, "");
      }
    }
    return offered;
  }

  private void fits(Entry entry, AddOn.Kind what, AddOn.Charge charge) {
    boolean each = charge instanceof AddOn.Each;
    boolean onceForAll = charge instanceof AddOn.Share by && by.days().isEmpty();
    if (what == AddOn.Kind.REVISION && !each) {
      entry.reject(target, "nothing", "an amount, as a revision round is charged by one", "");
    }
    if (what == AddOn.Kind.RUSH && !onceForAll) {
      entry.reject(
          share, entry.shown(share), "a percentage without days, as a rush has no term", "");
    }
  }

  @Override
  public List<Input> figures(AddOn addOn) {
    return switch (addOn.charge()) {
      case AddOn.Share by ->
          Stream.of(Optional.of(by.share()), by.days(), by.least())
              .flatMap(Optional::stream)
              .filter(Input.class::isInstance)
              .map(Input.class::cast)
              .toList();
      case AddOn.Each by -> DeliverableSheet.inputs(by.amount());
      case AddOn.AtCost none -> List.of();
    };
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<AddOn> addOns) {
    List<Problem> problems = new ArrayList<>();
    Set<AddOn.Kind> kinds = EnumSet.noneOf(AddOn.Kind.class);
    Set<String> seen = new HashSet<>();
    for (AddOn addOn : addOns) {
      boolean single = addOn.kind() == AddOn.Kind.RUSH || addOn.kind() == AddOn.Kind.REVISION;
      if (single && !kinds.add(addOn.kind())) {
        problems.add(
            Problem.error(
                addOn.origin(),
                addOn.kind().words() + " a second time",
                "one row of this kind",
                ""));
      }
      if (addOn.charge() instanceof AddOn.Each by) {
        problems.addAll(DeliverableSheet.rising(by.amount()));
      }
      List<String> offers =
          addOn.terms().isEmpty()
              ? List.of(addOn.name())
              : addOn.terms().stream().map(t -> addOn.name() + " for " + t + " days").toList();
      offers.stream()
          .filter(offer -> !seen.add(Words.key(offer)))
          .forEach(
              offer ->
                  problems.add(
                      Problem.error(addOn.origin(), offer + " a second time", "each once", "")));
    }
    return problems;
  }
}
