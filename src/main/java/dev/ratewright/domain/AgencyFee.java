package dev.ratewright.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How the agency is paid of a brand deal: by a share of what the brand pays, or by a markup on what
 * the creator asks; never by both. Either way the brand pays one price, the gross. Internal, never
 * shown to a brand.
 */
public sealed interface AgencyFee {
  /** The income stream whose rates of the rate book it is made with. */
  String STREAM = "Brand deals";

  /** The rate of the rate book that is a share of gross. */
  String COMMISSION = "commission";

  /** The rate of the rate book that is a factor on the creator's rate. */
  String MARKUP = "markup";

  /** The share or factor it is worked out with. */
  Expr figure();

  /** What is the creator's of a gross amount, not rounded. */
  Expr net(Expr gross);

  /** The agency's part of gross, as a share of it. */
  Expr share();

  /** What it is called: commission or markup. */
  String words();

  /**
   * A share of gross: net = gross × (1 − share).
   *
   * @param figure the share, from 0 to 1
   */
  record Commission(Expr figure) implements AgencyFee {
    private static final Expr WHOLE = new Expr.Constant(BigDecimal.ONE);

    @Override
    public Expr net(Expr gross) {
      return new Expr.Product(List.of(gross, new Expr.Difference(WHOLE, figure)));
    }

    @Override
    public Expr share() {
      return figure;
    }

    @Override
    public String words() {
      return COMMISSION;
    }
  }

  /**
   * A markup on the creator's rate: gross = net × factor, so net = gross ÷ factor.
   *
   * @param figure the factor, 1 or more: 1.2 is 16.67 % of gross
   */
  record Markup(Expr figure) implements AgencyFee {
    @Override
    public Expr net(Expr gross) {
      return new Expr.Quotient(gross, figure);
    }

    @Override
    public Expr share() {
      return new Expr.Quotient(new Expr.Difference(figure, Commission.WHOLE), figure);
    }

    @Override
    public String words() {
      return MARKUP;
    }
  }

  /**
   * The agency's fee for a creator's deals of a month: their own, else the rate book's; empty where
   * it has none in force.
   */
  static Optional<AgencyFee> of(Creator creator, RateBook book, YearMonth month) {
    Optional<Niche> niche = creator.identity().niche();
    return creator
        .agencyFee()
        .or(
            () ->
                book.rate(STREAM, COMMISSION, niche, month)
                    .map(band -> new Commission(band.expected())))
        .or(() -> book.rate(STREAM, MARKUP, niche, month).map(band -> new Markup(band.expected())));
  }
}
