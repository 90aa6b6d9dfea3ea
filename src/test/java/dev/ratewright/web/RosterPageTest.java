package dev.ratewright.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ratewright.document.RosterEntry;
import dev.ratewright.document.Wording;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.template.Portfolio;
import dev.ratewright.template.TemplateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roster's page and the pages it leads to, used in a browser. */
final class RosterPageTest {
  @TempDir private static Path folder;

  private static @Nullable Browser browser;
  private static String axe = "";
  private static String roster = "";

  @BeforeAll
  static void open_a_browser() throws IOException, InterruptedException {
    assumeTrue(Browser.program().isPresent(), "no chromium here: no page was looked at");
    browser = new Browser(folder.resolve("profile"));
    axe = axe();
    roster =
        address(
            Gallery.roster(
                folder,
                List.of(
                    Gallery.entry("@ada.films", "Ada Moreno", "Finance", 412_000),
                    Gallery.entry("@layla", "ليلى عبد الرحمن", "Travel", 48_000),
                    Gallery.entry("@sakura", "佐藤 さくら", "Beauty", 1_200_000),
                    Gallery.entry("@bert", Gallery.HOSTILE, "Gaming", 9_000),
                    Gallery.entry("@chloe", "Chloé Dubois", "Beauty", 90_000))));
  }

  private static String axe() throws IOException {
    ClassLoader jars = RosterPageTest.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(jars.getResourceAsStream("axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** As a browser writes it. */
  private static String address(Path file) {
    return "file://" + file.toUri().getRawPath();
  }

  @AfterAll
  static void close_it() throws InterruptedException {
    if (browser != null) {
      browser.close();
    }
  }

  private static Browser browser() {
    return Objects.requireNonNull(browser);
  }

  @BeforeEach
  void start_anew() throws IOException, InterruptedException {
    browser().look(false, 1280);
    browser().open("about:blank");
    browser().open(roster);
  }

  private static String ask(String expression) throws IOException, InterruptedException {
    return browser().ask(expression);
  }

  /** Fills in a field, and waits until the page has taken note of it. */
  private static void put(String id, String value) throws IOException, InterruptedException {
    String before = ask("location.hash");
    ask(
        "{const f=document.getElementById('%s'); f.value='%s';".formatted(id, value)
            + "f.dispatchEvent(new Event('input',{bubbles:true}));''}");
    browser().await("location.hash !== '%s'".formatted(before));
  }

  /** Waits until so many creators are found, and says who they are. */
  private static String handles(int found) throws IOException, InterruptedException {
    browser()
        .await("document.getElementById('shown').textContent.startsWith('%d of')".formatted(found));
    return ask("[...document.querySelectorAll('tbody th span')].map(s=>s.textContent).join(' ')");
  }

  @Test
  void a_search_finds_by_name_handle_and_niche_whatever_the_accents()
      throws IOException, InterruptedException {
    assertThat(handles(5)).isEqualTo("@ada.films @layla @sakura @bert @chloe");
    put("q", "chloe");
    assertThat(handles(1)).isEqualTo("@chloe");
    put("q", "ليلى");
    assertThat(handles(1)).isEqualTo("@layla");
    put("q", "BEAUTY");
    assertThat(handles(2)).isEqualTo("@sakura @chloe");
    put("q", "nobody of that name");
    browser().await("document.getElementById('shown').textContent.startsWith('No creator fits')");
  }

  @Test
  void filters_narrow_by_niche_tier_and_price() throws IOException, InterruptedException {
    put("niche", "Beauty");
    assertThat(handles(2)).isEqualTo("@sakura @chloe");
    put("tier", ask("document.querySelectorAll('tbody td:nth-child(4)')[1].textContent"));
    assertThat(handles(1)).isEqualTo("@chloe");
    ask("document.getElementById('clear').click();''");
    String price = "document.querySelector('tbody td:nth-child(8) data').value";
    String ada = ask(price);
    put("from", ada);
    put("to", ada);
    assertThat(handles(1)).isEqualTo("@ada.films");
  }

  @Test
  void a_heading_sorts_and_says_which_way() throws IOException, InterruptedException {
    String heading = "document.querySelector('th[data-by=followers]')";
    ask(heading + ".querySelector('button').click();''");
    assertThat(handles(5)).isEqualTo("@sakura @ada.films @chloe @layla @bert");
    assertThat(ask(heading + ".getAttribute('aria-sort')")).isEqualTo("descending");
    ask(heading + ".querySelector('button').click();''");
    assertThat(handles(5)).isEqualTo("@bert @layla @chloe @ada.films @sakura");
    put("sort", "name");
    assertThat(handles(5)).startsWith("@bert @ada.films @chloe");
  }

  @Test
  void two_to_four_stand_side_by_side() throws IOException, InterruptedException {
    ask("document.querySelectorAll('.pick input')[0].click();''");
    assertThat(ask("String(document.getElementById('compare').disabled)")).isEqualTo("true");
    ask("[1,2,3].forEach(i=>document.querySelectorAll('.pick input')[i].click());''");
    assertThat(ask("String(document.querySelectorAll('.pick input')[4].disabled)"))
        .isEqualTo("true");
    ask("document.getElementById('compare').click();''");
    assertThat(ask("String(document.getElementById('comparison').open)")).isEqualTo("true");
    assertThat(
            ask(
                "[...document.querySelectorAll('#beside th[scope=row]')].map(c=>c.textContent)"
                    + ".join()"))
        .isEqualTo("Creator,Niche,Tier,Followers,Engagement,Average views,In-feed video,Files");
    assertThat(ask("[...document.querySelectorAll('#beside tr')].map(r=>r.cells.length).join()"))
        .isEqualTo("5,5,5,5,5,5,5,5");
    assertThat(violations()).isEmpty();
  }

  @Test
  void a_name_opens_a_kit_and_the_way_back_finds_the_search_again()
      throws IOException, InterruptedException {
    put("q", "ada");
    assertThat(handles(1)).isEqualTo("@ada.films");
    ask("document.querySelector('tbody th a').click();''");
    browser().await("document.querySelector('h1')?.textContent === 'Ada Moreno'");
    ask("history.back();''");
    browser().await("document.getElementById('shown')?.textContent.startsWith('1 of 5')");
  }

  @Test
  void nobody_is_shut_out_by_day_or_by_night_or_on_a_phone()
      throws IOException, InterruptedException {
    for (boolean night : new boolean[] {false, true}) {
      for (int width : new int[] {1280, 360}) {
        browser().look(night, width);
        browser().open(roster);
        assertThat(violations()).as("roster, %s, %d", night ? "night" : "day", width).isEmpty();
        assertThat(ask("String(document.documentElement.scrollWidth <= innerWidth)"))
            .as("roster fits %d", width)
            .isEqualTo("true");
        for (String kit : List.of("ada.films", "layla", "bert")) {
          browser().open(roster.replace("index.html", "web/" + kit + ".html"));
          assertThat(violations()).as("%s, %s, %d", kit, night, width).isEmpty();
          assertThat(ask("String(document.documentElement.scrollWidth <= innerWidth)"))
              .as("%s fits %d", kit, width)
              .isEqualTo("true");
        }
      }
    }
    assertThat(browser().complaints()).isEmpty();
  }

  private static String violations() throws IOException, InterruptedException {
    ask(axe + ";''");
    return ask(
        "axe.run().then(r=>r.violations.map(v=>v.id+': '+v.help+' '"
            + "+v.nodes.map(n=>n.html+' '+n.failureSummary).join(' | ')).join('\\n'))");
  }

  @Test
  void the_page_speaks_the_language_of_the_kits() throws IOException, InterruptedException {
    TemplateFiles own = new TemplateFiles(Optional.empty());
    Wording german =
        Portfolio.open(own, Set.of(DocumentKind.MEDIA_KIT), Optional.of("de-DE"))
            .value()
            .orElseThrow()
            .wording();
    List<RosterEntry> entries = IntStream.range(0, 1_200).mapToObj(Gallery::many).toList();
    browser().open(address(Gallery.roster(folder.resolve("de"), german, entries)));
    String said = "document.getElementById('shown').textContent";
    browser().await(said + ".startsWith('1.200')");
    assertThat(ask(said)).isEqualTo("1.200 von 1.200 Creatorn, davon die ersten 100");
    assertThat(ask("document.documentElement.lang")).isEqualTo("de");
    assertThat(ask("document.getElementById('more').textContent")).isEqualTo("100 weitere zeigen");
    ask("document.querySelector('.pick input').click();''");
    assertThat(ask("document.getElementById('chosen').textContent"))
        .isEqualTo("Creator 0: zum Vergleichen noch jemanden auswählen");
    assertThat(ask("document.querySelector('.pick label').textContent"))
        .isEqualTo("Creator 0 vergleichen");
    ask("document.querySelector('th[data-by=tier] button').click();''");
    ask("document.querySelector('th[data-by=tier] button').click();''");
    assertThat(ask("document.getElementById('sort').selectedOptions[0].textContent"))
        .isEqualTo("Größe, absteigend");
    put("q", "niemand");
    browser().await(said + ".startsWith('Niemand passt')");
    assertThat(
            ask(
                "[...document.querySelectorAll('body *')].filter(e=>!e.closest('script'))"
                    + ".map(e=>[...e.childNodes].filter(n=>n.nodeType===3).map(n=>n.data).join())"
                    + ".filter(t=>/\\b(the|all|compare|show|skip|sort|price|close)\\b/i.test(t))"
                    + ".join('|')"))
        .isEmpty();
    assertThat(violations()).isEmpty();
  }

  @Test
  void a_figure_is_never_parted_from_its_unit() throws IOException, InterruptedException {
    ask("document.querySelectorAll('td data').forEach(f=>f.textContent='12,6 Mio.');''");
    browser().look(false, 900);
    assertThat(
            ask(
                "[...document.querySelectorAll('td data')].map(f=>f.getClientRects().length).join()"))
        .matches("1(,1)*");
    browser().look(false, 1280);
  }

  @Test
  void twenty_thousand_creators_are_there_before_one_gets_impatient()
      throws IOException, InterruptedException {
    Path many = folder.resolve("many");
    Gallery.roster(many, IntStream.range(0, 20_000).mapToObj(Gallery::many).toList());
    long start = System.nanoTime();
    browser().open(address(many.resolve("index.html")));
    browser().await("document.getElementById('shown').textContent.startsWith('20,000 of 20,000')");
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(15_000);
    put("q", "creator 19999");
    assertThat(handles(1)).isEqualTo("@creator.19999");
    assertThat(
            Integer.parseInt(
                ask(
                    "{const s=performance.now();document.getElementById('clear').click();"
                        + "document.body.offsetHeight;String(Math.round(performance.now()-s))}")))
        .isLessThan(2_000);
    assertThat(ask("String(document.querySelectorAll('tbody tr').length)")).isEqualTo("100");
  }

  @Test
  void nothing_is_asked_of_a_network_and_no_page_complains()
      throws IOException, InterruptedException {
    assertThat(ask("performance.getEntriesByType('resource').map(r=>r.name).join()")).isEmpty();
    assertThat(ask("document.title")).isEqualTo("Roster, October 2026");
    assertThat(browser().complaints()).isEmpty();
  }
}
