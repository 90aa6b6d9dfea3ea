package dev.ratewright.template;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.domain.Audience;
import dev.ratewright.domain.Channel;
import dev.ratewright.domain.Creator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where else a creator is followed; every platform keeps its own figures. */
record Elsewhere(Creator creator, Freshness freshness, Language language) {
  /** The platform's name and the handle there stand in any table. */
  private static final int ALWAYS = 1;

  private record Fact(String heading, Role role, double weight, Function<Channel, String> text) {
    TableColumn column(boolean headed) {
      return new TableColumn(headed ? heading : "", role, weight);
    }
  }

  /** The platforms with followers, average views, engagement and the day of these figures. */
  List<Block> inFull() {
    return table(
        true,
        List.of(
            fact("platform", Role.SUBJECT, 1.4, channel -> channel.platform().words()),
            fact("handle", Role.REMARK, 2.2, Elsewhere::handle),
            fact("followers-there", Role.FIGURE, 1.2, this::followers),
            fact("average-views-there", Role.FIGURE, 1.4, this::views),
            fact("engagement-there", Role.FIGURE, 1.4, this::engagement),
            fact("date", Role.REMARK, 2.2, this::day)));
  }

  /** The platforms with followers alone. */
  List<Block> inShort() {
    return table(
        false,
        List.of(
            fact("platform", Role.SUBJECT, 1.2, channel -> channel.platform().words()),
            fact("handle", Role.REMARK, 2, channel -> handleAndOldDay(channel)),
            fact("followers-there", Role.FIGURE, 0.8, this::followers)));
  }

  private Fact fact(String label, Role role, double weight, Function<Channel, String> text) {
    return new Fact(language.say(label), role, weight, text);
  }

  /** A column that nothing is known for is left out. */
  private List<Block> table(boolean headed, List<Fact> facts) {
    List<Channel> channels = creator.channels();
    List<Fact> known = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (i < ALWAYS || channels.stream().anyMatch(c -> !fact.text().apply(c).isEmpty())) {
        known.add(fact);
      }
    }
    return channels.isEmpty()
        ? List.of()
        : List.of(
            new Table(
                known.stream().map(fact -> fact.column(headed)).toList(),
                channels.stream()
                    .map(c -> known.stream().map(fact -> fact.text().apply(c)).toList())
                    .toList()));
  }

  private static String handle(Channel channel) {
    return channel.handle().isEmpty() ? "" : "@" + channel.handle();
  }

  private String handleAndOldDay(Channel channel) {
    Optional<String> old =
        channel.audience().flatMap(Audience::asOf).filter(freshness::isStale).map(freshness::since);
    return (handle(channel) + old.map(since -> language.say("comma") + since).orElse("")).strip();
  }

  private String followers(Channel channel) {
    return channel.audience().map(a -> language.count(a.followers().value())).orElse("");
  }

  private String views(Channel channel) {
    return channel
        .audience()
        .flatMap(Audience::averageViews)
        .map(views -> language.count(views.value()))
        .orElse("");
  }

  private String engagement(Channel channel) {
    return channel
        .audience()
        .flatMap(Audience::engagement)
        .map(rate -> language.percent(rate.value()))
        .orElse("");
  }

  private String day(Channel channel) {
    return channel.audience().flatMap(Audience::asOf).map(freshness::marked).orElse("");
  }
}
