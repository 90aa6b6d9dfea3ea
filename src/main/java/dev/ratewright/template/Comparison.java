package dev.ratewright.template;

import dev.ratewright.document.Album;
import dev.ratewright.document.Block;
import dev.ratewright.document.Block.NewPage;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Section;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.document.Document;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Segment.Kind;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pricing.Price;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Two to four creators side by side: the same rows for all, and no row that nobody has. Nothing is
 * added up or ranked.
 */
public final class Comparison implements Pitch {
  /** As many as a page has room for. */
  public static final int MOST = 4;

  private static final int GROUPS = 2;

  private final boolean priced;
  private final Language language;
  private final BrandFile look;
  private final Brand brand;

  private Comparison(boolean priced, Language language, BrandFile look, Brand brand) {
    this.priced = priced;
    this.language = language;
    this.look = look;
    this.brand = brand;
  }

  /**
   * Reads the agency's words and look, or says all that is wrong with them.
   *
   * @param priced whether it tells prices
   * @param locale a language and a place, such as de-DE; empty for the program's own
   */
  public static Checked<Pitch> open(TemplateFiles files, boolean priced, Optional<String> locale) {
    Set<Problem> problems = new LinkedHashSet<>();
    BrandFile look = BrandFile.read(files, problems::add);
    Language language = Labels.read(files, locale, look.labels(), problems::add);
    Brand brand = look.brand(language);
    List<Problem> all = new ArrayList<>(problems);
    return all.stream().anyMatch(p -> p.severity() == Severity.ERROR)
        ? Checked.failed(all)
        : Checked.of(new Comparison(priced, language, look, brand), all);
  }

  @Override
  public Brand brand() {
    return brand;
  }

  @Override
  public Document of(YearMonth period, List<Sitter> creators, RateBook book) {
    List<Facts> all =
        creators.stream().map(sitter -> sitter.facts(book, language, look.contact())).toList();
    String month = language.month(period);
    String title = language.say("side-by-side");
    List<Block> content = new ArrayList<>();
    content.add(new Album.Faces(all.stream().map(facts -> facts.face(facts.knownAs())).toList()));
    section("reach", Role.FIGURE, reach(all), all, content);
    section("audiences", Role.REMARK, audiences(all), all, content);
    section("rates", Role.FIGURE, priced ? rates(all, book) : List.of(), all, content);
    List<String> names = all.stream().map(facts -> facts.identity.name()).toList();
    return new Document(
        language.say("title.comparison", "names", language.list(names), "month", month),
        language.say("lookbook-author"),
        language.list(names),
        List.of(title),
        language.tag(),
        look.smallPrint(language, language.say("estimates")),
        List.of(new NewPage(month, title, List.of(), content)));
  }

  /** A table with a column for each creator, unless nobody has anything to say in it. */
  private void section(
      String label, Role role, List<List<String>> rows, List<Facts> all, List<Block> content) {
    if (rows.isEmpty()) {
      return;
    }
    List<TableColumn> columns = new ArrayList<>(List.of(new TableColumn("", Role.SUBJECT, 1.4)));
    all.forEach(facts -> columns.add(new TableColumn(facts.creator.handle().toString(), role, 1)));
    content.add(new Section(language.say(label), List.of(new Table(columns, rows))));
  }

  private List<List<String>> reach(List<Facts> all) {
    List<List<String>> rows = new ArrayList<>();
    row(rows, all, "platform", facts -> Optional.of(audience(facts).platform().words()));
    row(rows, all, "followers-there", facts -> Optional.of(count(audience(facts).followers())));
    row(rows, all, "average-views-there", facts -> audience(facts).averageViews().map(this::count));
    row(
        rows,
        all,
        "engagement-there",
        facts -> facts.profile.engagement().map(rate -> language.percent(rate.value())));
    row(
        rows,
        all,
        "views-month-there",
        facts -> audience(facts).viewsLast30Days().map(this::count));
    row(rows, all, "likes", facts -> audience(facts).averageLikes().map(this::count));
    row(rows, all, "comments", facts -> audience(facts).averageComments().map(this::count));
    row(rows, all, "shares", facts -> audience(facts).averageShares().map(this::count));
    row(rows, all, "saves", facts -> audience(facts).averageSaves().map(this::count));
    row(rows, all, "date", facts -> audience(facts).asOf().map(facts.freshness::marked));
    return rows;
  }

  private List<List<String>> audiences(List<Facts> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : List.of(Kind.AGE, Kind.GENDER, Kind.COUNTRY, Kind.CITY, Kind.LANGUAGE)) {
      row(
          rows,
          all,
          kind.name().toLowerCase(Locale.ROOT),
          facts -> Optional.of(facts.reach.largest(kind, GROUPS)).filter(said -> !said.isEmpty()));
    }
    return rows;
  }

  private List<List<String>> rates(List<Facts> all, RateBook book) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < book.deliverables().size(); i++) {
      String name = book.deliverables().get(i).name();
      named(rows, name, "not-offered", all, facts -> price(facts, name, book));
    }
    return rows;
  }

  private Optional<String> price(Facts facts, String deliverable, RateBook book) {
    return facts.appraisal.card().quoted().stream()
        .filter(quoted -> quoted.deliverable().name().equals(deliverable))
        .map(Price.Quoted::target)
        .map(target -> language.price(target.value(), book.currency()))
        .findFirst();
  }

  private void row(
      List<List<String>> rows,
      List<Facts> all,
      String label,
      Function<Facts, Optional<String>> said) {
    named(rows, language.say(label), "not-known", all, said);
  }

  /** A row, unless nobody has anything in it; where only some have, the others' say so in words. */
  private void named(
      List<List<String>> rows,
      String name,
      String otherwise,
      List<Facts> all,
      Function<Facts, Optional<String>> said) {
    if (all.stream().noneMatch(facts -> said.apply(facts).isPresent())) {
      return;
    }
    List<String> row = new ArrayList<>(List.of(name));
    all.forEach(facts -> row.add(said.apply(facts).orElse(language.say(otherwise))));
    rows.add(row);
  }

  private static Audience audience(Facts facts) {
    return facts.creator.audience();
  }

  private String count(Expr number) {
    return language.count(number.value());
  }
}
