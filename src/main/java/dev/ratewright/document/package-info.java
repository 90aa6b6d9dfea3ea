/**
 * Documents before they have a look: a tree of {@link dev.ratewright.document.Block}s with every
 * word and figure already in place, and no font, colour or measure. The same tree is drawn as PDF
 * and compared as text in tests.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.document;
