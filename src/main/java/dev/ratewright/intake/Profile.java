package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Platform;
import dev.ratewright.problem.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name somebody goes by on one platform. Under a heading that is only the platform's name, a
 * number is more likely the number of followers, and is not taken for a name; nor is what a link to
 * another platform tells.
 *
 * @param platform which
 */
record Profile(Platform platform) implements Content<Handle> {
  private static final Content<Handle> HANDLE = Words.handle();
  private static final Pattern NUMBER = Pattern.compile("[\\d.,\\s]+[kKmMbB]?");

  private static boolean mayBeFollowers(Cell cell, Manner manner) {
    return Platform.of(manner.heading()).isPresent()
        && (cell instanceof Cell.Numeric
            || (cell instanceof Cell.Text text && NUMBER.matcher(text.text()).matches()));
  }

  private boolean leadsElsewhere(Cell cell) {
    return Handles.site(cell).filter(site -> site != platform).isPresent();
  }

  @Override
  public String expected() {
    return HANDLE.expected();
  }

  @Override
  public boolean unknown(Cell cell) {
    return HANDLE.unknown(cell);
  }

  @Override
  public Optional<Handle> read(Cell cell, Place place, Manner manner) {
    return mayBeFollowers(cell, manner) || leadsElsewhere(cell)
        ? Optional.empty()
        : HANDLE.read(cell, place, manner);
  }

  @Override
  public String hint(Cell cell, Manner manner) {
    if (mayBeFollowers(cell, manner)) {
      return "left out; if these are followers, write \""
          + manner.heading()
          + " followers\" above them";
    }
    return leadsElsewhere(cell)
        ? "left out; a link to " + platform.words() + " belongs here"
        : HANDLE.hint(cell, manner);
  }

  @Override
  public Cell tidied(Handle value, Cell found) {
    return HANDLE.tidied(value, found);
  }

  @Override
  public boolean agree(Cell one, Cell other) {
    return HANDLE.agree(one, other);
  }

  @Override
  public Look look() {
    return HANDLE.look();
  }
}
