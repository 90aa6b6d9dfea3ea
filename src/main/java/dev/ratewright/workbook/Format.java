package dev.ratewright.workbook;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Number formats. Negative amounts are red and have a minus. In formats of money ¤ stands for the
 * currency of the workbook, as it does in patterns of numbers elsewhere, and ¤EUR for another one;
 * {@link Notation} makes of it what a workbook keeps.
 */
final class Format {
  private static final String OWN = "¤";

  static final String GENERAL = "General";
  static final String TEXT = "@";
  static final String COUNT = "#,##0";
  static final String MONEY = "\"¤\"#,##0.00;[Red]-\"¤\"#,##0.00";

  /** An amount of a currency that nothing names. */
  static final String AMOUNT = "#,##0.00";

  static final String WHOLE_MONEY = "\"¤\"#,##0;[Red]-\"¤\"#,##0";

  /** For an amount that is not shown where it is nothing; likewise the two below. */
  static final String MONEY_IF_ANY = MONEY + ";";

  static final String COUNT_IF_ANY = "#,##0;-#,##0;";
  static final String PERCENT_IF_ANY = "0.0#%;-0.0#%;";

  /** For a factor that stands alone. */
  static final String TIMES = "\"× \"0.00##";

  /** For the axis of a chart. */
  static final String SHORT_MONEY = "\"¤\"#,##0";

  /** For rates of fractions of a cent. */
  static final String FINE_MONEY = "\"¤\"#,##0.00##;[Red]-\"¤\"#,##0.00##";

  /** For what another currency is worth. */
  static final String EXCHANGE = "\"¤\"#,##0.00########";

  static final String PERCENT = "0.0#%";
  static final String SHORT_PERCENT = "0.0%";

  /** For a share by which something grew or fell. */
  static final String CHANGE = "+0.0%;[Red]-0.0%;0.0%";

  static final String SHORT_FACTOR = "0.00";
  static final String FACTOR = "0.00##";
  static final String DATE = "yyyy-mm-dd";
  static final String MONTH = "yyyy-mm";

  private Format() {}

  /** The format for a figure of a unit; money without cents where there are none. */
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
    return in(figure.currency(), of(figure.unit(), figure.value()));
  }

  /** A format for amounts of a currency that need not be the workbook's. */
  static String in(Currency currency, String format) {
    return format.replace(OWN, OWN + currency.code());
  }

  /** The format for an amount that names its currency: 500.00 EUR, $500. */
  static String named(BigDecimal value, String currency) {
    String sign = currency.length() == 1 ? currency : "";
    String code = sign.isEmpty() ? " \"" + currency + '"' : "";
    return Stream.of(money(value).split(";", -1))
        .map(section -> section.replace(OWN, sign) + code)
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
