package dev.ratewright.workbook;

import dev.ratewright.domain.Colour;
import dev.ratewright.intake.xlsx.NamedStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An agency's look: fonts and colours of the named styles of its template, its logo, and what
 * stands at the head and foot of printed sheets. Sizes, alignment and lines stay the program's,
 * since the layout rests on them.
 *
 * @param looks how each named style is restyled; empty in the program's own look
 * @param inks the colours letters take, by {@link Palette}
 * @param grounds the colours of fills, bars and lines, by {@link Palette}
 */
public record Branding(
    Map<Look, NamedStyle> looks,
    Map<String, Colour> inks,
    Map<String, Colour> grounds,
    Optional<Logo> logo,
    Letterhead header,
    Letterhead footer) {
  /** On every Windows and Mac, and Liberation Sans, which Linux has, is as wide to the pixel. */
  static final String FONT = "Arial";

  /** The program's own look. */
  public static final Branding STANDARD =
      new Branding(
          Map.of(),
          // As small letters on white, the accent needs to be darker.
          Map.of(Palette.CORAL, Colour.of(Palette.CORAL).readableOn(Colour.WHITE)),
          Map.of(),
          Optional.empty(),
          Letterhead.NONE,
          Letterhead.NONE);

  /** A look with the styles of a template, all of them. */
  static Branding of(
      Map<Look, NamedStyle> looks, Optional<Logo> logo, Letterhead header, Letterhead footer) {
    Tones tones = new Tones(looks);
    return new Branding(looks, tones.inks(), tones.grounds(), logo, header, footer);
  }

  /** The workbook's font, charts included. */
  String font() {
    return font(Look.TEXT);
  }

  String font(Look look) {
    NamedStyle named = looks.get(look);
    return named == null || named.font().isEmpty() ? FONT : named.font();
  }

  /** Whether a style's letters are bold: as the template has it, unless the style departs. */
  boolean heavy(Style style) {
    NamedStyle named = looks.get(style.look());
    if (named != null && style.heavy() == style.look().heavy()) {
      return named.bold();
    }
    return style.heavy();
  }

  /** Whether they are italic. */
  boolean slanted(Style style) {
    NamedStyle named = looks.get(style.look());
    return style.slanted() || (named != null && named.italic());
  }

  /** The colour of its letters. */
  Colour ink(Style style) {
    NamedStyle named = looks.get(style.look());
    if (named != null && style.colour().equals(style.look().colour())) {
      return named.letters().orElse(Colour.BLACK);
    }
    return inks.getOrDefault(style.colour(), Colour.of(style.colour()));
  }

  /** The colour of its fill; empty for none. */
  Optional<Colour> fill(Style style) {
    NamedStyle named = looks.get(style.look());
    if (named != null && style.fill().equals(style.look().fill())) {
      return named.fill();
    }
    return style.fill().isEmpty() ? Optional.empty() : Optional.of(ground(style.fill()));
  }

  /** The colour of a bar, line or tab, by {@link Palette}. */
  Colour ground(String role) {
    return grounds.getOrDefault(role, Colour.of(role));
  }

  /** Words that it puts on every printed sheet. */
  public List<String> words() {
    return Stream.of(header, footer).flatMap(head -> head.sections().values().stream()).toList();
  }

  /** The file of the logo, as it lies in every workbook that shows it; empty for none. */
  public Optional<byte[]> picture() {
    return logo.map(Logo::bytes);
  }
}
