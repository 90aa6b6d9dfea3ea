package dev.ratewright.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Shares of a whole. A percent sign, in the cell or its number format, says what is meant; a bare
 * number is 7.5 for 7.5 % in one sheet and 0.075 in the next, which heading and column must tell.
 */
record PercentNotation() implements Notation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> WORDS =
      List.of(
          "%",
          "٪",
          "％",
          "﹪",
          "percent",
          "per cent",
          "pct",
          "pct.",
          "prozent",
          "procent",
          "por ciento",
          "por cento",
          "pour cent",
          "per cento",
          "процентов",
          "процента");

  @Override
  public void survey(Cell cell, Numbers content, Manner manner) {
    switch (cell) {
      case Cell.Numeric number -> {
        if (number.form().isPlain()) {
          bare(number.value(), content, manner);
        }
      }
      case Cell.Text text -> {
        String share = share(text.text());
        WrittenNumber number = WrittenNumber.of(share == null ? text.text() : share);
        if (number != null) {
          Meant.survey(number, LEAST, points(content), Integer.MAX_VALUE, manner);
          if (share == null) {
            // Where both readings are possible, both lie above 1, as one has three digits more.
            Meant one = Meant.settled(number, LEAST, points(content), Integer.MAX_VALUE, manner);
            one.value()
                .ifPresentOrElse(
                    value -> bare(value, content, manner), () -> manner.note(Manner.Trait.ABOVE_1));
          }
        }
      }
      default -> {}
    }
  }

  private static BigDecimal points(Numbers content) {
    return content.most().multiply(HUNDRED);
  }

  private static void bare(BigDecimal value, Numbers content, Manner manner) {
    if (value.compareTo(BigDecimal.ONE) > 0) {
      manner.note(Manner.Trait.ABOVE_1);
      if (value.compareTo(content.most()) > 0) {
        manner.note(Manner.Trait.SURE_POINTS);
      }
    } else if (value.compareTo(content.clear()) > 0 || value.compareTo(BigDecimal.ONE) == 0) {
      manner.note(Manner.Trait.UNCLEAR_SHARE);
    } else if (value.signum() > 0) {
      manner.note(Manner.Trait.SMALL_SHARE);
    }
  }

  @Override
  public Meant meant(Cell cell, Numbers content, Manner manner) {
    return switch (cell) {
      case Cell.Numeric number -> {
        if (number.form().percent()) {
          yield Meant.of(number.value());
        }
        yield number.form().currency().isEmpty()
            ? bareMeaning(number.value(), content, manner)
            : Meant.NOTHING;
      }
      case Cell.Text text -> written(text.text(), content, manner);
      default -> Meant.NOTHING;
    };
  }

  private static Meant written(String text, Numbers content, Manner manner) {
    String share = share(text);
    WrittenNumber number = WrittenNumber.of(share == null ? text : share);
    if (number == null) {
      return Meant.NOTHING;
    }
    Meant settled = Meant.settled(number, LEAST, points(content), Integer.MAX_VALUE, manner);
    if (settled.value().isEmpty()) {
      return settled;
    }
    BigDecimal value = settled.value().get();
    return share == null
        ? bareMeaning(value, content, manner)
        : Meant.of(value.movePointLeft(2).stripTrailingZeros());
  }

  /** What a bare number means by answer, heading and column. */
  private static Meant bareMeaning(BigDecimal value, Numbers content, Manner manner) {
    BigDecimal asPoints = value.movePointLeft(2).stripTrailingZeros();
    boolean saysPoints = manner.answered(Content.POINTS);
    boolean saysFractions = manner.answered(Content.FRACTIONS);
    if (value.signum() == 0 || saysPoints != saysFractions) {
      return Meant.of(saysPoints ? asPoints : value);
    }
    boolean above1 = value.compareTo(BigDecimal.ONE) > 0;
    boolean othersAbove1 = manner.shows(Manner.Trait.ABOVE_1);
    boolean points = above1 || othersAbove1;
    if (manner.unit().percent() ? points : above1 && !mayBeFractions(manner)) {
      return Meant.of(asPoints);
    }
    boolean unclear = othersAbove1 || manner.shows(Manner.Trait.UNCLEAR_SHARE);
    boolean fraction =
        !(manner.unit().percent() || unclear)
            && value.compareTo(content.clear()) <= 0
            && value.compareTo(BigDecimal.ONE) < 0;
    return fraction
        ? Meant.of(value)
        : Meant.not(
            "format the column as a percentage, or say in a mapping whether it holds points ("
                + shown(value)
                + ") or fractions ("
                + shown(value.movePointRight(2))
                + ")");
  }

  /** Whether 1.5 may be 150 %, as it stands beside fractions and nothing that is none. */
  private static boolean mayBeFractions(Manner manner) {
    return manner.shows(Manner.Trait.SMALL_SHARE) && !manner.shows(Manner.Trait.SURE_POINTS);
  }

  private static String shown(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString() + " %";
  }

  /** What stands before or behind a percent sign or word; null where there is none. */
  private static @Nullable String share(String text) {
    String written = WrittenNumber.trimmed(text);
    if (written.isEmpty()
        || (isDigit(written.charAt(0)) && isDigit(written.charAt(written.length() - 1)))) {
      return null;
    }
    String lower = written.toLowerCase(Locale.ROOT);
    for (String word : WORDS) {
      // Turkish writes the sign first.
      if (word.length() == 1 && lower.startsWith(word)) {
        return written.substring(1);
      }
      if (lower.endsWith(word) && lower.length() == written.length()) {
        return written.substring(0, written.length() - word.length());
      }
    }
    return null;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
