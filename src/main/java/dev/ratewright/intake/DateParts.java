package dev.ratewright.intake;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts a written date is made of, without its time of day.
 *
 * @param numbers its numbers in order, in ASCII digits, 1 to 8 digits long
 * @param month the month it names; null where the month is a number
 * @param weekday the day of the week it names; null where it names none
 * @param dotted whether dots stand between its numbers
 */
record DateParts(
    List<String> numbers, @Nullable Integer month, @Nullable DayOfWeek weekday, boolean dotted) {
  /** Nobody writes longer ones, and text from strangers must not take long. */
  private static final int LONGEST = 60;

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<=[\\d日일])(?:t|,?\\s+(?:at\\s+)?)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?"
              + "\\s*(?:[ap]\\.?m\\.?)?\\s*(?:z|utc|gmt)?(?:\\s*[+-]\\d{2}:?\\d{2})?$");

  /** The parts of a text; null where it holds anything that is no part of a date. */
  static @Nullable DateParts of(String text) {
    String written = WrittenNumber.trimmed(text);
    if (written.isEmpty() || written.length() > LONGEST) {
      return null;
    }
    return new Scan(written.indexOf(':') == -1 ? written : TIME.matcher(written).replaceFirst(""))
        .parts();
  }

  /** One pass over the text. */
  private static final class Scan {
    private final String text;
    private final List<String> numbers = new ArrayList<>();
    private @Nullable Integer month;
    private @Nullable DayOfWeek weekday;
    private boolean monthIsNext;
    private boolean dotted;
    private boolean mixed;
    private int separator;
    private int at;

    Scan(String text) {
      this.text = text;
    }

    @Nullable DateParts parts() {
      while (at < text.length()) {
        int c = text.codePointAt(at);
        boolean part =
            Character.digit(c, 10) >= 0 ? number() : Character.isLetter(c) ? word() : separator(c);
        if (!part) {
          return null;
        }
      }
      boolean numeric = month == null;
      return monthIsNext || (numeric && mixed)
          ? null
          : new DateParts(numbers, month, weekday, dotted);
    }

    private boolean number() {
      StringBuilder digits = new StringBuilder();
      while (at < text.length() && Character.digit(text.codePointAt(at), 10) >= 0) {
        int c = text.codePointAt(at);
        digits.append((char) ('0' + Character.digit(c, 10)));
        at += Character.charCount(c);
      }
      if (digits.length() > 8) {
        return false;
      }
      if (monthIsNext) {
        monthIsNext = false;
        return digits.length() <= 2 && name(Integer.parseInt(digits.toString()));
      }
      return unit(digits.toString());
    }

    /** A number by itself, or one that the sign behind it makes a year, month or day. */
    private boolean unit(String digits) {
      int behind = at;
      while (behind < text.length() && text.charAt(behind) == ' ') {
        behind++;
      }
      char unit = behind < text.length() ? text.charAt(behind) : 0;
      return switch (unit) {
        case '月', '월' -> {
          at = behind + 1;
          yield digits.length() <= 2 && name(Integer.parseInt(digits));
        }
        case '年', '년', '日', '일' -> {
          at = behind + 1;
          boolean year = unit == '年' || unit == '년';
          numbers.add(digits);
          yield year == digits.length() > 2;
        }
        default -> {
          numbers.add(digits);
          yield ordinal();
        }
      };
    }

    /** Passes over the ending of 31st, 1er or 1º. */
    private boolean ordinal() {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      switch (text.substring(at, end)) {
        case "st", "nd", "rd", "th", "er", "º", "ª" -> at = end;
        default -> {}
      }
      return true;
    }

    /** A word; or two, as in quinta-feira, where those together are a day of the week. */
    private boolean word() {
      int from = at;
      passWord();
      int one = at;
      if (at + 1 < text.length() && isWord(text.codePointAt(at + 1)) && isJoint(text.charAt(at))) {
        at++;
        passWord();
        if (weekday(CalendarWords.key(text.substring(from, at)))) {
          return true;
        }
        at = one;
      }
      String key = CalendarWords.key(text.substring(from, one));
      Month named = CalendarWords.month(key);
      if (named != null) {
        return name(named.getValue());
      }
      if (CalendarWords.beforeMonth(key)) {
        monthIsNext = true;
        return true;
      }
      return weekday(key) || CalendarWords.isFiller(key);
    }

    private void passWord() {
      while (at < text.length() && isWord(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
    }

    private boolean weekday(String key) {
      DayOfWeek day = CalendarWords.weekday(key);
      boolean first = day != null && weekday == null;
      weekday = first ? day : weekday;
      return first;
    }

    private static boolean isJoint(char c) {
      return c == ' ' || c == '-';
    }

    private static boolean isWord(int c) {
      return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean name(int number) {
      boolean first = month == null;
      month = number;
      return first;
    }

    /** Dashes, slashes, dots and commas between parts; one kind between the numbers of a date. */
    private boolean separator(int c) {
      at += Character.charCount(c);
      if (Character.isSpaceChar(c)) {
        return true;
      }
      boolean known =
          c == '-' || c == '/' || c == '.' || c == ',' || c == '–' || c == '／' || c == '．';
      if (!known || (numbers.isEmpty() && weekday == null && month == null)) {
        return false;
      }
      if (at < text.length()) {
        mixed |= c == ',' || (separator != 0 && separator != c);
        separator = c;
        dotted |= c == '.';
      }
      return true;
    }
  }
}
