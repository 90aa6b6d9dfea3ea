package dev.ratewright.pdf;

import dev.ratewright.document.Document;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What a file says about itself: title, author, language, and that it is made to be accessible. */
final class Metadata {
  private Metadata() {}

  /** The XMP packet of a document. */
  static byte[] xmp(Document document, LocalDate date) {
    String packet =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate>
        <xmp:ModifyDate>%sT00:00:00Z</xmp:ModifyDate>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>\
        """
            .formatted(
                xml(document.title()),
                xml(document.author()),
                xml(document.language()),
                date,
                date);
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  private static String xml(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(code -> code >= ' ' && code != 0xFFFE && code != 0xFFFF)
        .filter(code -> code < 0xD800 || code > 0xDFFF)
        .forEach(
            code -> {
              switch (code) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.appendCodePoint(code);
              }
            });
    return safe.toString();
  }
}
