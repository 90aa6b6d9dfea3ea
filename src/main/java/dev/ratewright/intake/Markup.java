package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A markup on the creator's rate, written as 20 % or as 1.2 and kept as the factor 1.2. A bare 20,
 * or 0.2, may mean either and is a problem.
 */
record Markup() implements Content<Input> {
  private static final Numbers FACTOR =
      new Numbers("markup", Unit.FACTOR, new BigDecimal("1.000001"), BigDecimal.TWO);
  private static final Numbers SHARE = Numbers.share("markup");

  @Override
  public String expected() {
    return "a markup on the creator's rate, such as 20% or 1.2";
  }

  @Override
  public boolean unknown(Cell cell) {
    return Unknown.value(cell);
  }

  @Override
  public void survey(Cell cell, Manner manner) {
    if (!inPercent(cell)) {
      FACTOR.survey(cell, manner);
    }
  }

  @Override
  public List<String> answers() {
    return FACTOR.answers();
  }

  @Override
  public Optional<Input> read(Cell cell, Place place, Manner manner) {
    return inPercent(cell)
        ? SHARE.read(cell, place, manner).map(share -> factor(share, place))
        : FACTOR.read(bare(cell), place, manner);
  }

  private static Input factor(Input share, Place place) {
    return new Input("markup", BigDecimal.ONE.add(share.value()), Unit.FACTOR, place);
  }

  private static boolean inPercent(Cell cell) {
    return switch (cell) {
      case Cell.Numeric number -> number.form().percent();
      case Cell.Text text -> text.text().contains("%");
      default -> false;
    };
  }

  /** Without the sign of multiplication in front: ×1.2. */
  private static Cell bare(Cell cell) {
    return cell instanceof Cell.Text text
        ? Cell.text(text.text().strip().replaceFirst("^[x×]\\s*", ""))
        : cell;
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
