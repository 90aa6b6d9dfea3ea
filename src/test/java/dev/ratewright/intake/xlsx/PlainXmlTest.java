package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ratewright.intake.excel.Harmful;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain reader says what a parser of all XML says, or nothing. */
final class PlainXmlTest {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n";
  private static final String CELLS =
      """
      <worksheet xmlns="urn:a" xmlns:x="urn:b"><cols><col min="1"/></cols><sheetData>
      <row r="1" x:dy="0.25"><c r="A1" s="1" t="s"><v>17</v></c><c r="B1"><v>-1.5E-2</v></c>\
      <c r="C1" t="inlineStr"><is><t>Zoë &amp; &#26085;&#x672c; &lt;3</t></is></c><c r="D1" s="2"/>\
      <c r="E1" t="str"><f>A1&amp;"x"</f><v>17x</v></c><c r="F1" t="n" s="12"><v>46296</v></c>\
      <c r="G1" t="inlineStr"><is><t xml:space="preserve"> two
      lines </t></is></c><c r="H1" t="e"><v>#N/A</v></c><c r="I1" x:y="1"><v>1</v></c></row>
      </sheetData><mergeCells count='1'><mergeCell ref="A1:C1"/></mergeCells></worksheet>
      """;

  @Test
  void what_programs_write_is_read_as_by_a_parser_of_all_xml() throws XMLStreamException, Harmful {
    assertThat(events(new PlainXml(in(HEAD + CELLS)))).isEqualTo(events(any(HEAD + CELLS)));
    assertThat(events(new PlainXml(in("\uFEFF" + CELLS)))).isEqualTo(events(any(CELLS)));
  }

  @Test
  void a_cell_told_in_one_go_is_what_its_tags_say() throws XMLStreamException, Harmful {
    PlainXml xml = new PlainXml(in(HEAD + CELLS));
    while (xml.next() != Xml.START || !xml.name().equals("row")) {}
    List<String> told = new ArrayList<>();
    for (char column = 'A'; column <= 'I'; column++) {
      PlainCell cell = xml.cell(Token.of(String.valueOf(column)), Token.of("1"));
      if (cell == null) {
        // A formula, or an attribute that is not known: tag by tag.
        for (int depth = 0; depth > 0 || told.size() <= column - 'A'; ) {
          depth += xml.next() == Xml.START ? 1 : -1;
          if (depth == 0) {
            told.add("by tags");
          }
        }
      } else {
        told.add(cell.type() + " " + cell.style() + " " + cell + " " + cell.tags());
      }
    }
    assertThat(told)
        .containsExactly(
            "s 1 17 4",
            "null 0 -1.5E-2 4",
            "inlineStr 0 Zoë & 日本 <3 6",
            "null 2  2",
            "by tags",
            "n 12 46296 4",
            "inlineStr 0  two\nlines  6",
            "e 0 #N/A 4",
            "by tags");
    assertThat(xml.next()).isEqualTo(Xml.END);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(
      strings = {
        "<!DOCTYPE a><a/>",
        "<a><!-- remark --></a>",
        "<a><![CDATA[x]]></a>",
        "<a><?do this?></a>",
        "<a>&other;</a>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>",
        "<a>&amp</a>",
        "<a>]]></a>",
        "<a>\u0001</a>",
        "<a>\uFFFE</a>",
        "<a b='<'/>",
        "<a b='&'/>",
        "<a b='1' b='2'/>",
        "<a b='1'c='2'/>",
        "<a b=1/>",
        "<a b/>",
        "<x:a/>",
        "<a x:b='1'/>",
        "<:a/>",
        "<1a/>",
        "<a></b>",
        "<a/><b/>",
        "</a>",
        "<a>",
        "<a",
        "a",
        "<?xml version='1.0' encoding='UTF-16'?><a/>",
        "<?xml version='1.1'?><a/>",
        "",
      })
  void anything_else_is_left_to_that_parser(String document) {
    assertThatThrownBy(() -> events(new PlainXml(in(document)))).isInstanceOf(Unusual.class);
  }

  @Test
  void a_tag_or_text_may_lie_across_any_two_reads() throws XMLStreamException, Harmful {
    List<String> expected = events(any(HEAD + CELLS));
    for (int most = 1; most < 40; most++) {
      assertThat(events(new PlainXml(inSips(HEAD + CELLS, most)))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void where_both_read_a_damaged_document_they_read_the_same(long seed) {
    Random random = new Random(seed);
    byte[] sound = (HEAD + CELLS).getBytes(StandardCharsets.UTF_8);
    int bothRead = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] damaged = sound.clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] =
            random.nextBoolean() ? sound[random.nextInt(sound.length)] : (byte) random.nextInt(256);
      }
      Optional<List<String>> plain = read(new PlainXml(new ByteArrayInputStream(damaged)));
      if (plain.isPresent()) {
        bothRead++;
        assertThat(anyOf(damaged)).as(new String(damaged, StandardCharsets.UTF_8)).isEqualTo(plain);
      }
    }
    assertThat(bothRead).isGreaterThan(200);
  }

  private static Optional<List<String>> anyOf(byte[] document) {
    try {
      return read(new AnyXml(new ByteArrayInputStream(document), Integer.MAX_VALUE));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> read(Xml xml) {
    try {
      return Optional.of(events(xml));
    } catch (XMLStreamException | Harmful e) {
      return Optional.empty();
    }
  }

  private static AnyXml any(String document) throws XMLStreamException, Harmful {
    return new AnyXml(in(document), Integer.MAX_VALUE);
  }

  private static InputStream in(String document) {
    return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
  }

  /** A stream that never gives more than a few bytes at once, as unpacking may. */
  private static InputStream inSips(String document, int most) {
    return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, most));
      }
    };
  }

  /** All that can be asked of a document. */
  private static List<String> events(Xml xml) throws XMLStreamException, Harmful {
    List<String> events = new ArrayList<>();
    for (int event = xml.next(); event != Xml.DOCUMENT_END; event = xml.next()) {
      StringBuilder said = new StringBuilder(event == Xml.START ? "<" : ">").append(xml.name());
      if (event == Xml.START) {
        for (String name : List.of("r", "s", "t", "ref", "min", "count", "dy", "y", "space")) {
          said.append(' ').append(xml.attribute(name));
        }
      }
      boolean asks = xml.name().equals("v") || xml.name().equals("t") || xml.name().equals("f");
      events.add(asks && event == Xml.START ? said + " " + xml.text() : said.toString());
    }
    return events;
  }
}
