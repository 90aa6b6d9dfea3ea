package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Unreadable;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one part says of the parts that belong to it. Types are matched by their last step, since
 * strict files name the same types under other addresses. What lies outside of the file is as if it
 * were not there.
 */
record Relationships(Map<String, Link> links) {
  /** What a part says to which none belong. */
  static final Relationships NONE = new Relationships(Map.of());

  private static final int MOST = 10_000;

  /**
   * A part that belongs to another one.
   *
   * @param type what it is to the other one
   * @param target its name within the zip file; null where it lies outside, or nowhere
   */
  record Link(String type, @Nullable String target) {}

  /**
   * Reads a list of them.
   *
   * @param xml the list
   * @param folder the folder of the part they belong to, with a slash at its end; empty at the top
   */
  static Relationships read(PartReader xml, String folder) throws Unreadable {
    Map<String, Link> links = new LinkedHashMap<>();
    for (int event = xml.next(); event != PartReader.DOCUMENT_END; event = xml.next()) {
      if (event == PartReader.START && xml.name().equals("Relationship")) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id == null || type == null || target == null) {
          throw xml.damaged(null);
        }
        if (links.size() == MOST) {
          throw xml.tooLarge("more than 10,000 links between parts", "an ordinary workbook");
        }
        boolean outside = "External".equals(xml.attribute("TargetMode"));
        links.putIfAbsent(id, new Link(type, outside ? null : within(folder, target)));
      }
    }
    return new Relationships(links);
  }

  /** The part's name: relative to the folder, or from the top where it begins with a slash. */
  private static @Nullable String within(String folder, String target) {
    try {
      URI root = URI.create("part:/");
      URI found =
          root.resolve(URI.create("/" + folder))
              .resolve(target.replace('\\', '/').replace(" ", "%20"));
      String path = found.getPath();
      return "part".equals(found.getScheme()) && found.getAuthority() == null && path != null
          ? path.substring(1)
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The first link to a part of a kind, such as {@code /styles}; null if there is none. */
  @Nullable Link ofType(String type) {
    return links.values().stream()
        .filter(link -> link.type().endsWith(type))
        .findFirst()
        .orElse(null);
  }

  /** The link of a name; null if there is none. */
  @Nullable Link named(String id) {
    return links.get(id);
  }
}
