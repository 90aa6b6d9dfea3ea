package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import dev.ratewright.domain.Unit;
import dev.ratewright.earnings.Commission;
import dev.ratewright.earnings.Statement;
import dev.ratewright.pricing.Price;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report's sheet of creators, one row each, with links to their files. */
final class CreatorsSheet {
  static final int NICHE = 2;
  static final int TIER = 3;
  static final int MANAGER = 4;
  static final int FOLLOWERS = 5;
  static final int SETTLED = 8;
  static final int PENDING = 9;
  static final int LOW = 10;
  static final int EXPECTED = 11;
  static final int HIGH = 12;
  private static final int ENGAGEMENT = 6;
  private static final int VIEWS = 7;
  private static final int PRICE = 13;
  private static final int PROBLEMS = 14;
  private static final int CARD = 15;
  private static final int KIT = 16;
  private static final int INTERNAL = 17;
  private static final int BY_VIEWS = 18;
  private static final int PLATFORM = 19;
  private static final int ELSEWHERE = 20;
  private static final int ID = 21;
  private static final int COMMISSION = 22;
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style COUNT = Style.NUMBER.format(Format.COUNT);
  private static final Style LINK = Style.CELL.colour(Palette.LINK);

  private final DataSheet sheet;
  private final List<String> tiers;
  private final List<String> niches;
  private final boolean client;

  /**
   * Begins it.
   *
   * @param client whether there are files for brands to link to
   */
  CreatorsSheet(Streamed book, Styles styles, RateBook rates, boolean client, int rowLimit) {
    this.tiers = rates.tiers().stream().map(Tier::name).toList();
    this.niches = rates.niches().stream().map(Niche::name).toList();
    this.client = client;
    sheet =
        new DataSheet(
            book,
            styles,
            "Creators",
            Palette.NAVY,
            List.of(
                Heading.words("Handle"),
                Heading.words("Name"),
                Heading.words("Niche"),
                Heading.words("Tier"),
                Heading.words("Manager"),
                Heading.number("Followers").totalled(Format.COUNT),
                Heading.number("Engagement"),
                Heading.number("Average views"),
                Heading.number("Settled").totalled(Format.MONEY),
                Heading.number("Pending").totalled(Format.MONEY),
                Heading.number("Estimated, low").totalled(Format.MONEY),
                Heading.number("Estimated, expected").totalled(Format.MONEY),
                Heading.number("Estimated, high").totalled(Format.MONEY),
                Heading.number(rates.deliverables().getFirst().name()),
                Heading.number("Problems").totalled(Format.COUNT),
                Heading.words("Rate card"),
                Heading.words("Media kit"),
                Heading.words("Internal card"),
                Heading.number("Engagement by views"),
                Heading.words("Platform"),
                Heading.prose("Other channels"),
                Heading.words("Creator ID"),
                Heading.number("Commission settled, twelve months").totalled(Format.MONEY),
                Heading.number("Commission pending").totalled(Format.MONEY),
                Heading.number("Commission overdue").totalled(Format.MONEY)),
            rowLimit);
  }

  /**
   * Writes a creator's row.
   *
   * @param earnings where the creator's earnings stand
   * @param rates where the creator's rates stand
   * @param dues where the agency's parts stand
   */
  void add(
      Appraisal appraisal,
      int problems,
      Cellbook cells,
      EarningsSheet.Lines earnings,
      RatesSheet.Cells rates,
      CommissionSheet.Lines dues) {
    Creator creator = appraisal.creator();
    Audience audience = creator.audience();
    Line line =
        sheet
            .next()
            .text(0, creator.handle().toString(), Style.CELL.bold())
            .text(1, creator.identity().name(), Style.CELL)
            .text(
                NICHE, creator.identity().niche().map(niche -> niche.name()).orElse(""), Style.CELL)
            .text(TIER, appraisal.card().tier().name(), Style.CELL)
            .text(MANAGER, creator.identity().manager(), Style.CELL);
    linked(line, FOLLOWERS, Optional.of(audience.followers()), COUNT, cells);
    Address engagement = sheet.cell(ENGAGEMENT);
    Style percent = Style.NUMBER.format(Format.SHORT_PERCENT);
    audience
        .engagement()
        .ifPresentOrElse(
            rate ->
                line.formula(
                    ENGAGEMENT, rates.engagement().from(engagement), rate.value(), percent),
            () -> line.blank(ENGAGEMENT, percent));
    linked(line, VIEWS, audience.averageViews(), COUNT, cells);
    Statement statement = appraisal.statement();
    line.formula(SETTLED, earnings.sum(EarningsSheet.SETTLED), statement.settled().value(), MONEY);
    line.formula(PENDING, earnings.sum(EarningsSheet.PENDING), statement.pending().value(), MONEY);
    var estimated = statement.estimated();
    line.formula(LOW, earnings.sum(EarningsSheet.LOW), estimated.low().value(), MONEY);
    line.formula(
        EXPECTED, earnings.sum(EarningsSheet.EXPECTED), estimated.expected().value(), MONEY);
    line.formula(HIGH, earnings.sum(EarningsSheet.HIGH), estimated.high().value(), MONEY);
    price(line, appraisal.card().prices().getFirst(), rates);
    sheet.add(FOLLOWERS, audience.followers().value());
    sheet.add(SETTLED, statement.settled().value());
    sheet.add(PENDING, statement.pending().value());
    sheet.add(LOW, estimated.low().value());
    sheet.add(EXPECTED, estimated.expected().value());
    sheet.add(HIGH, estimated.high().value());
    sheet.add(PROBLEMS, BigDecimal.valueOf(problems));
    line.number(PROBLEMS, problems, problems == 0 ? COUNT : COUNT.bold().colour(Palette.AMBER));
    if (client) {
      link(line, CARD, creator, "../client/rate-cards/", ".xlsx", "Rate card");
      link(line, KIT, creator, "../client/media-kits/", ".pdf", "Media kit");
    } else {
      line.blank(CARD, LINK).blank(KIT, LINK);
    }
    link(line, INTERNAL, creator, "rate-cards/", ".xlsx", "Internal card");
    linked(line, BY_VIEWS, audience.engagementByViews(), percent, cells);
    line.text(PLATFORM, audience.platform().words(), Style.CELL);
    String others =
        creator.channels().stream().map(c -> words(c)).collect(Collectors.joining("; "));
    line.text(ELSEWHERE, others, Style.CELL.wrap());
    line.text(ID, creator.identity().id(), Style.CELL);
    for (Commission.State state : Commission.State.values()) {
      line.sum(column(state), dues.sum(state), appraisal.dues().total(state), MONEY);
      sheet.add(column(state), appraisal.dues().total(state));
    }
  }

  private static int column(Commission.State state) {
    return COMMISSION + List.of(Commission.State.values()).indexOf(state);
  }

  /** A channel in words: Instagram @mara.kitchen 12,345. */
  private static String words(Channel channel) {
    String handle = channel.handle().isEmpty() ? "" : " @" + channel.handle();
    String followers = channel.audience().map(a -> " " + a.followers().text()).orElse("");
    return channel.platform().words() + handle + followers;
  }

  private void linked(
      Line line, int column, Optional<? extends Expr> figure, Style style, Cellbook cells) {
    if (figure.isPresent()) {
      String formula = cells.formula(figure.get(), sheet.cell(column));
      line.formula(column, formula, figure.get().value(), style);
    } else {
      line.blank(column, style);
    }
  }

  private void price(Line line, Price price, RatesSheet.Cells rates) {
    switch (price) {
      case Price.Quoted quoted -> {
        var target = quoted.target().value();
        line.formula(
            PRICE,
            rates.firstPrice().from(sheet.cell(PRICE)),
            target,
            MONEY.format(Format.of(Unit.MONEY, target)));
      }
      case Price.Unpriced none -> line.blank(PRICE, MONEY);
    }
  }

  /**
   * A formula, as Excel opens no sheet with more than 65,530 links of the other kind. What it holds
   * of the roster is the name of a file alone, encoded as an address.
   */
  private static void link(
      Line line, int column, Creator creator, String folder, String ending, String words) {
    // An address has %20 for a space where a form has a plus; no file of ours has either.
    String file = URLEncoder.encode(creator.handle().fileName(), StandardCharsets.UTF_8);
    String formula = "HYPERLINK(\"" + folder + file + ending + "\",\"" + words + "\")";
    line.words(column, formula, words, LINK);
  }

  /** Adds up one column. */
  String sum(int column) {
    return sheet.over("SUM", column);
  }

  /** The agency's parts that stand so. */
  String commission(Commission.State state) {
    return sum(column(state));
  }

  /** How many creators there are. */
  String count() {
    return sheet.over("COUNTA", 0);
  }

  /** How many creators are of the tier named in a cell. */
  String count(String tierCell) {
    return sheet.count(TIER, tierCell);
  }

  /** The money of the creators who meet a criterion in one column. */
  RollUpSheet.Table by(int column) {
    return new RollUpSheet.Table(
        (kind, criterion) -> sheet.sumIf(RollUpSheet.column(SETTLED, kind), column, criterion),
        criterion -> sheet.countIf(column, criterion),
        (state, criterion) -> sheet.sumIf(column(state), column, criterion));
  }

  void finish() {
    for (DataSheet.Area area : sheet.areas()) {
      Shading.words(area, TIER, tiers, Palette.TIERS);
      Shading.words(area, NICHE, niches, Palette.NICHES);
      Shading.bars(area, EXPECTED);
    }
    sheet.finish();
  }
}
