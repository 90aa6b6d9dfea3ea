package dev.ratewright.template;

/** A kind of document about a creator. */
public enum DocumentKind {
  /** Who a creator is, and what it costs. */
  MEDIA_KIT("media-kit", "media-kits"),
  /** Who a creator is, and what can be booked. */
  MEDIA_KIT_NO_PRICES("media-kit-no-prices", "media-kits-no-prices"),
  /** The most important on one page. */
  ONE_SHEET("one-sheet", "one-sheets"),
  /** What it costs. */
  RATE_CARD("rate-card", "rate-cards-pdf"),
  /** What may be agreed, and why, for the agency alone. */
  NEGOTIATION_PACKET("negotiation-packet", "packets");

  private final String word;
  private final String folder;

  DocumentKind(String word, String folder) {
    this.word = word;
    this.folder = folder;
  }

  /** What it is called on the command line; its template is called so too. */
  public String word() {
    return word;
  }

  /** The folder its files lie in. */
  public String folder() {
    return folder;
  }

  /** Whether it must never have a second page. */
  public boolean onePage() {
    return this == ONE_SHEET;
  }

  /** Whether it is for the agency alone and never sent to a brand. */
  public boolean internal() {
    return this == NEGOTIATION_PACKET;
  }

  /** The file of its template. */
  String template() {
    return word + TemplateFiles.ENDING;
  }
}
