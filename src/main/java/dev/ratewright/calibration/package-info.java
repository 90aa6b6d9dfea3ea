/**
 * What the agency's own closed deals say about the figures of its rate book: a robust fit, the
 * figures it proposes with their evidence, and a test of how well such a proposal would have done.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.calibration;
