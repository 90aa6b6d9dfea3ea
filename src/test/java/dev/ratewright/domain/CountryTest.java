package dev.ratewright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          South Korea | KR
          south  korea| KR
          KOR         | KR
          Korea       | KR
          kr          | KR
          USA         | US
          U.S.        | US
          United States of America | US
          UK          | GB
          England     | GB
          GBR         | GB
          Brasil      | BR
          México      | MX
          Mexico      | MX
          日本        | JP
          Turkey      | TR
          Türkiye     | TR
          Côte d’Ivoire | CI
          Cote d'Ivoire | CI
          UAE         | AE
          Georgia     | GE
          """)
  void a_country_is_known_however_it_is_written(String written, String code) {
    assertThat(Country.of(written)).contains(new Country(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Los Angeles, CA", "Europe", "worldwide", "", "?", "Atlanta, Georgia"})
  void a_place_that_is_no_country_is_none(String written) {
    assertThat(Country.of(written)).isEmpty();
  }

  @Test
  void every_country_is_known_by_its_own_name_and_code() {
    for (String code : Locale.getISOCountries()) {
      Country country = new Country(code);
      assertThat(Country.of(code)).contains(country);
      assertThat(Country.of(country.words())).as(country.words()).contains(country);
    }
  }
}
