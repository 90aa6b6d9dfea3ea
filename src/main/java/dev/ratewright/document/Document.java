package dev.ratewright.document;

import java.util.List;

/**
 * One document that a person opens: a media kit, later a packet or a lookbook.
 *
 * @param title the title a reader's window shows, such as "Ada Moreno, media kit, October 2026"
 * @param author who issues it: who represents the creator, else the creator
 * @param subject what it is about, in a sentence; it is shown among the file's properties, to
 *     anyone
 * @param keywords by which it is found again, as public as the subject
 * @param language BCP 47 tag of the text, such as "en"
 * @param footer the small print at the foot of every page: data as of, formula, source
 * @param badge a word that stands on every page and is read out there, such as "Internal"; empty
 *     for none
 * @param blocks what is on the pages, in reading order
 */
public record Document(
    String title,
    String author,
    String subject,
    List<String> keywords,
    String language,
    String footer,
    String badge,
    List<Block> blocks) {
  public Document {
    keywords = List.copyOf(keywords);
    blocks = List.copyOf(blocks);
  }

  /** A document without a badge. */
  public Document(
      String title,
      String author,
      String subject,
      List<String> keywords,
      String language,
      String footer,
      List<Block> blocks) {
    this(title, author, subject, keywords, language, footer, "", blocks);
  }

  /** The same with other blocks. */
  public Document with(List<Block> other) {
    return new Document(title, author, subject, keywords, language, footer, badge, other);
  }
}
