package dev.ratewright.template;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.domain.Assumption;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.pricing.Worth;
import dev.ratewright.problem.Place;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** How a price comes about: each step with its working, who says so and since when. */
final class PacketSteps {
  private final Appraisal appraisal;
  private final Language language;
  private final Map<Place, Assumption> assumptions = new HashMap<>();

  PacketSteps(Appraisal appraisal, RateBook book, Language language) {
    this.appraisal = appraisal;
    this.language = language;
    // A figure goes by many names, but stands in one cell.
    book.assumptions().forEach(each -> assumptions.put(each.figure().origin(), each));
  }

  List<Block> of(InternalCard.Line line) {
    SequencedSet<Named> steps = new LinkedHashSet<>(Named.steps(line.target()));
    if (steps.size() == 1) {
      // A minimum fee stands in for what the audience is worth, which is worth knowing all the
      // same.
      SequencedSet<Named> worth = new LinkedHashSet<>();
      appraisal.card().worth().map(Worth::video).ifPresent(v -> worth.addAll(Named.steps(v)));
      worth.addAll(steps);
      steps = worth;
    }
    List<List<String>> rows = steps.stream().map(this::row).toList();
    return List.of(
        new Table(
            List.of(
                new TableColumn(language.say("packet.step"), Role.SUBJECT, 1.8),
                new TableColumn(language.say("packet.working"), Role.REMARK, 4.1),
                new TableColumn(language.say("packet.source"), Role.REMARK, 2.9),
                new TableColumn(language.say("packet.result"), Role.FIGURE, 1.2)),
            rows));
  }

  private List<String> row(Named step) {
    return List.of(name(step), step.of().working(), source(step), text(step));
  }

  /** The words of the language for a step; its own where there are none. */
  private String name(Named step) {
    String own = step.name().substring(0, 1).toUpperCase(Locale.ROOT) + step.name().substring(1);
    return language.labels().getOrDefault("step." + step.name().replace(' ', '-'), own);
  }

  private String text(Named step) {
    return switch (step.unit()) {
      case MONEY, EXCHANGE -> language.price(step.value(), step.currency());
      case PERCENT -> language.percent(step.value());
      case COUNT -> language.number(step.value().setScale(0, RoundingMode.HALF_UP));
      case FACTOR, HOURS -> language.number(step.value());
    };
  }

  private String source(Named step) {
    List<Input> inputs = new ArrayList<>();
    own(step.of(), inputs);
    SequencedSet<String> words = new LinkedHashSet<>();
    List<LocalDate> days = new ArrayList<>();
    boolean roster = false;
    for (Input input : inputs) {
      Optional<Assumption> assumption = Optional.ofNullable(assumptions.get(input.origin()));
      assumption.map(Assumption::source).filter(said -> !said.isBlank()).ifPresent(words::add);
      assumption.flatMap(Assumption::asOf).ifPresent(days::add);
      roster |= assumption.isEmpty();
    }
    // The oldest, as a chain is as strong as its weakest link.
    days.stream().min(Comparator.naturalOrder()).map(LocalDate::toString).ifPresent(words::add);
    if (roster) {
      words.addFirst(
          appraisal
              .creator()
              .audience()
              .asOf()
              .map(day -> language.say("packet.roster-of", "day", day.toString()))
              .orElse(language.say("packet.roster")));
    }
    return language.list(List.copyOf(words));
  }

  /** The inputs of a step that are not those of a step before. */
  private static void own(Expr expr, List<Input> into) {
    if (expr instanceof Input input) {
      into.add(input);
    } else if (!(expr instanceof Named)) {
      expr.operands().forEach(operand -> own(operand, into));
    }
  }
}
