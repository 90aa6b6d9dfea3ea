package dev.ratewright.template;

import static dev.ratewright.domain.Segment.Kind.AGE;
import static dev.ratewright.domain.Segment.Kind.CITY;
import static dev.ratewright.domain.Segment.Kind.COUNTRY;
import static dev.ratewright.domain.Segment.Kind.GENDER;
import static dev.ratewright.domain.Segment.Kind.LANGUAGE;

import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Niche;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All that templates may say of a creator within a sentence, and all blocks they may ask for. */
final class Fields {
  private static final int SHORT_BIO = 320;

  private Fields() {}

  /** Fields, in the order they are listed. */
  static final List<Field> ALL =
      List.of(
          creator("name", "the name", "Mara Okafor", f -> f.identity.name()),
          creator("handle", "the handle", "@mara.cooks", f -> f.creator.handle().toString()),
          creator(
              "niche", "the niche", "Food", f -> f.identity.niche().map(Niche::name).orElse("")),
          creator("tier", "the tier", "Micro", f -> f.appraisal.card().tier().name()),
          creator("country", "where they live", "Portugal", f -> f.identity.country()),
          creator("languages", "what they speak", "English, German", f -> f.identity.languages()),
          creator("headline", "one line about them", "Dinner in ten", f -> f.identity.headline()),
          creator("bio", "a few sentences about them", "Mara cooks …", f -> f.identity.bio()),
          creator(
              "bio.short",
              "the first sentences of that",
              "Mara cooks …",
              f -> Shortened.sentences(f.identity.bio(), SHORT_BIO)),
          creator("manager", "who looks after them", "Ines Duarte", f -> f.identity.manager()),
          creator(
              "represented",
              "the same as a line",
              "Represented by Ines Duarte",
              f -> f.represented().orElse("")),
          creator("platform", "where the figures are from", "TikTok", Fields::platform),
          asked(
              "audience.followers",
              "followers",
              "48.2K",
              f -> Optional.of(count(f, f.creator.audience().followers()))),
          asked(
              "audience.average-views",
              "average views of a video",
              "31K",
              f -> f.creator.audience().averageViews().map(v -> count(f, v))),
          asked(
              "audience.engagement",
              "engagement by followers",
              "7.4 %",
              f -> f.profile.engagement().map(rate -> f.language.percent(rate.value()))),
          asked(
              "audience.views-30-days",
              "views in the last 30 days",
              "310K",
              f -> f.creator.audience().viewsLast30Days().map(v -> count(f, v))),
          asked(
              "audience.as-of",
              "the day of these figures",
              "31 October 2026",
              f -> f.creator.audience().asOf().map(f.language::day)),
          new Field(
              "creator.small-print",
              "how old the figures are, and how they are reckoned",
              "Data as of 31 October 2026.",
              false,
              f -> Optional.of(f.profile.footer())),
          asked("price.from", "the lowest price", "$500", f -> f.offers.from()),
          new Field(
              "offer.days", "how long it holds", "30", false, f -> Optional.of(f.offers.days())),
          new Field(
              "period.month", "the month", "October 2026", false, f -> Optional.of(f.month())));

  /** Blocks, in the order they are listed. */
  static final List<Filling> BLOCKS =
      List.of(
          new Filling(
              "stats",
              0,
              "up to four large figures",
              (f, n) -> List.of(new dev.ratewright.document.Block.Stats(f.profile.stats()))),
          new Filling(
              "work",
              10,
              "brands whose deals are delivered, newest first",
              (f, n) -> f.past.work(n)),
          new Filling(
              "highlights",
              5,
              "work to be proud of, a line each",
              (f, n) -> f.showcase.highlights(n)),
          new Filling(
              "cases", 4, "the same in full, without testimonials", (f, n) -> f.showcase.cases(n)),
          new Filling(
              "testimonials", 3, "what others said of it", (f, n) -> f.showcase.testimonials(n)),
          new Filling(
              "links",
              8,
              "profiles on other platforms, and work to look at",
              (f, n) -> f.showcase.links(n)),
          new Filling(
              "code", 0, "a link to the profile, with a QR code", (f, n) -> f.showcase.code()),
          new Filling(
              "channels",
              0,
              "other platforms with their figures, over the full width",
              (f, n) -> f.elsewhere.inFull()),
          new Filling("channels in short", 0, "other platforms", (f, n) -> f.elsewhere.inShort()),
          new Filling(
              "audience",
              3,
              "the largest groups by age, gender, country, city and language",
              (f, n) -> f.reach.table(n, AGE, GENDER, COUNTRY, CITY, LANGUAGE)),
          new Filling(
              "audience more",
              3,
              "the same by gender, city and language",
              (f, n) -> f.reach.table(n, GENDER, CITY, LANGUAGE)),
          new Filling(
              "audience places",
              3,
              "the same by city and language",
              (f, n) -> f.reach.table(n, CITY, LANGUAGE)),
          new Filling(
              "chart age",
              0,
              "the audience by age, and by gender too where both are known together",
              (f, n) -> f.reach.ages()),
          new Filling("chart gender", 0, "the audience by gender", (f, n) -> f.reach.genders()),
          new Filling(
              "chart countries",
              4,
              "the largest countries of the audience",
              (f, n) -> f.reach.countries(n)),
          new Filling("chart views-by-month", 0, "views of 12 months", (f, n) -> f.viewsByMonth()),
          new Filling(
              "chart responses", 0, "likes, comments, shares and saves", (f, n) -> f.responses()),
          new Filling(
              "rates",
              Filling.MOST_ROWS,
              "what has a price, and the price",
              (f, n) -> f.offers.rates(n)),
          new Filling(
              "rates in short",
              5,
              "the same without what is included",
              (f, n) -> f.offers.ratesInShort(n)),
          new Filling(
              "deliverables",
              Filling.MOST_ROWS,
              "what has a price, without it",
              (f, n) -> f.offers.deliverables(n)),
          new Filling(
              "packages", Filling.MOST_ROWS, "packages and prices", (f, n) -> f.offers.packages(n)),
          new Filling(
              "package cards",
              3,
              "the same side by side, over the full width",
              (f, n) -> f.offers.packageCards(n)),
          new Filling(
              "contact", 0, "the agency's address, from brand.yaml", (f, n) -> f.contact.inFull()),
          new Filling("rights", 0, "what rights to a post cost", (f, n) -> f.offers.rights()),
          new Filling("terms", 0, "on what terms prices hold", (f, n) -> f.offers.terms()));

  private static Field creator(
      String name, String meaning, String example, Function<Facts, String> value) {
    return asked(
        "creator." + name,
        meaning,
        example,
        facts -> Optional.of(value.apply(facts)).filter(text -> !text.isBlank()));
  }

  private static Field asked(
      String name, String meaning, String example, Function<Facts, Optional<String>> value) {
    return new Field(name, meaning, example, true, value);
  }

  private static String platform(Facts facts) {
    return facts.creator.audience().platform().words();
  }

  private static String count(Facts facts, Expr number) {
    return facts.language.count(number.value());
  }
}
