package dev.ratewright.workbook;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Number formats. Negative amounts are red and have a minus. */
final class Format {
  static final String GENERAL = "General";
  static final String TEXT = "@";
  static final String COUNT = "#,##0";
  static final String MONEY = "\"$\"#,##0.00;[Red]-\"$\"#,##0.00";
  static final String WHOLE_MONEY = "\"$\"#,##0;[Red]-\"$\"#,##0";

  /** For rates of fractions of a cent. */
  static final String FINE_MONEY = "\"$\"#,##0.00##;[Red]-\"$\"#,##0.00##";

  /** For what another currency is worth. */
  static final String EXCHANGE = "\"$\"#,##0.00########";

  static final String PERCENT = "0.0#%";
  static final String SHORT_PERCENT = "0.0%";

  /** For a share by which something grew or fell. */
  static final String CHANGE = "+0.0%;[Red]-0.0%;0.0%";

  static final String SHORT_FACTOR = "0.00";
  static final String FACTOR = "0.00##";
  static final String DATE = "yyyy-mm-dd";
  static final String MONTH = "yyyy-mm";

  private Format() {}

  /** The format for a figure of a unit; dollars without cents where there are none. */
  static String of(Unit unit, BigDecimal value) {
    return switch (unit) {
      case COUNT -> COUNT;
      case MONEY -> money(value);
      case PERCENT -> PERCENT;
      case FACTOR, HOURS -> FACTOR;
      case EXCHANGE -> EXCHANGE;
    };
  }

  /** The format for a figure in its own currency. */
  static String of(Input figure) {
    return of(figure.unit(), figure.value(), figure.currency());
  }

  /** The format for a figure in a currency: 500.00 EUR. */
  static String of(Unit unit, BigDecimal value, String currency) {
    String dollars = of(unit, value);
    return currency.equals(Input.DOLLARS)
        ? dollars
        : Stream.of(dollars.replace("\"$\"", "").split(";", -1))
            .map(section -> section + " \"" + currency + "\"")
            .collect(Collectors.joining(";"));
  }

  private static String money(BigDecimal value) {
    int decimals = value.stripTrailingZeros().scale();
    if (decimals <= 0) {
      return WHOLE_MONEY;
    }
    return decimals <= 2 ? MONEY : FINE_MONEY;
  }
}
