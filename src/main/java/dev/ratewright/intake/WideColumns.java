package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of one platform on a sheet that has a set of them for each: {@code
 * Instagram_Followers}, {@code YT subs}, {@code Handle (Instagram)}.
 *
 * @param handle the name they go by there, or a link to it
 * @param figures who follows them there
 */
record WideColumns(Platform platform, Column<Handle> handle, FigureColumns figures) {
  /** One set for each platform, in the order in which a main one is looked for. */
  static final List<WideColumns> SETS = Stream.of(Platform.values()).map(WideColumns::of).toList();

  private static WideColumns of(Platform platform) {
    Column<Handle> plain =
        Column.optional("Handle", new Profile(platform), "")
            .alias("Username", "User name", "Account", "Profile", "Link", "URL", "User", "ID");
    Column<Handle> named = named(plain, platform);
    List<String> aliases = new ArrayList<>(named.aliases());
    for (String name : names(platform)) {
      aliases.add("Influencer " + name + " name");
      if (name.length() > 1) {
        // A heading X is more likely a mark than a platform.
        aliases.add(name);
      }
    }
    return new WideColumns(
        platform, named.alias(aliases).lenient("left out"), FigureColumns.of(platform));
  }

  /** A column as it is called for one platform, before or behind its own name. */
  static <T> Column<T> named(Column<T> plain, Platform platform) {
    List<String> headings = new ArrayList<>(List.of(plain.heading()));
    headings.addAll(plain.aliases());
    List<String> aliases = new ArrayList<>();
    for (String name : names(platform)) {
      for (String heading : headings) {
        aliases.add(name + " " + heading);
        aliases.add(heading + " " + name);
        aliases.add(heading + " on " + name);
      }
    }
    return Column.optional(platform.words() + " " + plain.heading(), plain.content(), "")
        .alias(aliases);
  }

  private static List<String> names(Platform platform) {
    List<String> names = new ArrayList<>(List.of(platform.words()));
    names.addAll(platform.aliases());
    return names;
  }

  /** How the column of a creator's name may be called for the platform they are on. */
  static List<String> nameHeadings() {
    return Stream.of(Platform.values())
        .flatMap(platform -> names(platform).stream())
        .map(name -> name + " name")
        .toList();
  }

  /** All columns of all sets. */
  static List<Column<?>> all() {
    List<Column<?>> all = new ArrayList<>();
    for (WideColumns set : SETS) {
      all.add(set.handle());
      all.addAll(set.figures().all());
      all.add(set.figures().asOf());
    }
    return all;
  }

  /** Whether columns tell of anything on this platform. */
  boolean isIn(Set<Column<?>> columns) {
    return columns.contains(handle) || figures.inOrder().stream().anyMatch(columns::contains);
  }

  /** Whether a row says how many follow on this platform. */
  boolean known(Entry entry) {
    return figures.known(entry);
  }
}
