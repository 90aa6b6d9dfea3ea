package dev.ratewright.intake;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The creators of a sheet, one after the other, in the order of its rows. */
interface Creators extends Closeable {

  /** How many rows below the headings hold anything. */
  int rows();

  /** The next creator's rows, or row that is no creator's; null after the last. */
  @Nullable Person next() throws Unreadable;

  @Override
  void close();
}
