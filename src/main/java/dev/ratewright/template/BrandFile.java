package dev.ratewright.template;

import dev.ratewright.domain.Colour;
import dev.ratewright.intake.yaml.SettingsFile;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.FontFile;
import dev.ratewright.pdf.OwnFonts;
import dev.ratewright.pdf.Paper;
import dev.ratewright.pdf.UnfitFont;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The agency's look of documents, read from its file.
 *
 * @param brand the look
 * @param footer the agency's words behind the small print; may be empty
 * @param fonts its own fonts, of files beside
 */
record BrandFile(Brand brand, String footer, OwnFonts fonts) {
  private static final String COLOURS = "colours.";
  private static final String PAPER = "paper";
  private static final String FOOTER = "footer";
  private static final String REGULAR = "fonts.regular";
  private static final String BOLD = "fonts.bold";
  private static final int LONGEST_FOOTER = 200;
  private static final Pattern HEX = Pattern.compile("#?(?<digits>[0-9A-Fa-f]{6})");

  /** What the agency says of its look; the program's own for what it does not say. */
  static BrandFile read(TemplateFiles files, Consumer<Problem> problems) {
    Map<String, Colour> colours = new LinkedHashMap<>();
    Paper paper = Paper.A4;
    String footer = "";
    Map<String, FontFile> fonts = new HashMap<>();
    Optional<String> text =
        files.agencys(TemplateFiles.BRAND).isPresent()
            ? files.text(TemplateFiles.BRAND, problems)
            : Optional.empty();
    for (SettingsFile.Setting said : text.map(t -> settings(t, problems)).orElse(List.of())) {
      switch (said.name()) {
        case PAPER -> paper = paper(said, problems).orElse(paper);
        case FOOTER -> footer = footer(said, problems);
        case REGULAR, BOLD ->
            font(files, said, problems).ifPresent(font -> fonts.put(said.name(), font));
        default -> colour(said, problems).ifPresent(c -> colours.put(said.name(), c));
      }
    }
    Map<String, Colour> named = new LinkedHashMap<>();
    colours.forEach((name, colour) -> named.put(name.substring(COLOURS.length()), colour));
    OwnFonts own =
        new OwnFonts(
            Optional.ofNullable(fonts.get(REGULAR)),
            Optional.ofNullable(fonts.get(BOLD)),
            List.of());
    return new BrandFile(Brand.standard().with(named, paper), footer, own);
  }

  private static List<SettingsFile.Setting> settings(String text, Consumer<Problem> problems) {
    Checked<List<SettingsFile.Setting>> read = SettingsFile.read(TemplateFiles.BRAND, text);
    read.problems().forEach(problems);
    return read.value().orElse(List.of());
  }

  private static Optional<Paper> paper(SettingsFile.Setting said, Consumer<Problem> problems) {
    Optional<Paper> named =
        Stream.of(Paper.values())
            .filter(paper -> paper.name().equals(said.text().strip().toUpperCase(Locale.ROOT)))
            .findFirst();
    if (named.isEmpty()) {
      problems.accept(
          Problem.error(said.place(), Vocabulary.shown(said.text()), "A4 or Letter", ""));
    }
    return named;
  }

  private static String footer(SettingsFile.Setting said, Consumer<Problem> problems) {
    if (said.text().length() > LONGEST_FOOTER) {
      String found = "a footer of " + said.text().length() + " characters";
      problems.accept(Problem.error(said.place(), found, "at most " + LONGEST_FOOTER, ""));
    }
    return said.text().strip();
  }

  private static Optional<FontFile> font(
      TemplateFiles files, SettingsFile.Setting said, Consumer<Problem> problems) {
    String name = said.text().strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> file = files.beside(name);
    try {
      if (file.isPresent()) {
        return Optional.of(FontFile.read(file.get()));
      }
      problems.accept(
          Problem.error(
              said.place(),
              Vocabulary.shown(name),
              "a font's file beside " + TemplateFiles.BRAND,
              ""));
    } catch (UnfitFont unfit) {
      String found = Vocabulary.shown(name) + ", " + unfit.found();
      problems.accept(Problem.error(said.place(), found, unfit.expected(), unfit.hint()));
    }
    return Optional.empty();
  }

  private static Optional<Colour> colour(SettingsFile.Setting said, Consumer<Problem> problems) {
    List<String> names = new ArrayList<>();
    Brand.COLOURS.forEach(name -> names.add(COLOURS + name));
    names.addAll(List.of(REGULAR, BOLD, PAPER, FOOTER));
    if (!names.contains(said.name())) {
      String nearest = String.join(", ", Spelling.nearestFirst(said.name(), names));
      problems.accept(
          Problem.error(said.place(), Vocabulary.shown(said.name()), "one of " + nearest, ""));
      return Optional.empty();
    }
    var hex = HEX.matcher(said.text().strip());
    if (!hex.matches()) {
      problems.accept(
          Problem.error(
              said.place(),
              Vocabulary.shown(said.text()),
              "six hexadecimal digits, such as \"F4555F\"",
              said.text().isEmpty() ? "behind a # everything is a comment: use quotes" : ""));
      return Optional.empty();
    }
    return Optional.of(Colour.of(hex.group("digits")));
  }
}
