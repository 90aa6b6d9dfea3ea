package dev.ratewright.document;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block.Prose;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Section;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.RateCard;
import dev.ratewright.pricing.Tariff;
import dev.ratewright.pricing.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a brand is offered beside single deliverables: packages, rights and terms, at targets. */
final class Offers {
  /** What has room on a page of rates; the rate card has all. */
  private static final Set<String> SAID = Set.of("Payment", "Validity");

  private final RateCard card;
  private final Tariff tariff;
  private final RateBook book;

  Offers(Appraisal appraisal, RateBook book) {
    this.card = appraisal.card();
    this.tariff = appraisal.tariff();
    this.book = book;
  }

  /** Packages and their prices, where there are any; then the terms. */
  List<Block> packagesAndTerms() {
    List<List<String>> rows =
        card.packages().stream()
            .map(
                p ->
                    List.of(
                        p.bundle().name(),
                        p.bundle().words(),
                        Figures.price(p.total().value(), book.currency())))
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (!rows.isEmpty()) {
      List<TableColumn> columns =
          List.of(
              new TableColumn("", Role.SUBJECT, 2),
              new TableColumn("", Role.REMARK, 3),
              new TableColumn("", Role.FIGURE, 2));
      blocks.add(new Section("Packages", List.of(new Table(columns, rows))));
    }
    blocks.add(prose("Terms", terms()));
    return blocks;
  }

  /** What the rights to a post cost. */
  List<Block> rights() {
    String own = "Rates are for posting on the creator's own account.";
    String others =
        card.addOns().stream()
            .flatMap(grid -> grid.rows().stream())
            .flatMap(row -> row.surcharges().stream().map(s -> s.addOn()).distinct())
            .filter(Offers::isRight)
            .map(
                addOn ->
                    addOn.name()
                        + ": "
                        + addOn.words(book.currency()).replace(" of the price", "")
                        + ".")
            .collect(Collectors.joining(" "));
    return List.of(
        prose(
            "Usage and rights",
            others.isEmpty()
                ? own + " Usage by the brand, Spark Ads codes and exclusivity on request."
                : own + " On top, of the rate of the deliverable: " + others));
  }

  private static boolean isRight(AddOn addOn) {
    return switch (addOn.kind()) {
      case ORGANIC_USAGE, PAID_USAGE, SPARK_CODE, PERPETUAL_USAGE -> true;
      case NAMED_EXCLUSIVITY, CATEGORY_EXCLUSIVITY, FULL_EXCLUSIVITY -> true;
      case RUSH, REVISION, CONCEPTING, TRAVEL -> false;
    };
  }

  private String terms() {
    String said =
        Terms.of(card, tariff, book).lines().stream()
            .filter(line -> SAID.contains(line.subject()))
            .map(
                line ->
                    line.subject().equals("Payment") ? "Payment: " + line.words() : line.words())
            .collect(Collectors.joining(" "));
    return book.currency().words()
        + ", before tax. "
        + said
        + " Sponsored videos carry a clear disclosure, spoken and shown.";
  }

  private static Block prose(String heading, String words) {
    return new Section(heading, List.of(new Prose(List.of(words))));
  }
}
