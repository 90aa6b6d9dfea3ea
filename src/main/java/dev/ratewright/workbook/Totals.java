package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import dev.ratewright.earnings.Statement;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What the report adds up over the roster. Settled, pending and estimated money stay apart. */
final class Totals {
  final SequencedMap<String, Integer> tiers = new LinkedHashMap<>();
  final UntappedTotals untapped = new UntappedTotals();
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
    untapped.add(appraisal);
    count(problems);
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
