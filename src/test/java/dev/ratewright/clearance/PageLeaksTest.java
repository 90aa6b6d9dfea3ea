package dev.ratewright.clearance;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever of a creator's secrets is put into a web page, wherever it is put, is found. */
final class PageLeaksTest {
  @TempDir private Path folder;
  private Desk desk = new Desk(Path.of(""), creator(1).build());

  @BeforeEach
  void a_creator_with_a_minimum_fee_and_a_markup() {
    desk =
        new Desk(
            folder,
            creator(412_000)
                .named("Nia Brook")
                .engagement("0.0743")
                .minimumFee("1200")
                .markup("1.3")
                .build());
  }

  /** What is found where something is put in front of a piece of the page. */
  private List<String> with(String piece, String put) throws IOException {
    Path page = desk.page();
    String html = Files.readString(page);
    assertThat(html).contains(piece);
    Path changed = folder.resolve("changed.html");
    int at = html.indexOf(piece);
    Files.writeString(changed, html.substring(0, at) + put + html.substring(at));
    return desk.leaks(changed);
  }

  @Test
  void the_page_as_it_is_made_tells_nothing() throws IOException {
    assertThat(desk.leaks(desk.page())).isEmpty();
    assertThat(with("</main>", "<p>see you</p>")).isEmpty();
  }

  @Test
  void in_its_text_even_where_it_cannot_be_seen() throws IOException {
    for (String words : List.of("from $1,200", "from 1200", "from $1.2K", "at 23.08 %")) {
      assertThat(with("</main>", "<p>" + words + "</p>")).as(words).hasSize(1);
    }
    assertThat(with("</main>", "<p hidden>from &#36;1&#44;200</p>"))
        .containsExactly("the minimum fee in the page");
    assertThat(with("</main>", "<p>fl<b>oor</b></p>"))
        .as("words that a browser shows as one")
        .containsExactly("the word \"floor\" in the page");
    assertThat(with("</main>", "<template><p>Her floor</p></template>"))
        .containsExactly("the word \"floor\" in the page");
  }

  @Test
  void in_an_attribute_a_comment_a_style_a_script_and_the_head() throws IOException {
    assertThat(with("</main>", "<p title='not below $1,200'>x</p>"))
        .containsExactly("the minimum fee in p title");
    assertThat(with("</main>", "<i data-least=1200></i>"))
        .containsExactly("the minimum fee in i data-least");
    assertThat(with("</main>", "<svg><rect width='1200' x='floor'/></svg>"))
        .containsExactly("the word \"floor\" in rect x");
    assertThat(with("</main>", "<!-- walk away below 1200 -->"))
        .contains("the word \"walk away\" in a comment", "the minimum fee in a comment");
    assertThat(with("</head>", "<style>p::after{content:'$1,200'}</style>"))
        .containsExactly("the minimum fee in a style or script");
    assertThat(with("</main>", "<script>var least=1200</script>"))
        .containsExactly("the minimum fee in a style or script");
    assertThat(with("</head>", "<meta name=description content='markup 30 %'>"))
        .contains("the word \"markup\" in meta content");
    assertThat(with("<html", "<!-- $1,200 -->")).containsExactly("the minimum fee in a comment");
  }

  @Test
  void in_a_line_of_the_roster() {
    assertThat(desk.leaksInLine("")).isEmpty();
    assertThat(desk.leaksInLine("<td>from $1,200</td>"))
        .containsExactly("the minimum fee in the page");
    assertThat(desk.leaksInLine("<td data-least='1200'></td>"))
        .containsExactly("the minimum fee in td data-least");
  }
}
