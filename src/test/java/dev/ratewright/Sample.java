package dev.ratewright;

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
import dev.ratewright.domain.Measure;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Unit;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.intake.RateBookReader;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.csv.DefaultRateBook;
import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A creator put together for one test: everything unknown except what the test says. */
public final class Sample {
  public static final RateBook RATES = rates();

  private final long followers;
  private Optional<Input> engagement = Optional.empty();
  private Optional<Input> age = Optional.empty();
  private Optional<Input> averageViews = Optional.empty();
  private Optional<Input> views30 = Optional.empty();
  private Optional<Input> minimumFee = Optional.empty();
  private Optional<AgencyFee> agencyFee = Optional.empty();
  private Optional<YearMonth> rewardsSince = Optional.empty();
  private Optional<Niche> niche = Optional.empty();
  private String name = "Mara Okafor";
  private String bio = "";
  private String country = "";
  private Optional<AccountType> account = Optional.empty();
  private final List<Activity> activities = new ArrayList<>();
  private final List<Deal> deals = new ArrayList<>();
  private final List<Contract> contracts = new ArrayList<>();
  private final List<Income> incomes = new ArrayList<>();

  private Sample(long followers) {
    this.followers = followers;
  }

  private static RateBook rates() {
    try {
      return RateBookReader.read(DefaultRateBook.open()).value().orElseThrow();
    } catch (Unreadable e) {
      throw new AssertionError(e);
    }
  }

  /** The default rate book with other rates for the streams and rates that the lines name. */
  public static RateBook ratesWith(String... lines) {
    List<String> named = Stream.of(lines).map(Sample::streamAndRate).toList();
    return ChangedRates.with("Rates", line -> !named.contains(streamAndRate(line)), lines);
  }

  /** The default rate book with exchange rates, as in {@code 2026-10,EUR,1.08345,,}. */
  public static RateBook ratesWithExchange(String... lines) {
    return ChangedRates.with("FX", line -> true, lines);
  }

  private static String streamAndRate(String line) {
    return String.join(",", List.of(line.split(",", -1)).subList(0, 2));
  }

  public static Sample creator(long followers) {
    return new Sample(followers);
  }

  /** A number as if read from a roster. */
  public static Input input(String name, String value, Unit unit) {
    Place place = new Place("roster.xlsx", "Creators", "C3", name);
    return new Input(name, new BigDecimal(value), unit, place);
  }

  public Sample engagement(String share) {
    engagement = Optional.of(input("engagement", share, Unit.PERCENT));
    return this;
  }

  public Sample niche(String named) {
    niche = RATES.niches().stream().filter(n -> n.name().equals(named)).findFirst();
    return this;
  }

  public Sample named(String words) {
    name = words;
    return this;
  }

  public Sample country(String words) {
    country = words;
    return this;
  }

  public Sample account(AccountType type) {
    account = Optional.of(type);
    return this;
  }

  public Sample bio(String words) {
    bio = words;
    return this;
  }

  public Sample age(int years) {
    age = Optional.of(input("years of age", "" + years, Unit.COUNT));
    return this;
  }

  public Sample averageViews(long views) {
    averageViews = Optional.of(input("average views", "" + views, Unit.COUNT));
    return this;
  }

  public Sample views30(long views) {
    views30 = Optional.of(input("views in the last 30 days", "" + views, Unit.COUNT));
    return this;
  }

  public Sample minimumFee(String dollars) {
    minimumFee = Optional.of(input("minimum fee", dollars, Unit.MONEY));
    return this;
  }

  public Sample commission(String share) {
    agencyFee = Optional.of(new AgencyFee.Commission(input("commission", share, Unit.PERCENT)));
    return this;
  }

  public Sample markup(String factor) {
    agencyFee = Optional.of(new AgencyFee.Markup(input("markup", factor, Unit.FACTOR)));
    return this;
  }

  /** A month in which only the figures given are known; an empty text is unknown. */
  public Sample month(
      String month,
      String views,
      String qualified,
      String sponsored,
      String subscribers,
      String price,
      String diamonds,
      String coins) {
    activities.add(
        activity(
            month,
            "Video views=" + views,
            "Qualified views=" + qualified,
            "Sponsored views=" + sponsored,
            "LIVE subscribers=" + subscribers,
            "Subscription price=" + price,
            "LIVE diamonds=" + diamonds,
            "LIVE coins=" + coins));
    return this;
  }

  /** A month with figures such as {@code Series sales=24}. */
  public Sample did(String month, String... figures) {
    activities.add(activity(month, figures));
    return this;
  }

  private static Activity activity(String month, String... figures) {
    Map<Measure, Expr> known = new HashMap<>();
    for (String figure : figures) {
      String[] parts = figure.split("=", 2);
      if (!parts[1].isEmpty()) {
        Measure measure = measure(parts[0]);
        known.put(measure, input(measure.name(), parts[1], measure.unit()));
      }
    }
    return new Activity(YearMonth.parse(month), known);
  }

  public static Measure measure(String heading) {
    return Stream.concat(
            Activity.GENERAL.stream(),
            IncomeStreams.ALL.stream().flatMap(s -> s.measures().stream()))
        .filter(measure -> measure.heading().equals(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no measure " + heading));
  }

  public Sample rewardsSince(String month) {
    rewardsSince = Optional.of(YearMonth.parse(month));
    return this;
  }

  /** A paid deal. */
  public Sample deal(String deliverable, String date, String fee) {
    deals.add(
        new Deal(
            "Nook Oats",
            "",
            deliverable,
            input("fee", fee, Unit.MONEY),
            Deal.State.PAID,
            LocalDate.parse(date),
            Optional.empty(),
            Optional.empty(),
            List.of()));
    return this;
  }

  public Sample deal(Deal.State state, String date, String fee, String killFee, String paidOn) {
    deals.add(
        new Deal(
            "Copperleaf Pans",
            "Kitchenware",
            "In-feed video",
            input("fee", fee, Unit.MONEY),
            state,
            LocalDate.parse(date),
            killFee.isEmpty()
                ? Optional.empty()
                : Optional.of(input("kill fee", killFee, Unit.MONEY)),
            paidOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(paidOn)),
            List.of()));
    return this;
  }

  /** Money of a stream that is known, in dollars. */
  public Sample income(String month, String stream, String amount, boolean settled) {
    Input paid = input("as recorded", amount, Unit.MONEY);
    return income(new Income(YearMonth.parse(month), stream, paid, settled));
  }

  /** Money of a stream that is known. */
  public Sample income(Income known) {
    incomes.add(known);
    return this;
  }

  /** What the agency takes of a stream. */
  public Sample contract(String stream, String share) {
    contracts.add(new Contract(stream, input("commission", share, Unit.PERCENT)));
    return this;
  }

  public Creator build() {
    Identity identity =
        new Identity("", name, niche, country, "", age, "", "", bio, Optional.empty(), account);
    Audience audience =
        new Audience(
            Platform.TIKTOK,
            input("followers", "" + followers, Unit.COUNT),
            engagement,
            averageViews,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            views30,
            Optional.empty(),
            List.of());
    return new Creator(
        Handle.of("@mara.cooks").orElseThrow(),
        new Place("roster.xlsx", "Creators", "A3", "Handle"),
        identity,
        audience,
        List.of(),
        minimumFee,
        agencyFee,
        rewardsSince,
        activities,
        deals,
        List.of(),
        incomes,
        contracts);
  }
}
