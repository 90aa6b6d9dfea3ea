package dev.ratewright.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The bookmarks of a document: its headings, each below the last one of a higher level. */
final class Outline {
  private final PdfWriter writer;
  private final Deque<Entry> path = new ArrayDeque<>();

  private record Entry(int level, PdfOutline node) {}

  Outline(PdfWriter writer) {
    this.writer = writer;
  }

  /**
   * Adds a bookmark to the page being drawn.
   *
   * @param level of the heading; 1 is the highest
   * @param y where it stands, from the foot of the page
   */
  void add(int level, String words, float y) {
    while (!path.isEmpty() && path.getLast().level() >= level) {
      path.removeLast();
    }
    PdfOutline above =
        path.isEmpty() ? writer.getDirectContent().getRootOutline() : path.getLast().node();
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    path.addLast(new Entry(level, new PdfOutline(above, place, words, true)));
  }
}
