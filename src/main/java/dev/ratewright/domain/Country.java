package dev.ratewright.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A country, however it is written: by its English name, its code of two or three letters, or what
 * people call it every day.
 *
 * @param code its two letters in capitals, such as "KR"
 */
public record Country(String code) {
  /** What neither the English names nor the codes hold. */
  private static final Map<String, String> EVERYDAY =
      Map.ofEntries(
          Map.entry(
              "US", "United States of America, U.S., U.S.A., America, EE. UU., Estados Unidos"),
          Map.entry("GB", "UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland"),
          Map.entry("DE", "Deutschland, Alemania, Allemagne"),
          Map.entry("FR", "Francia, Frankreich"),
          Map.entry("JP", "日本, Nippon"),
          Map.entry("KR", "Korea, Republic of Korea, Korea Republic, S. Korea, 대한민국, 한국"),
          Map.entry("BR", "Brasil"),
          Map.entry("MX", "México"),
          Map.entry("ES", "España"),
          Map.entry("IT", "Italia"),
          Map.entry("NL", "Holland, The Netherlands, Nederland"),
          Map.entry("CH", "Schweiz, Suisse, Svizzera"),
          Map.entry("AT", "Österreich"),
          Map.entry("BE", "België, Belgique"),
          Map.entry("SE", "Sverige"),
          Map.entry("NO", "Norge"),
          Map.entry("DK", "Danmark"),
          Map.entry("FI", "Suomi"),
          Map.entry("PL", "Polska"),
          Map.entry("CZ", "Czech Republic, Czechia, Česko"),
          Map.entry("TR", "Turkey, Türkiye, Turkiye"),
          Map.entry("AE", "UAE, U.A.E., Emirates"),
          Map.entry("SA", "KSA"),
          Map.entry("CN", "中国, Mainland China"),
          Map.entry("TW", "台灣, 台湾"),
          Map.entry("HK", "Hong Kong, 香港"),
          Map.entry("MO", "Macau, Macao"),
          Map.entry("MM", "Myanmar, Burma"),
          Map.entry("VN", "Viet Nam, Việt Nam"),
          Map.entry("RU", "Russian Federation, Россия"),
          Map.entry("CI", "Cote d'Ivoire, Ivory Coast"),
          Map.entry("CD", "DR Congo, Democratic Republic of the Congo"),
          Map.entry("CW", "Curacao"),
          Map.entry("RE", "Reunion"),
          Map.entry("XK", "Kosovo"));

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, Country> BY_NAME = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      Locale place = Locale.of("", code);
      for (String name : List.of(code, place.getISO3Country(), named(code))) {
        BY_NAME.putIfAbsent(key(name), new Country(code));
      }
    }
    EVERYDAY.forEach(
        (code, names) -> {
          for (String name : names.split(", ", -1)) {
            BY_NAME.put(key(name), new Country(code));
          }
        });
  }

  /** The country of a name or code, whatever its case and punctuation; else empty. */
  public static Optional<Country> of(String words) {
    return Optional.ofNullable(BY_NAME.get(key(words)));
  }

  /** Its English name, such as "South Korea". */
  public String words() {
    return named(code);
  }

  /** In English on every machine. */
  private static String named(String code) {
    return code.equals("XK") ? "Kosovo" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  private static String key(String name) {
    String plain = name.replace("&", "and").replace("St.", "Saint");
    return NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
