package dev.ratewright.intake;

import dev.ratewright.domain.AccountType;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.Photo;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The roster's sheet of creators: one row each, or one for each creator and platform, or one each
 * with a set of columns for each platform.
 */
public final class CreatorSheet {
  /** What it is called in the program's own template. */
  static final String NAME = "Creators";

  final Column<Handle> handle =
      Column.required("Handle", Words.handle(), "@mara.cooks")
          .alias("Username", "User name", "Creator handle", "Account", "Tiktoker name", "User")
          .fallback(
              "Influencer name", "Profile link", "Profile", "Link", "URL", "Creator", "Channel")
          .or(WideColumns.SETS.stream().<Column<?>>map(WideColumns::handle).toList());
  final Column<String> id = words("Creator ID", "").alias("ID", "User ID", "Account ID");
  final Column<String> name = words("Name", "Mara Okafor").alias(names());
  final Column<Platform> platform =
      Column.optional("Platform", new PlatformName(), "TikTok").alias("Network", "Social network");
  final Column<Niche> niche;
  final FigureColumns figures;
  final Column<String> country =
      Column.optional("Country", Words.fact(), "United States").alias("Location");
  final Column<String> languages =
      Column.optional("Languages", Words.fact(), "English, Igbo").alias("Language");
  final Column<Input> age = Column.optional("Age", Numbers.of("years of age", Unit.COUNT), "27");
  final Column<Input> minimumFee =
      Column.optional("Minimum fee", Numbers.of("minimum fee", Unit.MONEY), "400")
          .alias("Min fee", "Minimum rate", "Floor");
  final Column<Currency> currency = Column.optional("Currency", new CurrencyName(), "");
  final Column<Input> commission =
      Column.optional("Commission", Numbers.share("commission"), "20%");
  final Column<Input> markup =
      Column.optional("Markup", new Markup(), "").alias("Mark-up", "Agency markup");
  final Column<YearMonth> rewardsSince = Column.optional("Rewards since", Days.month(), "");
  final Column<AccountType> account =
      Column.optional("Account type", new AccountKind(), "Personal").lenient("left unknown");
  final Column<String> manager = words("Manager", "Ida Lund");
  final Column<String> headline =
      words("Headline", "Weeknight dinners for people who think they cannot cook");
  final Column<String> bio =
      Column.optional(
          "Bio", Words.text(Content.Look.LONG_TEXT), "Mara films one pan, one hob, no cuts.");
  final Column<Photo> photo =
      Column.optional("Photo", Words.photo(), "")
          .alias("Headshot", "Picture")
          .lenient(Photo.OTHERWISE);

  /** The sheet, with the niches that the rate book knows. */
  public CreatorSheet(List<Niche> niches) {
    this(niches, FigureColumns.orWide());
  }

  /** The sheet of a roster whose followers may stand on the sheet of channels. */
  static CreatorSheet besideChannels(List<Niche> niches) {
    return new CreatorSheet(niches, FigureColumns.orElsewhere());
  }

  private CreatorSheet(List<Niche> niches, FigureColumns figures) {
    this.figures = figures;
    niche =
        Column.optional(
                "Niche",
                Words.oneOf(niches, Niche::name),
                niches.isEmpty() ? "" : niches.getFirst().name())
            .alias("Category", "Vertical")
            .lenient("priced at 1, as if no niche were given");
  }

  private static List<String> names() {
    return Stream.concat(
            Stream.of("Display name", "Full name", "Creator", "Creator name", "Talent"),
            WideColumns.nameHeadings().stream())
        .toList();
  }

  /** The sheet as a blank roster has it, and further columns that are read where they are found. */
  public Form form() {
    List<Column<?>> columns = new ArrayList<>(List.of(handle, name, niche));
    columns.addAll(figures.all());
    columns.addAll(
        List.of(
            country,
            languages,
            age,
            minimumFee,
            commission,
            markup,
            rewardsSince,
            account,
            manager,
            headline,
            bio,
            photo,
            figures.asOf(),
            id,
            currency));
    List<Column<?>> others = new ArrayList<>(List.of(platform));
    others.addAll(WideColumns.all());
    return new Form(
        NAME,
        "One row for each creator. Only Handle and Followers are required; a blank cell is unknown.",
        columns,
        others);
  }

  /**
   * The platform of a row's plain figures: as the row says; where the sheet has no column for it,
   * the one that a link in place of the handle leads to; else that of the one platform whose handle
   * the sheet has a column for; else TikTok.
   */
  Platform platform(Entry row) {
    if (!row.isMissing(platform)) {
      if (!row.says(platform)) {
        row.reject(platform, row.shown(platform), platform.content().expected(), "");
      }
      Optional<Platform> said = row.read(platform);
      said.ifPresent(p -> row.leadsElsewhere(handle, p, platform));
      return said.orElse(Platform.TIKTOK);
    }
    Optional<Platform> site = row.site(handle);
    if (site.isPresent()) {
      return site.get();
    }
    List<WideColumns> sets =
        row.isMissing(handle)
            ? WideColumns.SETS.stream().filter(set -> !row.isMissing(set.handle())).toList()
            : List.of();
    return sets.size() == 1 ? sets.getFirst().platform() : Platform.TIKTOK;
  }

  private static Column<String> words(String heading, String example) {
    return Column.optional(heading, Words.text(Content.Look.TEXT), example);
  }
}
