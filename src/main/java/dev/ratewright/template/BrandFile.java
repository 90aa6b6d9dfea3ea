package dev.ratewright.template;

import dev.ratewright.document.Block.Link;
import dev.ratewright.domain.Colour;
import dev.ratewright.intake.yaml.SettingsFile;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.FontFile;
import dev.ratewright.pdf.Logo;
import dev.ratewright.pdf.OwnFonts;
import dev.ratewright.pdf.Paper;
import dev.ratewright.pdf.Spoiled;
import dev.ratewright.pdf.UnfitFont;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agency's look of documents, read from its file; the program's own for what it leaves out. */
final class BrandFile {
  private static final String COLOURS = "colours.";
  private static final String LABELS = "labels.";
  private static final String PAPER = "paper";
  private static final String FOOTER = "footer";
  private static final String LOGO = "logo";
  private static final List<String> NAMES =
      Stream.concat(
              Brand.COLOURS.stream().map(COLOURS::concat),
              Stream.of(
                  "fonts.regular",
                  "fonts.bold",
                  PAPER,
                  FOOTER,
                  LOGO,
                  "contact.name",
                  "contact.email",
                  "contact.phone",
                  "contact.web"))
          .toList();

  /** Longer words of its own would push a creator's off the page. */
  private static final int LONGEST_FOOTER = 200;

  private static final int LONGEST_LINE = 80;
  private static final Pattern HEX = Pattern.compile("#?(?<digits>[0-9A-Fa-f]{6})");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()./-]{3,40}");
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@:?&,;]+@[^\\s@:?&,;]+\\.[^\\s@:?&,;]+");

  private final TemplateFiles files;
  private final Consumer<Problem> problems;
  private final Map<String, SettingsFile.Setting> said = new LinkedHashMap<>();
  private final List<SettingsFile.Setting> labels = new ArrayList<>();
  private final String footer;
  private final OwnFonts fonts;
  private final Contact contact;
  private final Map<String, Colour> colours = new LinkedHashMap<>();
  private final Paper paper;

  private BrandFile(TemplateFiles files, Consumer<Problem> problems) {
    this.files = files;
    this.problems = problems;
    settings().forEach(this::sort);
    Brand.COLOURS.forEach(name -> colour(name).ifPresent(found -> colours.put(name, found)));
    this.paper = text(PAPER).flatMap(this::paper).orElse(Paper.A4);
    this.footer = text(FOOTER).map(given -> line(given, LONGEST_FOOTER)).orElse("");
    this.fonts = new OwnFonts(font("fonts.regular"), font("fonts.bold"), List.of());
    this.contact =
        new Contact(
            text("contact.name").map(given -> line(given, LONGEST_LINE)).orElse(""),
            matched("contact.email", MAIL, "an address such as hello@example.org"),
            matched("contact.phone", PHONE, "a telephone number such as +44 20 7946 0123"),
            web());
  }

  /** Reads what the agency says, and tells what is wrong with it. */
  static BrandFile read(TemplateFiles files, Consumer<Problem> problems) {
    return new BrandFile(files, problems);
  }

  /** Its colours, paper and logo. */
  Brand brand(Language language) {
    Brand look = Brand.standard().with(colours, paper);
    Optional<SettingsFile.Setting> given = text(LOGO);
    if (given.isEmpty()) {
      return look;
    }
    String words =
        contact.name().isEmpty()
            ? language.say("our-logo")
            : language.say("logo", "name", contact.name());
    Optional<Path> file = files.beside(given.get().text().strip());
    try {
      if (file.isPresent()) {
        return look.with(Logo.read(file.get(), words));
      }
      wrong(given.get(), "a picture's file beside " + TemplateFiles.BRAND, "");
    } catch (Spoiled spoiled) {
      String found = Vocabulary.shown(given.get().text()) + ", which " + spoiled.reason();
      problems.accept(Problem.error(given.get().place(), found, "a JPEG or PNG picture", ""));
    }
    return look;
  }

  /** A document's small print with the agency's words and address behind. */
  String smallPrint(Language language, String words) {
    return Stream.of(words, footer, contact.inShort())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(language.say("space")));
  }

  /** The agency's words behind the small print; may be empty. */
  String footer() {
    return footer;
  }

  /** Its own fonts, of files beside. */
  OwnFonts fonts() {
    return fonts;
  }

  Contact contact() {
    return contact;
  }

  /** Words of documents that it says otherwise, by the labels' names. */
  List<SettingsFile.Setting> labels() {
    return labels;
  }

  private List<SettingsFile.Setting> settings() {
    if (files.agencys(TemplateFiles.BRAND).isEmpty()) {
      return List.of();
    }
    Optional<String> text = files.text(TemplateFiles.BRAND, problems);
    if (text.isEmpty()) {
      return List.of();
    }
    var read = SettingsFile.read(TemplateFiles.BRAND, text.get());
    read.problems().forEach(problems);
    return read.value().orElse(List.of());
  }

  private void sort(SettingsFile.Setting setting) {
    String name = setting.name();
    if (name.startsWith(LABELS)) {
      String label = name.substring(LABELS.length());
      labels.add(new SettingsFile.Setting(setting.place(), label, setting.text()));
    } else if (NAMES.contains(name)) {
      said.put(name, setting);
    } else {
      String nearest = String.join(", ", Spelling.nearestFirst(name, NAMES));
      problems.accept(
          Problem.error(setting.place(), Vocabulary.shown(name), "one of " + nearest, ""));
    }
  }

  /** What is said under a name; nothing where it is left blank. */
  private Optional<SettingsFile.Setting> text(String name) {
    return Optional.ofNullable(said.get(name)).filter(setting -> !setting.text().isBlank());
  }

  private void wrong(SettingsFile.Setting setting, String expected, String hint) {
    problems.accept(
        Problem.error(setting.place(), Vocabulary.shown(setting.text()), expected, hint));
  }

  private Optional<Paper> paper(SettingsFile.Setting setting) {
    Optional<Paper> named =
        Stream.of(Paper.values())
            .filter(one -> one.name().equals(setting.text().strip().toUpperCase(Locale.ROOT)))
            .findFirst();
    if (named.isEmpty()) {
      wrong(setting, "A4 or Letter", "");
    }
    return named;
  }

  private String line(SettingsFile.Setting setting, int longest) {
    String text = setting.text().strip();
    if (text.length() > longest) {
      String found = "a " + setting.name() + " of " + text.length() + " characters";
      problems.accept(Problem.error(setting.place(), found, "at most " + longest, ""));
    }
    return text;
  }

  private String matched(String name, Pattern form, String expected) {
    Optional<SettingsFile.Setting> given = text(name);
    String text = given.map(setting -> line(setting, LONGEST_LINE)).orElse("");
    if (given.isPresent() && !form.matcher(text).matches()) {
      wrong(given.get(), expected, "");
    }
    return text;
  }

  private String web() {
    Optional<SettingsFile.Setting> given = text("contact.web");
    String text = given.map(setting -> line(setting, LONGEST_LINE)).orElse("");
    boolean page = text.startsWith("https://") && new Link(text, text).target().isPresent();
    if (given.isPresent() && !page) {
      wrong(given.get(), "an address such as https://example.org", "");
    }
    return text;
  }

  private Optional<FontFile> font(String name) {
    Optional<SettingsFile.Setting> given = text(name);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> file = files.beside(given.get().text().strip());
    try {
      if (file.isPresent()) {
        return Optional.of(FontFile.read(file.get()));
      }
      wrong(given.get(), "a font's file beside " + TemplateFiles.BRAND, "");
    } catch (UnfitFont unfit) {
      String found = Vocabulary.shown(given.get().text()) + ", " + unfit.found();
      problems.accept(Problem.error(given.get().place(), found, unfit.expected(), unfit.hint()));
    }
    return Optional.empty();
  }

  private Optional<Colour> colour(String name) {
    SettingsFile.Setting given = said.get(COLOURS + name);
    if (given == null) {
      return Optional.empty();
    }
    var hex = HEX.matcher(given.text().strip());
    if (!hex.matches()) {
      String hint = given.text().isEmpty() ? "behind a # everything is a comment: use quotes" : "";
      wrong(given, "six hexadecimal digits, such as \"F4555F\"", hint);
      return Optional.empty();
    }
    return Optional.of(Colour.of(hex.group("digits")));
  }
}
