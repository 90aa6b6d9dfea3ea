/**
 * Mapping files: what an owner says of a roster, read from YAML and written as YAML to be edited.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.intake.yaml;
