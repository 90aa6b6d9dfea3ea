package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.PastMonths;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Named;
import dev.ratewright.earnings.History;
import dev.ratewright.earnings.Kind;
import dev.ratewright.earnings.KnownMonth;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Rules;
import dev.ratewright.statements.PastStatements;
import dev.ratewright.statements.StatementList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random creators whose months stand partly in the roster and partly in earlier reports. */
final class ReportedMonthsTest {
  private static final int CREATORS = 60;

  @TempDir private Path folder;

  /** A creator as one roster has all of it, and the figures they were made from. */
  private record Known(List<PastMonths.Raw> raw, Creator creator) {
    static Known random(Random random, int number) {
      PastMonths past = PastMonths.random(random);
      Creator some = past.creator();
      return new Known(past.months(), with(some, new Handle("creator." + number), month -> true));
    }
  }

  private static Creator with(Creator creator, Handle handle, Predicate<YearMonth> months) {
    return new Creator(
        handle,
        creator.origin(),
        creator.identity(),
        creator.audience(),
        creator.channels(),
        creator.minimumFee(),
        creator.agencyFee(),
        creator.rewardsSince(),
        creator.activities().stream().filter(a -> months.test(a.month())).toList(),
        creator.deals().stream().filter(d -> months.test(YearMonth.from(d.date()))).toList(),
        creator.highlights(),
        creator.incomes().stream().filter(i -> months.test(i.month())).toList(),
        creator.contracts());
  }

  private static List<Known> known() {
    Random random = new Random(41);
    List<Known> all = new ArrayList<>();
    for (int i = 0; i < CREATORS; i++) {
      all.add(Known.random(random, i));
    }
    return all;
  }

  /** Reports every earlier month of whole rosters. */
  private PastStatements reported(List<Known> all) throws IOException {
    PastStatements past = new PastStatements(Agency.OCTOBER, Currency.DOLLARS, 1 << 24);
    for (YearMonth month : History.before(Agency.OCTOBER)) {
      Path file = folder.resolve(month + ".csv");
      try (StatementList list = new StatementList(file, Currency.DOLLARS)) {
        for (Known known : all) {
          list.add(Appraisal.of(known.creator(), month, Agency.RATES));
        }
      }
      past.add(month, file);
    }
    return past;
  }

  /** The same creators, of whose earlier months the roster has every third at most. */
  private static List<Appraisal> appraisals(List<Known> all, PastStatements past) {
    return all.stream()
        .map(known -> known.creator())
        .map(
            creator ->
                with(
                    creator,
                    creator.handle(),
                    month -> month.equals(Agency.OCTOBER) || month.getMonthValue() % 3 == 0))
        .map(
            creator ->
                Appraisal.of(creator, Agency.OCTOBER, past.of(creator.handle()), Agency.RATES))
        .toList();
  }

  private Path report(List<Appraisal> appraisals, int rowLimit) throws IOException {
    Path file = folder.resolve("agency-report.xlsx");
    AgencyReport.Run run =
        new AgencyReport.Run("roster.xlsx", "rate-book.xlsx", "0.1.0", true, List.of());
    try (AgencyReport report =
        new AgencyReport(Agency.OCTOBER, Agency.RATES, run, folder, rowLimit)) {
      appraisals.forEach(appraisal -> report.add(appraisal, List.of()));
      Layout layout = new Layout("roster.xlsx", List.of(), List.of(), Rules.USUAL);
      report.finish(List.of(), layout, List.of(), file);
    }
    return file;
  }

  @Test
  void months_reported_earlier_make_the_history_that_the_roster_would() throws IOException {
    List<Known> all = known();
    List<Appraisal> appraisals = appraisals(all, reported(all));
    int reported = 0;
    for (int i = 0; i < all.size(); i++) {
      History whole = Agency.appraisal(all.get(i).creator()).history();
      History history = appraisals.get(i).history();
      assertThat(history.trailing().words()).isEqualTo(whole.trailing().words());
      for (Kind kind : Kind.values()) {
        assertThat(figures(history, kind)).isEqualTo(figures(whole, kind));
      }
      assertThat(history.twelve().agreed().words(Agency.RATES))
          .isEqualTo(whole.twelve().agreed().words(Agency.RATES));
      reported += (int) history.months().stream().filter(KnownMonth::reported).count();
    }
    assertThat(reported).isGreaterThan(3 * CREATORS);
  }

  private static List<String> figures(History history, Kind kind) {
    return List.of(
        history.before(kind).map(Named::text).orElse("unknown"),
        history.yearToDate().total(kind).map(Named::text).orElse("unknown"),
        history.trailing().total(kind).map(Named::text).orElse("unknown"));
  }

  /** By another calculation, from the figures the creators were made from. */
  @Test
  void an_earlier_list_holds_what_its_month_brought() throws IOException {
    List<Known> all = known();
    PastStatements past = reported(all);
    for (Known known : all) {
      for (PastMonths.Raw raw : known.raw()) {
        if (raw.month().isAfter(Agency.OCTOBER.minusMonths(12))
            && raw.month().isBefore(Agency.OCTOBER)) {
          var statement =
              past.of(known.creator().handle()).stream()
                  .filter(each -> each.month().equals(raw.month()))
                  .findFirst()
                  .orElseThrow();
          assertThat(statement.estimated().expected().value())
              .isEqualByComparingTo(sum(raw, PastMonths.Raw::estimates));
          assertThat(statement.settled().value().add(statement.pending().value()))
              .isEqualByComparingTo(sum(raw, PastMonths.Raw::agreed));
        }
      }
    }
  }

  private static BigDecimal sum(
      PastMonths.Raw raw, Function<PastMonths.Raw, List<PastMonths.Money>> of) {
    return of.apply(raw).stream()
        .map(PastMonths.Money::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void every_formula_on_reported_amounts_gives_what_is_printed() throws IOException {
    List<Known> all = known();
    List<Appraisal> appraisals = appraisals(all, reported(all));
    assertThat(Written.wrongFormulas(report(appraisals, 1_048_576))).isEmpty();
    assertThat(Written.wrongFormulas(report(appraisals.subList(0, 8), 40))).isEmpty();
  }

  /** By a way of its own: the cells of the sheet Commission, added up by creator and by month. */
  @Test
  void what_each_creator_owes_is_what_the_lines_of_commission_add_up_to() throws IOException {
    Path file =
        report(known().stream().map(known -> Agency.appraisal(known.creator())).toList(), 200);
    assertThat(Written.wrongFormulas(file)).isEmpty();
    List<org.dhatim.fastexcel.reader.Row> lines = Written.table(file, "Commission");
    var owed =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getCellText(0),
                    TreeMap::new,
                    Collectors.reducing(
                        BigDecimal.ZERO, row -> Written.number(row, 6), BigDecimal::add)));
    var creators = new TreeMap<String, BigDecimal>();
    for (var row : Written.table(file, "Creators")) {
      creators.put(row.getCellText(0), Written.number(row, 24));
    }
    creators.remove("Total");
    creators.values().removeIf(sum -> sum.signum() == 0);
    owed.values().removeIf(sum -> sum.signum() == 0);
    assertThat(creators.keySet()).isEqualTo(owed.keySet()).hasSizeGreaterThan(CREATORS / 2);
    creators.forEach((name, sum) -> assertThat(sum).isEqualByComparingTo(owed.get(name)));
    var byGroup =
        Written.table(file, "Roll-up").stream()
            .filter(row -> !row.getCellText(0).isEmpty())
            .collect(
                Collectors.groupingBy(
                    row -> row.getCellText(0),
                    TreeMap::new,
                    Collectors.reducing(
                        BigDecimal.ZERO, row -> Written.number(row, 10), BigDecimal::add)));
    BigDecimal all = owed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(byGroup.keySet()).containsExactly("Manager", "Month", "Niche", "Stream", "Tier");
    byGroup.values().forEach(sum -> assertThat(sum).isEqualByComparingTo(all));
  }
}
