package dev.ratewright.template;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Link;
import dev.ratewright.document.Block.Links;
import dev.ratewright.document.Block.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom a brand writes to or calls, as the agency says it. Empty text stands for what it does not
 * say.
 *
 * @param name the agency's
 * @param email an address such as hello@example.org
 * @param phone as it is to be printed
 * @param web the address of a page over https
 */
record Contact(String name, String email, String phone, String web) {
  static final Contact NONE = new Contact("", "", "", "");

  /** In one line, for the small print of every page; empty where nothing is said. */
  String inShort() {
    return String.join(" · ", said(name, email, phone, bare(web)));
  }

  /** Everything, to be read and to be clicked on. */
  List<Block> inFull() {
    List<Block> blocks = new ArrayList<>();
    if (!said(name, phone).isEmpty()) {
      blocks.add(new Prose(said(name, phone)));
    }
    List<Link> links = new ArrayList<>();
    if (!email.isEmpty()) {
      links.add(new Link(email, "mailto:" + email));
    }
    if (!web.isEmpty()) {
      links.add(new Link(bare(web), web));
    }
    if (!links.isEmpty()) {
      blocks.add(new Links(links));
    }
    return blocks;
  }

  /** All forms in which any of it is printed. */
  List<String> texts() {
    return said(name, email, "mailto:" + email, phone, web, bare(web), inShort());
  }

  private static String bare(String address) {
    return address.replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", "");
  }

  private static List<String> said(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).toList();
  }
}
