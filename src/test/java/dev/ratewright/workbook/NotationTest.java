package dev.ratewright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Currency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
  @TempDir Path folder;

  /** As people there write it; shown by another program's reading of the format. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de-DE | EUR | 1.234,50 €  | 7,4 % | 31.10.2026
          fr-FR | EUR | 1234,50 €  | 7,4 % | 31/10/2026
          en-GB | GBP | £1,234.50   | 7.4%  | 31/10/2026
          en-US | USD | $1,234.50   | 7.4%  | 10/31/2026
          en-CA | CAD | CA$1,234.50 | 7.4%  | 2026-10-31
          en-CA | USD | US$1,234.50 | 7.4%  | 2026-10-31
          pt-BR | BRL | R$ 1.234,50 | 7,4%  | 31/10/2026
          nl-NL | EUR | € 1.234,50  | 7,4%  | 31-10-2026
          ja-JP | JPY | ¥1,234.50   | 7.4%  | 2026/10/31
          sv-SE | SEK | 1234,50 SEK | 7,4 % | 2026-10-31
          tr-TR | USD | $1.234,50   | %7,4  | 31.10.2026
          """)
  void each_place_has_its_own(
      String place, String currency, String money, String share, String day) {
    Notation notation = Notation.of(place).orElseThrow();
    Currency of = new Currency(currency);
    DataFormatter shown = new DataFormatter(Locale.forLanguageTag(place));
    assertThat(text(shown, 1234.5, notation.format(of, Format.MONEY)))
        .isEqualTo(money.replace("1234", text(shown, 1234, Format.COUNT)));
    assertThat(text(shown, 0.074, notation.format(of, Format.SHORT_PERCENT))).isEqualTo(share);
    assertThat(text(shown, 46_326, notation.format(of, Format.DATE))).isEqualTo(day);
  }

  private static String text(DataFormatter shown, double value, String format) {
    return shown.formatRawCellContents(value, 200, format).replace('\u00a0', ' ');
  }

  @Test
  void an_amount_of_another_currency_keeps_its_own_sign() {
    String format = Format.in(new Currency("GBP"), Format.WHOLE_MONEY);
    assertThat(Notation.of("de-DE").orElseThrow().format(new Currency("EUR"), format))
        .isEqualTo("#,##0\\ [$£-407];[Red]-#,##0\\ [$£-407]");
    assertThat(Notation.STANDARD.format(new Currency("EUR"), format))
        .isEqualTo("\"£\"#,##0;[Red]-\"£\"#,##0");
  }

  @Test
  void a_language_alone_is_no_place() {
    assertThat(Notation.of("de")).isEmpty();
    assertThat(Notation.of("")).isEmpty();
    assertThat(Notation.of("xx-YY")).isEmpty();
    assertThat(Notation.of("en_US")).isPresent();
  }

  @Test
  void paper_is_letter_where_letter_is_usual() throws IOException {
    assertThat(paper("en-US")).isEqualTo(PrintSetup.LETTER_PAPERSIZE);
    assertThat(paper("de-DE")).isEqualTo(PrintSetup.A4_PAPERSIZE);
  }

  private short paper(String place) throws IOException {
    Path file = folder.resolve(place + ".xlsx");
    Appraisal appraisal =
        Appraisal.of(Sample.creator(120_000).build(), Agency.OCTOBER, Sample.RATES);
    HouseStyle house = new HouseStyle(Branding.STANDARD, Notation.of(place).orElseThrow());
    new RateCardWorkbook(Sample.RATES, house).write(appraisal, file);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      return book.getSheetAt(0).getPrintSetup().getPaperSize();
    }
  }
}
