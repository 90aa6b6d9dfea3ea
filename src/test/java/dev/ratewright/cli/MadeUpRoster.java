package dev.ratewright.cli;

import dev.ratewright.calibration.ClosedDeal;
import dev.ratewright.calibration.TrueAgency;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The roster of an agency that is made up: 400 deals of 80 creators, and one creator too small. */
final class MadeUpRoster {
  private MadeUpRoster() {}

  /** Writes it, with further deals. */
  static Path write(Path folder, String... more) throws IOException {
    Set<String> creators = new LinkedHashSet<>();
    List<String> deals = new ArrayList<>();
    for (ClosedDeal deal : new TrueAgency(1).deals(400)) {
      creators.add(
          "%s;%.0f;%s".formatted(deal.creator(), deal.followers(), deal.niche().orElseThrow()));
      deals.add(
          String.format(
              Locale.ROOT,
              "%s;Copperleaf;%s;%.2f;Paid;%s",
              deal.creator(),
              deal.deliverable(),
              deal.fee(),
              deal.date()));
    }
    deals.addAll(List.of(more));
    return Copies.workbook(
        folder.resolve("roster.xlsx"),
        "## Creators\nHandle;Followers;Niche\n"
            + String.join("\n", creators)
            + "\n@tiny;900;Beauty\n## Deals\nHandle;Brand;Deliverable;Fee;State;Date\n"
            + String.join("\n", deals));
  }
}
