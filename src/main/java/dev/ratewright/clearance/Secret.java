package dev.ratewright.clearance;

import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.pricing.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A figure that a brand must not see.
 *
 * @param name what it is, as a message may say it: "the floor of Story"
 * @param isMinimum whether it is the minimum fee, which is not even excused in the roster's own
 *     words
 * @param toldBy whether a printed figure may tell it
 */
record Secret(String name, boolean isMinimum, Predicate<PrintedFigure> toldBy) {

  /**
   * All of a creator's: the ends of their band, net, agency fee, minimum fee and what made them.
   */
  static List<Secret> of(InternalCard card, RateBook rates) {
    List<Secret> secrets = new ArrayList<>();
    // As it is written, and as it counts in the agency's currency.
    Stream.concat(card.minimumFee().stream(), card.minimumFee().map(rates::own).stream())
        .forEach(fee -> secrets.add(amount("the minimum fee", true, fee)));
    card.agency().ifPresent(agency -> add(agency, secrets));
    secrets.add(factor("the share of a price that is its floor", rates.setting(Setting.BAND_LOW)));
    secrets.add(factor("the factor of the high end", rates.setting(Setting.BAND_HIGH)));
    for (InternalCard.Line line : card.lines()) {
      String of = " of " + line.deliverable().name();
      secrets.add(amount("the floor" + of, false, line.floor()));
      secrets.add(amount("the high end" + of, false, line.high()));
      line.atTarget().ifPresent(settled -> add(settled, of, secrets));
      line.atFloor().ifPresent(settled -> add(settled, of + " at its floor", secrets));
    }
    // Nobody learns anything from none and from the whole.
    secrets.removeIf(secret -> secret.toldBy().test(NONE) || secret.toldBy().test(WHOLE));
    return secrets;
  }

  private static final PrintedFigure NONE = PrintedFigure.cell(0, PrintedFigure.Kind.PERCENT);
  private static final PrintedFigure WHOLE = PrintedFigure.cell(1, PrintedFigure.Kind.PERCENT);

  private static void add(AgencyFee agency, List<Secret> secrets) {
    double share = agency.share().value().doubleValue();
    secrets.add(share("the agency's " + agency.words(), share));
    secrets.add(share("the creator's share", 1 - share));
    if (agency instanceof AgencyFee.Markup) {
      double factor = agency.figure().value().doubleValue();
      secrets.add(factor("the agency's markup", agency.figure()));
      secrets.add(share("the agency's markup", factor - 1));
    }
  }

  private static void add(Settlement settled, String of, List<Secret> secrets) {
    secrets.add(amount("the creator's net" + of, false, settled.net()));
    secrets.add(amount("the agency fee" + of, false, settled.fee()));
  }

  private static Secret amount(String name, boolean isMinimum, Expr amount) {
    double dollars = amount.value().doubleValue();
    return new Secret(name, isMinimum, figure -> dollars > 0 && figure.tellsAmount(dollars));
  }

  private static Secret share(String name, double share) {
    return new Secret(name, false, figure -> figure.tellsShare(share));
  }

  private static Secret factor(String name, Expr factor) {
    double times = factor.value().doubleValue();
    return new Secret(name, false, figure -> times != 1 && figure.tellsFactor(times));
  }
}
