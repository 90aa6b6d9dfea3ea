package dev.ratewright.domain;

import java.time.YearMonth;

/**
 * Money of one income stream that is known and need not be estimated, as a row of the roster's
 * sheet of income. Brand deals have a sheet of their own.
 *
 * @param month the month it was earned in
 * @param stream the income stream's name
 * @param amount in the agency's currency; below 0 for a refund or reversal
 * @param settled whether it has come; it is owed otherwise
 */
public record Income(YearMonth month, String stream, Expr amount, boolean settled) {}
