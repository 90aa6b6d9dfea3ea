package dev.ratewright.batch;

import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Identity;
import dev.ratewright.pdf.Printed;
import java.util.ArrayList;
import java.util.List;

/** What the roster says of a creator in words, each under the heading it stands under there. */
final class RosterWords {
  /** Enough of a text to find it again. */
  private static final int SHOWN = 60;

  private final List<Said> all = new ArrayList<>();

  /**
   * One text.
   *
   * @param heading the column's, with its sheet where that is not the creators'
   */
  record Said(String heading, String text) {
    @Override
    public String toString() {
      int end = Math.min(text.length(), text.offsetByCodePoints(0, Math.min(SHOWN, letters())));
      return heading + " \"" + text.substring(0, end) + (end < text.length() ? "…\"" : "\"");
    }

    private int letters() {
      return text.codePointCount(0, text.length());
    }
  }

  RosterWords(Creator creator) {
    Identity identity = creator.identity();
    add("Handle", creator.handle().text());
    add("Name", identity.name());
    add("Headline", identity.headline());
    add("Bio", identity.bio());
    add("Country", identity.country());
    add("Languages", identity.languages());
    add("Manager", identity.manager());
    creator.channels().forEach(channel -> add("Channels › Handle there", channel.handle()));
    creator.deals().forEach(deal -> add("Deals › Brand", deal.brand()));
    creator.highlights().forEach(work -> add("Highlights › Title", work.title()));
    creator.highlights().forEach(work -> add("Highlights › Text", work.text()));
    creator.audience().segments().forEach(part -> add("Audience › Group", part.group()));
  }

  private void add(String heading, String text) {
    all.add(new Said(heading, text));
  }

  /** The texts that hold any of a printed text's missing characters; else the printed text. */
  List<Said> with(Printed.Missing missing) {
    List<Integer> codes =
        missing.characters().stream().map(code -> Integer.parseInt(code.substring(2), 16)).toList();
    List<Said> found =
        all.stream().filter(said -> said.text().codePoints().anyMatch(codes::contains)).toList();
    return found.isEmpty() ? List.of(new Said("a template", missing.text())) : found;
  }
}
