package dev.ratewright.web;

import dev.ratewright.document.RosterEntry;
import dev.ratewright.document.Wording;
import java.util.Optional;

/** One creator's line on the roster's page, with links to their files. */
public final class RosterLine {
  /** Where a creator's page lies from there. */
  private static final String PAGES = "web/";

  private static final String KITS = "media-kits/";
  private static final String CARDS = "rate-cards/";

  private final String followers;
  private final String engagement;
  private final String views;
  private final String kit;
  private final String card;

  /** Lines in some words; one value makes all lines, on all threads. */
  public RosterLine(Wording wording) {
    this.followers = wording.say("followers-there");
    this.engagement = wording.say("engagement-there");
    this.views = wording.say("average-views-there");
    this.kit = wording.say("web.kit");
    this.card = wording.say("rate-card");
  }

  /** The line of a creator. */
  public String of(RosterEntry entry) {
    String file = entry.handle().fileName();
    Markup line = new Markup();
    line.open("tr").open("th", "scope", "row");
    line.words("a", entry.name(), "href", PAGES + file + ".html");
    line.words("span", entry.handle().toString()).close();
    line.words("td", entry.niche());
    line.element("td", entry.tier());
    figure(line, followers, Optional.of(entry.followers()));
    figure(line, engagement, entry.engagement());
    figure(line, views, entry.views());
    figure(line, entry.deliverable(), entry.price());
    line.open("td").element("a", kit, "href", KITS + file + ".pdf").text(" ");
    line.element("a", card, "href", CARDS + file + ".xlsx").close().close();
    return line.line().toString();
  }

  /** A cell with its heading, which stands beside the figure where there is no room for a table. */
  private static void figure(Markup line, String of, Optional<RosterEntry.Figure> figure) {
    if (figure.isEmpty()) {
      line.element("td", "");
      return;
    }
    line.open("td", "data-of", of);
    line.element("data", figure.get().text(), "value", figure.get().value().toPlainString());
    line.close();
  }
}
