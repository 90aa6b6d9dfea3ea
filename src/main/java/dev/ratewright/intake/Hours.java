package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Contents that are lengths of time, read as hours: times of a workbook, text with units, and bare
 * numbers where the heading names their unit.
 *
 * @param name the input's name in a working, such as "LIVE hours"
 * @param most the most hours that are possible
 */
record Hours(String name, BigDecimal most) implements Content<Input> {
  private static final WrittenTime OPEN =
      new WrittenTime(null, "hours or minutes? write 90 min or 1.5 h, or say so in the heading");

  /** Hours within a month, of which the longest has 744. */
  static Hours inMonth(String name) {
    return new Hours(name, BigDecimal.valueOf(31 * 24));
  }

  @Override
  public String expected() {
    return "a length of time, 0 to " + most.toPlainString() + " hours, such as 12h 30m or 12:30:00";
  }

  @Override
  public boolean unknown(Cell cell) {
    return Unknown.value(cell);
  }

  @Override
  public String bare(String heading) {
    return HeadingUnit.without(heading);
  }

  @Override
  public List<String> answers() {
    return List.of(DOT_DECIMALS, COMMA_DECIMALS);
  }

  @Override
  public void survey(Cell cell, Manner manner) {
    WrittenNumber number = cell instanceof Cell.Text text ? WrittenNumber.of(text.text()) : null;
    if (number != null) {
      Meant.survey(number, BigDecimal.ZERO, most, Integer.MAX_VALUE, manner);
    }
  }

  @Override
  public Optional<Input> read(Cell cell, Place place, Manner manner) {
    return Optional.ofNullable(written(cell, manner).hours())
        .filter(hours -> hours.signum() >= 0 && hours.compareTo(most) <= 0)
        .map(hours -> new Input(name, hours, Unit.HOURS, place));
  }

  private WrittenTime written(Cell cell, Manner manner) {
    return switch (cell) {
      case Cell.Lasting lasting -> WrittenTime.of(lasting.time());
      case Cell.Numeric number ->
          number.form().equals(Cell.Form.PLAIN)
              ? bare(Meant.of(number.value()), manner)
              : WrittenTime.NONE;
      case Cell.Text text -> {
        WrittenNumber number = WrittenNumber.of(text.text());
        yield number == null || !Character.isDigit(text.text().charAt(text.text().length() - 1))
            ? WrittenTime.of(text.text())
            : bare(Meant.settled(number, BigDecimal.ZERO, most, Integer.MAX_VALUE, manner), manner);
      }
      default -> WrittenTime.NONE;
    };
  }

  private static WrittenTime bare(Meant number, Manner manner) {
    if (number.value().isEmpty()) {
      return new WrittenTime(null, number.hint());
    }
    BigDecimal value = number.value().get();
    Integer unit = manner.unit().time();
    if (value.signum() == 0) {
      return WrittenTime.ofHours(BigDecimal.ZERO);
    }
    return unit == null ? OPEN : WrittenTime.of(value, unit);
  }

  @Override
  public String hint(Cell cell, Manner manner) {
    return written(cell, manner).flaw();
  }

  @Override
  public Cell tidied(Input value, Cell found) {
    return Cell.number(value.value(), Cell.Form.PLAIN);
  }

  @Override
  public Look look() {
    return Look.FACTOR;
  }
}
