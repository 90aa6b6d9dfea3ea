package dev.ratewright.intake;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Assumption;
import dev.ratewright.domain.Benchmark;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Discount;
import dev.ratewright.domain.Exchange;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.KillFee;
import dev.ratewright.domain.Limit;
import dev.ratewright.domain.Markets;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Offering;
import dev.ratewright.domain.Posting;
import dev.ratewright.domain.Rate;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Region;
import dev.ratewright.domain.Rounding;
import dev.ratewright.domain.Season;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Tier;
import dev.ratewright.domain.Yardstick;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a rate book, whole or not at all: a price is never made with half of one. */
public final class RateBookReader {
  private static final Column<String> SOURCE =
      Column.optional("Source", Words.text(Content.Look.LONG_TEXT), "");
  private static final Column<LocalDate> AS_OF = Column.optional("As of", Days.day(), "");

  private static final TierSheet TIERS = new TierSheet();
  private static final BenchmarkSheet ENGAGEMENT = new BenchmarkSheet();
  private static final NicheSheet NICHES = new NicheSheet();
  private static final DeliverableSheet DELIVERABLES = new DeliverableSheet();
  private static final RoundingSheet ROUNDING = new RoundingSheet();
  private static final RateSheet RATES = new RateSheet();
  private static final LimitSheet ELIGIBILITY = new LimitSheet();
  private static final ExchangeSheet FX = new ExchangeSheet();
  private static final RegionSheet REGIONS = new RegionSheet();
  private static final PlatformSheet PLATFORMS = new PlatformSheet();
  private static final SeasonSheet SEASONS = new SeasonSheet();
  private static final AddOnSheet ADD_ONS = new AddOnSheet();
  private static final BundleSheet PACKAGES = new BundleSheet();
  private static final DiscountSheet VOLUME = DiscountSheet.volumes();
  private static final DiscountSheet RETAINERS = DiscountSheet.retainers();
  private static final KillFeeSheet KILL_FEES = new KillFeeSheet();
  private static final YardstickSheet YARDSTICKS = new YardstickSheet();
  private static final SettingSheet SETTINGS = new SettingSheet();

  private final Book book;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Assumption> assumptions = new ArrayList<>();

  private RateBookReader(Book book) {
    this.book = book;
  }

  /** The sheets of a rate book, in the order of its tabs. */
  public static List<Form> forms() {
    return Stream.<RateBookSheet<?>>of(
            TIERS,
            ENGAGEMENT,
            NICHES,
            REGIONS,
            PLATFORMS,
            SEASONS,
            DELIVERABLES,
            ADD_ONS,
            PACKAGES,
            VOLUME,
            RETAINERS,
            KILL_FEES,
            ROUNDING,
            RATES,
            ELIGIBILITY,
            FX,
            YARDSTICKS,
            SETTINGS)
        .map(sheet -> sourced(sheet.form()))
        .toList();
  }

  private static Form sourced(Form form) {
    List<Column<?>> columns = new ArrayList<>(form.columns());
    columns.add(SOURCE);
    columns.add(AS_OF);
    return new Form(form.sheet(), form.purpose(), columns);
  }

  /**
   * Reads a rate book.
   *
   * @param book the open file, which is not closed
   * @throws Unreadable if the file is damaged
   */
  public static Checked<RateBook> read(Book book) throws Unreadable {
    RateBookReader reader = new RateBookReader(book);
    List<Tier> tiers = reader.sheet(TIERS);
    List<Benchmark> benchmarks = reader.sheet(ENGAGEMENT);
    List<Niche> niches = reader.sheet(NICHES);
    List<Region> regions = reader.sheet(REGIONS);
    List<Posting> postings = reader.sheet(PLATFORMS);
    List<Season> seasons = reader.sheet(SEASONS);
    List<Deliverable> deliverables = reader.sheet(DELIVERABLES);
    List<AddOn> addOns = reader.sheet(ADD_ONS);
    List<BundleSheet.Part> parts = reader.sheet(PACKAGES);
    List<Discount> volumes = reader.sheet(VOLUME);
    List<Discount> retainers = reader.sheet(RETAINERS);
    List<KillFee> killFees = reader.sheet(KILL_FEES);
    List<Rounding> roundings = reader.sheet(ROUNDING);
    List<Rate> rates = reader.sheet(RATES);
    List<Limit> limits = reader.sheet(ELIGIBILITY);
    Exchange exchange = new Exchange(reader.sheet(FX), Currency.DOLLARS);
    List<Yardstick> yardsticks = reader.sheet(YARDSTICKS);
    Map<Setting, Input> settings = new EnumMap<>(Setting.class);
    reader.sheet(SETTINGS).forEach(value -> settings.put(value.setting(), value.figure()));
    reader.problems.addAll(RateSheet.ofNoNiche(rates, niches));
    reader.problems.addAll(PlatformSheet.ofNothing(postings, deliverables));
    reader.problems.addAll(YardstickSheet.ofNoTier(yardsticks, tiers));
    reader.problems.addAll(BundleSheet.ofNothing(parts, deliverables));
    return reader.problems.isEmpty()
        ? Checked.of(
            new RateBook(
                book.name(),
                tiers,
                benchmarks,
                niches,
                deliverables,
                roundings,
                rates,
                limits,
                exchange,
                Optional.empty(),
                new Markets(regions, postings, seasons, yardsticks),
                new Offering(addOns, BundleSheet.bundles(parts), volumes, retainers, killFees),
                settings,
                reader.assumptions),
            List.of())
        : Checked.failed(reader.problems);
  }

  private <T> List<T> sheet(RateBookSheet<T> kind) throws Unreadable {
    List<T> values = new ArrayList<>();
    List<Problem> wrong = new ArrayList<>();
    Form form = sourced(kind.form());
    Optional<String> name = book.sheets().stream().filter(form::isCalled).findFirst();
    if (name.isEmpty() && kind.mayBeMissing()) {
      return values;
    }
    if (name.isEmpty()) {
      problems.add(
          Problem.error(
              Place.ofFile(book.name()),
              "the sheets " + String.join(", ", book.sheets()),
              "a sheet " + form.sheet(),
              "ratewright new writes a complete rate book"));
      return values;
    }
    Sheet sheet = Sheet.survey(book, name.get(), form, Sheet.Reading.USUAL, entry -> {}, wrong);
    if (sheet != null && wrong.isEmpty()) {
      readAll(sheet, kind, values, wrong);
    }
    if (wrong.isEmpty() && values.isEmpty() && !kind.mayBeEmpty()) {
      Place place = Place.ofSheet(book.name(), name.get());
      wrong.add(Problem.error(place, "no rows", "at least one row", ""));
    }
    problems.addAll(wrong.isEmpty() ? kind.together(values) : wrong);
    return values;
  }

  private <T> void readAll(Sheet sheet, RateBookSheet<T> kind, List<T> values, List<Problem> wrong)
      throws Unreadable {
    try (Sheet.Entries entries = sheet.entries()) {
      for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
        Checked<T> value = kind.read(entry);
        String source = entry.text(SOURCE);
        Optional<LocalDate> asOf = entry.read(AS_OF);
        value
            .value()
            .ifPresent(
                v -> {
                  values.add(v);
                  kind.figures(v)
                      .forEach(figure -> assumptions.add(new Assumption(figure, source, asOf)));
                });
        wrong.addAll(entry.problems());
      }
    }
  }
}
