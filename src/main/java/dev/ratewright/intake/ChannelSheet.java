package dev.ratewright.intake;

import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Platform;
import dev.ratewright.problem.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The roster's sheet of where creators are followed, one row for each creator and platform. */
public final class ChannelSheet implements Ledger.Lines<Channel> {
  // A username or profile is the one there.
  private final Column<Handle> handle = Handles.whose().fallback("Influencer name", "Creator");
  private final Column<Platform> platform =
      Column.required("Platform", new PlatformName(), "Instagram").alias("Channel", "Network");
  private final Column<Handle> there =
      Column.optional("Handle there", Words.handle(), "@mara.kitchen")
          .alias("Channel handle", "Username", "Profile", "Link", "URL")
          .lenient("left out");
  private final FigureColumns figures = FigureColumns.orElsewhere();

  @Override
  public Form form() {
    List<Column<?>> columns = new ArrayList<>(List.of(handle, platform, there));
    columns.addAll(figures.all());
    columns.add(figures.asOf());
    return new Form(
        "Channels",
        "One row for each creator and each further platform. Handle is that of the sheet Creators.",
        columns);
  }

  /** A row of the form, from the cells it is made of; the figures in their own order. */
  List<Cleaned> cleaned(
      Cleaned creator, Cleaned where, Cleaned handleThere, List<Cleaned> audience) {
    List<Cleaned> cells = new ArrayList<>(List.of(creator, where, handleThere));
    cells.addAll(audience);
    return cells;
  }

  @Override
  public Column<Handle> handle() {
    return handle;
  }

  @Override
  public Checked<Channel> read(Entry entry) {
    Optional<Platform> where = entry.read(platform);
    Optional<Handle> who =
        where.isPresent() && entry.leadsElsewhere(there, where.get(), platform)
            ? Optional.empty()
            : entry.read(there);
    Optional<Audience> audience = figures.read(entry, where.orElse(Platform.TIKTOK));
    // A handle alone is a channel; other figures without followers would be lost.
    boolean figured = figures.inOrder().stream().anyMatch(entry::says);
    if (!entry.says(figures.followers) && (figured || !entry.says(there))) {
      entry.reject(figures.followers, "nothing", figures.expected(), "");
    }
    return entry.checked(
        () -> new Channel(where.orElseThrow(), who.map(Handle::text).orElse(""), audience));
  }
}
