package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Platform;
import dev.ratewright.problem.Place;
import java.util.Optional;

/** Contents that are creators' handles: @mara, mara, or a link to Mara's page. */
record Handles() implements Content<Handle> {
  /** Headings below which a creator is named, the surest first, where none says handle. */
  private static final String[] NAMING = {
    "Username", "User name", "Profile link", "Profile", "Influencer name", "Creator"
  };

  /** The column of a sheet beside that of the creators that says whose row it is. */
  static Column<Handle> whose() {
    return Column.required("Handle", new Handles(), "@mara.cooks")
        .alias("Creator handle", "Creator username", "Creator's username")
        .fallback(NAMING);
  }

  @Override
  public String expected() {
    return "a handle of letters, digits, underscores, hyphens and periods, such as @mara.cooks";
  }

  @Override
  public Optional<Handle> read(Cell cell, Place place, Manner manner) {
    return handle(cell);
  }

  private static Optional<Handle> handle(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> isTotal(cell) ? Optional.empty() : handle(text.text());
      case Cell.Numeric number -> Words.typed(number).flatMap(Handle::of);
      default -> Optional.empty();
    };
  }

  private static Optional<Handle> handle(String text) {
    if (isMarked(text)) {
      // As most are, and no link is.
      Optional<Handle> plain = Handle.of(text);
      if (plain.isPresent()) {
        return plain;
      }
    }
    Optional<ProfileLink> link = link(text);
    return link.isPresent()
        ? link.get().handle().flatMap(Handle::of)
        : Handle.of(text).or(() -> Handle.of(unmarked(text)));
  }

  /** Whether a text begins with an @, of whichever width. */
  static boolean isMarked(String text) {
    return text.startsWith("@") || text.startsWith(Handle.WIDE_MARK);
  }

  /** The platform that a link in a cell leads to; empty where it holds none that tells a handle. */
  static Optional<Platform> site(Cell cell) {
    return cell instanceof Cell.Text text
        ? link(text.text()).filter(l -> l.handle().isPresent()).flatMap(ProfileLink::platform)
        : Optional.empty();
  }

  private static Optional<ProfileLink> link(String text) {
    boolean possible = !isMarked(text) && (text.indexOf('/') != -1 || text.indexOf('.') != -1);
    return possible ? ProfileLink.of(WrittenNumber.trimmed(text)) : Optional.empty();
  }

  /** Without the marks that copying leaves at the ends, and a space behind the @. */
  private static String unmarked(String text) {
    String bare = WrittenNumber.trimmed(text);
    return isMarked(bare) ? "@" + WrittenNumber.trimmed(bare.substring(1)) : bare;
  }

  private static boolean isTotal(Cell cell) {
    return cell instanceof Cell.Text text && Totals.is(text.text());
  }

  @Override
  public String hint(Cell cell, Manner manner) {
    return switch (cell) {
      case Cell.Dated dated -> "format the column as text and type the handle again";
      case Cell.Numeric number -> "format the column as text and type the handle again";
      case Cell.Lasting lasting -> "format the column as text and type the handle again";
      case Cell.Text text ->
          isTotal(cell)
              ? "a creator of that name is written with @; else delete the row"
              : link(text.text()).map(ProfileLink::flaw).orElse("");
      default -> "";
    };
  }

  /** A handle with or without @ stays as it is; only links and marks around it go. */
  @Override
  public Cell tidied(Handle value, Cell found) {
    boolean plain =
        found instanceof Cell.Text text
            && (text.text().equals(value.text()) || text.text().equals("@" + value.text()));
    return plain ? found : Cell.text(value.toString());
  }

  @Override
  public boolean agree(Cell one, Cell other) {
    Optional<Handle> first = handle(one);
    return one.equals(other)
        || (first.isPresent()
            && handle(other).filter(h -> h.key().equals(first.get().key())).isPresent());
  }

  @Override
  public Look look() {
    return Look.TEXT;
  }
}
