package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of one creator, written anew: one on the sheet of creators, and one on the sheet of
 * channels for each platform other than TikTok, or contradicting it.
 */
final class CleanRows {
  private final CreatorSheet sheet;
  private final ChannelSheet channels;
  private final List<Entry> rows;
  private final List<Strip> strips = new ArrayList<>();

  /** The cells of a row that are about one platform. */
  private record Strip(
      Entry row, Platform platform, Column<Handle> handle, FigureColumns figures) {}

  CleanRows(CreatorSheet sheet, ChannelSheet channels, List<Entry> rows) {
    this.sheet = sheet;
    this.channels = channels;
    this.rows = rows.stream().map(Entry::again).toList();
    Purses.tell(this.rows, sheet);
    this.rows.forEach(this::look);
  }

  private void look(Entry row) {
    Optional<Platform> plain = Optional.empty();
    if (row.says(sheet.figures.followers) || row.says(sheet.platform)) {
      plain = Optional.of(sheet.platform(row));
    }
    for (WideColumns set : WideColumns.SETS) {
      boolean own = plain.filter(p -> p == set.platform()).isPresent();
      if (own) {
        // The column of the platform's handle goes with the plain figures.
        boolean named = !row.says(sheet.handle) && row.says(set.handle());
        Column<Handle> handle = named ? set.handle() : sheet.handle;
        strips.add(new Strip(row, set.platform(), handle, sheet.figures));
      }
      if (set.known(row) || (row.says(set.handle()) && !own)) {
        strips.add(new Strip(row, set.platform(), set.handle(), set.figures()));
      }
    }
  }

  /**
   * The cells of the creator's row, in the order of the sheet's form. A row of theirs that says
   * otherwise follows it, so that the copy asks what the roster asks.
   */
  List<List<Cleaned>> creator() {
    List<List<Cleaned>> lines = new ArrayList<>(List.of(first()));
    rows.stream().filter(this::saysOtherwise).forEach(row -> lines.add(otherwise(row)));
    return lines;
  }

  private boolean saysOtherwise(Entry row) {
    return sheet.form().columns().stream()
        .filter(this::isOfPerson)
        .anyMatch(column -> saysOtherwise(row, column));
  }

  private <T> boolean saysOtherwise(Entry row, Column<T> column) {
    Optional<T> said = rows.stream().flatMap(each -> each.read(column).stream()).findFirst();
    Optional<T> here = row.read(column);
    return said.isPresent() && here.isPresent() && !CreatorRows.same(said.get(), here.get());
  }

  private List<Cleaned> otherwise(Entry row) {
    List<Cleaned> cells = new ArrayList<>();
    for (Column<?> column : sheet.form().columns()) {
      if (column.equals(sheet.handle)) {
        cells.add(handle());
      } else {
        cells.add(isOfPerson(column) ? row.cleaned(column) : blank(column));
      }
    }
    return cells;
  }

  /** Whether a column is about the creator, wherever they are followed. */
  private boolean isOfPerson(Column<?> column) {
    return !column.equals(sheet.handle) && !sheet.figures.inOrder().contains(column);
  }

  private List<Cleaned> first() {
    List<Column<?>> figures = sheet.figures.inOrder();
    List<Cleaned> cells = new ArrayList<>();
    for (Column<?> column : sheet.form().columns()) {
      int figure = figures.indexOf(column);
      if (figure >= 0) {
        cells.add(own().map(strip -> figure(strip, figure)).orElseGet(() -> blank(column)));
      } else {
        cells.add(column.equals(sheet.handle) ? handle() : said(column));
      }
    }
    return cells;
  }

  /** The cells of their rows on the sheet of channels. */
  List<List<Cleaned>> elsewhere() {
    List<List<Cleaned>> lines = new ArrayList<>();
    for (Strip strip : strips) {
      if (own().filter(strip::equals).isEmpty()) {
        lines.add(channels.cleaned(handle(), platform(strip), there(strip), figures(strip)));
      }
    }
    return lines;
  }

  /** The strip whose figures stand on the sheet of creators, which are TikTok's or nobody's. */
  private Optional<Strip> own() {
    return strips.stream().filter(s -> s.platform() == Platform.TIKTOK).findFirst();
  }

  private Cleaned blank(Column<?> column) {
    return new Cleaned(rows.getFirst().place(column), Cell.BLANK, Cell.BLANK, false);
  }

  private List<Cleaned> figures(Strip strip) {
    return IntStream.range(0, strip.figures().inOrder().size())
        .mapToObj(figure -> figure(strip, figure))
        .toList();
  }

  /** One figure of a strip, which may stand with others whose followers are the strip's. */
  private Cleaned figure(Strip strip, int figure) {
    Entry row = strip.row();
    List<Column<?>> columns =
        Stream.concat(Stream.of(strip.figures()), others(strip))
            .<Column<?>>map(figures -> figures.inOrder().get(figure))
            .toList();
    Column<?> said = columns.stream().filter(row::says).findFirst().orElseGet(columns::getFirst);
    return row.cleaned(said);
  }

  private Stream<FigureColumns> others(Strip strip) {
    Entry row = strip.row();
    boolean only = strips.stream().filter(s -> s.row() == row).count() == 1;
    boolean plain =
        sheet.figures.alone(row).isPresent()
            && (sheet.platform(row) == strip.platform()
                || (only && row.isMissing(sheet.platform) && row.site(sheet.handle).isEmpty()));
    Stream<FigureColumns> wide =
        WideColumns.SETS.stream()
            .filter(set -> set.platform() == strip.platform())
            .map(WideColumns::figures)
            .filter(figures -> figures.alone(row).isPresent());
    return Stream.concat(plain ? Stream.of(sheet.figures) : Stream.empty(), wide);
  }

  private Cleaned platform(Strip strip) {
    Cell words = Cell.text(strip.platform().words());
    Entry row = strip.row();
    return row.says(sheet.platform)
        ? row.cleaned(sheet.platform)
        : new Cleaned(row.place(strip.figures().followers), words, words, false);
  }

  private static Cleaned there(Strip strip) {
    return strip.row().cleaned(strip.handle());
  }

  /** The handle they go by, wherever it stands. */
  private Cleaned handle() {
    Optional<Audiences.Signed> who =
        new CreatorRows(sheet, rows.stream().map(Entry::again).toList()).who();
    for (Entry row : rows) {
      for (Column<Handle> column : handles()) {
        if (who.filter(signed -> signed.place().equals(row.place(column))).isPresent()) {
          return row.cleaned(column);
        }
      }
    }
    return said(sheet.handle);
  }

  private List<Column<Handle>> handles() {
    List<Column<Handle>> handles = new ArrayList<>(List.of(sheet.handle));
    WideColumns.SETS.forEach(set -> handles.add(set.handle()));
    return handles;
  }

  /** What the first row says that says anything. */
  private Cleaned said(Column<?> column) {
    return rows.stream()
        .filter(row -> row.says(column))
        .findFirst()
        .orElse(rows.getFirst())
        .cleaned(column);
  }
}
