package dev.ratewright.pdf;

import dev.ratewright.domain.Colour;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agency's look: what differs between the papers of two agencies.
 *
 * @param dark the ground of banners, the ink of text and most bars
 * @param accent marks one thing per chart, and the block behind the portrait
 * @param slate the grey of remarks and labels
 * @param mist the grey of quiet shapes, and of lines on dark ground
 * @param haze the grey of hairlines
 * @param paper the sheet
 * @param logo the agency's mark; empty for none
 */
public record Brand(
    Color dark,
    Color accent,
    Color slate,
    Color mist,
    Color haze,
    Paper paper,
    Optional<Logo> logo) {
  /** The least contrast at which small text may be set on a ground (WCAG 2, level AA). */
  static final double LEAST_CONTRAST = 4.5;

  /** A look without a logo. */
  public Brand(Color dark, Color accent, Color slate, Color mist, Color haze, Paper paper) {
    this(dark, accent, slate, mist, haze, paper, Optional.empty());
  }

  /** The same with a logo. */
  public Brand with(Logo mark) {
    return new Brand(dark, accent, slate, mist, haze, paper, Optional.of(mark));
  }

  /** Dark navy and coral on A4, for an agency that has not said otherwise. */
  public static Brand standard() {
    return new Brand(
        new Color(0x182039),
        new Color(0xF4555F),
        new Color(0x5A6285),
        new Color(0xB4BCD6),
        new Color(0xE2E5EF),
        Paper.A4);
  }

  /** The names of its colours, as an agency gives them. */
  public static final List<String> COLOURS = List.of("dark", "accent", "slate", "mist", "haze");

  /** The same with some of its {@link #COLOURS} by name, and on other paper. */
  public Brand with(Map<String, Colour> other, Paper sheet) {
    return new Brand(
        drawn(other, "dark", dark),
        drawn(other, "accent", accent),
        drawn(other, "slate", slate),
        drawn(other, "mist", mist),
        drawn(other, "haze", haze),
        sheet,
        logo);
  }

  private static Color drawn(Map<String, Colour> other, String name, Color otherwise) {
    Colour given = other.get(name);
    return given == null ? otherwise : new Color(given.rgb());
  }

  /** The accent, darkened as far as text in it needs on white. */
  Color accentInk() {
    return Contrast.readable(accent, Color.WHITE);
  }

  /** The accent, lightened well beyond what text in it needs on the dark ground. */
  Color accentOnDark() {
    return Contrast.readable(Contrast.blend(accent, Color.WHITE, 0.45), dark);
  }

  /** The grey of remarks, darkened where a brand's own is too pale to read on white. */
  Color remark() {
    return Contrast.readable(slate, Color.WHITE);
  }

  /** Running text on the dark ground. */
  Color textOnDark() {
    return Contrast.readable(Contrast.blend(mist, Color.WHITE, 0.5), dark);
  }

  /** Headings and figures on the dark ground. */
  Color titleOnDark() {
    return Contrast.readable(Color.WHITE, dark);
  }

  /** Running text on white. */
  Color text() {
    return Contrast.readable(dark, Color.WHITE);
  }
}
