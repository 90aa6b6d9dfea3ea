package dev.ratewright.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Amounts of money. The currency stands in the cell, in its number format or in the heading; where
 * none is named it is the US dollar.
 */
record MoneyNotation() implements Notation {

  /**
   * An amount that was understood.
   *
   * @param value the number
   * @param currency its currency's code, or its sign where that stands for several
   */
  record Amount(BigDecimal value, String currency) {}

  @Override
  public void survey(Cell cell, Numbers content, Manner manner) {
    if (cell instanceof Cell.Text text) {
      WrittenMoney money = WrittenMoney.of(text.text());
      Notation.survey(money == null ? null : money.amount(), content, manner);
    }
  }

  @Override
  public Meant meant(Cell cell, Numbers content, Manner manner) {
    return switch (cell) {
      case Cell.Numeric number ->
          number.form().percent()
              ? Meant.NOTHING
              : dollars(Meant.of(number.value()), number.form().currency(), manner);
      case Cell.Text text -> {
        WrittenMoney money = WrittenMoney.of(text.text());
        yield money == null
            ? Meant.NOTHING
            : dollars(
                Notation.settled(money.amount(), content, manner),
                money.sign(),
                money.currencies(),
                manner);
      }
      default -> Meant.NOTHING;
    };
  }

  private static Meant dollars(Meant number, String sign, Manner manner) {
    boolean plain = sign.isEmpty() && manner.currency() == null;
    return plain && manner.unit().currencies().isEmpty()
        ? number
        : dollars(number, sign, sign.isEmpty() ? List.of() : known(sign), manner);
  }

  /** A sign nobody knows still is no dollar. */
  private static List<String> known(String sign) {
    List<String> codes = Currencies.codes(sign);
    return codes.isEmpty() ? List.of(sign) : codes;
  }

  private static Meant dollars(Meant number, String sign, List<String> inCell, Manner manner) {
    if (number.value().isEmpty()) {
      return number;
    }
    List<String> inHeading = inHeading(manner);
    if (inCell.isEmpty() && unequal(manner)) {
      return Meant.not(named(manner) + "? write the currency into the cell");
    }
    List<String> left = new ArrayList<>(inCell.isEmpty() ? inHeading : inCell);
    if (!inHeading.isEmpty()) {
      left.retainAll(inHeading);
      if (left.isEmpty()) {
        return Meant.not("the heading says " + named(manner) + " and the cell " + sign);
      }
    }
    if (left.isEmpty() || left.contains(Currencies.DOLLARS)) {
      return number;
    }
    String several = sign.isEmpty() ? named(manner) : sign;
    String currency = left.size() == 1 ? left.getFirst() : several;
    return foreign(new Amount(number.value().get(), currency));
  }

  private static boolean unequal(Manner manner) {
    return manner.currency() == null
        && manner.unit().currencies().stream().map(Currencies::codes).distinct().count() > 1;
  }

  private static List<String> inHeading(Manner manner) {
    String answer = manner.currency();
    return answer != null
        ? List.of(answer)
        : manner.unit().currencies().stream()
            .flatMap(sign -> Currencies.codes(sign).stream())
            .distinct()
            .toList();
  }

  private static String named(Manner manner) {
    return Optional.ofNullable(manner.currency())
        .orElseGet(() -> String.join(" or ", manner.unit().currencies()));
  }

  /** Until exchange rates are known, other money is shown as it was understood. */
  private static Meant foreign(Amount amount) {
    return Meant.not(
        "read as "
            + amount.value().toPlainString()
            + " "
            + amount.currency()
            + "; convert it, as no exchange rates are known yet");
  }
}
