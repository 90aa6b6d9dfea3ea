package dev.ratewright.workbook;

import dev.ratewright.domain.Colour;
import dev.ratewright.intake.xlsx.NamedStyle;
import java.util.HashMap;
import java.util.Map;

/**
 * The colours of an agency's look by the parts they play, worked out from its named styles. Where a
 * style is as the program has it, so is what comes of it. Links and warnings keep their colours:
 * those are signs.
 */
final class Tones {
  private final Map<Look, NamedStyle> looks;
  private final Map<String, Colour> inks = new HashMap<>();
  private final Map<String, Colour> grounds = new HashMap<>();

  Tones(Map<Look, NamedStyle> looks) {
    this.looks = looks;
    Colour text = letters(Look.TEXT);
    Colour grey = letters(Look.NOTE);
    Colour dark = fill(Look.HEADER, text);
    Colour band = fill(Look.HERO, Colour.WHITE);
    Colour accent = fill(Look.ACCENT, letters(Look.ACCENT));
    inks.put(Palette.NAVY, text);
    inks.put(Palette.WHITE, letters(Look.HEADER));
    inks.put(Palette.GREY, grey);
    inks.put(Palette.CORAL, accent.readableOn(Colour.WHITE));
    inks.put(Palette.INPUT, letters(Look.INPUT));
    grounds.put(Palette.NAVY, dark);
    grounds.put(Palette.CORAL, accent);
    grounds.put(Palette.GREY, grey);
    grounds.put(Palette.MIST, fill(Look.TILE, Colour.WHITE));
    grounds.put(Palette.INPUT_FILL, fill(Look.INPUT, Colour.WHITE));
    if (!isOwn(grey, Palette.GREY)) {
      grounds.put(Palette.HAIR, grey.blend(Colour.WHITE, 0.8));
    }
    if (!isOwn(band, Palette.NAVY) || !isOwn(letters(Look.HERO), Palette.WHITE)) {
      inks.put(Palette.CLOUD, letters(Look.HERO).blend(band, 0.2).readableOn(band));
    }
    if (!isOwn(band, Palette.NAVY) || !isOwn(accent, Palette.CORAL)) {
      inks.put(Palette.PEACH, accent.blend(letters(Look.HERO), 0.45).readableOn(band));
    }
  }

  /** Letters, by {@link Palette}. */
  Map<String, Colour> inks() {
    return Map.copyOf(inks);
  }

  /** Everything else, by {@link Palette}. */
  Map<String, Colour> grounds() {
    return Map.copyOf(grounds);
  }

  private static boolean isOwn(Colour colour, String role) {
    return colour.equals(Colour.of(role));
  }

  private Colour letters(Look look) {
    return named(look).letters().orElse(Colour.BLACK);
  }

  private Colour fill(Look look, Colour otherwise) {
    return named(look).fill().orElse(otherwise);
  }

  private NamedStyle named(Look look) {
    NamedStyle named = looks.get(look);
    if (named == null) {
      throw new IllegalArgumentException("no style " + look.style());
    }
    return named;
  }
}
