package dev.ratewright.batch;

import dev.ratewright.document.RosterEntry;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pdf.Brand;
import dev.ratewright.web.RosterPage;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page of all creators for brands, which grows by a line as each of them is done; nothing where
 * a run writes no files for brands.
 */
final class ClientRoster implements AutoCloseable {
  private final Staging staging;
  private final @Nullable RosterPage page;

  ClientRoster(Set<Copy> copies, YearMonth period, RateBook rates, Staging staging)
      throws IOException {
    this.staging = staging;
    this.page =
        copies.contains(Copy.CLIENT)
            ? new RosterPage(
                Brand.standard(),
                RosterEntry.month(period),
                rates.deliverables().getFirst().name(),
                staging.path(CreatorJob.ROSTER))
            : null;
  }

  /** Adds a creator whose files are published. */
  void add(CreatorJob.Done done) throws IOException {
    if (page != null) {
      page.add(done.line());
    }
  }

  /** Ends the page and publishes it. */
  void finish(Manifest manifest) throws IOException {
    if (page != null) {
      page.finish();
      page.close();
      staging.publish(CreatorJob.ROSTER);
      manifest.add(CreatorJob.ROSTER);
    }
  }

  @Override
  public void close() throws IOException {
    if (page != null) {
      page.close();
    }
  }
}
