package dev.ratewright.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** By which an audience is divided, as platforms count it. */
public enum Gender {
  WOMEN(
      "women, woman, female, females, f, w, frauen, weiblich, mujeres, mujer, mulheres, mulher,"
          + " feminino, femenino, 女性"),
  MEN(
      "men, man, male, males, m, männer, maenner, männlich, hombres, hombre, homens, homem,"
          + " masculino, 男性"),
  OTHERS(
      "others, other, unknown, not given, u, x, nonbinary, divers, andere, otros, outros,"
          + " desconocido, desconhecido, その他");

  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Pd}_.]+");

  private final String names;

  Gender(String names) {
    this.names = names;
  }

  /** The gender of a word in one of the languages of documents, or of a platform's letter. */
  public static Optional<Gender> of(String word) {
    String plain = BREAKS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(gender -> gender.isCalled(plain)).findFirst();
  }

  private boolean isCalled(String word) {
    return List.of(names.replace(" ", "").split(",", -1)).contains(word);
  }
}
