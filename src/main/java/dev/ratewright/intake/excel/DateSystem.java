package dev.ratewright.intake.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a workbook counts days. */
public enum DateSystem {
  /** Day 1 is 1900-01-01, and day 60 the 29th of February 1900, which never was. */
  FROM_1900,
  /** Day 0 is 1904-01-01: workbooks begun on old Macs. */
  FROM_1904;

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /**
   * The date of a stored number, its time of day left off; null where Excel itself shows no true
   * date: below its first day, after the year 9999, and for its 29th of February 1900.
   */
  public @Nullable LocalDate date(BigDecimal serial) {
    if (serial.signum() < 0 || serial.precision() - serial.scale() > 7) {
      return null;
    }
    int day = serial.intValue();
    if (this == FROM_1904) {
      return notAfterLast(LocalDate.of(1904, 1, 1).plusDays(day));
    }
    if (day == 0 || day == 60) {
      return null;
    }
    return notAfterLast(LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(day));
  }

  private static @Nullable LocalDate notAfterLast(LocalDate date) {
    return date.isAfter(LAST) ? null : date;
  }
}
