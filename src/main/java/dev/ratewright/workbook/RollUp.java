package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.earnings.Commission;
import dev.ratewright.earnings.Dues;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.earnings.Kind;
import dev.ratewright.earnings.KnownMonth;
import dev.ratewright.earnings.Statement;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the creators of a roster earned together: by tier, niche, manager and stream in the month,
 * and by month. Kinds of money stay apart. Beside it the agency's part, which is not of the month
 * alone: see {@link Dues}. Spellings that differ in case alone are one group, as they are to a
 * spreadsheet.
 */
final class RollUp {
  /** By tier, in the order of the rate book. */
  final Map<String, Group> tiers = new LinkedHashMap<>();

  /** By niche; without a name where none is given. */
  final Map<String, Group> niches = new TreeMap<>();

  /** By manager; without a name where none is given. */
  final Map<String, Group> managers = new TreeMap<>();

  /** By income stream, in the order of a statement. */
  final Map<String, Group> streams = new LinkedHashMap<>();

  /** By month, oldest first. */
  final Map<YearMonth, Group> months = new TreeMap<>();

  /** The money of some creators, streams or months. */
  static final class Group {
    final String name;
    private final Map<Kind, BigDecimal> sums = new EnumMap<>(Kind.class);
    private final Map<Commission.State, BigDecimal> dues = new EnumMap<>(Commission.State.class);
    private int creators;

    Group(String name) {
      this.name = name;
    }

    /** How many creators have a part in it. */
    int creators() {
      return creators;
    }

    /** Whether there is anything to say of it. */
    boolean isAny() {
      return creators > 0 || !dues.isEmpty();
    }

    /** The agency's part that stands so. */
    BigDecimal commission(Commission.State state) {
      return dues.getOrDefault(state, BigDecimal.ZERO);
    }

    private void add(Dues.Line due) {
      for (Commission.State state : Commission.State.values()) {
        dues.merge(state, due.commission().of(state).value(), BigDecimal::add);
      }
    }

    BigDecimal sum(Kind kind) {
      return sums.getOrDefault(kind, BigDecimal.ZERO);
    }

    private void add(List<Earning> earnings) {
      creators++;
      for (Earning earning : earnings) {
        for (Kind kind : Kind.values()) {
          kind.of(earning).ifPresent(amount -> sums.merge(kind, amount.value(), BigDecimal::add));
        }
      }
    }
  }

  RollUp(RateBook rates) {
    rates.tiers().forEach(tier -> tiers.put(key(tier.name()), new Group(tier.name())));
    IncomeStreams.ALL.forEach(s -> streams.put(key(s.name()), new Group(s.name())));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Counts a creator in. */
  void add(Appraisal appraisal) {
    List<Earning> all = earnings(appraisal.statement());
    List<Dues.Line> dues = appraisal.dues().lines();
    Creator creator = appraisal.creator();
    List<Group> groups =
        List.of(
            group(tiers, appraisal.card().tier().name()),
            group(niches, creator.identity().niche().map(Niche::name).orElse("")),
            group(managers, creator.identity().manager()));
    for (Group group : groups) {
      group.add(all);
      dues.forEach(group::add);
    }
    for (Statement.Line line : appraisal.statement().lines()) {
      if (!(line.earning() instanceof Earning.None)) {
        group(streams, line.stream().name()).add(List.of(line.earning()));
      }
    }
    for (KnownMonth month : appraisal.history().months()) {
      group(month.month()).add(earnings(month.statement()));
    }
    for (Dues.Line due : dues) {
      group(streams, due.stream().name()).add(due);
      group(due.month()).add(due);
    }
  }

  private static Group group(Map<String, Group> groups, String name) {
    return groups.computeIfAbsent(key(name), k -> new Group(name));
  }

  private Group group(YearMonth month) {
    return months.computeIfAbsent(month, m -> new Group(m.toString()));
  }

  private static List<Earning> earnings(Statement statement) {
    List<Earning> earnings = new ArrayList<>();
    statement.lines().forEach(line -> earnings.add(line.earning()));
    return earnings;
  }
}
