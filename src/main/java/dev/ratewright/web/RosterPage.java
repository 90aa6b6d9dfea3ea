package dev.ratewright.web;

import dev.ratewright.document.Wording;
import dev.ratewright.pdf.Brand;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A roster as one web page, made line by line, so that it may be of any length. Without its script
 * it is a plain table; with it, one to search, filter, sort and compare in.
 */
public final class RosterPage implements Closeable {
  private final Wording wording;
  private final BufferedWriter out;

  /**
   * Begins a page.
   *
   * @param wording its words
   * @param month the period, such as "October 2026"
   * @param deliverable what the column of prices is for
   * @param file replaced where there is one
   */
  public RosterPage(Brand brand, Wording wording, String month, String deliverable, Path file)
      throws IOException {
    this.wording = wording;
    Frame frame =
        new Frame(
            brand, wording, List.of(Enclosure.PAGE, Enclosure.ROSTER), List.of(Enclosure.SCRIPT));
    Markup page = frame.begin(wording.say("web.title", "month", month), "");
    page.open("header", "class", "banner").open("div", "class", "title");
    LogoMarkup.add(page, brand);
    page.element("p", wording.say("web.kicker", "month", month), "class", "kicker");
    page.element("h1", wording.say("web.creators"));
    page.element("p", wording.say("web.line"), "class", "line").close().close().line();
    page.open("main", "id", "content").line();
    new RosterControls(page, wording).all(deliverable);
    table(page, deliverable);
    this.out = Files.newBufferedWriter(file);
    out.write(Frame.DOCTYPE + page);
  }

  private void table(Markup page, String deliverable) {
    page.open("table", "id", "roster").line();
    page.element("caption", wording.say("web.caption"), "class", "unseen");
    page.open("thead").open("tr");
    heading(page, "web.creator", "name");
    heading(page, "web.niche", "niche");
    heading(page, "web.tier", "tier");
    heading(page, "followers-there", "followers");
    heading(page, "engagement-there", "engagement");
    heading(page, "average-views-there", "views");
    page.words("th", deliverable, "scope", "col", "data-by", "price");
    page.element("th", wording.say("web.files"), "scope", "col");
    page.close().close().line().open("tbody").line();
  }

  private void heading(Markup page, String named, String by) {
    page.element("th", wording.say(named), "scope", "col", "data-by", by);
  }

  /** Adds a line. */
  public void add(String line) throws IOException {
    out.write(line);
  }

  /** Writes what stands below the lines. */
  public void finish() throws IOException {
    Markup more = new Markup();
    more.element("button", "", "type", "button", "id", "more", "hidden", "");
    out.write("</tbody></table>\n" + more + "\n</main>\n");
    Markup end = new Markup();
    end.open("footer").element("p", wording.say("web.small-print")).close().line();
    end.enclosed("script", Enclosure.SCRIPT.text()).line();
    out.write(end + "</body>\n</html>\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
