package dev.ratewright.template;

import dev.ratewright.document.Album;
import dev.ratewright.document.Block;
import dev.ratewright.document.Document;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pdf.Brand;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The agency's creators in one document: a cover, who is in it, and a spread for each, which is the
 * same template filled in for one after the other.
 */
public final class Lookbook implements Pitch {
  /** More faces than this make a cover a crowd. */
  private static final int MOST_FACES = 8;

  private final List<Part> spread;
  private final Language language;
  private final BrandFile look;
  private final Brand brand;

  private Lookbook(List<Part> spread, Language language, BrandFile look, Brand brand) {
    this.spread = spread;
    this.language = language;
    this.look = look;
    this.brand = brand;
  }

  /**
   * Reads its template and words, or says all that is wrong with them.
   *
   * @param priced whether it tells prices
   * @param locale a language and a place, such as de-DE; empty for the program's own
   */
  public static Checked<Pitch> open(TemplateFiles files, boolean priced, Optional<String> locale) {
    Set<Problem> problems = new LinkedHashSet<>();
    BrandFile look = BrandFile.read(files, problems::add);
    Language language = Labels.read(files, locale, look.labels(), problems::add);
    Brand brand = look.brand(language);
    String name = (priced ? "lookbook" : "lookbook-no-prices") + TemplateFiles.ENDING;
    List<Part> spread =
        TemplateReader.read(name, files, new Vocabulary(language, false), problems::add);
    List<Problem> all = new ArrayList<>(problems);
    return all.stream().anyMatch(p -> p.severity() == Severity.ERROR)
        ? Checked.failed(all)
        : Checked.of(new Lookbook(spread, language, look, brand), all);
  }

  @Override
  public Brand brand() {
    return brand;
  }

  @Override
  public Document of(YearMonth period, List<Sitter> creators, RateBook book) {
    List<Facts> all =
        creators.stream().map(sitter -> sitter.facts(book, language, look.contact())).toList();
    List<Block> blocks = new ArrayList<>();
    String title = language.say("lookbook");
    blocks.add(new Album.Cover(language.month(period), title, lines(all)));
    blocks.add(new Album.Faces(all.stream().limit(MOST_FACES).map(Lookbook::face).toList()));
    blocks.add(
        new Block.Section(
            language.say("contents"),
            List.of(new Album.Contents(all.stream().map(this::entry).toList()))));
    all.forEach(facts -> blocks.addAll(Composition.of(spread, facts)));
    String month = language.month(period);
    return new Document(
        language.say("title.lookbook", "month", month),
        language.say("lookbook-author"),
        String.join(language.say("space"), lines(all)),
        List.of(title),
        language.tag(),
        look.smallPrint(language, language.say("estimates")),
        blocks);
  }

  private static Album.Face face(Facts facts) {
    return facts.face(facts.identity.niche().map(Niche::name).orElse(""));
  }

  private List<String> lines(List<Facts> all) {
    Set<String> niches = new LinkedHashSet<>();
    all.forEach(facts -> facts.identity.niche().map(Niche::name).ifPresent(niches::add));
    List<String> lines = new ArrayList<>();
    lines.add(language.say("creators", "count", Integer.toString(all.size())));
    if (!niches.isEmpty()) {
      lines.add(language.list(List.copyOf(niches)));
    }
    return lines;
  }

  private Album.Entry entry(Facts facts) {
    return new Album.Entry(
        facts.identity.name(),
        facts.knownAs(),
        language.say(
            "followers-count",
            "count",
            language.count(facts.creator.audience().followers().value())));
  }
}
