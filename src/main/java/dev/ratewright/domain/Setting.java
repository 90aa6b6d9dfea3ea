package dev.ratewright.domain;

/** A single figure of the rate book that every price is made with. */
public enum Setting {
  /** The low end of a price's band, as a share of its target. */
  BAND_LOW("Band, low", Unit.FACTOR),
  /** The high end of a price's band, as a share of its target. */
  BAND_HIGH("Band, high", Unit.FACTOR),
  /** The least that low engagement makes of an audience. */
  ENGAGEMENT_LEAST("Engagement factor, least", Unit.FACTOR),
  /** The most that high engagement makes of an audience. */
  ENGAGEMENT_MOST("Engagement factor, most", Unit.FACTOR),
  /** For how many days a quoted price holds. */
  VALIDITY_DAYS("Quote validity, days", Unit.COUNT);

  private final String words;
  private final Unit unit;

  Setting(String words, Unit unit) {
    this.words = words;
    this.unit = unit;
  }

  /** The setting as the rate book writes it. */
  public String words() {
    return words;
  }

  /** What its figure counts. */
  public Unit unit() {
    return unit;
  }
}
