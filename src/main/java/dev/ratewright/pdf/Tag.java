package dev.ratewright.pdf;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A node of the structure that a screen reader follows. It enters the file when its first content
 * is drawn, so what is never drawn leaves no empty node, and the order of drawing is that of
 * reading.
 */
final class Tag {
  private final Optional<Tag> parent;
  private final String role;
  private String alt = "";
  private String scope = "";
  private @Nullable PdfStructureElement element;

  private Tag(Optional<Tag> parent, String role) {
    this.parent = parent;
    this.role = role;
  }

  /** The root of a document's structure. */
  static Tag document() {
    return new Tag(Optional.empty(), "Document");
  }

  /**
   * A node below this one.
   *
   * @param childRole a standard structure type, such as "P" or "H2"
   */
  Tag child(String childRole) {
    return new Tag(Optional.of(this), childRole);
  }

  /** A picture below this one, with the words that stand for it. */
  Tag figure(String description) {
    Tag figure = child("Figure");
    figure.alt = description;
    return figure;
  }

  /** A table cell that heads its "Column" or its "Row". */
  Tag header(String headed) {
    Tag header = child("TH");
    header.scope = headed;
    return header;
  }

  PdfStructureElement element(PdfWriter writer) {
    PdfStructureElement made = element;
    if (made == null) {
      PdfName type = new PdfName(role);
      made =
          parent
              .map(above -> new PdfStructureElement(above.element(writer), type))
              .orElseGet(() -> new PdfStructureElement(writer.getStructureTreeRoot(), type));
      if (!alt.isEmpty()) {
        made.put(PdfName.ALT, new PdfString(alt, PdfObject.TEXT_UNICODE));
      }
      if (!scope.isEmpty()) {
        PdfDictionary attributes = attributes("Table");
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        made.put(PdfName.A, attributes);
      }
      element = made;
    }
    return made;
  }

  /**
   * Says where on its page a picture stands: left, bottom, right, top in the page's own measure.
   */
  void box(PdfWriter writer, float left, float bottom, float right, float top) {
    PdfArray box = new PdfArray();
    for (float side : new float[] {left, bottom, right, top}) {
      box.add(new PdfNumber(side));
    }
    PdfDictionary attributes = attributes("Layout");
    attributes.put(PdfName.BBOX, box);
    attributes.put(new PdfName("Placement"), new PdfName("Block"));
    element(writer).put(PdfName.A, attributes);
  }

  /** Makes this node's words lead to a page elsewhere; they must be drawn already. */
  void leadTo(PdfWriter writer, URI target, String words, Rectangle area) {
    lead(writer, new PdfAction(target.toASCIIString()), words, area);
  }

  /** Makes this node's words lead to a page of this document, from 1. */
  void leadTo(PdfWriter writer, int page, String words, Rectangle area) {
    PdfDestination top = new PdfDestination(PdfDestination.FIT);
    lead(writer, PdfAction.gotoLocalPage(page, top, writer), words, area);
  }

  private void lead(PdfWriter writer, PdfAction action, String words, Rectangle area) {
    PdfStructureElement node = element(writer);
    PdfAnnotation link =
        new PdfAnnotation(
            writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
    link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
    link.setFlags(PdfAnnotation.FLAGS_PRINT);
    link.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
    int key = writer.getStructureTreeRoot().addExistingObject(node.getReference());
    link.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
    object.put(PdfName.PG, writer.getCurrentPage());
    object.put(new PdfName("Obj"), link.getIndirectReference());
    PdfArray kids = new PdfArray(node.get(PdfName.K));
    kids.add(object);
    node.put(PdfName.K, kids);
    writer.addAnnotation(link);
  }

  private static PdfDictionary attributes(String owner) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName(owner));
    return attributes;
  }
}
