package dev.ratewright.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Amounts of money. The currency stands in the cell, in its number format or in the heading; where
 * none is named it is the US dollar.
 *
 * @param any whether other currencies will do
 */
record MoneyNotation(boolean any) implements Notation {
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
              : amount(Meant.of(number.value()), number.form().currency(), manner);
      case Cell.Text text -> {
        WrittenMoney money = WrittenMoney.of(text.text());
        yield money == null
            ? Meant.NOTHING
            : amount(
                Notation.settled(money.amount(), content, manner),
                money.sign(),
                money.currencies(),
                manner);
      }
      default -> Meant.NOTHING;
    };
  }

  private Meant amount(Meant number, String sign, Manner manner) {
    boolean plain = sign.isEmpty() && manner.currency() == null;
    return plain && manner.unit().currencies().isEmpty()
        ? number
        : amount(number, sign, sign.isEmpty() ? List.of() : known(sign), manner);
  }

  /** A sign nobody knows still is no dollar. */
  private static List<String> known(String sign) {
    List<String> codes = Currencies.codes(sign);
    return codes.isEmpty() ? List.of(sign) : codes;
  }

  private Meant amount(Meant number, String sign, List<String> inCell, Manner manner) {
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
    boolean one = left.size() == 1 && Currencies.CODES.contains(left.getFirst());
    if (any && left.size() > 1) {
      return Meant.not(String.join(" or ", left) + "? write the currency's code into the cell");
    }
    String several = sign.isEmpty() ? named(manner) : sign;
    return any && one
        ? Meant.of(number.value().get(), left.getFirst())
        : foreign(number.value().get(), left.size() == 1 ? left.getFirst() : several);
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

  /** Other money is shown as it was understood. */
  private static Meant foreign(BigDecimal value, String currency) {
    return Meant.not(
        "read as " + value.toPlainString() + " " + currency + "; write it in US dollars");
  }
}
