package dev.ratewright;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A creator with months made up by chance, some of them missing, some with more taken back than
 * earned, and the figures they were made from.
 *
 * @param months what was made up, oldest first; months that are missing are not among them
 */
public record PastMonths(List<Raw> months, Creator creator) {
  private static final YearMonth LAST = YearMonth.of(2026, 10);

  /**
   * A month's figures; −1 is unknown.
   *
   * @param diamonds LIVE diamonds
   * @param adRevenue YouTube ad revenue in whole dollars
   * @param shopSales shop sales in whole dollars, of which 13 % is commission
   * @param shopRefunds commission taken back in whole dollars
   * @param business revenue of their own business in whole dollars
   * @param paid the fee of a paid deal in whole dollars
   * @param invoiced the fee of an invoiced deal in whole dollars
   */
  public record Raw(
      YearMonth month,
      int diamonds,
      int adRevenue,
      int shopSales,
      int shopRefunds,
      int business,
      int paid,
      int invoiced) {

    public boolean isUnknown() {
      return !hasActivity() && paid < 0 && invoiced < 0;
    }

    boolean hasActivity() {
      return diamonds >= 0 || adRevenue >= 0 || shopSales >= 0 || shopRefunds >= 0 || business >= 0;
    }

    /** What is expected, stream by stream, to the cent. */
    public List<Money> estimates() {
      List<Money> all = new ArrayList<>();
      add(all, "LIVE gifts", diamonds, "0.005", 0);
      if (shopSales >= 0 || shopRefunds >= 0) {
        add(all, "Shop affiliate", Math.max(0, shopSales), "0.13", Math.max(0, shopRefunds));
      }
      add(all, "YouTube videos", adRevenue, "0.55", 0);
      return all;
    }

    /** Money that is known, settled and pending together. */
    public List<Money> agreed() {
      List<Money> all = new ArrayList<>();
      add(all, "Own business", business, "1", 0);
      if (paid >= 0 || invoiced >= 0) {
        add(all, "Brand deals", Math.max(0, paid), "0.8", 0);
        add(all, "Brand deals", Math.max(0, invoiced), "0.8", 0);
      }
      return all;
    }

    private static void add(List<Money> all, String stream, int of, String rate, int less) {
      if (of >= 0) {
        BigDecimal amount = new BigDecimal(of).multiply(new BigDecimal(rate));
        BigDecimal left = amount.subtract(new BigDecimal(less));
        all.add(new Money(stream, left.setScale(2, RoundingMode.HALF_UP)));
      }
    }
  }

  /** An amount of a stream. */
  public record Money(String stream, BigDecimal amount) {}

  /** Makes up sixteen months that end with the one of the report. */
  public static PastMonths random(Random random) {
    Sample sample = Sample.creator(20_000 + random.nextInt(900_000)).age(27).views30(310_000);
    List<Raw> months = new ArrayList<>();
    for (int back = 15; back >= 0; back--) {
      Raw raw =
          new Raw(
              LAST.minusMonths(back),
              maybe(random, 900_000),
              maybe(random, 9_000),
              maybe(random, 60_000),
              maybe(random, 9_000),
              maybe(random, 3_000),
              maybe(random, 20_000),
              maybe(random, 20_000));
      if (random.nextInt(4) > 0 && !raw.isUnknown()) {
        months.add(raw);
        tell(sample, raw);
      }
    }
    return new PastMonths(months, sample.build());
  }

  private static int maybe(Random random, int bound) {
    return random.nextInt(3) == 0 ? -1 : random.nextInt(bound);
  }

  private static void tell(Sample sample, Raw raw) {
    if (raw.hasActivity()) {
      sample.did(
          raw.month().toString(),
          "LIVE diamonds=" + known(raw.diamonds()),
          "YouTube ad revenue=" + known(raw.adRevenue()),
          "Shop sales=" + known(raw.shopSales()),
          "Shop commission=0.13",
          "Shop refunds=" + known(raw.shopRefunds()),
          "Business revenue=" + known(raw.business()));
    }
    if (raw.paid() >= 0) {
      sample.deal(Deal.State.PAID, raw.month() + "-05", "" + raw.paid(), "", "");
    }
    if (raw.invoiced() >= 0) {
      sample.deal(Deal.State.INVOICED, raw.month() + "-06", "" + raw.invoiced(), "", "");
    }
  }

  private static String known(int figure) {
    return figure < 0 ? "" : "" + figure;
  }
}
