package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.earnings.Earning;
import dev.ratewright.earnings.Kind;
import dev.ratewright.earnings.KnownMonth;
import dev.ratewright.earnings.Statement;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each stream brought all creators together, month by month; agreed money and estimates. */
final class IncomeMonths {
  /** As many streams as can be told from one another in a chart; what is left is one more. */
  private static final int MOST = 5;

  /** What is left of them. */
  static final String OTHERS = "All others";

  private final SortedMap<YearMonth, Map<Basis, Map<String, BigDecimal>>> months = new TreeMap<>();
  private final SequencedMap<String, BigDecimal> streams = new LinkedHashMap<>();

  /** On what an amount rests. The two are never added up. */
  enum Basis {
    AGREED("agreed"),
    ESTIMATED("estimated");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** The kinds of money it takes together. */
    List<Kind> kinds() {
      return this == AGREED ? Kind.AGREED : List.of(Kind.EXPECTED);
    }
  }

  /** Counts a creator's months in. */
  void add(Appraisal appraisal) {
    for (KnownMonth month : appraisal.history().months()) {
      for (Statement.Line line : month.statement().lines()) {
        if (!(line.earning() instanceof Earning.None)) {
          add(month.month(), line);
        }
      }
    }
  }

  private void add(YearMonth month, Statement.Line line) {
    String stream = line.stream().name();
    for (Basis basis : Basis.values()) {
      for (Kind kind : basis.kinds()) {
        kind.of(line.earning())
            .ifPresent(
                amount -> {
                  of(month, basis).merge(stream, amount.value(), BigDecimal::add);
                  streams.merge(stream, amount.value().abs(), BigDecimal::add);
                });
      }
    }
  }

  private Map<String, BigDecimal> of(YearMonth month, Basis basis) {
    return months
        .computeIfAbsent(month, m -> new HashMap<>())
        .computeIfAbsent(basis, b -> new HashMap<>());
  }

  /** The months of which anything is known, oldest first. */
  List<YearMonth> months() {
    return List.copyOf(months.keySet());
  }

  /** The streams that brought most, the largest first. */
  List<String> largest() {
    List<String> ranked =
        streams.entrySet().stream()
            .sorted(
                Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return ranked.size() <= MOST + 1 ? ranked : ranked.subList(0, MOST);
  }

  /** Whether there are more streams than the largest. */
  boolean hasOthers() {
    return largest().size() < streams.size();
  }

  /** What a stream brought in a month. */
  BigDecimal sum(YearMonth month, Basis basis, String stream) {
    return of(month, basis).getOrDefault(stream, BigDecimal.ZERO);
  }

  /** What all streams but the largest brought in a month. */
  BigDecimal others(YearMonth month, Basis basis) {
    List<String> largest = largest();
    return of(month, basis).entrySet().stream()
        .filter(entry -> !largest.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
