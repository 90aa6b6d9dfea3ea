package dev.ratewright.domain;

import java.util.Optional;

/**
 * Who a creator is, in the words of the roster. Empty text stands for a blank cell.
 *
 * @param id the platform's or the agency's own number for them, as text: such numbers have up to 19
 *     digits, more than a spreadsheet's numbers keep
 * @param name the name on documents; the handle where the roster gives none
 * @param niche the niche as the rate book names it; empty where it is not given or not known
 * @param country where they live
 * @param languages as written, such as "English, Spanish"
 * @param age in years
 * @param manager who looks after them at the agency
 * @param headline one line that says who watches and why
 * @param bio a few sentences
 * @param photo their picture
 * @param account what kind of account they publish with
 */
public record Identity(
    String id,
    String name,
    Optional<Niche> niche,
    String country,
    String languages,
    Optional<Input> age,
    String manager,
    String headline,
    String bio,
    Optional<Photo> photo,
    Optional<AccountType> account) {

  /** Whom a brand writes to, in words; empty where the roster names no manager. */
  public String represented() {
    return manager.isEmpty() ? "" : "Represented by " + manager;
  }
}
