package dev.ratewright.workbook;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.AccountType;
import dev.ratewright.domain.Activity;
import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Contract;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Income;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Right;
import dev.ratewright.domain.Unit;
import dev.ratewright.intake.Book;
import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.csv.DefaultRateBook;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small made-up agency. */
final class Agency {
  static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  static final RateBook RATES = rates();

  private Agency() {}

  private static RateBook rates() {
    try (Book book = DefaultRateBook.open()) {
      return RateBookReader.read(book).value().orElseThrow();
    } catch (Unreadable e) {
      throw new UncheckedIOException(e);
    }
  }

  static Appraisal appraisal(Creator creator) {
    return Appraisal.of(creator, OCTOBER, RATES);
  }

  /** A roster's worth of creators of every kind. */
  static List<Creator> roster() {
    return List.of(
        mara(),
        creator(3, "joon.builds", "박준호", "Tech", "412000", Optional.of("0.074"), "900", ""),
        creator(4, "small.start", "Ana Lind", "Food", "820", Optional.of("0.11"), "", ""),
        creator(
            5,
            "quiet_numbers",
            "Priya Raman-Okonkwo",
            "Finance",
            "96500",
            Optional.empty(),
            "",
            ""),
        creator(6, "=HYPERLINK", "=1+1", "", "2150000", Optional.of("0.021"), "", "0.17"),
        creator(
            7,
            "premium.only",
            "Lucía Fernández",
            "Beauty",
            "15500",
            Optional.of("0.062"),
            "1234.56",
            "0.17"),
        creator(
            8,
            "giant",
            "The Enormously Popular Household Comedy Duo of Lake Street",
            "Comedy",
            "23400000",
            Optional.of("0.18"),
            "",
            ""));
  }

  /** A creator whose engagement is worked out from likes, comments and shares. */
  static Creator mara() {
    Creator plain =
        creator(2, "mara.cooks", "Mara Okafor", "Food", "48200", Optional.empty(), "300", "");
    Input likes = count("average likes", "2700", "G2");
    Input comments = count("average comments", "160", "H2");
    Input shares = count("average shares", "225", "I2");
    Input followers = plain.audience().followers();
    Named rate =
        new Named(
            "engagement",
            Unit.PERCENT,
            new Expr.Quotient(new Expr.Sum(List.of(likes, comments, shares)), followers));
    return new Creator(
        plain.handle(),
        plain.origin(),
        plain.identity(),
        new Audience(
            Platform.TIKTOK,
            followers,
            Optional.of(rate),
            Optional.of(count("average views", "21000", "F2")),
            Optional.of(likes),
            Optional.of(comments),
            Optional.of(shares),
            Optional.empty(),
            Optional.of(count("views in the last 30 days", "310000", "J2")),
            Optional.of(LocalDate.of(2026, 10, 31)),
            List.of()),
        List.of(),
        plain.minimumFee(),
        plain.agencyFee(),
        plain.rewardsSince(),
        plain.activities(),
        plain.deals(),
        List.of(),
        List.of(),
        List.of());
  }

  static Creator creator(
      int row,
      String handle,
      String name,
      String niche,
      String followers,
      Optional<String> engagement,
      String minimumFee,
      String commission) {
    Optional<Niche> known = RATES.niches().stream().filter(n -> n.name().equals(niche)).findFirst();
    return new Creator(
        new Handle(handle),
        new Place("roster.xlsx", "Creators", "A" + row, "Handle"),
        new Identity(
            "",
            name,
            known,
            "United States",
            "English, Igbo",
            Optional.of(count("years of age", "27", "M" + row)),
            "Ida Lund",
            "Weeknight dinners",
            "",
            Optional.empty(),
            Optional.of(AccountType.PERSONAL)),
        new Audience(
            Platform.TIKTOK,
            count("followers", followers, "D" + row),
            engagement.map(e -> input("engagement", e, Unit.PERCENT, "Creators", "E" + row)),
            Optional.of(count("average views", "18000", "F" + row)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(count("views in the last 30 days", "310000", "J" + row)),
            Optional.of(LocalDate.of(2026, 10, 31)),
            List.of()),
        List.of(),
        optional("minimum fee", minimumFee, Unit.MONEY, "N" + row),
        optional("commission", commission, Unit.PERCENT, "O" + row).map(AgencyFee.Commission::new),
        Optional.empty(),
        List.of(activity(row)),
        row % 2 == 0 ? deals(row) : List.of(),
        List.of(),
        incomes(row),
        contracts(row));
  }

  private static Activity activity(int row) {
    return new Activity(
        OCTOBER,
        Map.of(
            Sample.measure("Video views"),
            input("video views", "310000", Unit.COUNT, "Activity", "C" + row),
            Sample.measure("Qualified views"),
            input("qualified views", "180333", Unit.COUNT, "Activity", "D" + row),
            Sample.measure("Sponsored views"),
            input("sponsored views", "22001", Unit.COUNT, "Activity", "E" + row),
            Sample.measure("LIVE subscribers"),
            input("LIVE subscribers", "85", Unit.COUNT, "Activity", "F" + row),
            Sample.measure("LIVE diamonds"),
            input("diamonds", "12401", Unit.COUNT, "Activity", "H" + row)));
  }

  /** Every third creator's LIVE gifts are known, and a part of them was taken back. */
  private static List<Income> incomes(int row) {
    return row % 3 != 0
        ? List.of()
        : List.of(
            income("61.75", true, row * 3),
            income("-9.50", true, row * 3 + 1),
            income("18.20", false, row * 3 + 2));
  }

  private static Income income(String amount, boolean settled, int row) {
    Input paid = input("as recorded", amount, Unit.MONEY, "Income", "D" + row);
    return new Income(OCTOBER, "LIVE gifts", paid, settled);
  }

  private static List<Contract> contracts(int row) {
    Input share = input("commission", "0.15", Unit.PERCENT, "Contracts", "C" + row);
    return List.of(new Contract("LIVE gifts", share));
  }

  private static List<Deal> deals(int row) {
    return List.of(
        deal("Copperleaf Pans", "1100", Deal.State.PAID, row * 3),
        deal("Nook Oats", "725.50", Deal.State.INVOICED, row * 3 + 1),
        deal("Tide Tea", "9000", Deal.State.PROPOSED, row * 3 + 2));
  }

  private static Deal deal(String brand, String fee, Deal.State state, int row) {
    return new Deal(
        brand,
        "",
        "In-feed video",
        input("fee", fee, Unit.MONEY, "Deals", "E" + row),
        state,
        LocalDate.of(2026, 10, 14),
        Optional.empty(),
        Optional.empty(),
        rights(row));
  }

  /** Some end in the month, some soon after, some much later. */
  private static List<Right> rights(int row) {
    return List.of(
        new Right(Right.Kind.USAGE, "", LocalDate.of(2026, 10, 14).plusDays(row * 17L % 60)),
        new Right(Right.Kind.EXCLUSIVITY, "Cookware", LocalDate.of(2027, 1, 31)),
        new Right(Right.Kind.SPARK_CODE, "", LocalDate.of(2026, 10, 31).plusDays(row)));
  }

  static List<Problem> warnings() {
    return List.of(
        Problem.warning(
            new Place("roster.xlsx", "Creators", "C5", "Niche"),
            "\"Crypto\"",
            "one of Finance, Business, Tech",
            ""));
  }

  static List<Problem> errors() {
    return List.of(
        Problem.error(
            new Place("roster.xlsx", "Creators", "D9", "Followers"),
            "\"about 20k\"",
            "a whole number, 0 or more",
            "write 20000"));
  }

  /** Many creators, each a little different. */
  static List<Creator> many(int count) {
    List<Creator> all = new ArrayList<>();
    List<Niche> niches = RATES.niches();
    for (int i = 0; i < count; i++) {
      all.add(
          creator(
              i + 2,
              "creator." + i,
              "Creator " + i,
              niches.get(i % niches.size()).name(),
              String.valueOf(500 + 977L * i * (i % 7 + 1) % 12_000_000),
              i % 5 == 0 ? Optional.empty() : Optional.of("0.0" + (20 + i % 70)),
              i % 4 == 0 ? String.valueOf(100 + i % 900) : "",
              ""));
    }
    return all;
  }

  private static Optional<Input> optional(String name, String value, Unit unit, String cell) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(input(name, value, unit, "Creators", cell));
  }

  private static Input count(String name, String value, String cell) {
    return input(name, value, Unit.COUNT, "Creators", cell);
  }

  private static Input input(String name, String value, Unit unit, String sheet, String cell) {
    String heading = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return new Input(
        name, new BigDecimal(value), unit, new Place("roster.xlsx", sheet, cell, heading));
  }
}
