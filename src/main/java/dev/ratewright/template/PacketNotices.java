package dev.ratewright.template;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Notice;
import dev.ratewright.document.Block.Notices;
import dev.ratewright.domain.Assumption;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Deal;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Right;
import dev.ratewright.domain.Setting;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.pricing.Price;
import dev.ratewright.pricing.Territory;
import dev.ratewright.pricing.Worth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What to know before anything is signed: what binds the creator, and what is not sure. */
final class PacketNotices {
  /** So many names are told; of more, how many. */
  private static final int TOLD = 4;

  private final Appraisal appraisal;
  private final Creator creator;
  private final InternalCard card;
  private final RateBook book;
  private final Language language;
  private final LocalDate day;
  private final List<Notice> notices = new ArrayList<>();

  PacketNotices(Appraisal appraisal, InternalCard card, RateBook book, Language language) {
    this.appraisal = appraisal;
    this.creator = appraisal.creator();
    this.card = card;
    this.book = book;
    this.language = language;
    this.day = appraisal.period().atEndOfMonth();
  }

  /** All of them; nothing where there are none. */
  List<Block> blocks() {
    rights();
    unpriced();
    minimum();
    ages();
    unknown();
    return notices.isEmpty() ? List.of() : List.of(new Notices(notices));
  }

  private void say(String subject, String words) {
    notices.add(new Notice(language.say(subject), words));
  }

  private record Term(Deal deal, Right right) {}

  /** Rights that run, exclusivity first as it may forbid the deal, then the next to end. */
  private void rights() {
    creator.deals().stream()
        .filter(Deal::closed)
        .flatMap(deal -> deal.rights().stream().map(right -> new Term(deal, right)))
        .filter(term -> !term.right().until().isBefore(day))
        .sorted(
            Comparator.comparing((Term t) -> t.right().kind() != Right.Kind.EXCLUSIVITY)
                .thenComparing(t -> t.right().until()))
        .forEach(this::right);
  }

  private void right(Term term) {
    Right right = term.right();
    Deal deal = term.deal();
    String scope = right.scope();
    if (scope.isEmpty()) {
      scope = right.kind() == Right.Kind.EXCLUSIVITY ? deal.category() : deal.deliverable();
    }
    String words =
        language.say(
            scope.isEmpty() ? "packet.runs" : "packet.runs-for",
            "brand",
            deal.brand(),
            "scope",
            scope,
            "day",
            language.day(right.until()));
    long left = ChronoUnit.DAYS.between(day, right.until());
    BigDecimal soon = book.setting(Setting.RIGHTS_SOON).value();
    boolean ending = BigDecimal.valueOf(left).compareTo(soon) <= 0;
    say(
        "right." + right.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        ending
            ? words + language.say("space") + language.say("packet.soon", "days", "" + left)
            : words);
  }

  /** What has no price, by the reason why. */
  private void unpriced() {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (Price price : appraisal.card().prices()) {
      if (price instanceof Price.Unpriced none) {
        reasons
            .computeIfAbsent(none.reason(), r -> new ArrayList<>())
            .add(none.deliverable().name());
      }
    }
    reasons.forEach((reason, names) -> say("packet.no-price", some(names) + ": " + reason + "."));
  }

  private String some(List<String> names) {
    if (names.size() <= TOLD) {
      return language.list(names);
    }
    String more = language.say("and-more", "count", "" + (names.size() - TOLD + 1));
    return language.list(names.subList(0, TOLD - 1)) + language.say("space") + more;
  }

  private void minimum() {
    card.minimumFee()
        .ifPresent(
            fee -> {
              String amount = language.price(fee.value(), fee.currency());
              lifted("packet.lifts-target", amount, line -> line.lifted().contains("target"));
              lifted(
                  "packet.lifts-floor",
                  amount,
                  line -> line.lifted().contains("floor") && !line.lifted().contains("target"));
            });
  }

  private void lifted(String label, String amount, Predicate<InternalCard.Line> which) {
    List<String> names =
        card.lines().stream().filter(which).map(line -> line.deliverable().name()).toList();
    if (!names.isEmpty()) {
      say("packet.minimum", language.say(label, "amount", amount, "deliverables", some(names)));
    }
  }

  private void ages() {
    Freshness freshness = new Freshness(appraisal.period(), book, language);
    Optional<LocalDate> taken = creator.audience().asOf();
    if (taken.isEmpty()) {
      say("packet.age", language.say("no-date"));
    } else if (freshness.isStale(taken.get())) {
      say("packet.age", language.say("packet.audience-of", "day", freshness.marked(taken.get())));
    }
    List<Assumption> old = book.stale(day);
    if (!old.isEmpty()) {
      String months = book.setting(Setting.STALE_AFTER).text();
      String count = "" + old.size();
      say("packet.age", language.say("packet.old-rates", "count", count, "months", months));
    }
  }

  private void unknown() {
    if (appraisal.card().worth().isPresent() && creator.audience().engagement().isEmpty()) {
      say("packet.engagement", language.say("packet.engagement-unknown"));
    }
    appraisal.card().worth().map(Worth::territory).ifPresent(this::region);
    if (card.agency().isEmpty()) {
      say("packet.fee", language.say("packet.fee-unknown"));
    }
  }

  private void region(Territory territory) {
    switch (territory.basis()) {
      case UNKNOWN -> say("packet.region", language.say("packet.region-unknown"));
      case HOME ->
          say("packet.region", language.say("packet.region-home", "name", territory.name()));
      case AUDIENCE -> {
        BigDecimal known = territory.known().value();
        if (known.compareTo(BigDecimal.ONE) < 0) {
          String share = language.percent(known);
          say("packet.region", language.say("packet.region-part", "share", share));
        }
      }
    }
  }
}
