/**
 * The same {@link dev.ratewright.document.Document}s as web pages: one file each that holds its own
 * style and pictures, asks nothing of any network and runs no script; and the roster as a page to
 * search and compare in. Words of the roster are hostile until they are escaped, which {@link
 * dev.ratewright.web.Markup} does for every one of them.
 */
@org.jspecify.annotations.NullMarked
package dev.ratewright.web;
