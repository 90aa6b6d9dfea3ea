package dev.ratewright.domain;

import dev.ratewright.problem.Place;

/**
 * A creator's picture, by name.
 *
 * @param file the file's name without any folder; nothing is known yet about the file
 * @param origin the cell it came from
 */
public record Photo(String file, Place origin) {
  /** What is done where there is no usable picture, in words. */
  public static final String OTHERWISE = "the kit shows initials instead";
}
