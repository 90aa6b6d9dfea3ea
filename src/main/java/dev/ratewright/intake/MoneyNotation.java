package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Amounts of money. The currency stands in the cell, in its number format or in the heading; where
 * none is named it is the row's own, else the agency's.
 *
 * @param any whether other currencies than US dollars will do
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
    return amount(number, sign, sign.isEmpty() ? List.of() : known(sign), manner);
  }

  /** A sign nobody knows still is no currency. */
  private static List<String> known(String sign) {
    List<String> codes = Currencies.codes(sign);
    return codes.isEmpty() ? List.of(sign) : codes;
  }

  private Meant amount(Meant number, String sign, List<String> inCell, Manner manner) {
    if (number.value().isEmpty()) {
      return number;
    }
    BigDecimal value = number.value().get();
    if (inCell.isEmpty() && !namesCurrency(manner)) {
      return Meant.of(value, manner.own());
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
    return left.isEmpty()
        ? Meant.of(value, manner.own())
        : one(value, sign.isEmpty() ? named(manner) : sign, left, manner.own());
  }

  /** The one currency that is meant: of several the row's own, then US dollars. */
  private Meant one(BigDecimal value, String sign, List<String> left, Currency own) {
    for (Currency likely : List.of(own, Currency.DOLLARS)) {
      if (left.contains(likely.code())) {
        return Meant.of(value, likely);
      }
    }
    if (any && left.size() > 1) {
      return Meant.not(String.join(" or ", left) + "? write the currency's code into the cell");
    }
    boolean known = left.size() == 1 && Currencies.CODES.contains(left.getFirst());
    return any && known
        ? Meant.of(value, new Currency(left.getFirst()))
        : foreign(value, left.size() == 1 ? left.getFirst() : sign);
  }

  /** Whether a cell or its heading says which currency an amount is in. */
  static boolean says(Cell cell, Manner manner) {
    boolean inCell =
        switch (cell) {
          case Cell.Numeric number -> !number.form().currency().isEmpty();
          case Cell.Text text -> {
            WrittenMoney money = WrittenMoney.of(text.text());
            yield money != null && !money.sign().isEmpty();
          }
          default -> false;
        };
    return inCell || namesCurrency(manner);
  }

  private static boolean namesCurrency(Manner manner) {
    return manner.currency() != null || !manner.unit().currencies().isEmpty();
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
