package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.util.List;

/** One sheet of a rate book: rows of figures that belong together. */
interface RateBookSheet<T> {

  /** The sheet as the default rate book has it, without the columns for source and date. */
  Form form();

  /** Builds the value of a row. */
  Checked<T> read(Entry entry);

  /** The figures of a value, left to right. */
  List<Input> figures(T value);

  /** Whether it may hold no rows at all. */
  default boolean mayBeEmpty() {
    return false;
  }

  /** Whether a rate book may do without it. */
  default boolean mayBeMissing() {
    return false;
  }

  /** What is wrong with the rows taken together: holes, repeats, figures that fall. */
  List<Problem> together(List<T> values);
}
