package dev.ratewright.template;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Prose;
import dev.ratewright.domain.Country;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a deal is paid, disclosed, put in writing and reported. */
record PacketTerms(Creator creator, RateBook book, Language language) {
  private static final Country UNITED_STATES = new Country("US");

  /** When and how a brand pays. */
  List<Block> payment() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        language.say(
            "payment",
            "days",
            book.setting(Setting.PAYMENT_DAYS).text(),
            "share",
            language.percent(book.setting(Setting.ON_SIGNING).value())));
    List<String> fees =
        book.offering().killFees().stream()
            .map(fee -> language.percent(fee.share().value()) + " " + fee.stage())
            .toList();
    if (!fees.isEmpty()) {
      paragraphs.add(language.say("packet.kill-fee", "fees", language.list(fees)));
    }
    paragraphs.add(language.say("validity", "days", book.setting(Setting.VALIDITY_DAYS).text()));
    return List.of(new Prose(paragraphs));
  }

  /** What the law asks for: the FTC of all, some states and the IRS of those in their country. */
  List<Block> law() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(language.say("packet.disclosure"));
    Optional<Country> home = Country.of(creator.identity().country());
    if (home.isEmpty() || home.get().equals(UNITED_STATES)) {
      paragraphs.add(
          language.say(
              "packet.contract",
              "california",
              dollars(Setting.CONTRACT_CALIFORNIA),
              "illinois",
              dollars(Setting.CONTRACT_ILLINOIS),
              "new-york",
              dollars(Setting.CONTRACT_NEW_YORK)));
    }
    paragraphs.add(language.say("packet.tax", "amount", dollars(Setting.REPORTED_TO_IRS)));
    return List.of(new Prose(paragraphs));
  }

  private String dollars(Setting setting) {
    return language.price(book.setting(setting).value(), Currency.DOLLARS);
  }
}
