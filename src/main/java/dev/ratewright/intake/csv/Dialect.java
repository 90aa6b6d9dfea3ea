package dev.ratewright.intake.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a text divides its rows into cells.
 *
 * @param delimiter stands between two cells
 * @param skipped the characters of a first line such as {@code sep=;}, which says so for Excel and
 *     is no row; else 0
 */
record Dialect(char delimiter, int skipped) {
  /** Of two that fit alike, the one that text contains less often comes first. */
  private static final String CANDIDATES = "\t;|,";

  private static final int ENOUGH = 200;

  /**
   * Finds the delimiter of a text, obeying its {@code sep=} line or else judging by its first rows.
   *
   * @param start the text's first characters, as many as there are or some thousands
   */
  static Dialect of(String start) {
    int end = 0;
    while (end < start.length() && !isLineEnd(start.charAt(end))) {
      end++;
    }
    String line = start.substring(0, end);
    if (line.length() == 7 && line.startsWith("\"") && line.endsWith("\"")) {
      line = line.substring(1, 6);
    }
    if (line.length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4)) {
      char delimiter = line.charAt(4);
      if (delimiter != '"' && !Character.isLetterOrDigit(delimiter)) {
        boolean two = start.startsWith("\r\n", end);
        return new Dialect(delimiter, Math.min(start.length(), end + (two ? 2 : 1)));
      }
    }
    return new Dialect(likeliest(rows(start)), 0);
  }

  /** The candidate found in most rows, and in most of them the same number of times. */
  private static char likeliest(List<int[]> rows) {
    char likeliest = ',';
    int best = 0;
    for (int i = 0; i < CANDIDATES.length(); i++) {
      int fits = 0;
      int most = 0;
      Map<Integer, Integer> alike = new HashMap<>();
      for (int[] row : rows) {
        if (row[i] > 0) {
          fits++;
          most = Math.max(most, alike.merge(row[i], 1, Integer::sum));
        }
      }
      if (fits + most > best) {
        best = fits + most;
        likeliest = CANDIDATES.charAt(i);
      }
    }
    return likeliest;
  }

  /** How often each candidate stands outside quotes in each of the first rows. */
  private static List<int[]> rows(String text) {
    List<int[]> rows = new ArrayList<>();
    int[] row = new int[CANDIDATES.length()];
    boolean quoted = false;
    boolean cellStarts = true;
    for (int i = 0; i < text.length() && rows.size() < ENOUGH; i++) {
      char c = text.charAt(i);
      int candidate = CANDIDATES.indexOf(c);
      if (quoted) {
        // Of a doubled quote, the second opens again what the first has closed.
        quoted = c != '"';
        cellStarts = true;
      } else if (c == '"' && cellStarts) {
        quoted = true;
      } else if (isLineEnd(c)) {
        rows.add(row);
        row = new int[CANDIDATES.length()];
        cellStarts = true;
      } else if (candidate >= 0) {
        row[candidate] += isDecimalComma(text, i) ? 0 : 1;
        cellStarts = true;
      } else {
        cellStarts = cellStarts && c == ' ';
      }
    }
    rows.add(row);
    return rows;
  }

  /** A comma between digits says nothing: it may well stand for the decimals of 12,4. */
  private static boolean isDecimalComma(String text, int at) {
    return text.charAt(at) == ','
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
