package dev.ratewright.template;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Highlight;
import dev.ratewright.domain.Segment;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What else there is to show of a creator: where else they are followed, whom they reach, and work
 * they are proud of.
 */
record Showcase(Creator creator, Language language) {

  /** Where else the creator is followed. */
  List<Block> channels() {
    List<List<String>> rows = new ArrayList<>();
    for (Channel channel : creator.channels()) {
      rows.add(
          List.of(
              channel.platform().words(),
              channel.handle().isEmpty() ? "" : "@" + channel.handle(),
              channel.audience().map(a -> language.count(a.followers().value())).orElse("")));
    }
    return table(
        rows,
        new TableColumn("", Role.SUBJECT, 1.2),
        new TableColumn("", Role.REMARK, 2),
        new TableColumn("", Role.FIGURE, 0.8));
  }

  /** Whom the creator reaches: the largest groups by age, gender, country, city and language. */
  List<Block> audience(int groups) {
    Audience audience = creator.audience();
    List<List<String>> rows = new ArrayList<>();
    for (Segment.Kind kind : Segment.Kind.values()) {
      String largest =
          audience.segments().stream()
              .filter(segment -> segment.kind() == kind)
              .sorted(Comparator.comparing((Segment s) -> s.share().value()).reversed())
              .limit(groups)
              .map(s -> s.group() + " " + language.percent(s.share().value()))
              .collect(Collectors.joining(language.say("comma")));
      if (!largest.isEmpty()) {
        rows.add(List.of(language.say(label(kind)), largest));
      }
    }
    return table(rows, new TableColumn("", Role.SUBJECT, 1), new TableColumn("", Role.REMARK, 3));
  }

  /** Work to show. */
  List<Block> highlights(int most) {
    List<List<String>> rows =
        creator.highlights().stream()
            .limit(most)
            .map(highlight -> List.of(highlight.title(), words(highlight)))
            .toList();
    return table(rows, new TableColumn("", Role.SUBJECT, 1), new TableColumn("", Role.REMARK, 1.4));
  }

  private String words(Highlight highlight) {
    String when =
        highlight
            .date()
            .map(day -> language.say("comma") + language.month(YearMonth.from(day)))
            .orElse("");
    return Stream.of(language.say(label(highlight.kind())) + when, highlight.text())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private static String label(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Block> table(List<List<String>> rows, TableColumn... columns) {
    return rows.isEmpty() ? List.of() : List.of(new Table(List.of(columns), rows));
  }
}
