package dev.ratewright.template;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block;
import dev.ratewright.document.Document;
import dev.ratewright.document.RosterEntry;
import dev.ratewright.document.Wording;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.OwnFonts;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The documents an agency has of each of its creators. Templates and words are read once; then one
 * portfolio serves all creators, on all threads.
 */
public final class Portfolio {
  private final Map<DocumentKind, List<Part>> templates;
  private final Language language;
  private final BrandFile look;
  private final Brand brand;

  private Portfolio(
      Map<DocumentKind, List<Part>> templates, Language language, BrandFile look, Brand brand) {
    this.templates = Collections.unmodifiableMap(templates);
    this.language = language;
    this.look = look;
    this.brand = brand;
  }

  /**
   * Reads the templates of some kinds, or says all that is wrong with any of them.
   *
   * @param locale a language and a place, such as de-DE; empty for the program's own
   */
  public static Checked<Portfolio> open(
      TemplateFiles files, Set<DocumentKind> kinds, Optional<String> locale) {
    Set<Problem> problems = new LinkedHashSet<>();
    BrandFile look = BrandFile.read(files, problems::add);
    Language language = Labels.read(files, locale, look.labels(), problems::add);
    Brand brand = look.brand(language);
    Map<DocumentKind, List<Part>> templates = new EnumMap<>(DocumentKind.class);
    for (DocumentKind kind : kinds) {
      Vocabulary vocabulary = new Vocabulary(language, kind.internal());
      templates.put(kind, TemplateReader.read(kind.template(), files, vocabulary, problems::add));
    }
    List<Problem> all = new ArrayList<>(problems);
    return all.stream().anyMatch(p -> p.severity() == Severity.ERROR)
        ? Checked.failed(all)
        : Checked.of(new Portfolio(templates, language, look, brand), all);
  }

  /** The program's own templates of all kinds, in English. */
  public static Portfolio standard() {
    return open(
            new TemplateFiles(Optional.empty()), Set.of(DocumentKind.values()), Optional.empty())
        .value()
        .orElseThrow();
  }

  /** The agency's look of them. */
  public Brand brand() {
    return brand;
  }

  /** The fonts of its brand. */
  public OwnFonts fonts() {
    return look.fonts();
  }

  /** What they say whoever the creator is: the agency's address and small print, all own words. */
  public Set<String> said() {
    Set<String> texts = new LinkedHashSet<>(language.labels().values());
    texts.add(look.footer());
    texts.addAll(look.contact().texts());
    templates.values().forEach(parts -> Literals.of(parts, texts));
    return texts;
  }

  /** The kinds of documents in it, in the order they are made. */
  public Set<DocumentKind> kinds() {
    return templates.keySet();
  }

  /**
   * A document about a creator. One that is not internal holds nothing a brand must not see: no
   * band, minimum, commission, income or fee of another brand.
   *
   * @param kind one of {@link #kinds}
   * @param appraisal what is said about them
   * @param photo their picture, already known to be safe to open
   * @param book for how long prices hold
   */
  public Document document(
      DocumentKind kind, Appraisal appraisal, Optional<Path> photo, RateBook book) {
    List<Part> template = templates.get(kind);
    if (template == null) {
      throw new IllegalArgumentException(kind + " is not in the portfolio");
    }
    boolean internal = kind.internal();
    Facts facts = new Facts(appraisal, photo, book, language, look.contact(), internal);
    List<Block> blocks = Composition.of(template, facts);
    String name = facts.identity.name();
    String title = language.say("title." + kind.word(), "name", name, "month", facts.month());
    String agency = look.contact().name();
    String author = agency.isEmpty() ? facts.represented().orElse(name) : agency;
    String footer = look.smallPrint(language, facts.profile.footer());
    String subject = language.say(internal ? "packet.subject" : "subject", "name", name);
    List<String> keywords = facts.profile.keywords(language.say(internal ? "packet" : "media-kit"));
    String badge = internal ? language.say("packet.internal") : "";
    if (internal) {
      footer = language.say("packet.small-print") + language.say("space") + footer;
    }
    return new Document(title, author, subject, keywords, language.tag(), footer, badge, blocks);
  }

  /** The words that stand around documents, in their language. */
  public Wording wording() {
    return language.wording();
  }

  /** A month as its documents say it: October 2026. */
  public String month(YearMonth period) {
    return language.month(period);
  }

  /** A creator as a list of many has them, for brands. */
  public RosterEntry entry(Appraisal appraisal, RateBook book) {
    return Listed.of(new Facts(appraisal, Optional.empty(), book, language, look.contact()), book);
  }
}
