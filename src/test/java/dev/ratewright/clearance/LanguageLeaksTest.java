package dev.ratewright.clearance;

import static dev.ratewright.Sample.creator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.template.Portfolio;
import dev.ratewright.template.TemplateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document tells no secret, in whatever language and notation it is written. */
final class LanguageLeaksTest {
  private static final Press PRESS = new Press(Brand.standard(), Fonts.load());

  @TempDir private Path folder;

  private List<String> leaks(String locale, String bio) throws IOException {
    return leaks(locale, bio, false);
  }

  private List<String> leaks(String locale, String bio, boolean internal) throws IOException {
    Creator nia =
        creator(412_000)
            .named("Nia Brook")
            .bio(bio)
            .engagement("0.0743")
            .averageViews(98_400)
            .minimumFee("1200")
            .markup("1.3")
            .build();
    Desk desk = new Desk(folder, nia);
    Portfolio portfolio =
        Portfolio.open(
                new TemplateFiles(Optional.empty()),
                Set.of(DocumentKind.values()),
                Optional.of(locale))
            .value()
            .orElseThrow();
    List<String> leaks = new java.util.ArrayList<>();
    List<DocumentKind> kinds =
        Stream.of(DocumentKind.values()).filter(kind -> kind.internal() == internal).toList();
    for (DocumentKind kind : kinds) {
      Path file = folder.resolve(kind.word() + ".pdf");
      PRESS.print(
          portfolio.document(kind, desk.appraisal, Optional.empty(), Sample.RATES),
          file,
          LocalDate.of(2026, 10, 31));
      leaks.addAll(desk.leaks(file));
    }
    return leaks;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "es-ES", "pt-BR", "ja-JP"})
  void documents_of_every_kind_for_brands_tell_nothing(String locale) throws IOException {
    assertThat(leaks(locale, "")).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "en-US, 'negotiation packet'",
    "de-DE, verhandlungsmappe",
    "es-ES, 'carpeta de negociación'",
    "pt-BR, 'pasta de negociação'",
    "ja-JP, 交渉資料"
  })
  void an_internal_one_is_known_by_its_name_in_every_language(String locale, String name)
      throws IOException {
    assertThat(leaks(locale, "", true)).contains("the word \"" + name + "\" in page 1");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "de-DE, 'Nie unter 1.200 $.', minimum fee",
    "de-DE, 'Ab 1,2 Tsd. $ bin ich dabei.', minimum fee",
    "de-DE, 'Die Agentur behält 23,08 %.', markup",
    "es-ES, 'Nunca por menos de 1.200,00 dólares.', minimum fee",
    "pt-BR, 'Nunca abaixo de 1.200.', minimum fee",
    "ja-JP, '最低1,200ドルから。', minimum fee",
    "ja-JP, '事務所の手数料は23.08％です。', markup"
  })
  void a_secret_in_their_own_words_is_found_in_the_notation_of_the_place(
      String locale, String bio, String secret) throws IOException {
    assertThat(leaks(locale, bio)).isNotEmpty().allMatch(leak -> leak.contains(secret));
  }

  @Test
  void days_and_counts_of_other_languages_are_no_amounts() {
    assertThat(PrintedFigure.in("Zahlen vom 31. Oktober 2026, 31 de octubre de 2026, 2026年10月31日"))
        .isEmpty();
    assertThat(PrintedFigure.in("1,2 Mio. Aufrufe").getFirst().value()).isEqualTo(1_200_000);
    assertThat(PrintedFigure.in("合計28.6万回").getFirst().value()).isEqualTo(286_000);
    assertThat(PrintedFigure.in("16.200 €").getFirst().kind()).isEqualTo(PrintedFigure.Kind.MONEY);
  }
}
