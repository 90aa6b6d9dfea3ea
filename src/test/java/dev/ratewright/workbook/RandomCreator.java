package dev.ratewright.workbook;

import dev.ratewright.Sample;
import dev.ratewright.domain.AccountType;
import dev.ratewright.domain.Activity;
import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Contract;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.ExchangeRate;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Income;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Measure;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Segment;
import dev.ratewright.domain.Unit;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Creators with figures of every kind, made up by chance; a fixed seed gives the same ones. */
final class RandomCreator {
  /** The default rate book, and rates of two currencies for each month that may turn up. */
  static final RateBook RATES =
      Sample.ratesWithExchange(
          IntStream.range(0, 16)
              .mapToObj(Agency.OCTOBER::minusMonths)
              .flatMap(
                  month ->
                      Stream.of(
                          month + ",EUR,1.0" + month.getMonthValue() + "345,,",
                          month + ",JPY,0.0066" + month.getMonthValue() + ",,"))
              .toArray(String[]::new));

  private static final List<String> STREAMS =
      IncomeStreams.ALL.stream().map(s -> s.name()).filter(n -> !n.equals("Brand deals")).toList();
  private static final List<Measure> MEASURES =
      Stream.concat(
              Activity.GENERAL.stream(),
              IncomeStreams.ALL.stream().flatMap(stream -> stream.measures().stream()))
          .distinct()
          .toList();

  private final Random random;
  private final Random elsewhere;
  private final String handle;
  private int cell;

  private RandomCreator(Random random, String handle) {
    this.random = random;
    this.elsewhere = new Random(handle.hashCode());
    this.handle = handle;
  }

  /** The next creator of a series. */
  static Creator next(Random random, int number) {
    return new RandomCreator(random, "creator." + number).creator();
  }

  private Creator creator() {
    List<Activity> activities = new ArrayList<>();
    List<Deal> deals = new ArrayList<>();
    List<Income> incomes = new ArrayList<>();
    // Most have two months, as a comparison with the month before needs; a few have over a year.
    for (int back = oneIn(20) ? 15 : 1; back >= 0; back--) {
      YearMonth month = Agency.OCTOBER.minusMonths(back);
      if (!oneIn(10)) {
        activities.add(activity(month));
      }
      many(3, () -> deal(month), deals);
      many(2, () -> income(month), incomes);
    }
    return new Creator(
        new Handle(handle),
        new Place("roster.xlsx", "Creators", "A3", "Handle"),
        identity(),
        audience(),
        List.of(),
        maybe(() -> input("minimum fee", Unit.MONEY)),
        maybe(this::agencyFee),
        maybe(() -> Agency.OCTOBER.minusMonths(random.nextInt(3) - 1)),
        activities,
        deals,
        List.of(),
        incomes,
        STREAMS.stream()
            .filter(stream -> oneIn(8))
            .map(stream -> new Contract(stream, input("commission", Unit.PERCENT)))
            .toList());
  }

  private AgencyFee agencyFee() {
    return oneIn(2)
        ? new AgencyFee.Commission(input("commission", Unit.PERCENT))
        : new AgencyFee.Markup(input("markup", "1." + (1 + random.nextInt(9)), Unit.FACTOR));
  }

  private Identity identity() {
    return new Identity(
        "",
        handle,
        maybe(() -> any(RATES.niches())),
        any(List.of("", "United States", "South Korea", "Ghana", "France")),
        "",
        maybe(() -> input("years of age", "" + (14 + random.nextInt(50)), Unit.COUNT)),
        any(List.of("", "Ida Lund", "Marcus Oyelaran")),
        "",
        "",
        Optional.empty(),
        maybe(() -> any(List.of(AccountType.values()))));
  }

  private Audience audience() {
    // Every tier is as likely as the next, from a hundred followers to a hundred million.
    long followers = (long) Math.pow(10, 2 + 6 * random.nextDouble());
    Audience audience =
        new Audience(
            platform(),
            input("followers", "" + followers, Unit.COUNT),
            oneIn(2)
                ? Optional.of(input("engagement", "0.0" + random.nextInt(1, 3000), Unit.PERCENT))
                : Optional.empty(),
            maybe(() -> share("average views", followers)),
            maybe(() -> share("average likes", followers / 10)),
            maybe(() -> share("average comments", followers / 100)),
            maybe(() -> share("average shares", followers / 100)),
            maybe(() -> share("average saves", followers / 100)),
            maybe(() -> share("views in the last 30 days", followers * 10)),
            Optional.of(LocalDate.of(2026, 10, 31)),
            countries());
    return audience.engagement().isPresent() ? audience : audience.computed();
  }

  /** By chance of its own, so that the figures of a seed stay what they were. */
  private Platform platform() {
    List<Platform> most = List.of(Platform.TIKTOK, Platform.TIKTOK, Platform.TIKTOK);
    Platform other = List.of(Platform.values()).get(elsewhere.nextInt(10));
    return Stream.concat(most.stream(), Stream.of(other)).toList().get(elsewhere.nextInt(4));
  }

  /** Some in the rate book's regions, some in none; nothing for every third creator. */
  private List<Segment> countries() {
    List<String> all = List.of("US", "GB", "Brazil", "India", "Japan", "Turkey", "Other");
    return elsewhere.nextInt(3) == 0
        ? List.of()
        : all.stream()
            .filter(country -> elsewhere.nextBoolean())
            .map(
                country ->
                    new Segment(
                        Segment.Kind.COUNTRY,
                        country,
                        input(
                            "share of the audience", "0.1" + elsewhere.nextInt(100), Unit.PERCENT)))
            .toList();
  }

  private Input share(String name, long most) {
    return input(name, "" + random.nextLong(most + 1), Unit.COUNT);
  }

  private Activity activity(YearMonth month) {
    Map<Measure, Expr> known = new HashMap<>();
    for (Measure measure : MEASURES) {
      if (!oneIn(4)) {
        known.put(
            measure,
            switch (measure.unit()) {
              case MONEY -> money(measure.name(), month, 0);
              case COUNT -> count(measure, known);
              default -> input(measure.name(), measure.unit());
            });
      }
    }
    return new Activity(month, known);
  }

  /** No more than what it is a part of, if that is known. */
  private Input count(Measure measure, Map<Measure, Expr> known) {
    long most =
        measure.within().stream()
            .flatMap(whole -> Optional.ofNullable(known.get(whole)).stream())
            .findFirst()
            .map(whole -> whole.value().longValueExact())
            .orElse((long) Math.pow(10, random.nextInt(7)));
    return share(measure.name(), most);
  }

  private Deal deal(YearMonth month) {
    Deal.State state = any(List.of(Deal.State.values()));
    boolean cancelled = state == Deal.State.CANCELLED;
    boolean mayBePaid = cancelled || state == Deal.State.PAID;
    return new Deal(
        any(List.of("Copperleaf Pans", "Nook Oats", "Tide Tea")),
        "",
        "In-feed video",
        money("fee", month, 0),
        state,
        month.atDay(14),
        cancelled ? Optional.of(money("kill fee", month, 0)) : Optional.empty(),
        mayBePaid && oneIn(2) ? Optional.of(month.atDay(28)) : Optional.empty(),
        List.of());
  }

  private Income income(YearMonth month) {
    return new Income(month, any(STREAMS), money("as recorded", month, -20_000), oneIn(2));
  }

  /** Some of it in another currency, worked out in dollars as the reader of a roster does. */
  private Expr money(String name, YearMonth month, int leastCents) {
    BigDecimal amount = BigDecimal.valueOf(random.nextInt(leastCents, 5_000_000), 2);
    if (!oneIn(4)) {
      return input(name, amount.toPlainString(), Unit.MONEY);
    }
    ExchangeRate rate =
        any(RATES.exchange().rates().stream().filter(r -> r.month().equals(month)).toList());
    Input foreign = new Input(name, amount, Unit.MONEY, place(name), rate.currency());
    return new Expr.Rounded(new Expr.Product(List.of(foreign, rate.rate())));
  }

  private Input input(String name, Unit unit) {
    return switch (unit) {
      case PERCENT -> input(name, BigDecimal.valueOf(random.nextInt(1_001), 3).toString(), unit);
      case MONEY -> input(name, BigDecimal.valueOf(random.nextInt(200_000), 2).toString(), unit);
      default -> input(name, BigDecimal.valueOf(random.nextInt(10_000), 1).toString(), unit);
    };
  }

  private Input input(String name, String value, Unit unit) {
    return new Input(name, new BigDecimal(value), unit, place(name));
  }

  private Place place(String name) {
    return new Place("roster.xlsx", "Creators", "D" + ++cell, name);
  }

  private <T> void many(int most, Supplier<T> one, List<T> into) {
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      into.add(one.get());
    }
  }

  private <T> Optional<T> maybe(Supplier<T> one) {
    return oneIn(4) ? Optional.empty() : Optional.of(one.get());
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
