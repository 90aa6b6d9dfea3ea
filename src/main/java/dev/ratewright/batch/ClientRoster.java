package dev.ratewright.batch;

import dev.ratewright.domain.RateBook;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.template.Portfolio;
import dev.ratewright.web.RosterPage;
import java.io.IOException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The page of all creators for brands, which grows by a line as each of them is done; nothing where
 * a run writes no media kits for brands.
 */
final class ClientRoster implements AutoCloseable {
  private final Staging staging;
  private final @Nullable RosterPage page;

  ClientRoster(Order order, Portfolio portfolio, YearMonth period, RateBook rates, Staging staging)
      throws IOException {
    this.staging = staging;
    this.page =
        order.copies().contains(Copy.CLIENT) && portfolio.kinds().contains(DocumentKind.MEDIA_KIT)
            ? new RosterPage(
                portfolio.brand(),
                portfolio.wording(),
                portfolio.month(period),
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
