package dev.ratewright.template;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Prose;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.pricing.PackagePrice;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.RateCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a brand is offered, at targets; nothing at all where nothing has a price. */
record Offers(RateCard card, RateBook book, Language language) {

  /** What everything with a price costs. */
  List<Block> rates(int most) {
    List<List<String>> rows =
        card.quoted().stream()
            .limit(most)
            .map(
                quoted ->
                    List.of(
                        quoted.deliverable().name(),
                        quoted.deliverable().includes(),
                        price(quoted.target())))
            .toList();
    return table(
        rows,
        new TableColumn(language.say("deliverable"), Role.SUBJECT, 3),
        new TableColumn(language.say("includes"), Role.REMARK, 4),
        new TableColumn(language.say("rate"), Role.FIGURE, 1.5));
  }

  /** The same without what it includes. */
  List<Block> ratesInShort(int most) {
    List<List<String>> rows =
        card.quoted().stream()
            .limit(most)
            .map(quoted -> List.of(quoted.deliverable().name(), price(quoted.target())))
            .toList();
    return table(rows, new TableColumn("", Role.SUBJECT, 2), new TableColumn("", Role.FIGURE, 1));
  }

  /** The same without what it costs. */
  List<Block> deliverables(int most) {
    List<List<String>> rows =
        card.quoted().stream()
            .limit(most)
            .map(Price.Quoted::deliverable)
            .map(deliverable -> List.of(deliverable.name(), deliverable.includes()))
            .toList();
    return table(rows, new TableColumn("", Role.SUBJECT, 2), new TableColumn("", Role.REMARK, 3));
  }

  /** Packages and their prices. */
  List<Block> packages(int most) {
    List<List<String>> rows =
        card.packages().stream()
            .limit(most)
            .map(p -> List.of(p.bundle().name(), p.bundle().words(), price(p.total())))
            .toList();
    return table(
        rows,
        new TableColumn("", Role.SUBJECT, 2),
        new TableColumn("", Role.REMARK, 5),
        new TableColumn("", Role.FIGURE, 2));
  }

  /** The same side by side, each with what is in it and what it saves; the middle one marked. */
  List<Block> packageCards(int most) {
    List<PackagePrice> packages = card.packages().stream().limit(most).toList();
    List<Block.Card> cards = new ArrayList<>();
    for (PackagePrice each : packages) {
      cards.add(
          new Block.Card(
              each.bundle().name(),
              price(each.total()),
              each.basket()
                  .discount()
                  .map(d -> language.say("saves-share", "share", language.percent(d.value())))
                  .orElse(""),
              each.bundle().items().stream()
                  .map(item -> number(item.count().value()) + " × " + item.deliverable())
                  .toList(),
              packages.size() % 2 == 1 && cards.size() == packages.size() / 2));
    }
    return cards.isEmpty() ? List.of() : List.of(new Block.Cards(cards));
  }

  /** The least that anything costs. */
  Optional<String> from() {
    return card.quoted().stream()
        .map(quoted -> quoted.target().value())
        .min(Comparator.naturalOrder())
        .map(least -> language.price(least, book.currency()));
  }

  /** What the rights to a post cost. */
  List<Block> rights() {
    List<String> others =
        card.addOns().stream()
            .flatMap(grid -> grid.rows().stream())
            .flatMap(row -> row.surcharges().stream().map(s -> s.addOn()).distinct())
            .filter(Offers::isRight)
            .map(addOn -> language.say("add-on", "name", addOn.name(), "cost", cost(addOn)))
            .toList();
    String space = language.say("space");
    String added =
        others.isEmpty()
            ? language.say("rights-on-request")
            : language.say("rights-on-top") + space + String.join(space, others);
    return priced(language.say("own-account") + space + added);
  }

  private String cost(AddOn addOn) {
    return switch (addOn.charge()) {
      case AddOn.Share by -> {
        String share = language.percent(by.share().value());
        String cost =
            by.days()
                .map(
                    days ->
                        language.say(
                            "share-for-days", "share", share, "days", number(days.value())))
                .orElse(share);
        yield by.least()
            .map(least -> language.say("at-least", "cost", cost, "amount", price(least)))
            .orElse(cost);
      }
      case AddOn.Each by -> language.say("each", "amount", price(by.amount().expected()));
      case AddOn.AtCost none -> language.say("at-cost");
    };
  }

  private static boolean isRight(AddOn addOn) {
    return switch (addOn.kind()) {
      case ORGANIC_USAGE, PAID_USAGE, SPARK_CODE, PERPETUAL_USAGE -> true;
      case NAMED_EXCLUSIVITY, CATEGORY_EXCLUSIVITY, FULL_EXCLUSIVITY -> true;
      case RUSH, REVISION, CONCEPTING, TRAVEL -> false;
    };
  }

  /** On what terms prices hold. */
  List<Block> terms() {
    return priced(
        String.join(
            language.say("space"),
            language.say("before-tax", "currency", language.currency(book.currency())),
            language.say(
                "payment",
                "days",
                number(book.setting(Setting.PAYMENT_DAYS).value()),
                "share",
                language.percent(book.setting(Setting.ON_SIGNING).value())),
            language.say("validity", "days", days()),
            language.say("disclosure")));
  }

  /** For how many days an offer holds. */
  String days() {
    return number(book.setting(Setting.VALIDITY_DAYS).value());
  }

  private List<Block> priced(String words) {
    return card.quoted().isEmpty() ? List.of() : List.of(new Prose(List.of(words)));
  }

  private String price(Expr amount) {
    return language.price(amount.value(), book.currency());
  }

  private String number(BigDecimal number) {
    return language.number(number);
  }

  private static List<Block> table(List<List<String>> rows, TableColumn... columns) {
    return rows.isEmpty() ? List.of() : List.of(new Table(List.of(columns), rows));
  }
}
