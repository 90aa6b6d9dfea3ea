package dev.ratewright.intake;

import java.util.List;
import java.util.Optional;

/**
 * The rows of one creator on the sheet of creators, or one row that is no creator's.
 *
 * @param rows one, or one for each platform
 * @param passedOver the rule by which the row is no creator's; empty where it is one's
 */
record Person(List<Entry> rows, Optional<PassedOver> passedOver) {}
