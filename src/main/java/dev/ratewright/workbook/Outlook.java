package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Input;
import dev.ratewright.pricing.CrossCheck;
import dev.ratewright.pricing.EffectiveAudience;
import dev.ratewright.pricing.Scenario;
import java.util.SequencedSet;

/** What cross-checks and scenarios rest on. Internal. */
final class Outlook {
  private Outlook() {}

  /** Their inputs, each once, without the followers that a scenario makes up. */
  static SequencedSet<Input> inputs(Appraisal appraisal) {
    Grounds grounds = new Grounds();
    grounds.add(appraisal.creator().audience().followers());
    grounds.add(appraisal.creator().audience().engagement());
    grounds.add(appraisal.card().audience().map(EffectiveAudience::followers));
    for (CrossCheck check : appraisal.checks()) {
      if (check.finding() instanceof CrossCheck.Compared compared) {
        compared.figures().forEach(grounds::add);
      }
    }
    SequencedSet<Input> inputs = grounds.inputs();
    for (Scenario scenario : appraisal.scenarios()) {
      if (scenario.outcome() instanceof Scenario.Priced priced) {
        priced.figures().forEach(grounds::add);
        if (!priced.followers().equals(priced.audience().followers())) {
          inputs.remove(priced.audience().followers());
        }
      }
    }
    return inputs;
  }
}
