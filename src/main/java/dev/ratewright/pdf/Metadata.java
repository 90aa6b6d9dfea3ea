package dev.ratewright.pdf;

import dev.ratewright.document.Document;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file says about itself: title, author, language, and that it is made to be accessible. */
final class Metadata {
  /** PDF/A-2a, and as it demands, what the mark of PDF/UA means. */
  private static final String ARCHIVAL =
      """
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 the file follows</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  /** What a file says it was made with. */
  static final String PROGRAM =
      "Ratewright "
          + Optional.ofNullable(Metadata.class.getPackage().getImplementationVersion())
              .orElse("development");

  private Metadata() {}

  /** The XMP packet of a document. */
  static byte[] xmp(Document document, LocalDate date, Standard standard) {
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
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        <dc:subject><rdf:Bag>%s</rdf:Bag></dc:subject>
        <pdf:Keywords>%s</pdf:Keywords>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <pdf:Producer>%s</pdf:Producer>
        <xmp:CreatorTool>%s</xmp:CreatorTool>
        <xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate>
        <xmp:ModifyDate>%sT00:00:00Z</xmp:ModifyDate>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        %s</rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>\
        """
            .formatted(
                xml(document.title()),
                xml(document.author()),
                xml(document.subject()),
                items(document.keywords()),
                xml(String.join(", ", document.keywords())),
                xml(document.language()),
                xml(PROGRAM),
                xml(PROGRAM),
                date,
                date,
                standard == Standard.ARCHIVAL ? ARCHIVAL : "");
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  private static String items(List<String> words) {
    return words.stream()
        .map(word -> "<rdf:li>" + xml(word) + "</rdf:li>")
        .collect(Collectors.joining());
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
