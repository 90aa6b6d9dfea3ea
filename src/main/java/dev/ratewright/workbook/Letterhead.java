package dev.ratewright.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header or footer of a printed sheet in three sections, with Excel's codes: {@code &P} for the
 * page, {@code &8} for a size.
 */
record Letterhead(Map<Section, String> sections) {
  /** Where a section stands. */
  enum Section {
    LEFT('L'),
    CENTRE('C'),
    RIGHT('R');

    private final char code;

    Section(char code) {
      this.code = code;
    }
  }

  static final Letterhead NONE = new Letterhead(Map.of());

  /** Reads one as a file has it; words before the first section stand in the middle. */
  static Letterhead of(String written) {
    Map<Section, StringBuilder> sections = new EnumMap<>(Section.class);
    Section now = Section.CENTRE;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      char code = c == '&' && i + 1 < written.length() ? written.charAt(i + 1) : 0;
      Section begun = begins(code);
      if (begun != null) {
        now = begun;
        i++;
        continue;
      }
      StringBuilder words = sections.computeIfAbsent(now, s -> new StringBuilder());
      if (code == 0) {
        words.append(c);
      } else {
        i++;
        // The picture of a header is not on the sheet.
        if (code != 'G') {
          words.append(c).append(code);
        }
      }
    }
    Map<Section, String> read = new EnumMap<>(Section.class);
    sections.forEach(
        (section, words) -> {
          if (!words.toString().isBlank()) {
            read.put(section, words.toString());
          }
        });
    return new Letterhead(read);
  }

  private static @Nullable Section begins(char code) {
    for (Section section : Section.values()) {
      if (section.code == code) {
        return section;
      }
    }
    return null;
  }

  /** The words of a section, with codes; empty where it has none. */
  String at(Section section) {
    return sections.getOrDefault(section, "");
  }

  /** Whether it says nothing at all. */
  boolean isEmpty() {
    return sections.isEmpty();
  }

  /** Whether it counts pages. */
  boolean countsPages() {
    return sections.values().stream().anyMatch(words -> words.contains("&P"));
  }
}
