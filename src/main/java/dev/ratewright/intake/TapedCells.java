package dev.ratewright.intake;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How cells are written on a {@link Reel}: a byte for their kind, and what they hold in as few
 * bytes as it needs. A text that has been met lately is not written again but named by where it is
 * remembered; writer and reader remember the same texts in the same places.
 */
final class TapedCells {
  private static final int BLANK = 0;
  private static final int TEXT = 1;
  private static final int REMEMBERED = 2;
  private static final int NUMBER = 3;
  private static final int PERCENT = 4;
  private static final int FORMED = 5;
  private static final int LONG_NUMBER = 6;
  private static final int DATED = 7;
  private static final int LASTING = 8;
  private static final int TRUTH = 9;
  private static final int FAULT = 10;
  private static final int UNCALCULATED = 11;
  private static final int LONG_TEXT = 12;

  /** Characters of a text that may come again soon; to look takes longer than it saves else. */
  private static final int LONGEST = 50;

  /** Kinds take the lower half of a byte; in its upper half a number has its scale, from -5 on. */
  private static final int HALF = 4;

  private static final int LEAST_SCALE = -5;
  private static final int MOST_SCALE = 10;

  private static final int PLACES = 1 << 14;

  private TapedCells() {}

  private static int place(String text) {
    int hash = text.hashCode();
    return (hash ^ hash >>> 15) & (PLACES - 1);
  }

  private static int form(Cell.Form form, List<Cell.Form> forms) {
    int known = forms.indexOf(form);
    if (known == -1) {
      forms.add(form);
    }
    return known == -1 ? forms.size() - 1 : known;
  }

  /** Writes cells. */
  static final class Writer {
    private final @Nullable String[] remembered = new @Nullable String[PLACES];

    /** Of the texts remembered: looking at one that differs anyway takes longer. */
    private final int[] hashes = new int[PLACES];

    private final List<Cell.Form> forms = new ArrayList<>();

    /** The forms that cells written name by their number. */
    List<Cell.Form> forms() {
      return forms;
    }

    void write(Cell cell, Reel reel) {
      switch (cell) {
        case Cell.Blank blank -> reel.put(BLANK);
        case Cell.Text text -> writeText(text.text(), reel);
        case Cell.Numeric number -> writeNumber(number, reel);
        case Cell.Dated dated -> {
          reel.put(DATED);
          reel.putSigned(dated.date().toEpochDay());
        }
        case Cell.Lasting lasting -> {
          reel.put(LASTING);
          reel.putSigned(lasting.time().toSeconds());
          reel.putNumber(lasting.time().toNanosPart());
        }
        case Cell.Truth truth -> reel.put(TRUTH | (truth.value() ? 1 << HALF : 0));
        case Cell.Fault fault -> {
          reel.put(FAULT);
          reel.putText(fault.code());
        }
        case Cell.Uncalculated none -> reel.put(UNCALCULATED);
      }
    }

    private void writeText(String text, Reel reel) {
      if (text.length() > LONGEST) {
        reel.put(LONG_TEXT);
        reel.putText(text);
        return;
      }
      int place = place(text);
      if (text.hashCode() == hashes[place] && text.equals(remembered[place])) {
        reel.put(REMEMBERED);
        reel.putNumber(place);
      } else {
        remembered[place] = text;
        hashes[place] = text.hashCode();
        reel.put(TEXT);
        reel.putText(text);
      }
    }

    private void writeNumber(Cell.Numeric number, Reel reel) {
      BigDecimal value = number.value();
      int scale = value.scale();
      int kind =
          number.form().isPlain()
              ? NUMBER
              : number.form().equals(Cell.Form.PERCENT) ? PERCENT : FORMED;
      boolean fits = scale >= LEAST_SCALE && scale <= MOST_SCALE && value.precision() <= 18;
      reel.put(fits ? kind | (scale - LEAST_SCALE) << HALF : LONG_NUMBER);
      if (kind == FORMED || !fits) {
        reel.putNumber(form(number.form(), forms));
      }
      if (fits) {
        reel.putSigned(value.scaleByPowerOfTen(scale).longValue());
      } else {
        reel.putText(value.toString());
      }
    }
  }

  /** Reads cells in the order they were written. */
  static final class Reader {
    private final Cell[] remembered = new Cell[PLACES];
    private final Reel.Reader reel;
    private final List<Cell.Form> forms;

    Reader(Reel.Reader reel, List<Cell.Form> forms) {
      this.reel = reel;
      this.forms = forms;
    }

    Cell read() {
      int first = reel.get();
      int upper = first >> HALF;
      return switch (first & (1 << HALF) - 1) {
        case BLANK -> Cell.BLANK;
        case TEXT -> newText();
        case LONG_TEXT -> new Cell.Text(reel.getText());
        case REMEMBERED -> remembered[(int) reel.getNumber()];
        case NUMBER -> new Cell.Numeric(shortNumber(upper), Cell.Form.PLAIN);
        case PERCENT -> new Cell.Numeric(shortNumber(upper), Cell.Form.PERCENT);
        case FORMED -> {
          Cell.Form form = form();
          yield new Cell.Numeric(shortNumber(upper), form);
        }
        case LONG_NUMBER -> {
          Cell.Form form = form();
          yield new Cell.Numeric(new BigDecimal(reel.getText()), form);
        }
        case DATED -> new Cell.Dated(LocalDate.ofEpochDay(reel.getSigned()));
        case LASTING -> {
          long seconds = reel.getSigned();
          yield new Cell.Lasting(Duration.ofSeconds(seconds, reel.getNumber()));
        }
        case TRUTH -> new Cell.Truth(upper == 1);
        case FAULT -> new Cell.Fault(reel.getText());
        default -> new Cell.Uncalculated();
      };
    }

    private Cell newText() {
      String text = reel.getText();
      Cell cell = new Cell.Text(text);
      remembered[place(text)] = cell;
      return cell;
    }

    private Cell.Form form() {
      return forms.get((int) reel.getNumber());
    }

    private BigDecimal shortNumber(int upper) {
      return BigDecimal.valueOf(reel.getSigned(), upper + LEAST_SCALE);
    }
  }
}
