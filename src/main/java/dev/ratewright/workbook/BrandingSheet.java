package dev.ratewright.workbook;

import dev.ratewright.domain.Colour;
import dev.ratewright.intake.xlsx.NamedStyle;
import dev.ratewright.intake.xlsx.StyledSheet;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import dev.ratewright.problem.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads an agency's look from its template. */
public final class BrandingSheet {
  /** The name of the template's sheet. */
  public static final String NAME = "Branding";

  /** Excel takes 255 characters, and the program adds its own. */
  private static final int LONGEST = 150;

  private static final String EXPECTED = "the cell styles " + String.join(", ", Look.names());

  private final StyledSheet template;
  private final Place place;
  private final List<Problem> problems = new ArrayList<>();

  private BrandingSheet(StyledSheet template) {
    this.template = template;
    this.place = Place.ofSheet(template.file(), NAME);
  }

  /** The look, or everything that is wrong with it; warnings where it is hard to read. */
  public static Checked<Branding> read(StyledSheet template) {
    return new BrandingSheet(template).read();
  }

  private Checked<Branding> read() {
    if (template.sheets().stream().noneMatch(NAME::equalsIgnoreCase)) {
      return Checked.failed(
          List.of(
              Problem.error(
                  Place.ofFile(template.file()),
                  "the sheets " + String.join(", ", template.sheets()),
                  "a sheet \"" + NAME + '"',
                  "ratewright new DIR writes a template to begin with")));
    }
    Map<Look, NamedStyle> looks = looks();
    Optional<Logo> logo = new LogoPicture(place, problems::add).of(template.pictures());
    Letterhead header = letterhead("header", template.header());
    Letterhead footer = letterhead("footer", template.footer());
    if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      return Checked.failed(problems);
    }
    looks.forEach(this::departed);
    looks.forEach(this::readable);
    return Checked.of(Branding.of(looks, logo, header, footer), problems);
  }

  private Map<Look, NamedStyle> looks() {
    Map<Look, NamedStyle> looks = new EnumMap<>(Look.class);
    for (Look look : Look.values()) {
      NamedStyle named = template.styles().get(look.style());
      if (named != null) {
        looks.put(look, named);
      } else {
        String near = nearest(look).map(name -> ", but \"" + name + '"').orElse("");
        problems.add(
            Problem.error(
                place,
                "no cell style \"" + look.style() + '"' + near,
                EXPECTED,
                near.isEmpty()
                    ? "copy a cell of that style from the sheet that ratewright new DIR writes"
                    : "in Excel, right-click it under Cell Styles, choose Modify, and correct its name"));
      }
    }
    return looks;
  }

  /** A style of the template that was probably meant: the same letters, or two others at most. */
  private Optional<String> nearest(Look look) {
    return template.styles().keySet().stream()
        .filter(name -> !Look.names().contains(name))
        .filter(name -> Spelling.strokes(plain(name), plain(look.style())) <= 2)
        .findFirst();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private Letterhead letterhead(String what, String written) {
    if (written.length() > LONGEST) {
      problems.add(
          Problem.error(
              place,
              "a " + what + " of " + written.length() + " characters",
              "at most " + LONGEST + ", codes included",
              "shorten it under Page Layout › Print Titles › Header/Footer"));
    }
    return Letterhead.of(written);
  }

  /** Who formats the cell and not its style would wait for the change in vain. */
  private void departed(Look look, NamedStyle named) {
    if (named.departed()) {
      problems.add(
          Problem.warning(
              place,
              "a cell of \"" + look.style() + "\" that was formatted by hand",
              "a style that was changed",
              "right-click it under Cell Styles and choose Modify; the cell's own format is not used"));
    }
  }

  private void readable(Look look, NamedStyle named) {
    Colour letters = named.letters().orElse(Colour.BLACK);
    Colour ground = named.fill().orElse(Colour.WHITE);
    double contrast = letters.contrast(ground);
    if (look != Look.ACCENT && contrast < Colour.LEAST_CONTRAST) {
      problems.add(
          Problem.warning(
              place,
              String.format(
                  Locale.ROOT,
                  "\"%s\" with letters #%s on #%s, a contrast of %.1f : 1",
                  look.style(),
                  letters.hex(),
                  ground.hex(),
                  Math.floor(contrast * 10) / 10),
              "4.5 : 1 or better",
              "make the letters darker or the fill lighter, or the other way round"));
    }
  }
}
