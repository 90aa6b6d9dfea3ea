package dev.ratewright.domain;

import java.time.YearMonth;

/**
 * What a currency was worth in one month, as a row of the rate book.
 *
 * @param month the month
 * @param currency the currency; never US dollars
 * @param rate US dollars for one unit of it, above 0
 */
public record ExchangeRate(YearMonth month, Currency currency, Input rate) {}
