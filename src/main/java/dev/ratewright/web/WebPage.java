package dev.ratewright.web;

import dev.ratewright.document.Block;
import dev.ratewright.document.Document;
import dev.ratewright.document.Wording;
import dev.ratewright.pdf.Brand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A document as one web page that holds all it needs, in an agency's colours. One value serves all
 * documents, on all threads; the same document and photo give the same bytes.
 */
public final class WebPage {
  private final Brand brand;
  private final Frame frame;
  private final Function<Path, Optional<byte[]>> photos;

  /**
   * In a brand's colours.
   *
   * @param wording of what stands around a document, in the language of all of them
   * @param photos a square JPEG of a picture's file; empty where it gives none
   */
  public WebPage(Brand brand, Wording wording, Function<Path, Optional<byte[]>> photos) {
    this.brand = brand;
    this.frame = new Frame(brand, wording);
    this.photos = photos;
  }

  /** Writes a document to a file, which is replaced. */
  public void write(Document document, Path file) throws IOException {
    Files.writeString(file, html(document));
  }

  /** A document as HTML. */
  public String html(Document document) {
    Markup page = frame.begin(document.title(), document.author());
    BlockMarkup blocks = new BlockMarkup(page, brand, photos);
    List<Block> content = document.blocks();
    page.open("header", "class", "banner");
    if (!document.badge().isEmpty()) {
      page.words("p", document.badge(), "class", "badge");
    }
    if (!content.isEmpty() && content.getFirst() instanceof Block.Hero hero) {
      blocks.hero(hero, 1);
      content = content.subList(1, content.size());
    } else {
      page.open("div", "class", "title").words("h1", document.title()).close();
    }
    page.close().line();
    page.open("main", "id", "content").line();
    blocks.all(content, 2);
    page.close().line();
    return Frame.end(page, document.footer());
  }
}
