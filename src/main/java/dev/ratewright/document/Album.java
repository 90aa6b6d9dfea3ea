package dev.ratewright.document;

import java.util.List;

/** What a document about several creators has that one about a single creator needs not. */
public sealed interface Album extends Block {

  /**
   * The front of a document, over the full width of its first page.
   *
   * @param kicker a few words above the title, such as "October 2026"
   * @param title what it is, or whose
   * @param lines what is in it, a line each
   */
  record Cover(String kicker, String title, List<String> lines) implements Album {
    public Cover {
      lines = List.copyOf(lines);
    }
  }

  /** Several people side by side, in rows of up to four. */
  record Faces(List<Face> faces) implements Album {
    public Faces {
      faces = List.copyOf(faces);
    }
  }

  /**
   * One of several people.
   *
   * @param remark a few words below the name; may be empty
   */
  record Face(Portrait portrait, String name, String remark) {}

  /**
   * Where each creator is found: the entries lead, in their order, to the pages that the heroes
   * after them open. There are as many of these as entries.
   */
  record Contents(List<Entry> entries) implements Album {
    public Contents {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One creator in a list of contents.
   *
   * @param name as on their page
   * @param remark by which they are known, such as handle, niche and tier
   * @param figure as printed, such as 412K followers; may be empty
   */
  record Entry(String name, String remark, String figure) {}
}
