package dev.ratewright.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Styles and scripts of the program, which are the same in every page. */
public enum Enclosure {
  /** How every page looks. */
  PAGE("page.css"),
  /** How the roster's page looks besides. */
  ROSTER("roster.css"),
  /** Searches, filters, sorts and compares on the roster's page. */
  SCRIPT("roster.js");

  private final String text;

  Enclosure(String file) {
    try (InputStream in = Objects.requireNonNull(Enclosure.class.getResourceAsStream(file))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException everyJarHasIt) {
      throw new UncheckedIOException(everyJarHasIt);
    }
  }

  /** Its text, to the letter. */
  public String text() {
    return text;
  }
}
