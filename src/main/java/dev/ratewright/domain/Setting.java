package dev.ratewright.domain;

/** A single figure of the rate book, for all creators and months. */
public enum Setting {
  /** The low end of a price's band, as a share of its target. */
  BAND_LOW("Band, low", "for the low end", Unit.FACTOR),
  /** The high end of a price's band, as a share of its target. */
  BAND_HIGH("Band, high", "for the high end", Unit.FACTOR),
  /** The least that low engagement makes of an audience. */
  ENGAGEMENT_LEAST(
      "Engagement factor, least", "of the usual engagement, the least counted", Unit.FACTOR),
  /** The most that high engagement makes of an audience. */
  ENGAGEMENT_MOST(
      "Engagement factor, most", "of the usual engagement, the most counted", Unit.FACTOR),
  /** For how many days a quoted price holds. */
  VALIDITY_DAYS("Quote validity, days", "days", Unit.COUNT),
  /** How many months after it was last looked at a figure of the rate book is stale. */
  STALE_AFTER("Stale after, months", "months", Unit.COUNT),
  /** How many days after they were taken figures of an audience are stale. */
  AUDIENCE_STALE("Audience figures stale after, days", "days", Unit.COUNT),
  /** The Herfindahl index above which income is called concentrated. */
  CONCENTRATED("Concentrated above", "above which income is concentrated", Unit.FACTOR),
  /** The Herfindahl index above which income is called highly concentrated. */
  HIGHLY_CONCENTRATED(
      "Highly concentrated above", "above which income is highly concentrated", Unit.FACTOR),
  /** How many revision rounds a price includes. */
  REVISIONS_INCLUDED("Revision rounds included", "revision rounds", Unit.COUNT),
  /** A post that is wanted in fewer days than this is a rush. */
  RUSH_DAYS("Rush below, days", "days", Unit.COUNT),
  /** Within how many days an invoice is due. */
  PAYMENT_DAYS("Payment due, days", "days", Unit.COUNT),
  /** The share that a brand not known to the agency pays on signing. */
  ON_SIGNING("On signing, new brands", "on signing", Unit.PERCENT),
  /** Of how many closed deals a figure is calibrated at least. */
  CALIBRATION_DEALS("Calibration, fewest deals", "closed deals", Unit.COUNT),
  /** Of how many creators those deals are at least, to tell a market from a person. */
  CALIBRATION_CREATORS("Calibration, fewest creators", "creators", Unit.COUNT),
  /** How many times its lower end the upper end of a calibrated figure's interval is at most. */
  CALIBRATION_WIDEST(
      "Calibration, widest interval", "times the lower end of the interval", Unit.FACTOR),
  /** The share of closed deals, the oldest, that a back-test learns from. */
  BACK_TEST_SHARE("Back-test, share learned from", "of the closed deals", Unit.FACTOR),
  /** How many times apart a price and a cross-check may be without being flagged. */
  CROSS_CHECK("Cross-check flagged beyond, times", "times apart", Unit.FACTOR),
  /** Of how many months, up to the period's, closed deals count as a cross-check. */
  DEAL_MONTHS("Closed deals count, months", "months", Unit.COUNT),
  /** How many months after the newest of them closed deals are stale. */
  DEALS_STALE("Closed deals stale after, months", "months", Unit.COUNT),
  /** How many times followers, or the median month, views are a viral outlier. */
  VIRAL("Viral outlier beyond, times", "times", Unit.FACTOR),
  /** By which share followers grow or shrink in a scenario. */
  SCENARIO_FOLLOWERS("Scenario, followers", "of the followers", Unit.PERCENT),
  /** By how much engagement rises or falls in a scenario. */
  SCENARIO_ENGAGEMENT("Scenario, engagement points", "of engagement", Unit.PERCENT),
  /** Within how many days a right of a brand ends soon. */
  RIGHTS_SOON("Rights end soon within, days", "days", Unit.COUNT),
  /** What one opens with, as so many times the target. */
  OPEN_AT("Open at, times the target", "to open with", Unit.FACTOR),
  /** Below which share of the floor one walks away. */
  WALK_AWAY("Walk away below, of the floor", "to walk away below", Unit.FACTOR),
  /** Below which share of the target an offer is far too low. */
  OFFER_FAR_TOO_LOW("Offer far too low below, of the target", "not far too low from", Unit.FACTOR),
  /** Below which share of the target an offer is too low. */
  OFFER_TOO_LOW("Offer too low below, of the target", "workable from", Unit.FACTOR),
  /** From which share of the target on an offer is good. */
  OFFER_GOOD("Offer good from, of the target", "good from", Unit.FACTOR),
  /** From how many US dollars on California wants a contract in writing. */
  CONTRACT_CALIFORNIA("Written contract from, California, $", "US dollars", Unit.COUNT),
  /** The same in Illinois. */
  CONTRACT_ILLINOIS("Written contract from, Illinois, $", "US dollars", Unit.COUNT),
  /** The same in New York. */
  CONTRACT_NEW_YORK("Written contract from, New York, $", "US dollars", Unit.COUNT),
  /** From how many US dollars a year on payments are reported on form 1099-NEC. */
  REPORTED_TO_IRS("Form 1099-NEC from, a year, $", "US dollars a year", Unit.COUNT);

  private final String words;
  private final String phrase;
  private final Unit unit;

  Setting(String words, String phrase, Unit unit) {
    this.words = words;
    this.phrase = phrase;
    this.unit = unit;
  }

  /** The setting as the rate book writes it. */
  public String words() {
    return words;
  }

  /** What stands behind its figure in a working. */
  public String phrase() {
    return phrase;
  }

  /** What its figure counts. */
  public Unit unit() {
    return unit;
  }
}
