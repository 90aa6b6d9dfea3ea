package dev.ratewright.pricing;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Season;
import dev.ratewright.domain.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a brand is to pay for what it asked for, or why that cannot be quoted. */
public sealed interface Quote {

  /**
   * A total.
   *
   * @param season the season of the posting date; empty on an ordinary day
   * @param basket the deliverables, with what is taken off for booking them together
   * @param extras what comes on top of each, in the order asked for, a rush last
   * @param total all of it, without what is charged at cost
   * @param validUntil the last day on which the brand can accept it
   */
  record Offered(
      Optional<Season> season, Basket basket, List<Extra> extras, Named total, LocalDate validUntil)
      implements Quote {
    public Offered {
      extras = List.copyOf(extras);
    }

    /** What is charged at cost, beside the total. */
    public List<Extra> atCost() {
      return extras.stream().filter(extra -> extra.due().isEmpty()).toList();
    }
  }

  /**
   * No quote.
   *
   * @param reasons all of them, such as "LIVE needs 1,000 followers, has 820"
   */
  record Refused(List<String> reasons) implements Quote {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * What an add-on comes to.
   *
   * @param on what it is booked with
   * @param surcharge what it costs beside one of these
   * @param due what it costs beside all of them; empty where it is charged at cost
   */
  record Extra(Basket.Order on, Surcharge surcharge, Optional<Expr> due) {}

  /**
   * What is asked for is priced for its posting date, with its season and, where it is wanted soon,
   * the rush.
   */
  static Quote of(Enquiry enquiry, Creator creator, RateBook book) {
    RateCard card = RateCard.on(creator, enquiry.posting(), book);
    List<String> refused = new ArrayList<>(enquiry.impossible());
    List<Basket.Order> orders = new ArrayList<>();
    for (Enquiry.Item item : enquiry.items()) {
      switch (card.price(item.deliverable())) {
        case Price.Quoted quoted -> orders.add(new Basket.Order(quoted, number(item.count())));
        case Price.Unpriced none -> refused.add(item.deliverable().name() + " " + none.reason());
      }
    }
    if (!refused.isEmpty()) {
      return new Refused(refused);
    }
    Basket basket = Basket.of(orders, 1, creator.minimumFee().map(book::own), book.offering());
    List<Extra> extras = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      Enquiry.Item item = enquiry.items().get(i);
      for (Enquiry.Choice choice : item.addOns()) {
        extras.add(extra(orders.get(i), choice.addOn(), choice.days(), 1));
      }
      int rounds = item.revisions() - book.setting(Setting.REVISIONS_INCLUDED).value().intValue();
      if (rounds > 0) {
        Basket.Order order = orders.get(i);
        of(AddOn.Kind.REVISION, book)
            .ifPresent(addOn -> extras.add(extra(order, addOn, Optional.empty(), rounds)));
      }
    }
    if (isRush(enquiry, book)) {
      of(AddOn.Kind.RUSH, book)
          .ifPresent(rush -> orders.forEach(o -> extras.add(extra(o, rush, Optional.empty(), 1))));
    }
    List<Expr> terms =
        Stream.concat(
                basket.fees().stream().map(Basket.Fee::due),
                extras.stream().flatMap(extra -> extra.due().stream()))
            .toList();
    return new Offered(
        book.markets().season(enquiry.posting()),
        basket,
        extras,
        Named.money("total", book.currency(), new Expr.Sum(terms)),
        enquiry.day().plusDays(book.setting(Setting.VALIDITY_DAYS).value().longValue()));
  }

  private static boolean isRush(Enquiry enquiry, RateBook book) {
    long days = ChronoUnit.DAYS.between(enquiry.day(), enquiry.posting());
    return days < book.setting(Setting.RUSH_DAYS).value().longValue();
  }

  private static Optional<AddOn> of(AddOn.Kind kind, RateBook book) {
    return book.offering().addOns().stream().filter(a -> a.kind() == kind).findFirst();
  }

  private static Extra extra(Basket.Order on, AddOn addOn, Optional<Integer> days, int times) {
    Surcharge each = Surcharge.of(addOn, days, on.price().target());
    Expr count = times == 1 ? on.count() : new Expr.Product(List.of(on.count(), number(times)));
    return new Extra(
        on, each, each.amount().map(amount -> new Expr.Product(List.of(count, amount))));
  }

  private static Expr number(int count) {
    return new Expr.Constant(BigDecimal.valueOf(count));
  }
}
