package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The signs and codes of currencies. Some signs stand for one currency, others for several: ¥ for
 * yen and yuan, kr for four crowns, $ for every dollar.
 */
public final class Currencies {
  private static final String DOLLARS = Currency.DOLLARS.code();

  /** The codes that are known, in alphabetical order. */
  public static final List<String> CODES =
      List.of(
          "AED", "ARS", "AUD", "BDT", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK",
          "EGP", "EUR", "GBP", "GHS", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KES", "KRW",
          "KZT", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP", "PKR", "PLN", "QAR", "RON",
          "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "VND", "ZAR");

  private static final Map<String, List<String>> SIGNS = new HashMap<>();

  static {
    for (String code : CODES) {
      SIGNS.put(code.toLowerCase(Locale.ROOT), List.of(code));
    }
    put("$ dollar dollars", "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP");
    put("us$ u$s u$d us-$ usd$ $us", "USD");
    put("€ euro euros eur€", "EUR");
    put("£ pound pounds", "GBP");
    put("円 yen jp¥", "JPY");
    put("¥ 圓", "JPY CNY");
    put("元", "CNY TWD HKD");
    put("rmb 人民币 cn¥ yuan", "CNY");
    put("₩ 원 won", "KRW");
    put("₹", "INR");
    put("rs rs. rupees", "INR PKR");
    put("r$ reais", "BRL");
    put("c$ ca$ can$", "CAD");
    put("a$ au$", "AUD");
    put("nz$", "NZD");
    put("hk$", "HKD");
    put("nt$", "TWD");
    put("s$ sg$", "SGD");
    put("mx$ mex$", "MXN");
    put("kr kr. kronor kroner", "SEK NOK DKK ISK");
    put("zł zl", "PLN");
    put("kč", "CZK");
    put("ft", "HUF");
    put("lei", "RON");
    put("лв лв.", "BGN");
    put("₽ руб руб. р.", "RUB");
    put("₺ tl", "TRY");
    put("₴ грн", "UAH");
    put("₫ đ vnđ", "VND");
    put("₱", "PHP");
    put("฿", "THB");
    put("₪", "ILS");
    put("₦", "NGN");
    put("₸", "KZT");
    put("₵ gh₵", "GHS");
    put("৳", "BDT");
    put("rp rp.", "IDR");
    put("rm", "MYR");
    put("r", "ZAR");
    put("fr fr. sfr sfr. franken", "CHF");
    put("s/ s/.", "PEN");
  }

  private Currencies() {}

  private static void put(String signs, String codes) {
    for (String sign : signs.split(" ", -1)) {
      SIGNS.put(sign, List.of(codes.split(" ", -1)));
      SIGNS.put(wide(sign), List.of(codes.split(" ", -1)));
    }
  }

  /** A sign as Japanese, Chinese and Korean keyboards write it. */
  private static String wide(String sign) {
    return sign.replace('$', '＄').replace('¥', '￥').replace('£', '￡').replace('₩', '￦');
  }

  /**
   * The codes a sign or code may stand for, the most common first; none where it is not known.
   *
   * @param sign such as "€", "kr" or "eur"
   */
  public static List<String> codes(String sign) {
    return SIGNS.getOrDefault(sign.strip().toLowerCase(Locale.ROOT), List.of());
  }

  /** Whether an amount with a sign, or without any, may be in US dollars. */
  public static boolean mayBeDollars(String sign) {
    return sign.isEmpty() || codes(sign).contains(DOLLARS);
  }

  /**
   * The sign or code that stands in a text among other things, such as the € of "Fee (€)" or the kr
   * of a number format; empty where there is none. Codes and words must stand alone.
   */
  public static List<String> in(String text) {
    return Arrays.stream(text.split("[\\s()\\[\\]{}/,;:|_0-9#（）［］／，：-]+", -1))
        .filter(word -> !word.isEmpty() && !codes(word).isEmpty() && isSign(word))
        .collect(Collectors.toUnmodifiableList());
  }

  /** A word that is also an ordinary one counts only where it is written as a code. */
  private static boolean isSign(String word) {
    boolean letters =
        word.length() <= 3 && word.chars().allMatch(c -> c < 0x80 && Character.isLetter(c));
    return !letters
        || (word.length() == 3 && word.equals(word.toUpperCase(Locale.ROOT)))
        || word.equals("kr");
  }
}
