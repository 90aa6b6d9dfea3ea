/**
 * Prints a {@link dev.ratewright.document.Document} as a tagged PDF. {@link
 * dev.ratewright.pdf.Press} is the way in. A block becomes {@code Strip}s of {@code Piece}s, a
 * {@code Folio} lays these on pages, and only then is anything drawn, so that the number of pages
 * is known and a page can be tried before it is kept.
 *
 * <p>All lengths are points (1/72 inch); heights are counted downwards from the top of the page.
 */
@NullMarked
package dev.ratewright.pdf;

import org.jspecify.annotations.NullMarked;
