package dev.ratewright.intake.excel;

import dev.ratewright.intake.Magnitude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words a number format shows behind a number. Most change nothing, as in {@code 0"
 * followers"}; nor does the M of {@code 0.0,,"M"}, whose commas show millions as ones. That of
 * {@code 0.0"M"} makes a number a million times as large to everyone who reads it.
 *
 * @param words the words, as they are shown
 * @param thousands how often a number is divided by 1,000 to be shown
 */
record FormatWords(String words, int thousands) {
  /** No words that change anything. */
  static final FormatWords NONE = new FormatWords("", 0);

  private static final Pattern SECTION = Pattern.compile("(?:[^;\"\\\\]|\"[^\"]*\"?|\\\\.?)*+");
  private static final Pattern PART =
      Pattern.compile("(?i)\"([^\"]*)\"?|\\\\(.)|\\[[^]]*]?|[_*].?|(general|[0#?])|(.)");
  private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
  private static final Pattern MORE_DIGITS = Pattern.compile("[.,' ]?[0-9]");
  private static final Pattern FIRST_WORD = Pattern.compile("\\s*([%\\p{L}]+)");

  /** The words of a format that change its number. */
  static FormatWords of(String code) {
    List<String> sections = new ArrayList<>();
    Matcher section = SECTION.matcher(code);
    for (int at = 0; at <= code.length() && section.find(at); at = section.end() + 1) {
      sections.add(section.group());
    }
    if (sections.stream().noneMatch(s -> CONDITION.matcher(s).find())) {
      return ofSection(sections.getFirst());
    }
    // Under which of them a number falls is not asked: it stays in question where that matters.
    return sections.stream().map(FormatWords::ofSection).allMatch(NONE::equals)
        ? NONE
        : new FormatWords(" in the format " + code, 0);
  }

  private static FormatWords ofSection(String section) {
    StringBuilder behind = new StringBuilder();
    int commas = 0;
    boolean digits = false;
    Matcher part = PART.matcher(section);
    while (part.find()) {
      String sign = part.group(4);
      if (part.group(3) != null) {
        digits = true;
        commas = 0;
        behind.setLength(0);
      } else if (",".equals(sign) && behind.isEmpty()) {
        commas++;
      } else if (part.group(1) != null) {
        behind.append(part.group(1));
      } else if (part.group(2) != null) {
        behind.append(part.group(2));
      } else if (sign != null && !sign.equals(".")) {
        behind.append(sign);
      }
    }
    String words = behind.toString();
    return digits && changes(words, commas) ? new FormatWords(words, commas) : NONE;
  }

  /** A number with the words, as its owner sees it but in full. */
  String shown(BigDecimal number) {
    BigDecimal exact =
        number.movePointLeft(3 * thousands).round(new MathContext(15)).stripTrailingZeros();
    // 1.234M could be 1,234M; nobody groups by four.
    return (exact.scale() == 3 ? exact.setScale(4) : exact).toPlainString() + words;
  }

  private static boolean changes(String words, int commas) {
    if (MORE_DIGITS.matcher(words).lookingAt()) {
      return true;
    }
    Matcher word = FIRST_WORD.matcher(words);
    if (!word.lookingAt()) {
      return false;
    }
    List<Integer> powers = Magnitude.powers(word.group(1));
    return word.group(1).startsWith("%") || !(powers.isEmpty() || powers.contains(3 * commas));
  }
}
