package dev.ratewright.clearance;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.problem.Problem;
import dev.ratewright.workbook.Branding;
import dev.ratewright.workbook.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says whether a file may go to a brand. It reads the file as it lies on disk, with everything in
 * it that nobody sees, and knows of each creator what is secret and what the file is meant to show.
 * Several threads may use one at once.
 */
public final class Clearance {
  /** Words by which the program's internal files call what a brand must not see. */
  private static final List<String> WORDS =
      List.of(
          "commission",
          "markup",
          "mark-up",
          "agency fee",
          "agency's fee",
          "creator's net",
          "net to",
          "floor",
          "minimum fee",
          "walk-away",
          "walk away",
          "low end",
          "high end",
          "band, low",
          "band, high",
          "internal rate card",
          "negotiation packet",
          "what we keep",
          // German, Spanish and Portuguese
          "provision",
          "aufschlag",
          "mindesthonorar",
          "mindestgage",
          "untergrenze",
          "agenturgebühr",
          "verhandlungsmappe",
          "comisión",
          "honorario mínimo",
          "tarifa mínima",
          "carpeta de negociación",
          "comissão",
          "cachê mínimo",
          "taxa da agência",
          "pasta de negociação");

  /** The same in a script that does not part words. */
  private static final List<String> UNPARTED = List.of("手数料", "仲介料", "最低料金", "下限", "手取り", "交渉資料");

  private static final Pattern WORD =
      Pattern.compile(
          // Their first letters alone spare most places of a text the rest.
          "(?=["
              + initials()
              + "])(?<!\\p{L})(?:"
              + String.join("|", WORDS)
              + ")s?(?!\\p{L})|"
              + String.join("|", UNPARTED),
          Pattern.CASE_INSENSITIVE);

  private static String initials() {
    return WORDS.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private final RateBook rates;
  private final Branding branding;
  private final Glossary glossary;
  private final Published published;
  private final List<String> phrases;
  private final HouseWords house;

  /** For files made with a rate book, in the program's own look. */
  public Clearance(RateBook rates) {
    this(rates, Branding.STANDARD, Set.of());
  }

  /**
   * For files made with a rate book and an agency's look, whose words and logo are its own.
   *
   * @param said what the agency says in every document
   */
  public Clearance(RateBook rates, Branding branding, Set<String> said) {
    this.house = new HouseWords(said);
    this.rates = rates;
    this.branding = branding;
    this.glossary = new Glossary(rates);
    this.published = Published.of(rates);
    this.phrases = published.phrases().stream().map(Clearance::small).toList();
  }

  /** Looks at the files of one creator. */
  public final class Look {
    private final Creator creator;
    private final Showable shown;
    private final List<Secret> secrets;

    private Look(Appraisal appraisal, InternalCard internal) {
      this.creator = appraisal.creator();
      this.shown = Showable.of(appraisal, published, glossary);
      this.secrets = Secret.of(internal, rates);
    }

    /**
     * What a file tells that a brand must not see; each place and secret once, and never the secret
     * itself.
     *
     * @param name the file's name, as a message is to say it
     * @param file a workbook, PDF or web page
     * @throws IOException if it cannot be read back
     */
    public List<Problem> leaks(String name, Path file) throws IOException {
      if (name.endsWith(".pdf")) {
        return leaks(name, PdfText.read(file).all());
      }
      return leaks(
          name,
          name.endsWith(".html")
              ? PageText.read(Files.readString(file))
              : WorkbookText.read(file, branding));
    }

    /**
     * The same of a line that is to be one of many in a page's table.
     *
     * @param name the name of the page's file
     */
    public List<Problem> leaksInLine(String name, String line) {
      return leaks(name, PageText.read("<table>" + line + "</table>"));
    }

    private List<Problem> leaks(String name, List<Passage> passages) {
      Set<String> found = new LinkedHashSet<>();
      for (Passage passage : passages) {
        word(passage, List.of(this)).ifPresent(word -> found.add(said(word, passage)));
        for (PrintedFigure figure : passage.figures()) {
          told(figure)
              .filter(secret -> !excuses(figure, passage, secret))
              .findFirst()
              .ifPresent(secret -> found.add(said(secret.name(), passage)));
        }
      }
      return found.stream().map(leak -> problem(creator, name, leak)).toList();
    }

    Creator creator() {
      return creator;
    }

    /** The secrets that a figure may tell. */
    Stream<Secret> told(PrintedFigure figure) {
      return secrets.stream().filter(secret -> secret.toldBy().test(figure));
    }

    /** Whether a figure that tells a secret stands where it is meant to stand. */
    boolean excuses(PrintedFigure figure, Passage passage, Secret secret) {
      return shown.excuses(figure, passage.context(), secret)
          || house.hold(figure, passage.context());
    }
  }

  /**
   * Looks at the files of one creator.
   *
   * @param internal the creator's internal card, which holds what is secret
   */
  public Look at(Appraisal appraisal, InternalCard internal) {
    return new Look(appraisal, internal);
  }

  static String said(String what, Passage passage) {
    return what + " in " + passage.place();
  }

  private static Problem problem(Creator creator, String name, String leak) {
    return Problem.error(
        creator.origin(),
        creator.handle() + ", whose " + name + " would tell " + leak,
        "nothing internal in a file for brands",
        "no file of theirs was written; look into their own words in the roster first");
  }

  /**
   * A word that only internal files use; not where the own words of one of the creators have it.
   */
  Optional<String> word(Passage passage, List<Look> about) {
    if (passage.text().isEmpty() || !WORD.matcher(passage.text()).find()) {
      return Optional.empty();
    }
    String text = small(passage.text());
    for (String phrase : phrases) {
      text = text.replace(phrase, "·");
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String here = word.group();
      if (about.stream()
          .flatMap(look -> look.shown.own().stream())
          .noneMatch(words -> small(words).contains(here))) {
        return Optional.of("the word \"" + here + '"');
      }
    }
    return Optional.empty();
  }

  private static String small(String words) {
    return Passage.plain(words).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
