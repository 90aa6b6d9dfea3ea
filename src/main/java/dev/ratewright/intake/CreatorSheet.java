package dev.ratewright.intake;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Photo;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The roster's sheet of creators, one row each. */
public final class CreatorSheet {
  final Column<Handle> handle =
      Column.required("Handle", Words.handle(), "@mara.cooks")
          .alias("Username", "TikTok handle", "Creator handle", "Account", "Tiktoker name");
  private final Column<String> name =
      words("Name", "Mara Okafor").alias("Display name", "Full name", "Creator", "Tiktok name");
  private final Column<Niche> niche;
  private final Column<Input> followers =
      Column.required("Followers", Numbers.of("followers", Unit.COUNT), "48200")
          .alias("Follower count", "TikTok followers", "Subscribers", "Subscribers count", "Subs");
  private final Column<Input> engagement =
      Column.optional(
              "Engagement rate",
              new Numbers("engagement", Unit.PERCENT, BigDecimal.ZERO, BigDecimal.TEN),
              "6.4%")
          .alias("ER", "Engagement");
  private final Column<Input> views =
      count("Average views", "average views", "21000").alias("Views", "Avg views", "Views avg");
  private final Column<Input> likes =
      count("Average likes", "average likes", "2700").alias("Likes", "Avg likes", "Likes avg");
  private final Column<Input> comments =
      count("Average comments", "average comments", "160")
          .alias("Comments", "Avg comments", "Comments avg");
  private final Column<Input> shares =
      count("Average shares", "average shares", "225").alias("Shares", "Avg shares", "Shares avg");
  private final Column<Input> saves =
      count("Average saves", "average saves", "90").alias("Saves", "Avg saves", "Saves avg");
  private final Column<Input> views30 =
      count("Views last 30 days", "views in the last 30 days", "310000");
  private final Column<String> country = words("Country", "United States").alias("Location");
  private final Column<String> languages = words("Languages", "English, Igbo").alias("Language");
  private final Column<Input> age = count("Age", "years of age", "27");
  private final Column<Input> minimumFee =
      Column.optional("Minimum fee", Numbers.of("minimum fee", Unit.MONEY), "400");
  private final Column<Input> commission =
      Column.optional("Commission", Numbers.share("commission"), "20%");
  private final Column<String> manager = words("Manager", "Ida Lund");
  private final Column<String> headline =
      words("Headline", "Weeknight dinners for people who think they cannot cook");
  private final Column<String> bio =
      Column.optional(
          "Bio", Words.text(Content.Look.LONG_TEXT), "Mara films one pan, one hob, no cuts.");
  private final Column<Photo> photo =
      Column.optional("Photo", Words.photo(), "")
          .alias("Headshot", "Picture")
          .lenient(Photo.OTHERWISE);
  private final Column<LocalDate> asOf =
      Column.optional("Data as of", Days.day(), "2026-10-31").alias("As of", "Updated");

  /** The sheet, with the niches that the rate book knows. */
  public CreatorSheet(List<Niche> niches) {
    niche =
        Column.optional(
                "Niche",
                Words.oneOf(niches, Niche::name),
                niches.isEmpty() ? "" : niches.getFirst().name())
            .alias("Category", "Vertical")
            .lenient("priced at 1, as if no niche were given");
  }

  /** The sheet as a blank roster has it. */
  public Form form() {
    return new Form(
        "Creators",
        "One row for each creator. Only Handle and Followers are required; a blank cell is unknown.",
        List.of(
            handle,
            name,
            niche,
            followers,
            engagement,
            views,
            likes,
            comments,
            shares,
            saves,
            views30,
            country,
            languages,
            age,
            minimumFee,
            commission,
            manager,
            headline,
            bio,
            photo,
            asOf));
  }

  /** Builds the creator of a row, and takes what the other sheets say of them. */
  Listing read(Entry entry, Ledger<Activity> months, Ledger<Deal> agreed) {
    Optional<Handle> who = entry.read(handle);
    Identity identity = identity(entry, who.map(Handle::text).orElse(""));
    Optional<Audience> audience = audience(entry);
    Optional<Input> minimum = entry.read(minimumFee);
    Optional<Input> share = entry.read(commission);
    List<Activity> activities = who.map(h -> months.claim(h, entry)).orElse(List.of());
    List<Deal> deals = who.map(h -> agreed.claim(h, entry)).orElse(List.of());
    Checked<Creator> creator =
        entry.checked(
            () ->
                new Creator(
                    who.orElseThrow(),
                    entry.place(handle),
                    identity,
                    audience.orElseThrow(),
                    minimum,
                    share,
                    activities.stream().sorted(Comparator.comparing(Activity::month)).toList(),
                    deals));
    String whose = who.map(Handle::toString).orElse("");
    return new Listing(whose, creator.value(), false, creator.problems());
  }

  private Identity identity(Entry entry, String handleText) {
    return new Identity(
        entry.read(name).orElse(handleText),
        entry.read(niche),
        entry.text(country),
        entry.text(languages),
        entry.read(age),
        entry.text(manager),
        entry.text(headline),
        entry.text(bio),
        entry.read(photo));
  }

  /** The audience; empty only where the followers cannot be read, with all other cells read too. */
  private Optional<Audience> audience(Entry entry) {
    Optional<Input> count = entry.read(followers);
    Optional<Input> likesEach = entry.read(likes);
    Optional<Input> commentsEach = entry.read(comments);
    Optional<Input> sharesEach = entry.read(shares);
    Optional<Input> savesEach = entry.read(saves);
    Optional<Input> given = entry.read(engagement);
    boolean known = likesEach.isPresent() && commentsEach.isPresent() && sharesEach.isPresent();
    Optional<? extends Expr> rate = given;
    if (given.isEmpty() && known && count.filter(c -> c.value().signum() > 0).isPresent()) {
      rate =
          Optional.of(
              responding(
                  count.get(),
                  Stream.of(likesEach, commentsEach, sharesEach, savesEach)
                      .flatMap(Optional::stream)
                      .toList()));
    }
    rate.filter(r -> r.value().compareTo(BigDecimal.ONE) > 0)
        .ifPresent(
            r ->
                entry.add(
                    Problem.warning(
                        entry.place(given.isPresent() ? engagement : followers),
                        "an engagement of " + Unit.PERCENT.text(r.value()),
                        "100 % or less",
                        "are the averages those of one viral video? The kit leaves it out")));
    Optional<Input> seen = entry.read(views);
    Optional<Input> seenLately = entry.read(views30);
    Optional<LocalDate> day = entry.read(asOf);
    Optional<? extends Expr> responding = rate;
    return count.map(
        followed ->
            new Audience(
                followed,
                responding,
                seen,
                likesEach,
                commentsEach,
                sharesEach,
                savesEach,
                seenLately,
                day));
  }

  /** Engagement by followers: (likes + comments + shares + saves where known) ÷ followers. */
  private static Named responding(Input followers, List<Input> responses) {
    Expr rate = new Expr.Quotient(new Expr.Sum(responses), followers);
    return new Named("engagement", Unit.PERCENT, rate);
  }

  private static Column<String> words(String heading, String example) {
    return Column.optional(heading, Words.text(Content.Look.TEXT), example);
  }

  private static Column<Input> count(String heading, String name, String example) {
    return Column.optional(heading, Numbers.of(name, Unit.COUNT), example);
  }
}
