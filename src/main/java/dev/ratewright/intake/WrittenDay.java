package dev.ratewright.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day or month as somebody wrote it. A day of numbers alone may stand before its month or behind
 * it.
 *
 * @param dayFirst the day where the day comes first, or where that does not matter
 * @param monthFirst the day where the month comes first, or where that does not matter
 * @param month the month where no day is given; both days are empty then
 * @param dotted whether dots stand between its numbers; see {@link Manner#dottedDays()}
 * @param flaw why it is neither, in words; empty where it is, or where nothing is known
 */
record WrittenDay(
    Optional<LocalDate> dayFirst,
    Optional<LocalDate> monthFirst,
    Optional<YearMonth> month,
    boolean dotted,
    String flaw) {
  /** What was surely meant as a date lies between these years. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  /** What is no date of any kind. */
  static final WrittenDay NONE = not("");

  private static final WrittenDay NO_YEAR = not("write the year too, with four digits");
  private static final WrittenDay SHORT_YEAR = not("write the year with four digits");
  private static final WrittenDay NO_SUCH_DAY = not("there is no such day");

  private static WrittenDay not(String flaw) {
    return new WrittenDay(Optional.empty(), Optional.empty(), Optional.empty(), false, flaw);
  }

  static WrittenDay of(LocalDate date) {
    return new WrittenDay(Optional.of(date), Optional.of(date), Optional.empty(), false, "");
  }

  /** The day or month in a text, whichever of the usual ways it is written in. */
  static WrittenDay of(String text) {
    if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int digits = digits(text);
      // As most are written.
      if (digits > 0) {
        return ofDigits(digits);
      }
    }
    DateParts parts = DateParts.of(text);
    return parts == null ? NONE : of(parts);
  }

  /** The eight digits of an ISO date in one number; 0 where other signs stand among them. */
  private static int digits(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        number = number * 10 + (c - '0');
      } else if (i != 4 && i != 7) {
        return 0;
      }
    }
    return number;
  }

  /** The day 20261031 or the month 202610, as exports number them. */
  static WrittenDay ofDigits(int digits) {
    boolean day = digits > 9_999_999;
    int year = day ? digits / 10_000 : digits / 100;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return NONE;
    }
    return day ? day(year, digits / 100 % 100, digits % 100) : month(year, digits % 100);
  }

  private static WrittenDay of(DateParts parts) {
    Integer named = parts.month();
    List<String> numbers = parts.numbers();
    List<Integer> values = new ArrayList<>();
    int years = 0;
    int yearAt = -1;
    for (int i = 0; i < numbers.size(); i++) {
      values.add(Integer.valueOf(numbers.get(i)));
      if (numbers.get(i).length() == 4) {
        years++;
        yearAt = i;
      } else if (numbers.get(i).length() > 2) {
        return numbers.size() == 1 && named == null && numbers.get(i).length() % 2 == 0
            ? ofDigits(values.getFirst())
            : NONE;
      }
    }
    int count = numbers.size() + (named == null ? 0 : 1);
    if (count < 2 || count > 3 || years > 1) {
      return named != null && count == 1 ? NO_YEAR : NONE;
    }
    if (years == 0) {
      return yearless(values, named, count);
    }
    int year = values.remove(/* index */ yearAt);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return NONE;
    }
    if (named != null) {
      return values.isEmpty()
          ? month(year, named)
          : checked(day(year, named, values.getFirst()), parts);
    }
    if (values.size() == 1) {
      return month(year, values.getFirst());
    }
    if (yearAt == 1) {
      return NONE;
    }
    // Where the year comes first the month follows.
    return yearAt == 0
        ? checked(day(year, values.get(0), values.get(1)), parts)
        : either(year, values.get(0), values.get(1), parts);
  }

  /** Numbers of which none is a year of four digits: what is missing is said, never guessed. */
  private static WrittenDay yearless(List<Integer> values, @Nullable Integer named, int count) {
    boolean possible =
        named != null || values.stream().filter(v -> v >= 1 && v <= 12).findAny().isPresent();
    if (!possible) {
      return NONE;
    }
    return count == 3 ? SHORT_YEAR : NO_YEAR;
  }

  private static WrittenDay either(int year, int first, int second, DateParts parts) {
    Optional<LocalDate> dayFirst = date(year, second, first);
    Optional<LocalDate> monthFirst = date(year, first, second);
    if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
      return NO_SUCH_DAY;
    }
    return new WrittenDay(dayFirst, monthFirst, Optional.empty(), parts.dotted(), "");
  }

  private static WrittenDay day(int year, int month, int day) {
    return date(year, month, day).map(WrittenDay::of).orElse(NO_SUCH_DAY);
  }

  private static WrittenDay month(int year, int month) {
    return month < 1 || month > 12
        ? not("there is no such month")
        : new WrittenDay(
            Optional.empty(), Optional.empty(), Optional.of(YearMonth.of(year, month)), false, "");
  }

  private static WrittenDay checked(WrittenDay day, DateParts parts) {
    boolean other =
        parts.weekday() != null
            && day.dayFirst().filter(d -> d.getDayOfWeek() != parts.weekday()).isPresent();
    return other ? not("that day falls on another day of the week") : day;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Whether it is one day, whichever of day and month comes first. */
  private boolean oneDay() {
    return dayFirst.equals(monthFirst) || dayFirst.isEmpty() || monthFirst.isEmpty();
  }

  /** Notes what it shows of the custom of its column. */
  void survey(Manner manner) {
    if (dayFirst.isPresent() && monthFirst.isEmpty()) {
      manner.note(dotted ? Manner.Trait.DOTTED_DAY_FIRST : Manner.Trait.DAY_FIRST);
    } else if (monthFirst.isPresent() && dayFirst.isEmpty()) {
      manner.note(dotted ? Manner.Trait.DOTTED_MONTH_FIRST : Manner.Trait.MONTH_FIRST);
    }
  }

  /** The one day it is in its column; empty where it may be two, or is none. */
  Optional<LocalDate> in(Manner manner) {
    if (oneDay()) {
      return dayFirst.or(() -> monthFirst);
    }
    Manner.@Nullable Trait custom = dotted ? manner.dottedDays() : manner.days();
    if (custom == null) {
      return Optional.empty();
    }
    return custom == Manner.Trait.DAY_FIRST ? dayFirst : monthFirst;
  }

  /** What to do where its column leaves it open, or it has a flaw; else empty. */
  String hint(Manner manner) {
    if (!flaw.isEmpty() || in(manner).isPresent() || dayFirst.isEmpty()) {
      return flaw;
    }
    return dayFirst.get()
        + " or "
        + monthFirst.orElseThrow()
        + "? write it so, or say in a mapping day first or month first";
  }
}
