package dev.ratewright.calibration;

import dev.ratewright.domain.Input;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Another figure for a cell of a rate book.
 *
 * @param figure what stands there now, which knows its cell
 * @param value what is to stand there, of the same unit and currency
 * @param source where it comes from, in words
 * @param asOf the day it is of
 */
public record Change(Input figure, BigDecimal value, String source, LocalDate asOf) {}
