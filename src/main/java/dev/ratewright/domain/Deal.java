package dev.ratewright.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One agreement with a brand.
 *
 * @param brand who pays
 * @param category the brand's line of business; empty text where not given
 * @param deliverable what the creator makes, as the roster words it
 * @param fee the gross fee in the agency's currency
 * @param state how far it has come
 * @param date the posting date, done or planned; the deal belongs to its month
 * @param killFee what a cancelled deal still pays, gross, in the agency's currency; given exactly
 *     for those
 * @param paidOn the day the money came; known for some paid deals and paid kill fees
 * @param rights what the brand may do or the creator may not, as far as its end is known
 */
public record Deal(
    String brand,
    String category,
    String deliverable,
    Expr fee,
    State state,
    LocalDate date,
    Optional<? extends Expr> killFee,
    Optional<LocalDate> paidOn,
    List<Right> rights) {
  public Deal {
    rights = List.copyOf(rights);
  }

  /** How far a deal has come. */
  public enum State {
    /** Under discussion: no income yet, not even pending. */
    PROPOSED,
    /** Agreed, not yet delivered. */
    SIGNED,
    /** Delivered, not yet invoiced. */
    DELIVERED,
    /** Invoiced, not yet due. */
    INVOICED,
    /** The money has come. */
    PAID,
    /** Invoiced, and the day it was due has passed. */
    OVERDUE,
    /** Called off; the kill fee is what remains. */
    CANCELLED
  }

  /** Whether its fee was agreed and stands: neither a proposal nor called off. */
  public boolean closed() {
    return state != State.PROPOSED && state != State.CANCELLED;
  }

  /** Whether the money has come. */
  public boolean settled() {
    return state == State.PAID || (state == State.CANCELLED && paidOn.isPresent());
  }

  /** Whether money is agreed and has not come yet. */
  public boolean pending() {
    return !settled() && state != State.PROPOSED;
  }

  /** What the brand owes or has paid: the kill fee of a cancelled deal, else the fee. */
  public Expr payable() {
    return killFee.isPresent() ? killFee.get() : fee;
  }
}
