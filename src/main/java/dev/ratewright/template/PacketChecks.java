package dev.ratewright.template;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Notice;
import dev.ratewright.document.Block.Notices;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.domain.Expr;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pricing.CrossCheck;
import dev.ratewright.pricing.CrossCheck.Compared;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Prices held against what they were not made with, and why some of them are far apart. */
record PacketChecks(List<CrossCheck> checks, RateBook book, Language language) {

  /** All checks that came to something. */
  List<Block> table() {
    List<List<String>> rows = new ArrayList<>();
    each((check, compared) -> rows.add(row(check, compared)));
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Table(
                List.of(
                    new TableColumn(language.say("packet.check"), Role.SUBJECT, 2.8),
                    new TableColumn(language.say("packet.working"), Role.REMARK, 4.2),
                    new TableColumn(language.say("packet.says"), Role.FIGURE, 2.2),
                    new TableColumn(language.say("packet.target-is"), Role.FIGURE, 1.1)),
                rows));
  }

  /** Those among them that somebody should look at. */
  List<Block> flags() {
    List<Notice> flagged = new ArrayList<>();
    each(
        (check, compared) -> {
          if (compared.flagged()) {
            flagged.add(notice(check, compared));
          }
        });
    return flagged.isEmpty() ? List.of() : List.of(new Notices(flagged));
  }

  private void each(BiConsumer<CrossCheck, Compared> what) {
    for (CrossCheck check : checks) {
      if (check.finding() instanceof Compared compared) {
        what.accept(check, compared);
      }
    }
  }

  private List<String> row(CrossCheck check, Compared compared) {
    return List.of(name(check), working(compared), says(check.kind(), compared), times(compared));
  }

  private String name(CrossCheck check) {
    String kind =
        language.say("check." + check.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return check.kind() == CrossCheck.Kind.DEALS ? kind + " · " + check.deliverable() : kind;
  }

  private static String working(Compared compared) {
    return compared.says().expected() instanceof Named named ? named.of().working() : "";
  }

  private String says(CrossCheck.Kind kind, Compared compared) {
    String least = price(kind.least(compared.says()));
    String most = price(kind.most(compared.says()));
    return least.equals(most) ? least : least + "–" + most;
  }

  private String times(Compared compared) {
    BigDecimal times = compared.times().value().setScale(2, RoundingMode.HALF_UP);
    return language.numerals().number(times.toPlainString()) + " ×";
  }

  private Notice notice(CrossCheck check, Compared compared) {
    String label =
        compared.verdict() == CrossCheck.Verdict.ABOVE ? "packet.flag-above" : "packet.flag-below";
    return new Notice(
        name(check),
        language.say(
            label, "times", times(compared), "reasons", String.join("; ", compared.reasons())));
  }

  private String price(Expr amount) {
    return language.price(amount.value(), book.currency());
  }
}
