package dev.ratewright.intake;

import dev.ratewright.domain.Creator;
import dev.ratewright.problem.Checked;

/**
 * One row of the sheet of creators.
 *
 * @param handle whose it is, such as "@mara.cooks"; empty where the handle cannot be read
 * @param creator the creator, or what is wrong with the row
 */
public record Listing(String handle, Checked<Creator> creator) {}
