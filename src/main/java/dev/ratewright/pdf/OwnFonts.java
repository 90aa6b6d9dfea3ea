package dev.ratewright.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts an agency has of its own, which come before the program's wherever they have a
 * character.
 *
 * @param regular of its brand, for running text
 * @param bold of its brand; without it regular is drawn with thicker strokes
 * @param others for what these lack, in the order of their names
 */
public record OwnFonts(Optional<FontFile> regular, Optional<FontFile> bold, List<FontFile> others) {
  /** None at all. */
  public static final OwnFonts NONE = new OwnFonts(Optional.empty(), Optional.empty(), List.of());

  public OwnFonts {
    others = List.copyOf(others);
  }

  /** The same with a folder of fonts behind. */
  public OwnFonts and(List<FontFile> folder) {
    return new OwnFonts(regular, bold, folder);
  }

  /** Those for a weight, first choice first. */
  List<Face> faces(Weight weight) {
    int wanted =
        switch (weight) {
          case REGULAR -> 400;
          case SEMIBOLD -> 600;
          case BOLD -> 700;
        };
    boolean heavy = weight != Weight.REGULAR;
    List<FontFile> fonts = new ArrayList<>();
    Stream.of(heavy ? bold : Optional.<FontFile>empty(), regular)
        .flatMap(Optional::stream)
        .forEach(fonts::add);
    others.stream()
        .filter(font -> heavy || !font.bold())
        .sorted(Comparator.comparingInt(font -> font.from(wanted)))
        .forEach(fonts::add);
    return fonts.stream().map(FontFile::face).toList();
  }
}
