package dev.ratewright.intake;

import dev.ratewright.domain.Unit;

/** Counts and factors: digits with or without separators, perhaps a magnitude such as k or Mio. */
record PlainNotation() implements Notation {

  @Override
  public void survey(Cell cell, Numbers content, Manner manner) {
    if (cell instanceof Cell.Text text) {
      Notation.survey(WrittenNumber.of(text.text()), content, manner);
    }
  }

  @Override
  public Meant meant(Cell cell, Numbers content, Manner manner) {
    return switch (cell) {
      case Cell.Numeric number ->
          number.form().percent()
                  || (content.unit() != Unit.COUNT
                      && !Currencies.mayBeDollars(number.form().currency()))
              ? Meant.NOTHING
              : Meant.of(number.value());
      case Cell.Text text -> Notation.settled(WrittenNumber.of(text.text()), content, manner);
      default -> Meant.NOTHING;
    };
  }
}
