package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The creators of whom most is expected in the month, however many there are. */
final class TopCreators {
  /** How many are named. */
  private static final int MOST = 20;

  private final List<Place> places = new ArrayList<>();

  /**
   * A creator's place among them.
   *
   * @param handle who
   * @param expected the estimate of the month, in the agency's currency
   * @param formula that gives it
   */
  record Place(String handle, BigDecimal expected, String formula) {}

  /** Looks at a creator. Of equals the first on the roster comes first. */
  void add(Appraisal appraisal, EarningsSheet.Lines earnings) {
    BigDecimal expected = appraisal.statement().estimated().expected().value();
    boolean full = places.size() == MOST;
    if (expected.signum() > 0 && !(full && expected.compareTo(places.getLast().expected()) <= 0)) {
      places.add(
          new Place(
              appraisal.creator().handle().toString(),
              expected,
              earnings.sum(EarningsSheet.EXPECTED)));
      places.sort(Comparator.comparing(Place::expected).reversed());
      if (full) {
        places.removeLast();
      }
    }
  }

  /** The one of whom most is expected first. */
  List<Place> places() {
    return places;
  }
}
