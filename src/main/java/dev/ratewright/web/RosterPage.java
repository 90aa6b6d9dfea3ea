package dev.ratewright.web;

import dev.ratewright.document.RosterEntry;
import dev.ratewright.pdf.Brand;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A roster as one web page, made line by line, so that it may be of any length. Without its script
 * it is a plain table; with it, one to search, filter, sort and compare in.
 */
public final class RosterPage implements Closeable {
  /** Where a creator's page lies from here. */
  private static final String PAGES = "web/";

  private static final String KITS = "media-kits/";
  private static final String CARDS = "rate-cards/";

  private static final String SMALL_PRINT =
      "Prices are before tax. The day of each figure stands in the creator's media kit. Estimates,"
          + " not guarantees.";

  private final BufferedWriter out;

  /**
   * Begins a page.
   *
   * @param month the period, such as "October 2026"
   * @param deliverable what the column of prices is for
   * @param file replaced where there is one
   */
  public RosterPage(Brand brand, String month, String deliverable, Path file) throws IOException {
    Frame frame =
        new Frame(brand, List.of(Enclosure.PAGE, Enclosure.ROSTER), List.of(Enclosure.SCRIPT));
    Markup page = frame.begin("en", "Roster, " + month, "");
    page.open("header", "class", "banner").open("div", "class", "title");
    LogoMarkup.add(page, brand);
    page.element("p", "Roster · " + month, "class", "kicker").element("h1", "Creators");
    page.element("p", "Every name opens a media kit.", "class", "line").close().close().line();
    page.open("main", "id", "content").line();
    new RosterControls(page).all(deliverable);
    table(page, deliverable);
    this.out = Files.newBufferedWriter(file);
    out.write(Frame.DOCTYPE + page);
  }

  private static void table(Markup page, String deliverable) {
    page.open("table", "id", "roster").line();
    page.element("caption", "Creators, in the order of the roster", "class", "unseen");
    page.open("thead").open("tr");
    heading(page, "Creator", "name");
    heading(page, "Niche", "niche");
    heading(page, "Tier", "tier");
    heading(page, "Followers", "followers");
    heading(page, "Engagement", "engagement");
    heading(page, "Average views", "views");
    page.words("th", deliverable, "scope", "col", "data-by", "price");
    page.element("th", "Files", "scope", "col");
    page.close().close().line().open("tbody").line();
  }

  private static void heading(Markup page, String words, String by) {
    page.element("th", words, "scope", "col", "data-by", by);
  }

  /** The line of a creator, with links to their files. */
  public static String line(RosterEntry entry) {
    String file = entry.handle().fileName();
    Markup line = new Markup();
    line.open("tr").open("th", "scope", "row");
    line.words("a", entry.name(), "href", PAGES + file + ".html");
    line.words("span", entry.handle().toString()).close();
    line.words("td", entry.niche());
    line.element("td", entry.tier());
    figure(line, "Followers", Optional.of(entry.followers()));
    figure(line, "Engagement", entry.engagement());
    figure(line, "Average views", entry.views());
    figure(line, entry.deliverable(), entry.price());
    line.open("td").element("a", "Kit, PDF", "href", KITS + file + ".pdf").text(" ");
    line.element("a", "Rate card", "href", CARDS + file + ".xlsx").close().close();
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

  /** Adds a line. */
  public void add(String line) throws IOException {
    out.write(line);
  }

  /** Writes what stands below the lines. */
  public void finish() throws IOException {
    Markup more = new Markup();
    more.element("button", "Show more", "type", "button", "id", "more", "hidden", "");
    out.write("</tbody></table>\n" + more + "\n</main>\n");
    Markup end = new Markup();
    end.open("footer").element("p", SMALL_PRINT).close().line();
    end.enclosed("script", Enclosure.SCRIPT.text()).line();
    out.write(end + "</body>\n</html>\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
