package dev.ratewright.pdf;

/** How heavy the strokes of a text are. */
enum Weight {
  REGULAR,
  SEMIBOLD,
  BOLD
}
