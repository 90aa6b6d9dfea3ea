package dev.ratewright.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of an audience by both age and gender, such as women of 18 to 24.
 *
 * @param gender one of the two that a pyramid has sides for, or others
 * @param ages as the roster words them, such as "18-24" or "55+"
 */
public record AgeAndGender(Gender gender, String ages) {
  /** What such a part looks like in a roster. */
  public static final String EXAMPLE = "Women 18-24";

  private static final String AGES = "(?<ages>\\d{1,2}\\s*(?:[\\p{Pd}]\\s*\\d{1,2}|\\+))";
  private static final String WHO = "(?<gender>\\p{L}[\\p{L} \\p{Pd}]{0,30}?)";
  private static final Pattern GENDER_FIRST = Pattern.compile(WHO + "[\\s.,:/|]*" + AGES);
  private static final Pattern AGES_FIRST = Pattern.compile(AGES + "[\\s.,:/|]*" + WHO);

  /** What a group names, such as "Women 18-24", "F.18-24" or "55+ men"; empty for anything else. */
  public static Optional<AgeAndGender> of(String group) {
    Matcher genderFirst = GENDER_FIRST.matcher(group.strip());
    Matcher agesFirst = AGES_FIRST.matcher(group.strip());
    Matcher found = genderFirst.matches() ? genderFirst : agesFirst;
    if (!genderFirst.matches() && !agesFirst.matches()) {
      return Optional.empty();
    }
    String ages = found.group("ages").replaceAll("\\s", "").replaceAll("\\p{Pd}", "-");
    return Gender.of(found.group("gender")).map(gender -> new AgeAndGender(gender, ages));
  }
}
