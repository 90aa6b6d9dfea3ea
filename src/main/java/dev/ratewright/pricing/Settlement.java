package dev.ratewright.pricing;

import dev.ratewright.domain.AgencyFee;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;

/**
 * How a price is divided: what the brand pays, what is the creator's and what the agency keeps, in
 * the agency's currency. Net and fee are rounded to the cent and add up to gross. Internal, never
 * shown to a brand.
 *
 * @param gross what the brand pays
 * @param net what is the creator's
 * @param fee what the agency keeps
 */
public record Settlement(Named gross, Named net, Named fee) {

  /** Divides a price that is itself rounded to the cent. */
  static Settlement of(Named gross, AgencyFee agency) {
    Named net =
        Named.money("net to the creator", gross.currency(), new Expr.Rounded(agency.net(gross)));
    Named fee =
        Named.money(
            "agency fee", gross.currency(), new Expr.Rounded(new Expr.Difference(gross, net)));
    return new Settlement(gross, net, fee);
  }
}
