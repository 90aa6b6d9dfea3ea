package dev.ratewright.pricing;

import dev.ratewright.domain.AddOn;
import dev.ratewright.domain.Bundle;
import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a brand asks for.
 *
 * @param day the day of the quote
 * @param posting the day on which it is to be posted
 * @param items what is to be made, each deliverable once
 */
public record Enquiry(LocalDate day, LocalDate posting, List<Item> items) {
  public Enquiry {
    items = List.copyOf(items);
  }

  /**
   * So many of one deliverable.
   *
   * @param deliverable one of the rate book's
   * @param count 1 or more
   * @param revisions rounds of revision wanted for each
   * @param addOns what is booked with each
   */
  public record Item(Deliverable deliverable, int count, int revisions, List<Choice> addOns) {
    public Item {
      addOns = List.copyOf(addOns);
    }
  }

  /**
   * An add-on and its term.
   *
   * @param addOn one of the rate book's
   * @param days one of its terms; empty where it has none
   */
  public record Choice(AddOn addOn, Optional<Integer> days) {
    private Optional<String> impossible() {
      boolean offered = days.map(addOn.terms()::contains).orElse(addOn.terms().isEmpty());
      return offered
          ? Optional.empty()
          : Optional.of(
              addOn.name()
                  + (days.isPresent() ? " for " + days.get() + " days" : " without a term")
                  + " is not offered"
                  + (addOn.terms().isEmpty() ? ", it has no term" : ", only for " + addOn.terms()));
    }
  }

  /** A ready-made package, with the revision rounds that are included. */
  public static Enquiry of(Bundle bundle, LocalDate day, LocalDate posting, RateBook book) {
    int rounds = book.setting(Setting.REVISIONS_INCLUDED).value().intValue();
    List<Item> items = new ArrayList<>();
    for (Bundle.Item item : bundle.items()) {
      book.deliverables().stream()
          .filter(d -> d.name().equals(item.deliverable()))
          .map(d -> new Item(d, item.count().value().intValueExact(), rounds, List.of()))
          .forEach(items::add);
    }
    return new Enquiry(day, posting, items);
  }

  /** Why it makes no sense, whoever it is asked of; empty where it does. */
  List<String> impossible() {
    List<String> reasons = new ArrayList<>();
    if (items.isEmpty()) {
      reasons.add("nothing is asked for");
    }
    if (posting.isBefore(day)) {
      reasons.add("the posting date " + posting + " lies before the day of the quote, " + day);
    }
    for (Item item : items) {
      if (item.count() < 1) {
        reasons.add(item.count() + " × " + item.deliverable().name() + " is no booking");
      }
      item.addOns().forEach(choice -> choice.impossible().ifPresent(reasons::add));
    }
    return reasons;
  }
}
