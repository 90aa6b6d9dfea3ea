package dev.ratewright.earnings;

import dev.ratewright.domain.Activity;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Currency;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Measure;
import dev.ratewright.domain.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Collections of videos behind a price: sales × price × share, less the store's fee where they are
 * sold in the app, and less a part and a fixed charge for each payment where they are sold on the
 * web.
 */
record Series() implements IncomeStream {
  private static final Measure IN_APP =
      Measure.count("Series sales", "Series sold in the app", "24");
  private static final Measure ON_WEB =
      Measure.count("Series web sales", "Series sold on the web", "");
  private static final Measure PRICE = Measure.money("Series price", "price of the Series", "9.99");

  /** The name of the rate whose ends are the lowest and the highest price that may be asked. */
  private static final String ALLOWED = "allowed price";

  private static final List<String> IN_APP_RATES = List.of("price", "share", "store fee");
  private static final Expr WHOLE = new Expr.Constant(BigDecimal.ONE);

  @Override
  public String name() {
    return "Series";
  }

  @Override
  public List<Measure> measures() {
    return List.of(IN_APP, ON_WEB, PRICE);
  }

  @Override
  public List<String> rates() {
    return List.of("price", "share", "store fee", "web fee", "web charge");
  }

  @Override
  public List<String> bounds() {
    return List.of(Payout.SMALLEST, ALLOWED);
  }

  @Override
  public Earning worked(Creator creator, YearMonth month, Rates rates) {
    Optional<Activity> activity = creator.activity(month);
    Optional<Expr> app = activity.flatMap(a -> a.get(IN_APP));
    Optional<Expr> web = activity.flatMap(a -> a.get(ON_WEB));
    if (app.isEmpty() && web.isEmpty()) {
      return new Earning.None("no Series sales recorded for " + month);
    }
    return rates.calculate(
        activity.flatMap(a -> a.get(PRICE)).map(Band::exactly),
        rates(),
        bands -> {
          Band price = bands.get(0);
          Band inApp = inApp(bands);
          Band onWeb = less(price.times(left(bands.get(3))), bands.get(4)).times(bands.get(1));
          return new Earning.Estimated(sum(app, inApp, web, onWeb), caution(price, rates));
        });
  }

  private static String caution(Band price, Rates rates) {
    Currency currency = rates.book().currency();
    return rates
        .find(ALLOWED)
        .filter(
            allowed ->
                price.low().value().compareTo(allowed.low().value()) < 0
                    || price.high().value().compareTo(allowed.high().value()) > 0)
        .map(
            allowed ->
                "the price is outside the "
                    + currency.text(Unit.MONEY, allowed.low().value())
                    + " to "
                    + currency.text(Unit.MONEY, allowed.high().value())
                    + " that may be asked")
        .orElse("");
  }

  @Override
  public List<String> funnel() {
    return List.of("share of followers who buy");
  }

  /** Of the month in which a Series comes out, all of it sold in the app. */
  @Override
  public Earning potential(Creator creator, YearMonth month, Rates rates) {
    Optional<Band> price = creator.activity(month).flatMap(a -> a.get(PRICE)).map(Band::exactly);
    return Funnel.onTikTok(
        creator,
        followers ->
            rates.calculate(
                price,
                Stream.concat(IN_APP_RATES.stream(), funnel().stream()).toList(),
                bands ->
                    new Earning.Estimated(
                        followers.times(bands.getLast()).times(inApp(bands)).map(Expr.Rounded::new),
                        "for a month in which a Series comes out")));
  }

  /** What one Series sold in the app brings. */
  private static Band inApp(List<Band> bands) {
    return bands.get(0).times(bands.get(1)).times(left(bands.get(2)));
  }

  /** What a fee leaves. The higher the fee the lower the income, so the band turns round. */
  private static Band left(Band fee) {
    return fee.reversed().map(f -> new Expr.Difference(WHOLE, f));
  }

  private static Band less(Band amount, Band charge) {
    return new Band(
        new Expr.Difference(amount.low(), charge.high()),
        new Expr.Difference(amount.expected(), charge.expected()),
        new Expr.Difference(amount.high(), charge.low()));
  }

  private static Band sum(Optional<Expr> app, Band inApp, Optional<Expr> web, Band onWeb) {
    List<Band> parts = new ArrayList<>();
    app.ifPresent(sold -> parts.add(Band.exactly(sold).times(inApp)));
    web.ifPresent(sold -> parts.add(Band.exactly(sold).times(onWeb)));
    return Band.sum(parts).map(Expr.Rounded::new);
  }
}
