package dev.ratewright.intake;

import dev.ratewright.domain.Discount;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is taken off for so many of something, be it posts or months. */
final class DiscountSheet implements RateBookSheet<Discount> {
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private final String sheet;
  private final String purpose;
  private final Column<Input> from;
  private final Column<Input> share =
      Column.required(
          "Discount",
          new Numbers(
              "discount",
              Unit.PERCENT,
              new BigDecimal("1E-9"),
              new BigDecimal("0.99"),
              BigDecimal.ONE),
          "");

  private DiscountSheet(String sheet, String purpose, String heading, String counted) {
    this.sheet = sheet;
    this.purpose = purpose;
    this.from = Column.required(heading, Numbers.above0(counted, Unit.COUNT), "");
  }

  /** Discounts by the number of posts. */
  static DiscountSheet volumes() {
    return new DiscountSheet(
        "Volume", "What is taken off for so many posts booked together.", "From posts", "posts");
  }

  /** Discounts by the number of months. */
  static DiscountSheet retainers() {
    return new DiscountSheet(
        "Retainers",
        "What is taken off where a package is booked every month for so many months; it is offered"
            + " for these numbers of months.",
        "Months",
        "months");
  }

  @Override
  public Form form() {
    return new Form(sheet, purpose, List.of(from, share));
  }

  @Override
  public Checked<Discount> read(Entry entry) {
    Optional<Input> many = entry.read(from);
    Optional<Input> off = entry.read(share);
    many.filter(m -> m.value().compareTo(MOST) > 0)
        .ifPresent(m -> entry.reject(from, m.text(), Unit.COUNT.text(MOST) + " or less", ""));
    return entry.checked(() -> new Discount(many.orElseThrow(), off.orElseThrow()));
  }

  @Override
  public List<Input> figures(Discount discount) {
    return List.of(discount.from(), discount.share());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<Discount> discounts) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i < discounts.size(); i++) {
      rising(discounts.get(i - 1).from(), discounts.get(i).from(), problems);
      rising(discounts.get(i - 1).share(), discounts.get(i).share(), problems);
    }
    return problems;
  }

  private static void rising(Input before, Input figure, List<Problem> problems) {
    if (figure.value().compareTo(before.value()) <= 0) {
      problems.add(
          Problem.error(
              figure.origin(), figure.text(), "more than the " + before.text() + " above it", ""));
    }
  }
}
