package dev.ratewright.intake.xlsx;

import dev.ratewright.domain.Colour;
import java.util.Optional;

/**
 * A named cell style of a workbook.
 *
 * @param font the font's name; empty where it names none
 * @param letters their colour; empty for the one of the reader's screen
 * @param fill the colour under them; empty for none
 * @param departed whether a cell of that style was given another font or fill by hand
 */
public record NamedStyle(
    String font,
    Optional<Colour> letters,
    Optional<Colour> fill,
    boolean bold,
    boolean italic,
    boolean departed) {}
