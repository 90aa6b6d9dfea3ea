package dev.ratewright.document;

import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Section;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What else there is to show of a creator: where else they are followed, whom they reach, and work
 * they are proud of. A section without anything in it is left out.
 */
record Showcase(Creator creator) {
  private static final int GROUPS = 3;
  private static final int WORKS = 5;

  /** Where else the creator is followed. */
  List<Block> channels() {
    List<List<String>> rows = new ArrayList<>();
    for (Channel channel : creator.channels()) {
      rows.add(
          List.of(
              channel.platform().words(),
              channel.handle().isEmpty() ? "" : "@" + channel.handle(),
              channel.audience().map(a -> Figures.compact(a.followers().value())).orElse("")));
    }
    return section(
        "Also on",
        rows,
        new TableColumn("", Role.SUBJECT, 1.2),
        new TableColumn("", Role.REMARK, 2),
        new TableColumn("", Role.FIGURE, 0.8));
  }

  /** Whom the creator reaches: the largest groups by age, gender, country, city and language. */
  List<Block> audience() {
    Audience audience = creator.audience();
    List<List<String>> rows = new ArrayList<>();
    for (Segment.Kind kind : Segment.Kind.values()) {
      String groups =
          audience.segments().stream()
              .filter(segment -> segment.kind() == kind)
              .sorted(Comparator.comparing((Segment s) -> s.share().value()).reversed())
              .limit(GROUPS)
              .map(s -> s.group() + " " + Figures.percent(s.share().value()))
              .collect(Collectors.joining(", "));
      if (!groups.isEmpty()) {
        rows.add(List.of(kind.words(), groups));
      }
    }
    return section(
        "Audience on " + audience.platform().words(),
        rows,
        new TableColumn("", Role.SUBJECT, 1),
        new TableColumn("", Role.REMARK, 3));
  }

  /** Work to show. */
  List<Block> highlights() {
    List<List<String>> rows =
        creator.highlights().stream()
            .limit(WORKS)
            .map(highlight -> List.of(highlight.title(), words(highlight)))
            .toList();
    return section(
        "Highlights",
        rows,
        new TableColumn("", Role.SUBJECT, 1),
        new TableColumn("", Role.REMARK, 1.4));
  }

  private static String words(Highlight highlight) {
    String when = highlight.date().map(day -> ", " + Figures.month(YearMonth.from(day))).orElse("");
    return Stream.of(highlight.kind().words() + when, highlight.text())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private static List<Block> section(
      String heading, List<List<String>> rows, TableColumn... columns) {
    return rows.isEmpty()
        ? List.of()
        : List.of(new Section(heading, List.of(new Table(List.of(columns), rows))));
  }
}
