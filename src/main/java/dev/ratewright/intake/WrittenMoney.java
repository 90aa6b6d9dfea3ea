package dev.ratewright.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as somebody wrote it: {@code $1,200}, {@code 1.200 €}, {@code 1.2k USD}.
 *
 * @param amount the number
 * @param sign the sign or code of its currency, as written; empty where there is none
 * @param currencies the codes the sign may stand for, the most common first; empty where there is
 *     no sign
 */
record WrittenMoney(WrittenNumber amount, String sign, List<String> currencies) {
  /** Nobody writes longer ones, and text from strangers must not take long. */
  private static final int LONGEST = 48;

  /** What stands in for decimals that are none: 1'200.– */
  private static final List<String> NO_CENTS =
      List.of(".–", ".-", ",–", ",-", ".—", ",—", ",--", ".--");

  /** The amount in a text; null where it holds something else, or signs that contradict. */
  static @Nullable WrittenMoney of(String text) {
    String written = WrittenNumber.trimmed(text);
    WrittenNumber bare = WrittenNumber.of(written);
    if (bare != null) {
      return new WrittenMoney(bare, "", List.of());
    }
    if (written.length() > LONGEST) {
      return null;
    }
    boolean negative = written.startsWith("(") && written.endsWith(")");
    String inner =
        negative ? WrittenNumber.trimmed(written.substring(1, written.length() - 1)) : written;
    if (!negative && (inner.startsWith("-") || inner.startsWith("−"))) {
      negative = true;
      inner = WrittenNumber.trimmed(inner.substring(1));
    } else if (inner.startsWith("+")) {
      inner = WrittenNumber.trimmed(inner.substring(1));
    }
    return signed(inner, negative);
  }

  private static @Nullable WrittenMoney signed(String text, boolean negative) {
    int start = 0;
    while (start < text.length() && !isNumber(text, start)) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = text.length();
    while (end > start && Character.digit(text.codePointBefore(end), 10) < 0) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    String before = WrittenNumber.trimmed(text.substring(0, start));
    List<String> first = Currencies.codes(before);
    if (end == start || (first.isEmpty() && !before.isEmpty())) {
      return null;
    }
    // Behind the digits a magnitude may stand, then a sign: 1.2k$. The longest sign is meant: 9 kr.
    String behind = text.substring(end);
    for (int cut = 0; cut <= behind.length(); cut++) {
      String sign = WrittenNumber.trimmed(behind.substring(cut));
      // The R of rand stands before its number.
      List<String> last = sign.equalsIgnoreCase("r") ? List.of() : Currencies.codes(sign);
      if (sign.isEmpty() || !last.isEmpty()) {
        List<String> both = common(first, last);
        String number = text.substring(start, end) + whole(behind.substring(0, cut));
        WrittenNumber amount = WrittenNumber.of(negative ? "-" + number : number);
        if (amount != null && (!both.isEmpty() || (before.isEmpty() && sign.isEmpty()))) {
          return new WrittenMoney(amount, last.isEmpty() ? before : sign, both);
        }
      }
    }
    return null;
  }

  /** What is left behind the digits where that says only that there are no cents. */
  private static String whole(String behind) {
    for (String none : NO_CENTS) {
      if (behind.startsWith(none)) {
        return behind.substring(none.length());
      }
    }
    return behind;
  }

  private static boolean isNumber(String text, int at) {
    char c = text.charAt(at);
    // The period of "Rs. 500" belongs to its sign.
    boolean begins = c == '-' || c == '−' || (c == '.' && at == 0);
    return begins || Character.digit(text.codePointAt(at), 10) >= 0;
  }

  private static List<String> common(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    return some.stream().filter(others::contains).toList();
  }
}
