package dev.ratewright.template;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.domain.Deal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For whom a creator has worked, and never for what. */
record Past(Appraisal appraisal, Language language) {

  /** Brands whose deals are delivered, newest first, and what was made for them. */
  List<Block> work(int most) {
    Map<String, Set<String>> made = new LinkedHashMap<>();
    appraisal.creator().deals().stream()
        .filter(d -> delivered(d.state()))
        .filter(d -> !d.date().isAfter(appraisal.period().atEndOfMonth()))
        .sorted(Comparator.comparing(Deal::date).reversed())
        .forEach(
            d -> made.computeIfAbsent(d.brand(), b -> new LinkedHashSet<>()).add(d.deliverable()));
    if (made.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    made.forEach((brand, what) -> rows.add(List.of(brand, joined(what))));
    List<List<String>> shown = new ArrayList<>(rows.subList(0, Math.min(rows.size(), most)));
    if (rows.size() > most) {
      shown.add(List.of(language.say("and-more", "count", "" + (rows.size() - most)), ""));
    }
    return List.of(
        new Table(
            List.of(new TableColumn("", Role.SUBJECT, 1), new TableColumn("", Role.REMARK, 1)),
            shown));
  }

  private String joined(Set<String> deliverables) {
    return language.list(deliverables.stream().filter(d -> !d.isEmpty()).toList());
  }

  private static boolean delivered(Deal.State state) {
    return switch (state) {
      case DELIVERED, INVOICED, PAID, OVERDUE -> true;
      case PROPOSED, SIGNED, CANCELLED -> false;
    };
  }
}
