package dev.ratewright.intake;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Highlight;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Platform;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
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
  private final List<Handle> handles = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();

  /** An audience as a row or another sheet has it, and the handle there; empty where not given. */
  private record Seen(Entry row, Optional<Handle> handle, Audience audience) {}

  CreatorRows(CreatorSheet sheet, List<Entry> rows) {
    this.sheet = sheet;
    this.rows = rows;
    rows.forEach(this::look);
  }

  /** Whose rows they are: the handle of the audience they are priced by, else any; may be empty. */
  Optional<Handle> who() {
    return main()
        .flatMap(Seen::handle)
        .or(() -> handles.stream().findFirst())
        .or(() -> seen.stream().flatMap(s -> s.handle().stream()).findFirst());
  }

  /** Builds the creator, and takes what the other sheets say of them. */
  Listing read(Accounts accounts) {
    Optional<Handle> who = who();
    List<Channel> channels = who.map(h -> accounts.channels.claim(h, this::add)).orElse(List.of());
    for (Channel channel : channels) {
      seen.add(new Seen(first(), Handle.of(channel.handle()), channel.audience()));
    }
    Optional<Seen> main = main();
    if (main.isEmpty() && clean()) {
      first().reject(sheet.figures.followers, "nothing", sheet.figures.expected(), "");
    }
    twice();
    Identity identity = identity(who);
    Optional<Input> minimum = rowsSay(sheet.minimumFee);
    Optional<Input> share = rowsSay(sheet.commission);
    List<Activity> months = who.map(h -> accounts.months.claim(h, this::add)).orElse(List.of());
    List<Deal> deals = who.map(h -> accounts.deals.claim(h, this::add)).orElse(List.of());
    Divided divided =
        new Divided(who.map(h -> accounts.segments.claim(h, this::add)).orElse(List.of()));
    List<Highlight> work = who.map(h -> accounts.highlights.claim(h, this::add)).orElse(List.of());
    main.ifPresent(m -> divided.wrong(m.audience().platform(), place()).forEach(this::add));
    List<Problem> problems = problems();
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    Optional<Creator> creator =
        failed || who.isEmpty() || main.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Creator(
                    who.get(),
                    place(),
                    identity,
                    divided.of(main.get().audience(), true),
                    elsewhere(main.get(), divided),
                    minimum,
                    share,
                    months.stream().sorted(Comparator.comparing(Activity::month)).toList(),
                    deals,
                    work));
    return new Listing(who.map(Handle::toString).orElse(""), creator, false, problems, rows.size());
  }

  private Entry first() {
    return rows.getFirst();
  }

  /** The cell of the creator's handle. */
  private Place place() {
    return main().map(m -> m.row()).orElse(first()).place(sheet.handle);
  }

  private void add(Problem problem) {
    first().add(problem);
  }

  private boolean clean() {
    return rows.stream().allMatch(r -> r.problems().isEmpty());
  }

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    rows.forEach(row -> problems.addAll(row.ordered()));
    return problems;
  }

  /** Takes in the audiences of a row: that of its plain columns, and those of each platform. */
  private void look(Entry row) {
    List<WideColumns> known = WideColumns.SETS.stream().filter(set -> set.known(row)).toList();
    boolean named = WideColumns.SETS.stream().anyMatch(set -> row.says(set.handle()));
    Optional<Handle> plain =
        row.says(sheet.handle) || !named ? row.read(sheet.handle) : Optional.empty();
    plain.ifPresent(handles::add);
    Column<Input> followers = sheet.figures.followers;
    if (row.says(followers) || (known.isEmpty() && !row.isMissing(followers))) {
      Platform platform = sheet.platform(row);
      Optional<Handle> there = plain.or(() -> wide(row, platform));
      sheet.figures.read(row, platform).ifPresent(a -> seen.add(new Seen(row, there, a)));
    }
    for (WideColumns set : known) {
      Optional<Handle> there = row.read(set.handle());
      boolean own = set.platform() == Platform.TIKTOK && there.isEmpty();
      set.figures()
          .read(row, set.platform())
          .ifPresent(a -> seen.add(new Seen(row, own ? plain : there, a)));
    }
  }

  private static Optional<Handle> wide(Entry row, Platform platform) {
    return WideColumns.SETS.stream()
        .filter(set -> set.platform() == platform)
        .findFirst()
        .flatMap(set -> row.read(set.handle()));
  }

  /** The audience a creator is priced by: on TikTok, else the largest. */
  private Optional<Seen> main() {
    return seen.stream()
        .filter(s -> s.audience().platform() == Platform.TIKTOK)
        .findFirst()
        .or(() -> seen.stream().max(Comparator.comparing(s -> s.audience().followers().value())));
  }

  /** One platform twice is one too many, unless both say the same. */
  private void twice() {
    for (int i = 0; i < seen.size(); i++) {
      for (int j = i + 1; j < seen.size(); j++) {
        Input one = seen.get(i).audience().followers();
        Input other = seen.get(j).audience().followers();
        if (seen.get(i).audience().platform() == seen.get(j).audience().platform()) {
          if (one.value().compareTo(other.value()) != 0) {
            add(
                Problem.error(
                    other.origin(),
                    other.text() + " followers on " + seen.get(j).audience().platform().words(),
                    "the " + one.text() + " of " + one.origin(),
                    "delete the one that is out of date"));
          }
          seen.remove(j--);
        }
      }
    }
  }

  private List<Channel> elsewhere(Seen main, Divided divided) {
    return seen.stream()
        .filter(s -> !s.equals(main))
        .map(
            s ->
                new Channel(
                    s.handle().map(Handle::text).orElse(""), divided.of(s.audience(), false)))
        .toList();
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
        rowsSay(sheet.photo));
  }

  /** What the first row that says anything says; another row that says otherwise is a problem. */
  private <T> Optional<T> rowsSay(Column<T> column) {
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

  private static boolean same(Object one, Object other) {
    return (one instanceof Input number && other instanceof Input again)
        ? number.value().compareTo(again.value()) == 0
        : one.equals(other);
  }
}
