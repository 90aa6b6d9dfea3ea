package dev.ratewright.workbook;

import java.io.Closeable;
import java.io.IOException;

/** A table being written row by row. */
interface TableFile extends Closeable {
  /** Writes a row below the others; columns it does not reach are empty. */
  void row(Line line) throws IOException;
}
