package dev.ratewright.clearance;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Named;
import dev.ratewright.pricing.InternalCard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever of a creator's secrets is put into a rate card, wherever it is put, is found. */
final class CardLeaksTest {
  private static final Creator NIA =
      creator(412_000)
          .named("Nia Brook")
          .engagement("0.0743")
          .niche("Tech")
          .minimumFee("1234.56")
          .commission("0.17")
          .build();

  @TempDir private Path folder;

  private Desk desk() {
    return new Desk(folder, NIA);
  }

  private Path changed(Desk desk, BiConsumer<XSSFWorkbook, String> change, String words)
      throws IOException {
    Path card = desk.card();
    Path changed = folder.resolve("changed.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(card));
        OutputStream out = Files.newOutputStream(changed)) {
      change.accept(book, words);
      book.write(out);
    }
    return changed;
  }

  private static final Map<String, BiConsumer<XSSFWorkbook, String>> PLACES = places();

  private static Map<String, BiConsumer<XSSFWorkbook, String>> places() {
    Map<String, BiConsumer<XSSFWorkbook, String>> places = new TreeMap<>();
    places.put("cell", (book, words) -> put(book.getSheetAt(0), words));
    places.put(
        "hidden row",
        (book, words) -> {
          put(book.getSheetAt(0), words);
          book.getSheetAt(0).getRow(200).setZeroHeight(true);
        });
    places.put(
        "hidden sheet",
        (book, words) -> {
          put(book.createSheet("x"), words);
          book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });
    places.put("name of a sheet", (book, words) -> book.createSheet("For " + words));
    places.put("comment", CardLeaksTest::comment);
    places.put(
        "defined name",
        (book, words) -> {
          var name = book.createName();
          name.setNameName("basis");
          name.setRefersToFormula('"' + words + '"');
        });
    places.put(
        "property",
        (book, words) ->
            book.getProperties().getCoreProperties().setSubjectProperty("For " + words));
    places.put(
        "own property",
        (book, words) -> book.getProperties().getCustomProperties().addProperty("basis", words));
    places.put(
        "formula",
        (book, words) ->
            book.getSheetAt(0)
                .createRow(200)
                .createCell(0)
                .setCellFormula("LEN(\"" + words + "\")"));
    places.put("list of choices", CardLeaksTest::choices);
    places.put("header", (book, words) -> book.getSheetAt(0).getHeader().setCenter(words));
    places.put("footer", (book, words) -> book.getSheetAt(0).getFooter().setLeft(words));
    places.put(
        "link",
        (book, words) -> {
          var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
          link.setAddress("https://example.org/?" + words.replace(" ", "-").replace("%", "%25"));
          book.getSheetAt(0).createRow(200).createCell(0).setHyperlink(link);
        });
    places.put(
        "number format",
        (book, words) -> {
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat("0 \"" + words + '"'));
        });
    places.put(
        "text box",
        (book, words) ->
            book.getSheetAt(0)
                .createDrawingPatriarch()
                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3))
                .setText(words));
    return places;
  }

  private static void put(XSSFSheet sheet, String words) {
    sheet.createRow(200).createCell(3).setCellValue(words);
  }

  private static void comment(XSSFWorkbook book, String words) {
    XSSFSheet sheet = book.getSheetAt(0);
    var comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
    comment.setString(words);
    sheet.getRow(3).getCell(1).setCellComment(comment);
  }

  private static void choices(XSSFWorkbook book, String words) {
    XSSFSheet sheet = book.getSheetAt(0);
    var helper = sheet.getDataValidationHelper();
    DataValidation choices =
        helper.createValidation(
            helper.createExplicitListConstraint(new String[] {"less", words}),
            new CellRangeAddressList(0, 0, 0, 0));
    sheet.addValidationData(choices);
  }

  private static BiConsumer<XSSFWorkbook, String> place(String name) {
    return Objects.requireNonNull(PLACES.get(name));
  }

  private static Iterable<String> hidingPlaces() {
    return PLACES.keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hidingPlaces")
  void every_hiding_place_is_looked_into(String place) throws IOException {
    Desk desk = desk();
    for (String words : new String[] {"at 1234.56 least", "our floor"}) {
      // A link has a grammar of its own.
      boolean whole = !place.equals("link");
      Path card = changed(desk, place(place), whole ? words : words.replace("at ", "at="));
      assertThat(desk.leaks(card)).as(words).isNotEmpty();
    }
    assertThat(desk.leaks(changed(desk, place(place), "warm regards"))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the minimum fee | 1234.56",
        "the minimum fee | $1,234.56",
        "the minimum fee | 1,235 USD",
        "the minimum fee | $1.23K",
        "the minimum fee | 1.234,56",
        "the agency's commission | 17 %",
        "the agency's commission | 17%",
        "the agency's commission | 0.17",
        "the agency's commission | 17 per cent",
        "the creator's share | 83 %",
        "the share of a price that is its floor | 0.75",
      })
  void a_secret_is_found_in_every_form_it_may_be_printed_in(String secret, String printed)
      throws IOException {
    Desk desk = desk();
    assertThat(desk.leaks(changed(desk, place("cell"), "is " + printed + ", in short")))
        .containsExactly(secret + " in xl/worksheets/sheet1.xml, cell D201");
  }

  @Test
  void floor_high_net_and_fee_of_every_deliverable_are_found_as_numbers_of_a_cell()
      throws IOException {
    Desk desk = desk();
    int found = 0;
    for (InternalCard.Line line : desk.internal.lines()) {
      for (var amount :
          new Named[] {
            line.floor(),
            line.high(),
            line.atTarget().orElseThrow().net(),
            line.atTarget().orElseThrow().fee(),
            line.atFloor().orElseThrow().net(),
            line.atFloor().orElseThrow().fee()
          }) {
        double number = amount.value().doubleValue();
        Path card =
            changed(
                desk,
                (book, none) -> {
                  var cell = book.getSheetAt(0).createRow(200).createCell(3);
                  cell.setCellValue(number);
                  cell.setCellStyle(book.getSheetAt(0).getRow(10).getCell(3).getCellStyle());
                },
                "");
        assertThat(desk.leaks(card)).as(amount.working()).hasSize(1);
        found++;
      }
    }
    assertThat(found).isEqualTo(16 * 6);
  }

  @Test
  void a_constant_in_a_formula_is_found() throws IOException {
    Desk desk = desk();
    Path card =
        changed(
            desk,
            (book, none) ->
                book.getSheetAt(0).createRow(200).createCell(3).setCellFormula("D12*(1-0.17)"),
            "");
    assertThat(desk.leaks(card))
        .containsExactly("the agency's commission in xl/worksheets/sheet1.xml, cell D201");
  }

  @Test
  void a_price_in_the_row_of_another_deliverable_is_no_excuse() throws IOException {
    Desk desk = desk();
    String floor = desk.internal.lines().getFirst().floor().value().toPlainString();
    Path card =
        changed(
            desk,
            (book, none) -> {
              var row = book.getSheetAt(0).createRow(200);
              row.createCell(1).setCellValue("Story");
              row.createCell(3).setCellValue("$" + floor);
            },
            "");
    assertThat(desk.leaks(card)).hasSize(1).first().asString().startsWith("the floor of In-feed");
  }

  @Test
  void a_floor_that_equals_a_price_where_that_price_stands_is_none() throws IOException {
    // The fee lifts nearly all prices to itself, and their floors with them.
    Desk desk =
        new Desk(
            folder, creator(15_500).engagement("0.062").niche("Beauty").minimumFee("1250").build());
    assertThat(desk.internal.lines().getFirst().floor().value())
        .isEqualByComparingTo(desk.internal.lines().getFirst().target().value())
        .isEqualByComparingTo("1250");
    assertThat(desk.leaks(desk.card())).isEmpty();
    assertThat(desk.leaks(desk.kit())).isEmpty();
    assertThat(desk.leaks(changed(desk, place("property"), "1250"))).hasSize(1);
  }

  @Test
  void a_net_beside_a_price_of_the_quote_builder_is_found() throws IOException {
    Desk desk = desk();
    double net =
        desk.internal.lines().getFirst().atTarget().orElseThrow().net().value().doubleValue();
    for (String sheet : new String[] {"Quote", "Figures"}) {
      Path card =
          changed(
              desk,
              (book, none) -> {
                // Below the heading of the deliverables on either sheet.
                var row = book.getSheet(sheet).getRow(sheet.equals("Quote") ? 10 : 4);
                var name = row.getCell(sheet.equals("Quote") ? 6 : 1);
                assertThat(name.getStringCellValue()).isEqualTo("In-feed video");
                row.createCell(19).setCellValue(net);
              },
              "");
      assertThat(desk.leaks(card))
          .as(sheet)
          .hasSize(1)
          .first()
          .asString()
          .startsWith("the creator's net of In-feed video");
    }
  }
}
