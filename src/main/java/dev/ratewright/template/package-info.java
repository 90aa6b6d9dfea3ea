/**
 * Documents as an agency writes them: templates in Markdown with fields and blocks, the words of a
 * language, and the agency's look. They are read once for a run and filled in for each creator.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.template;
