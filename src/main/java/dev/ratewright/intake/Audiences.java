package dev.ratewright.intake;

import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Platform;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one creator is followed, gathered from the plain columns of their rows, the columns of each
 * platform, and the sheet of channels. What two of them say of one platform must agree.
 */
final class Audiences {
  private final CreatorSheet sheet;
  private final List<Entry> rows;
  private final List<Signed> names = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();

  /** A handle and the cell it stands in. */
  record Signed(Handle handle, Place place) {}

  /** What one place of the roster says of one platform. */
  private record Seen(
      Entry row, Platform platform, Optional<Signed> handle, Optional<Audience> audience) {}

  Audiences(CreatorSheet sheet, List<Entry> rows) {
    this.sheet = sheet;
    this.rows = rows;
    rows.forEach(this::look);
  }

  private void look(Entry row) {
    Optional<Signed> plain = row.says(sheet.handle) ? signed(row, sheet.handle) : Optional.empty();
    plain.ifPresent(names::add);
    Column<Input> followers = sheet.figures.followers;
    boolean wide = anyKnown(row);
    boolean said = row.says(sheet.platform);
    if (row.says(followers) || said || !(wide || row.isMissing(followers))) {
      Platform platform = sheet.platform(row);
      Optional<Audience> audience = sheet.figures.read(row, platform);
      if (audience.isPresent() || said) {
        boolean there = said || row.site(sheet.handle).isPresent();
        seen.add(new Seen(row, platform, there ? plain : Optional.empty(), audience));
      }
    }
    for (WideColumns set : row.header().wide()) {
      if (set.known(row) || row.says(set.handle())) {
        Optional<Signed> there = signed(row, set.handle());
        Optional<Audience> audience =
            set.known(row) ? set.figures().read(row, set.platform()) : Optional.empty();
        seen.add(new Seen(row, set.platform(), there, audience));
      }
    }
  }

  private static boolean anyKnown(Entry row) {
    for (WideColumns set : row.header().wide()) {
      if (set.known(row)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Signed> signed(Entry row, Column<Handle> column) {
    return row.read(column).map(handle -> new Signed(handle, row.place(column)));
  }

  /**
   * Whose rows they are: the handle of the row with the audience they are priced by, else that of
   * any row, else one on any platform; may be empty.
   */
  Optional<Signed> who() {
    if (rows.size() == 1 && !names.isEmpty()) {
      // As most creators have it.
      return Optional.of(names.getFirst());
    }
    Optional<Seen> main = seen(main());
    return main.flatMap(m -> m.row().says(sheet.handle) ? own(m.row()) : Optional.empty())
        .or(() -> names.stream().findFirst())
        .or(() -> main.flatMap(Seen::handle))
        .or(() -> seen.stream().flatMap(s -> s.handle().stream()).findFirst());
  }

  private Optional<Signed> own(Entry row) {
    Place place = row.place(sheet.handle);
    return names.stream().filter(name -> name.place().equals(place)).findFirst();
  }

  private Optional<Seen> seen(Optional<Audience> audience) {
    return seen.stream().filter(s -> s.audience().equals(audience)).findFirst();
  }

  /** Adds what the sheet of channels says. */
  void add(Channel channel) {
    Optional<Handle> handle = Handle.of(channel.handle());
    Place place =
        channel
            .audience()
            .map(a -> a.followers().origin())
            .orElse(rows.getFirst().place(sheet.handle));
    Optional<Signed> there = handle.map(h -> new Signed(h, place));
    seen.add(new Seen(rows.getFirst(), channel.platform(), there, channel.audience()));
  }

  /** Brings together what is said of one platform. What disagrees is a problem of the creator. */
  void unite() {
    rows.forEach(this::complete);
    for (int i = 0; i < seen.size(); i++) {
      for (int j = i + 1; j < seen.size(); j++) {
        if (seen.get(i).platform() == seen.get(j).platform()) {
          seen.set(i, united(seen.get(i), seen.remove(j--)));
        }
      }
    }
  }

  /** Takes figures whose followers stand elsewhere: views under a plain heading, say. */
  private void complete(Entry row) {
    if (sheet.figures.alone(row).isPresent()) {
      Optional<Seen> only = seen.stream().filter(s -> s.audience().isPresent()).findFirst();
      boolean free = row.isMissing(sheet.platform) && row.site(sheet.handle).isEmpty();
      boolean one = seen.stream().filter(s -> s.audience().isPresent()).count() == 1;
      Platform platform = free && one ? only.orElseThrow().platform() : sheet.platform(row);
      complete(row, platform, sheet.figures);
    }
    for (WideColumns set : row.header().wide()) {
      complete(row, set.platform(), set.figures());
    }
  }

  private void complete(Entry row, Platform platform, FigureColumns figures) {
    Optional<Column<?>> first = figures.alone(row);
    if (first.isEmpty()) {
      return;
    }
    Optional<Input> followers =
        seen.stream()
            .filter(s -> s.platform() == platform)
            .flatMap(s -> s.audience().stream())
            .map(Audience::followers)
            .findFirst();
    Optional<Audience> audience = figures.read(row, platform, followers);
    if (audience.isPresent()) {
      seen.add(new Seen(row, platform, Optional.empty(), audience));
    } else if (main().isPresent() && row.problems().isEmpty()) {
      row.add(
          Problem.warning(
              row.place(first.get()),
              row.shown(first.get()) + " without followers on " + platform.words(),
              "followers beside it",
              "left out until they are given"));
    }
  }

  private static Seen united(Seen one, Seen other) {
    Optional<Problem> wrong = differ(one, other);
    wrong.ifPresent(one.row()::add);
    Optional<Audience> audience =
        one.audience().isPresent() && other.audience().isPresent()
            ? Optional.of(one.audience().get().completedBy(other.audience().get()))
            : one.audience().or(other::audience);
    Entry row = one.audience().isPresent() ? one.row() : other.row();
    return new Seen(row, one.platform(), one.handle().or(other::handle), audience);
  }

  private static Optional<Problem> differ(Seen one, Seen other) {
    String where = " on " + one.platform().words();
    if (one.handle().isPresent() && other.handle().isPresent()) {
      Signed first = one.handle().get();
      Signed second = other.handle().get();
      if (!first.handle().key().equals(second.handle().key())) {
        return Optional.of(
            Problem.error(
                second.place(),
                second.handle() + where,
                "the " + first.handle() + " of " + first.place(),
                "correct one of them; two people of one name are told apart by a column Creator ID"));
      }
    }
    if (one.audience().isEmpty() || other.audience().isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Input>> first = one.audience().get().figures();
    List<Optional<Input>> second = other.audience().get().figures();
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).isPresent()
          && second.get(i).isPresent()
          && first.get(i).get().value().compareTo(second.get(i).get().value()) != 0) {
        return Optional.of(
            contradiction(first.get(i).get(), second.get(i).get(), where, besides(one, other)));
      }
    }
    return Optional.empty();
  }

  /** Whether both are said by one row of the sheet of creators. */
  private static boolean besides(Seen one, Seen other) {
    Place sheet = one.row().row().place(0, "").wholeSheet();
    return one.row() == other.row()
        && Stream.of(one, other)
            .flatMap(seen -> seen.audience().stream())
            .allMatch(audience -> audience.followers().origin().wholeSheet().equals(sheet));
  }

  private static Problem contradiction(Input first, Input second, String where, boolean oneRow) {
    return Problem.error(
        second.origin(),
        second.text() + " " + second.name() + where,
        "the " + first.text() + " of " + first.origin(),
        oneRow && first.name().equals("followers")
            ? "where Followers adds up all platforms, say --map \"Followers=-\""
            : "delete the one that is out of date");
  }

  /** The audience a creator is priced by: on TikTok, else the largest, of equals the first. */
  Optional<Audience> main() {
    Optional<Audience> largest = Optional.empty();
    for (Seen each : seen) {
      if (each.audience().isPresent() && each.platform() == Platform.TIKTOK) {
        return each.audience();
      }
      boolean larger =
          each.audience().isPresent()
              && (largest.isEmpty() || size(each.audience()).compareTo(size(largest)) > 0);
      largest = larger ? each.audience() : largest;
    }
    return largest;
  }

  private static BigDecimal size(Optional<Audience> audience) {
    return audience.map(a -> a.followers().value()).orElse(BigDecimal.ZERO);
  }

  /** Where else the creator is followed. */
  List<Channel> elsewhere(Divided divided) {
    if (seen.size() == 1 && seen.getFirst().audience().isPresent()) {
      return List.of();
    }
    Optional<Audience> main = main();
    return seen.stream()
        .filter(s -> main.isEmpty() || !s.audience().equals(main))
        .map(
            s ->
                new Channel(
                    s.platform(),
                    s.handle().map(h -> h.handle().text()).orElse(""),
                    s.audience().map(a -> divided.of(a, false))))
        .toList();
  }

  /** All platforms with figures, the creator's main one included. */
  List<Platform> known() {
    return seen.size() == 1 && seen.getFirst().audience().isPresent()
        ? List.of(seen.getFirst().platform())
        : seen.stream().filter(s -> s.audience().isPresent()).map(Seen::platform).toList();
  }
}
