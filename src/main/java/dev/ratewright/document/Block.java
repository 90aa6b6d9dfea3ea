package dev.ratewright.document;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a page. Text is resolved and formatted; a block says what is there and in which order
 * it is read, never how it looks.
 */
public sealed interface Block
    permits Block.Hero,
        Block.Banner,
        Block.Notices,
        Block.Stats,
        Block.Section,
        Block.Columns,
        Block.Prose,
        Block.Table,
        Block.Quote,
        Block.Case,
        Block.Cards,
        Block.Links,
        Block.Code,
        Block.NewPage,
        Chart,
        Album {

  /**
   * The opening of a document: who this is. Drawn over the full width of the first page.
   *
   * @param kicker a few words above the name, such as "Media kit · October 2026"
   * @param name the person's name, in any script, possibly long
   * @param line one line about the person; may be empty
   * @param chips short facts such as handle, niche, tier and languages
   * @param portrait the photo, or the letters drawn in its place
   */
  record Hero(String kicker, String name, String line, List<String> chips, Portrait portrait)
      implements Block {
    public Hero {
      chips = List.copyOf(chips);
    }
  }

  /**
   * A picture of a person.
   *
   * @param photo the picture's file, already known to lie in an allowed folder; empty for none
   * @param monogram one or two letters drawn where there is no photo
   * @param description what a screen reader says, such as "Portrait of Ada Moreno"
   */
  record Portrait(Optional<Path> photo, String monogram, String description) {}

  /**
   * The opening of a document for colleagues: what it is and whom it is about, without a face.
   *
   * @param kicker a few words above the title, such as "Negotiation packet · October 2026"
   * @param title the title, usually the creator's name
   * @param line one line below it; may be empty
   */
  record Banner(String kicker, String title, String line) implements Block {}

  /** What to know before one acts, most pressing first. */
  record Notices(List<Notice> notices) implements Block {
    public Notices {
      notices = List.copyOf(notices);
    }
  }

  /**
   * One thing to know.
   *
   * @param subject what it is about, in a word or two
   * @param words what is to be known, in a sentence
   */
  record Notice(String subject, String words) {}

  /** A row of large figures with small labels; one to four of them. */
  record Stats(List<Stat> stats) implements Block {
    public Stats {
      stats = List.copyOf(stats);
    }
  }

  /**
   * One large figure.
   *
   * @param figure the figure as printed, such as "412K" or "7.4 %"
   * @param label what it counts, over which window
   * @param note a comparison or caveat in a few words; empty for none
   */
  record Stat(String figure, String label, String note) {}

  /**
   * A heading with what belongs under it. It is kept on one page where that does not leave most of
   * another empty; the heading never stands alone at the foot of a page.
   *
   * @param heading the heading's words
   * @param content the blocks under it, never empty
   */
  record Section(String heading, List<Block> content) implements Block {
    public Section {
      content = List.copyOf(content);
    }
  }

  /** Two columns side by side; where one is empty the other takes the full width. */
  record Columns(List<Block> left, List<Block> right) implements Block {
    public Columns {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** Running text, a paragraph each. */
  record Prose(List<String> paragraphs) implements Block {
    public Prose {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * Rows under a header. Kept on one page as a {@link Section} is; one that goes on overleaf has
   * its header there again.
   *
   * @param columns the headings, first to last
   * @param rows the cells of each row, one per column
   */
  record Table(List<TableColumn> columns, List<List<String>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A column of a {@link Table}.
   *
   * @param heading the heading; where all are empty no header row is drawn
   * @param role how its cells read: the row's subject, a grey remark, or a figure (right-aligned)
   * @param weight its share of the width, relative to the other columns, above 0
   */
  record TableColumn(String heading, Role role, double weight) {}

  /** How the cells of a column read. */
  enum Role {
    /** What the row is about. */
    SUBJECT,
    /** A remark beside it, in grey and smaller. */
    REMARK,
    /** A figure, right-aligned and bold. */
    FIGURE
  }

  /** What somebody said, without quotation marks, which are drawn; the source may be empty. */
  record Quote(String words, String source) implements Block {}

  /**
   * A piece of past work with what came of it.
   *
   * @param figures the results, most telling first; any number, also none
   * @param paragraphs the story; may be empty
   */
  record Case(String title, List<Stat> figures, List<String> paragraphs) implements Block {
    public Case {
      figures = List.copyOf(figures);
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Offers side by side. */
  record Cards(List<Card> cards) implements Block {
    public Cards {
      cards = List.copyOf(cards);
    }
  }

  /**
   * One offer, such as a package.
   *
   * @param price as printed; empty for none
   * @param note a few words below the price, such as "saves 10 %"; may be empty
   * @param contents what is in it, a line each
   * @param marked whether the eye shall fall on it first
   */
  record Card(String title, String price, String note, List<String> contents, boolean marked) {
    public Card {
      contents = List.copyOf(contents);
    }
  }

  /** Words to click on, in a row. */
  record Links(List<Link> links) implements Block {
    public Links {
      links = List.copyOf(links);
    }
  }

  /**
   * Words that lead somewhere, such as "@ada.moreno".
   *
   * @param url where to, as it was given
   */
  record Link(String words, String url) {
    /** Where it leads; empty where that is no https or mailto address. */
    public Optional<URI> target() {
      return Address.of(url);
    }
  }

  /**
   * An address as a QR code, with its words below; left out where the link leads nowhere.
   *
   * @param link its words are the caption
   * @param description what a screen reader says, such as "Code that opens the profile"
   */
  record Code(Link link, String description) implements Block {}

  /**
   * Content that opens a new page under a banner of its own. Where all of it still fits on the page
   * before, it stays there, so that no page is nearly empty: under its kicker as a heading, unless
   * it begins with a heading of its own.
   *
   * @param kicker a few words above the title, such as "Rates · October 2026"
   * @param title the banner's title, usually the creator's name
   * @param contact lines about whom to write to, at the banner's right
   * @param content what follows
   */
  record NewPage(String kicker, String title, List<String> contact, List<Block> content)
      implements Block {
    public NewPage {
      contact = List.copyOf(contact);
      content = List.copyOf(content);
    }
  }
}
