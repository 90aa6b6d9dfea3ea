package dev.ratewright.intake.xlsx;

import javax.xml.stream.XMLStreamException;

/** XML that is not, or not surely, of the plain kind {@link PlainXml} reads. */
final class Unusual extends XMLStreamException {
  private static final long serialVersionUID = 1;

  Unusual() {
    super("not plain");
  }

  /** None is needed: nobody sees it. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
