package dev.ratewright.template;

import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import java.time.LocalDate;
import java.time.YearMonth;

/** How old figures are, by what the agency lets figures become. */
record Freshness(YearMonth period, RateBook book, Language language) {

  /** Whether figures of a day are older than the agency lets figures become. */
  boolean isStale(LocalDate day) {
    long days = book.setting(Setting.AUDIENCE_STALE).value().longValue();
    return day.isBefore(period.atEndOfMonth().minusDays(days));
  }

  /** After how many days figures are old. */
  String days() {
    return language.number(book.setting(Setting.AUDIENCE_STALE).value());
  }

  /** The day of old figures, to stand beside them: as of 11 May 2026. */
  String since(LocalDate day) {
    return language.say("as-of-short", "day", language.day(day));
  }

  /** The day of any figures, with a remark where they are old. */
  String marked(LocalDate day) {
    String written = language.day(day);
    return isStale(day) ? language.say("old", "day", written, "days", days()) : written;
  }
}
