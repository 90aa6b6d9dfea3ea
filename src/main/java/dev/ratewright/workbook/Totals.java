package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.IncomeStream;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.earnings.Statement;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What the report adds up over the roster. Settled, pending and estimated money stay apart. */
final class Totals {
  /** Money of one kind from one stream. */
  record Income(String stream, String kind) {
    static final String SETTLED = "settled";
    static final String PENDING = "pending";
    static final String ESTIMATED = "estimated";
    static final List<String> KINDS = List.of(SETTLED, PENDING, ESTIMATED);
  }

  final SequencedMap<String, Integer> tiers = new LinkedHashMap<>();
  final UntappedTotals untapped = new UntappedTotals();
  private final Map<Income, BigDecimal> income = new HashMap<>();
  int priced;
  int rejected;
  int withProblems;
  int errors;
  int warnings;
  BigDecimal followers = BigDecimal.ZERO;
  BigDecimal settled = BigDecimal.ZERO;
  BigDecimal pending = BigDecimal.ZERO;
  BigDecimal low = BigDecimal.ZERO;
  BigDecimal expected = BigDecimal.ZERO;
  BigDecimal high = BigDecimal.ZERO;

  Totals(RateBook book) {
    for (Tier tier : book.tiers()) {
      tiers.put(tier.name(), 0);
    }
  }

  void add(Appraisal appraisal, List<Problem> problems) {
    priced++;
    withProblems += problems.isEmpty() ? 0 : 1;
    tiers.merge(appraisal.card().tier().name(), 1, Integer::sum);
    followers = followers.add(appraisal.creator().audience().followers().value());
    Statement statement = appraisal.statement();
    settled = settled.add(statement.settled().value());
    pending = pending.add(statement.pending().value());
    low = low.add(statement.estimated().low().value());
    expected = expected.add(statement.estimated().expected().value());
    high = high.add(statement.estimated().high().value());
    for (Statement.Line line : statement.lines()) {
      add(line.stream().name(), line.earning());
    }
    untapped.add(appraisal);
    count(problems);
  }

  private void add(String stream, Earning earning) {
    switch (earning) {
      case Earning.Estimated estimated ->
          add(stream, Income.ESTIMATED, estimated.amount().expected().value());
      case Earning.Actual agreed -> {
        add(stream, Income.SETTLED, agreed.settled().value());
        add(stream, Income.PENDING, agreed.pending().value());
      }
      case Earning.None none -> {
        // A reason is no amount.
      }
    }
  }

  private void add(String stream, String kind, BigDecimal amount) {
    income.merge(new Income(stream, kind), amount, BigDecimal::add);
  }

  /** The income of all creators, in the order of a statement. */
  SequencedMap<Income, BigDecimal> income() {
    SequencedMap<Income, BigDecimal> ordered = new LinkedHashMap<>();
    for (IncomeStream stream : IncomeStreams.ALL) {
      for (String kind : Income.KINDS) {
        Income key = new Income(stream.name(), kind);
        @Nullable BigDecimal amount = income.get(key);
        if (amount != null) {
          ordered.put(key, amount);
        }
      }
    }
    return ordered;
  }

  void reject(List<Problem> problems) {
    rejected++;
    withProblems++;
    count(problems);
  }

  void count(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        errors++;
      } else if (problem.severity() == Severity.WARNING) {
        warnings++;
      }
    }
  }
}
