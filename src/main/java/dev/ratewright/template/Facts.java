package dev.ratewright.template;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Album;
import dev.ratewright.document.Block;
import dev.ratewright.document.Chart;
import dev.ratewright.document.Chart.BarChart;
import dev.ratewright.document.Chart.TimeChart;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Identity;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that templates may say of one creator. */
final class Facts {
  final Appraisal appraisal;
  final Creator creator;
  final Identity identity;
  final Language language;
  final Profile profile;
  final Freshness freshness;
  final Reach reach;
  final Elsewhere elsewhere;
  final Showcase showcase;
  final Past past;
  final Offers offers;
  final Contact contact;

  /** What is internal: there for internal documents alone. */
  final Optional<Packet> packet;

  private final Optional<Path> photo;

  Facts(
      Appraisal appraisal,
      Optional<Path> photo,
      RateBook book,
      Language language,
      Contact contact) {
    this(appraisal, photo, book, language, contact, false);
  }

  /**
   * @param internal whether the document is for the agency alone
   */
  Facts(
      Appraisal appraisal,
      Optional<Path> photo,
      RateBook book,
      Language language,
      Contact contact,
      boolean internal) {
    this.appraisal = appraisal;
    this.creator = appraisal.creator();
    this.identity = creator.identity();
    this.language = language;
    this.freshness = new Freshness(appraisal.period(), book, language);
    this.profile = new Profile(appraisal, freshness, language);
    this.reach = new Reach(creator, language);
    this.elsewhere = new Elsewhere(creator, freshness, language);
    this.showcase = new Showcase(creator, language);
    this.past = new Past(appraisal, language);
    this.offers = new Offers(appraisal.card(), book, language);
    this.contact = contact;
    this.packet = internal ? Optional.of(new Packet(appraisal, book, language)) : Optional.empty();
    this.photo = photo;
  }

  Block hero(String kicker) {
    return profile.hero(kicker, photo);
  }

  /** The creator as one of several, with a few words below their name. */
  Album.Face face(String remark) {
    return new Album.Face(profile.portrait(photo), identity.name(), remark);
  }

  /** Handle, niche and tier in one line. */
  String knownAs() {
    return Stream.of(
            creator.handle().toString(),
            identity.niche().map(Niche::name).orElse(""),
            appraisal.card().tier().name())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  String month() {
    return language.month(appraisal.period());
  }

  /** Whom a brand writes to, in words; empty where the roster names no manager. */
  Optional<String> represented() {
    return Stream.of(identity.manager())
        .filter(manager -> !manager.isEmpty())
        .map(manager -> language.say("represented", "manager", manager))
        .findFirst();
  }

  List<Block> viewsByMonth() {
    List<Chart.Bar> months = profile.viewsByMonth();
    if (months.size() < 2) {
      return List.of();
    }
    Chart.Bar first = months.getFirst();
    Chart.Bar last = months.getLast();
    String words =
        language.say(
            "views-chart",
            "first",
            first.text(),
            "first-month",
            first.label(),
            "last",
            last.text(),
            "last-month",
            last.label());
    return List.of(new TimeChart(words, months, profile.median(months)));
  }

  List<Block> responses() {
    List<Chart.Bar> bars = profile.responses();
    if (bars.isEmpty()) {
      return List.of();
    }
    List<String> texts = bars.stream().map(bar -> bar.label() + " " + bar.text()).toList();
    String words = language.say("responses-chart", "responses", language.list(texts));
    return List.of(new BarChart(words, bars));
  }
}
