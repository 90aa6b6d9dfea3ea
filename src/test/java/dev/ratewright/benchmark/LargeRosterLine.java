package dev.ratewright.benchmark;

import dev.ratewright.Sample;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SplittableRandom;

/** One made-up creator of a large roster: the columns of the template but for the photo. */
final class LargeRosterLine {
  static final List<String> HEADINGS =
      List.of(
          "Handle",
          "Name",
          "Niche",
          "Followers",
          "Engagement rate",
          "Average views",
          "Average likes",
          "Average comments",
          "Average shares",
          "Average saves",
          "Views last 30 days",
          "Country",
          "Languages",
          "Age",
          "Minimum fee",
          "Commission",
          "Manager",
          "Headline",
          "Bio",
          "Data as of");

  private static final int PERCENT = 1;
  private static final int DAY = 2;
  private static final int OCTOBER_2026 = 46_296;

  private static final List<String> FIRST =
      List.of("Mara", "Zoë", "Łukasz", "Ada", "Jonas", "Priya", "Noor", "健太", "Inès", "Tomás");
  private static final List<String> LAST =
      List.of("Okafor", "Lund", "Nowak", "Ferreira", "Sørensen", "Iyer", "Haddad", "山田", "Roy");
  private static final List<String> COUNTRIES =
      List.of("United States", "Brasil", "Deutschland", "India", "México", "Nigeria", "日本");
  private static final List<String> LANGUAGES =
      List.of("English", "English, Spanish", "Português", "Deutsch, English", "Hindi", "日本語");
  private static final List<String> MANAGERS = List.of("Ida Lund", "Omar Reyes", "June Park");
  private static final List<String> WHAT =
      List.of("Weeknight dinners", "Slow travel", "Thrift finds", "Desk setups", "Home workouts");
  private static final List<String> WHOM =
      List.of("people who think they cannot cook", "new parents", "students", "night shifts");
  private static final List<String> HOW =
      List.of("one pan, one hob, no cuts", "with a phone and a window", "every day before seven");

  private final int index;
  private final SplittableRandom random;

  LargeRosterLine(int index) {
    this.index = index;
    this.random = new SplittableRandom(index);
  }

  /** Writes its cells, left to right. */
  void write(LargeRoster out) {
    int followers = 1_000 + random.nextInt(1 << random.nextInt(8, 24));
    String what = one(WHAT);
    out.text("@" + what.substring(0, 4).toLowerCase(java.util.Locale.ROOT) + "." + index);
    out.text(one(FIRST) + " " + one(LAST) + " " + (char) ('A' + random.nextInt(26)) + ".");
    out.text(one(Sample.RATES.niches()).name());
    out.number(String.valueOf(followers), 0);
    out.number(asExcel(random.nextInt(50, 1_500), 4), PERCENT);
    for (int share : List.of(40, 6, 1, 1, 1)) {
      out.number(String.valueOf(1 + random.nextInt(followers) * share / 100), 0);
    }
    out.number(String.valueOf(random.nextInt(1 + followers) * 4L), 0);
    out.text(one(COUNTRIES));
    out.text(one(LANGUAGES));
    out.number(String.valueOf(18 + random.nextInt(40)), 0);
    out.number(String.valueOf(50 * (1 + random.nextInt(60))), 0);
    out.number(asExcel(random.nextInt(10, 26), 2), PERCENT);
    out.text(one(MANAGERS));
    out.text(what + " for " + one(WHOM) + ", part " + random.nextInt(1_000));
    out.text(
        "Films %s %s for %s; since %d with a series of its own, seen by %d brands."
            .formatted(what, one(HOW), one(WHOM), 2016 + random.nextInt(10), random.nextInt(100)));
    out.number(String.valueOf(OCTOBER_2026 + random.nextInt(31)), DAY);
  }

  private <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A decimal as Excel stores it, 17 digits of a binary fraction: 6.4000000000000001E-2. */
  private static String asExcel(int digits, int scale) {
    double stored = BigDecimal.valueOf(digits, scale).doubleValue();
    BigDecimal written = new BigDecimal(stored).round(new MathContext(17)).stripTrailingZeros();
    return stored < 0.1
        ? written.scaleByPowerOfTen(2).toPlainString() + "E-2"
        : written.toPlainString();
  }
}
