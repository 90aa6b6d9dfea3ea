package dev.ratewright.intake;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Contract;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Highlight;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Income;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Photo;
import dev.ratewright.domain.Platform;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one creator on the sheet of creators: one, or one for each platform. What the first
 * row does not say of the person, the others may.
 */
final class CreatorRows {
  private final CreatorSheet sheet;
  private final List<Entry> rows;
  private final Audiences audiences;

  CreatorRows(CreatorSheet sheet, List<Entry> rows) {
    this.sheet = sheet;
    this.rows = rows;
    this.audiences = new Audiences(sheet, rows);
  }

  /** Whose rows they are; empty where no handle can be read. */
  Optional<Audiences.Signed> who() {
    return audiences.who();
  }

  /**
   * Builds the creator, and takes what the other sheets say of them.
   *
   * @param till where their money is changed
   * @param month the month they are priced for; empty where they are not
   */
  Listing read(Accounts accounts, Till till, Optional<YearMonth> month) {
    Optional<Audiences.Signed> signed = who();
    Optional<Handle> who = signed.map(Audiences.Signed::handle);
    if (who.isEmpty()) {
      unsigned();
    }
    claim(accounts.channels, who).forEach(audiences::add);
    audiences.unite();
    Optional<Audience> main = audiences.main();
    if (main.isEmpty() && clean()) {
      first().reject(sheet.figures.followers, "nothing", sheet.figures.expected(), "");
    }
    main.ifPresent(this::priced);
    Identity identity = identity(who);
    Purses.tell(rows, sheet);
    rowsSay(sheet.currency);
    Optional<Input> minimum = rowsSay(sheet.minimumFee);
    till.exactly(first(), minimum, month);
    Optional<AgencyFee> fee = agencyFee();
    Optional<YearMonth> rewards = rowsSay(sheet.rewardsSince);
    List<Activity> months = claim(accounts.months, who);
    List<Deal> deals = claim(accounts.deals, who);
    month.ifPresent(now -> deals.forEach(deal -> till.due(deal, now).ifPresent(first()::add)));
    List<Income> incomes = claim(accounts.incomes, who);
    List<Contract> contracts = claim(accounts.contracts, who);
    Divided divided = new Divided(claim(accounts.segments, who));
    List<Highlight> work = claim(accounts.highlights, who);
    Place origin = signed.map(Audiences.Signed::place).orElse(first().place(sheet.handle));
    main.ifPresent(
        m -> divided.wrong(m.platform(), audiences.known(), origin).forEach(first()::add));
    List<Problem> problems = problems();
    boolean failed =
        !problems.isEmpty() && problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    Optional<Creator> creator =
        failed || who.isEmpty() || main.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Creator(
                    who.get(),
                    origin,
                    identity,
                    divided.of(main.get(), true),
                    audiences.elsewhere(divided),
                    minimum,
                    fee,
                    rewards,
                    inOrder(months),
                    deals,
                    work,
                    incomes,
                    contracts));
    String whose = who.map(Handle::toString).orElse("");
    return new Listing(whose, creator, Optional.empty(), problems, rows.size());
  }

  private static List<Activity> inOrder(List<Activity> months) {
    return months.size() < 2
        ? months
        : months.stream().sorted(Comparator.comparing(Activity::month)).toList();
  }

  private <T> List<T> claim(Ledger<T> ledger, Optional<Handle> who) {
    return who.map(handle -> ledger.claim(handle, first()::add)).orElse(List.of());
  }

  private Entry first() {
    return rows.getFirst();
  }

  /** Says that there is no handle, where nothing says yet that it cannot be read. */
  private void unsigned() {
    boolean said =
        rows.stream()
            .flatMap(row -> row.problems().stream())
            .anyMatch(p -> p.severity() == Severity.ERROR && p.where().heading().equals("Handle"));
    if (!said) {
      first().reject(sheet.handle, "nothing", sheet.handle.content().expected(), "");
    }
  }

  /** Marks a creator who is not on the platform that the tiers of the rate book are about. */
  private void priced(Audience main) {
    if (main.platform() != Platform.TIKTOK) {
      String words = main.platform().words();
      first()
          .add(
              Problem.warning(
                  main.followers().origin(),
                  "followers on " + words + ", none on TikTok",
                  "followers on TikTok",
                  "priced at the rates of TikTok, times what the rate book says of " + words));
    }
  }

  /** How the agency is paid of this creator's deals: both ways at once nobody could work out. */
  private Optional<AgencyFee> agencyFee() {
    Optional<Input> share = rowsSay(sheet.commission);
    Optional<Input> markup = rowsSay(sheet.markup);
    if (share.isPresent() && markup.isPresent()) {
      Entry row = rows.stream().filter(r -> r.says(sheet.markup)).findFirst().orElseThrow();
      row.reject(
          sheet.markup,
          row.shown(sheet.markup),
          "a blank cell, as Commission says " + share.get().text(),
          "the agency is paid by a share of gross or by a markup, never by both");
    }
    return share
        .<AgencyFee>map(AgencyFee.Commission::new)
        .or(() -> markup.map(AgencyFee.Markup::new));
  }

  private boolean clean() {
    return rows.stream()
        .flatMap(row -> row.problems().stream())
        .noneMatch(p -> p.severity() == Severity.ERROR);
  }

  private List<Problem> problems() {
    if (rows.size() == 1) {
      return first().ordered();
    }
    List<Problem> problems = new ArrayList<>();
    rows.forEach(row -> problems.addAll(row.ordered()));
    return problems;
  }

  private Identity identity(Optional<Handle> who) {
    return new Identity(
        rowsSay(sheet.id).orElse(""),
        rowsSay(sheet.name).or(() -> who.map(Handle::text)).orElse(""),
        rowsSay(sheet.niche),
        rowsSay(sheet.country).orElse(""),
        rowsSay(sheet.languages).orElse(""),
        rowsSay(sheet.age),
        rowsSay(sheet.manager).orElse(""),
        rowsSay(sheet.headline).orElse(""),
        rowsSay(sheet.bio).orElse(""),
        rowsSay(sheet.photo),
        rowsSay(sheet.account));
  }

  /** What the first row that says anything says; another row that says otherwise is a problem. */
  private <T> Optional<T> rowsSay(Column<T> column) {
    if (rows.size() == 1) {
      return first().read(column);
    }
    Optional<T> said = Optional.empty();
    for (Entry row : rows) {
      Optional<T> here = row.read(column);
      if (said.isEmpty()) {
        said = here;
      } else if (here.isPresent() && !same(said.get(), here.get())) {
        row.reject(
            column,
            row.shown(column),
            "what the creator's other rows say",
            "delete the one that is out of date");
      }
    }
    return said;
  }

  /** Whether two of their rows say the same in other words. */
  static boolean same(Object one, Object other) {
    if (one instanceof Input number && other instanceof Input again) {
      return number.value().compareTo(again.value()) == 0
          && number.currency().equals(again.currency());
    }
    if (one instanceof Photo photo && other instanceof Photo again) {
      return photo.file().equals(again.file());
    }
    if (one instanceof String words && other instanceof String again) {
      String key = Words.key(words);
      return words.equals(again) || (!key.isEmpty() && key.equals(Words.key(again)));
    }
    return one.equals(other);
  }
}
