package dev.ratewright.intake.xlsx;

import dev.ratewright.domain.Colour;
import dev.ratewright.intake.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.jspecify.annotations.Nullable;

/** The colours of a workbook's theme, and what a tag of its styles makes of them. */
final class ThemeColours {
  /** The order in which styles count them is not the one in which the theme lists them. */
  private static final List<String> ORDER =
      List.of(
          "lt1",
          "dk1",
          "lt2",
          "dk2",
          "accent1",
          "accent2",
          "accent3",
          "accent4",
          "accent5",
          "accent6",
          "hlink",
          "folHlink");

  private static final int FIRST_OF_THE_SYSTEM = 64;

  private final List<Optional<Colour>> colours;

  private ThemeColours(List<Optional<Colour>> colours) {
    this.colours = colours;
  }

  /** Reads them; null for a workbook without a theme. */
  static ThemeColours read(@Nullable PartReader xml) throws Unreadable {
    List<Optional<Colour>> colours = new ArrayList<>();
    ORDER.forEach(name -> colours.add(Optional.empty()));
    if (xml == null) {
      return new ThemeColours(colours);
    }
    int slot = -1;
    boolean inScheme = false;
    for (int event = xml.next(); event != PartReader.DOCUMENT_END; event = xml.next()) {
      String name = event == PartReader.START || event == PartReader.END ? xml.name() : "";
      if (name.equals("clrScheme")) {
        inScheme = event == PartReader.START;
      } else if (inScheme && event == PartReader.START) {
        if (ORDER.contains(name)) {
          slot = ORDER.indexOf(name);
        } else if (slot >= 0 && (name.equals("srgbClr") || name.equals("sysClr"))) {
          colours.set(slot, hex(xml.attribute(name.equals("sysClr") ? "lastClr" : "val")));
          slot = -1;
        }
      }
    }
    return new ThemeColours(colours);
  }

  /** The colour that the tag just started names; empty for one the reader's screen chooses. */
  Optional<Colour> of(PartReader tag) throws Unreadable {
    String rgb = tag.attribute("rgb");
    String theme = tag.attribute("theme");
    String indexed = tag.attribute("indexed");
    Optional<Colour> plain = Optional.empty();
    if (rgb != null) {
      plain = hex(rgb);
    } else if (theme != null) {
      int slot = WholeNumber.parse(theme);
      plain = slot >= 0 && slot < colours.size() ? colours.get(slot) : Optional.empty();
    } else if (indexed != null) {
      int index = WholeNumber.parse(indexed);
      plain =
          index >= 0 && index < FIRST_OF_THE_SYSTEM
              ? Optional.ofNullable(DefaultIndexedColorMap.getDefaultRGB(index))
                  .map(ThemeColours::of)
              : Optional.empty();
    }
    double tint = tint(tag.attribute("tint"));
    return plain.map(colour -> tinted(colour, tint));
  }

  private static Colour of(byte[] rgb) {
    return new Colour((rgb[0] & 0xFF) << 16 | (rgb[1] & 0xFF) << 8 | (rgb[2] & 0xFF));
  }

  /** The last six digits; the two before them tell how transparent it is, which nothing heeds. */
  private static Optional<Colour> hex(@Nullable String digits) {
    if (digits == null || !digits.matches("([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")) {
      return Optional.empty();
    }
    return Optional.of(Colour.of(digits.substring(digits.length() - 6)));
  }

  private static double tint(@Nullable String written) {
    try {
      return written == null ? 0 : Math.clamp(Double.parseDouble(written), -1.0, 1.0);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /**
   * Darker below 0, lighter above: mixed with black or white, as most programs do. Where Excel
   * keeps a dark colour as vivid as it was, this makes it a little greyer.
   */
  private static Colour tinted(Colour colour, double tint) {
    return tint == 0
        ? colour
        : colour.blend(tint < 0 ? Colour.BLACK : Colour.WHITE, Math.abs(tint));
  }
}
