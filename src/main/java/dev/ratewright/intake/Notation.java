package dev.ratewright.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How numbers of one kind are written into cells. */
sealed interface Notation permits PlainNotation, MoneyNotation, PercentNotation {

  /** Learns from a cell how its column is written. */
  void survey(Cell cell, Numbers content, Manner manner);

  /** What a cell means; its value may still lie outside the content's bounds. */
  Meant meant(Cell cell, Numbers content, Manner manner);

  /** What a text must be for a reading to be thought of: a number below 0 is shown as one. */
  BigDecimal LEAST = new BigDecimal("-1E15");

  /** Learns from a text what dots and commas mean. */
  static void survey(@Nullable WrittenNumber number, Numbers content, Manner manner) {
    if (number != null) {
      Meant.survey(number, LEAST, content.most(), content.decimals(), manner);
    }
  }

  /** The reading of a number that its content and column leave. */
  static Meant settled(@Nullable WrittenNumber number, Numbers content, Manner manner) {
    return number == null
        ? Meant.NOTHING
        : Meant.settled(number, LEAST, content.most(), content.decimals(), manner);
  }
}
