package dev.ratewright.template;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Case;
import dev.ratewright.document.Block.Code;
import dev.ratewright.document.Block.Link;
import dev.ratewright.document.Block.Links;
import dev.ratewright.document.Block.Quote;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Highlight;
import dev.ratewright.domain.Platform;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Work that a creator is proud of, what others said of it, and where it can be seen. */
record Showcase(Creator creator, Language language) {
  /** Quotation marks around a text, which are drawn with it. */
  private static final Pattern MARKS = Pattern.compile("^[\"“”„«»「『‹›']+|[\"“”„«»」』‹›']+$");

  /** Work to show, a line each. */
  List<Block> highlights(int most) {
    List<List<String>> rows =
        creator.highlights().stream()
            .limit(most)
            .map(highlight -> List.of(highlight.title(), words(highlight)))
            .toList();
    return table(rows, new TableColumn("", Role.SUBJECT, 1), new TableColumn("", Role.REMARK, 1.4));
  }

  /** Work to show and what came of it, without what others said. */
  List<Block> cases(int most) {
    return creator.highlights().stream()
        .filter(highlight -> !isSaying(highlight))
        .limit(most)
        .<Block>map(
            highlight ->
                new Case(
                    highlight.title(),
                    List.of(),
                    Stream.of(highlight.text(), kindAndMonth(highlight))
                        .filter(words -> !words.isEmpty())
                        .toList()))
        .toList();
  }

  /** What others said. */
  List<Block> testimonials(int most) {
    return creator.highlights().stream()
        .filter(Showcase::isSaying)
        .limit(most)
        .<Block>map(
            said -> new Quote(MARKS.matcher(said.text().strip()).replaceAll(""), said.title()))
        .toList();
  }

  private static boolean isSaying(Highlight highlight) {
    return highlight.kind() == Highlight.Kind.TESTIMONIAL && !highlight.text().isBlank();
  }

  /** Where else the creator can be seen, and where their work. */
  List<Block> links(int most) {
    List<Link> links = new ArrayList<>();
    for (Channel channel : creator.channels()) {
      channel
          .platform()
          .profile(channel.handle())
          .ifPresent(address -> links.add(new Link(channel.platform().words(), address)));
    }
    creator.highlights().stream()
        .map(highlight -> new Link(highlight.title(), highlight.link()))
        .filter(link -> link.target().isPresent())
        .forEach(links::add);
    return links.isEmpty()
        ? List.of()
        : List.of(new Links(links.subList(0, Math.min(most, links.size()))));
  }

  /** The creator's profile as a code to be read by a telephone. */
  List<Block> code() {
    return profile()
        .<List<Block>>map(
            link -> List.of(new Code(link, language.say("code", "platform", platform().words()))))
        .orElse(List.of());
  }

  private Optional<Link> profile() {
    String words =
        language.say(
            "profile", "handle", creator.handle().toString(), "platform", platform().words());
    return platform().profile(creator.handle().text()).map(address -> new Link(words, address));
  }

  private Platform platform() {
    return creator.audience().platform();
  }

  private String words(Highlight highlight) {
    return Stream.of(kindAndMonth(highlight), highlight.text())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private String kindAndMonth(Highlight highlight) {
    return language.say(highlight.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        + highlight
            .date()
            .map(day -> language.say("comma") + language.month(YearMonth.from(day)))
            .orElse("");
  }

  private static List<Block> table(List<List<String>> rows, TableColumn... columns) {
    return rows.isEmpty() ? List.of() : List.of(new Table(List.of(columns), rows));
  }
}
