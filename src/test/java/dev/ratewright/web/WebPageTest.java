package dev.ratewright.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.document.Block;
import dev.ratewright.document.Document;
import dev.ratewright.domain.Colour;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.Paper;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A page as another reader of HTML takes it. */
final class WebPageTest {
  private static final WebPage PAGES =
      new WebPage(Brand.standard(), Gallery.WORDING, photo -> Optional.empty());

  private static Element read(String name) {
    return Jsoup.parse(PAGES.html(Gallery.everything(name)));
  }

  @Test
  void words_of_the_roster_stay_words_wherever_they_stand() {
    Element page = read(Gallery.HOSTILE);
    assertThat(page.selectXpath("//h1").text()).isEqualTo(Gallery.HOSTILE);
    assertThat(page.getElementsByTag("title").text()).isEqualTo(Gallery.HOSTILE + ", media kit");
    assertThat(page.select("script, img, iframe, object, base, link, form")).isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(attribute -> attribute.getKey().startsWith("on"))
          .noneMatch(attribute -> attribute.getKey().equals("style"));
    }
    assertThat(page.select("a").eachAttr("href"))
        .containsExactly(
            "#content", "https://example.org/@ada.films", "https://example.org/@ada.films");
  }

  @Test
  void headings_begin_with_one_and_skip_no_level() {
    int before = 0;
    for (Element heading : read("Ada Moreno").select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isBetween(before == 0 ? 1 : 2, before + 1);
      before = level;
    }
    assertThat(before).isEqualTo(3);
  }

  @Test
  void words_run_in_their_own_direction_and_say_their_script() {
    String[][] names = {
      {"Ada Moreno", ""},
      {"ليلى عبد الرحمن", "und-Arab"},
      {"佐藤 さくら", "ja"},
      {"周明月", "und-Hani"},
      {"한국어 이름", "ko"},
      {"अनन्या राव", "hi"},
      {"Zoë 🎮", ""},
    };
    for (String[] name : names) {
      Element heading = read(name[0]).getElementsByTag("h1").getFirst();
      assertThat(heading.attr("dir")).isEqualTo("auto");
      assertThat(heading.attr("lang")).as(name[0]).isEqualTo(name[1]);
    }
  }

  @Test
  void a_table_says_what_its_cells_are_of() {
    Element table = read("Ada Moreno").select(".leaf > table").getFirst();
    assertThat(table.select("thead th[scope=col]").eachText())
        .containsExactly("Deliverable", "Includes", "Rate");
    assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("In-feed video");
  }

  @Test
  void a_ladder_names_its_prices_and_colours_where_one_may_agree() {
    Element ladder = read("Ada Moreno").select(".ladder").getFirst();
    assertThat(ladder.select("dt").eachText())
        .containsExactly("Walk away below", "Floor", "Target");
    assertThat(ladder.select("dd").eachText()).containsExactly("$700", "$1,400", "$1,800");
    // Of a scale 1.12 times as long as the highest price: 1,400 ÷ 2,016 and 400 ÷ 2,016.
    Element open = ladder.select("rect.p3").getFirst();
    assertThat(open.attr("x")).isEqualTo("69.4");
    assertThat(open.attr("width")).isEqualTo("19.8");
  }

  @Test
  void a_badge_and_a_banner_head_an_internal_page() {
    Block banner = new Block.Banner("Negotiation packet", "Ada Moreno", "Finance");
    Document document =
        new Document("T", "A", "S", List.of(), "en", "small", "Internal", List.of(banner));
    Element page = Jsoup.parse(PAGES.html(document));
    assertThat(page.select("header .badge").text()).isEqualTo("Internal");
    assertThat(page.select("h1").text()).isEqualTo("T");
    assertThat(page.select("h2").text()).isEqualTo("Ada Moreno");
  }

  @Test
  void nothing_is_loaded_from_anywhere_and_no_script_may_run() {
    String policy = read("Ada").select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; img-src data:; style-src 'sha256-")
        .doesNotContain("script-src", "unsafe", "http", "*");
  }

  @Test
  void the_photo_is_within_the_page_and_the_same_document_gives_the_same_bytes() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
    WebPage pages = new WebPage(Brand.standard(), Gallery.WORDING, file -> Optional.of(jpeg));
    Document document =
        new Document(
            "T",
            "",
            "",
            List.of(),
            "en",
            "",
            List.of(
                new Block.Hero(
                    "",
                    "Ada",
                    "",
                    List.of(),
                    new Block.Portrait(Optional.of(Path.of("ada.jpg")), "A", "Portrait of Ada"))));
    Element image = Jsoup.parse(pages.html(document)).getElementsByTag("img").getFirst();
    assertThat(image.attr("src")).isEqualTo("data:image/jpeg;base64,/9j/AQID");
    assertThat(image.attr("alt")).isEqualTo("Portrait of Ada");
    assertThat(pages.html(document)).isEqualTo(pages.html(document)).doesNotContain("ada.jpg");
  }

  /** The ratio is worked out here once more, after the formula of WCAG 2. */
  @Test
  void any_brand_can_be_read_by_day_and_by_night() {
    Color yellow = new Color(0xFFE600);
    Color pale = new Color(0xDDDDDD);
    Brand hard = new Brand(pale, yellow, pale, pale, pale, Paper.A4);
    for (Brand brand : List.of(Brand.standard(), hard)) {
      String[] sheets = new Theme(brand).sheet().split("@media", -1);
      for (String sheet : sheets) {
        Map<String, Integer> colours = colours(sheet);
        for (String ink : List.of("ink", "quiet", "mark-ink", "good")) {
          for (String ground : List.of("ground", "raised", "card")) {
            assertThat(contrast(colours, ink, ground))
                .as("%s on %s of %s", ink, ground, brand)
                .isGreaterThanOrEqualTo(4.5);
          }
        }
        for (String ink : List.of("banner-title", "banner-text", "banner-mark")) {
          assertThat(contrast(colours, ink, "banner"))
              .as("%s of %s", ink, brand)
              .isGreaterThanOrEqualTo(Colour.LEAST_CONTRAST);
        }
      }
    }
  }

  private static Map<String, Integer> colours(String sheet) {
    return Pattern.compile("--([a-z-]+):#([0-9A-F]{6})")
        .matcher(sheet)
        .results()
        .collect(Collectors.toMap(m -> m.group(1), m -> Integer.parseInt(m.group(2), 16)));
  }

  private static double contrast(Map<String, Integer> colours, String one, String other) {
    double a = luminance(Objects.requireNonNull(colours.get(one))) + 0.05;
    double b = luminance(Objects.requireNonNull(colours.get(other))) + 0.05;
    return Math.max(a / b, b / a);
  }

  private static double luminance(int rgb) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double share = (rgb >> (16 - 8 * i) & 0xFF) / 255.0;
      sum +=
          weights[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void a_line_of_the_roster_holds_no_figure_more_exact_than_a_kit() {
    Matcher figures =
        Pattern.compile("<data value=\"([^\"]+)\">([^<]+)<")
            .matcher(
                new RosterLine(Gallery.WORDING)
                    .of(Gallery.entry("@ada", "Ada", "Finance", 411_873)));
    assertThat(figures.results().map(m -> m.group(2) + " = " + m.group(1)).limit(3))
        .containsExactly("412K = 412000", "5.1 % = 0.051", "103K = 103000");
  }
}
