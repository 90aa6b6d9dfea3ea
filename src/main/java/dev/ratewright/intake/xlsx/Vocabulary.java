package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.excel.Harmful;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The names in an XML part, which must not be endlessly many: the XML reader keeps each, and takes
 * ever longer to look them up. Half a minute for 2 MB of nothing but new names was measured.
 */
final class Vocabulary {
  /** A workbook's part uses some dozens. */
  private static final int MOST = 2_000;

  private final Set<String> known = new HashSet<>();

  /** Those met last, so that hardly any name must be looked up among the known ones. */
  private final @Nullable String[] recent = new @Nullable String[256];

  /** Learns the names of the event just read. */
  void learn(int event, XMLStreamReader xml) throws Harmful {
    if (event == XMLStreamConstants.START_ELEMENT) {
      learn(xml.getLocalName());
      for (int i = 0, count = xml.getAttributeCount(); i < count; i++) {
        learn(xml.getAttributeLocalName(i));
      }
      for (int i = 0, count = xml.getNamespaceCount(); i < count; i++) {
        String prefix = xml.getNamespacePrefix(i);
        learn(prefix == null ? "" : prefix);
      }
    } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      learn(xml.getPITarget());
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private void learn(String name) throws Harmful {
    int slot = name.hashCode() & 0xFF;
    // The reader hands out the same object for the same name; another one is only looked up again.
    if (recent[slot] != name) {
      recent[slot] = name;
      if (known.add(name) && known.size() > MOST) {
        throw new Harmful("more than 2,000 names of elements and attributes");
      }
    }
  }
}
