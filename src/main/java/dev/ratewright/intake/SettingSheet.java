package dev.ratewright.intake;

import dev.ratewright.domain.Input;
import dev.ratewright.domain.Setting;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Single figures for all creators and months. */
final class SettingSheet implements RateBookSheet<SettingSheet.Value> {
  /** Ten years in days; with more, a day could not be reckoned. */
  private static final BigDecimal MOST = BigDecimal.valueOf(3650);

  private final Column<Setting> setting =
      Column.required("Setting", Words.oneOf(List.of(Setting.values()), Setting::words), "");
  private final Column<Input> value =
      Column.required("Value", Numbers.above0("setting", Unit.FACTOR), "");

  /** A setting with its figure. */
  record Value(Setting setting, Input figure) {}

  @Override
  public Form form() {
    return new Form("Settings", "Single figures.", List.of(setting, value));
  }

  @Override
  public Checked<Value> read(Entry entry) {
    Optional<Setting> which = entry.read(setting);
    Optional<Input> figure = entry.read(value);
    return entry.checked(
        () -> new Value(which.orElseThrow(), named(which.orElseThrow(), figure.orElseThrow())));
  }

  private static Input named(Setting setting, Input figure) {
    return new Input(setting.phrase(), figure.value(), setting.unit(), figure.origin());
  }

  @Override
  public List<Input> figures(Value value) {
    return List.of(value.figure());
  }

  @Override
  public List<Problem> together(List<Value> values) {
    List<Problem> problems =
        new ArrayList<>(Once.each(values, v -> v.setting().words(), v -> v.figure().origin()));
    for (Setting needed : Setting.values()) {
      if (values.stream().noneMatch(v -> v.setting() == needed)) {
        problems.add(
            Problem.error(
                values.getFirst().figure().origin().wholeSheet(),
                "no row for " + needed.words(),
                "one",
                ""));
      }
    }
    values.forEach(value -> bounded(value).ifPresent(problems::add));
    notAbove(values, Setting.ENGAGEMENT_LEAST, Setting.ENGAGEMENT_MOST, problems);
    notAbove(values, Setting.CONCENTRATED, Setting.HIGHLY_CONCENTRATED, problems);
    notAbove(values, Setting.OFFER_FAR_TOO_LOW, Setting.OFFER_TOO_LOW, problems);
    notAbove(values, Setting.OFFER_TOO_LOW, Setting.OFFER_GOOD, problems);
    return problems;
  }

  /** The ends of a band lie on either side of its target, days are whole, an index at most 1. */
  private static Optional<Problem> bounded(Value value) {
    Input figure = value.figure();
    int toTarget = figure.value().compareTo(BigDecimal.ONE);
    boolean whole = figure.value().stripTrailingZeros().scale() <= 0;
    String expected =
        switch (value.setting()) {
          case BAND_LOW -> toTarget > 0 ? "1 or less, so that low is not above target" : "";
          case BAND_HIGH -> toTarget < 0 ? "1 or more, so that high is not below target" : "";
          case VALIDITY_DAYS,
              STALE_AFTER,
              AUDIENCE_STALE,
              REVISIONS_INCLUDED,
              RUSH_DAYS,
              PAYMENT_DAYS,
              DEAL_MONTHS,
              DEALS_STALE,
              RIGHTS_SOON ->
              whole ? atMost(figure) : "a whole number";
          case CALIBRATION_DEALS, CALIBRATION_CREATORS -> whole ? "" : "a whole number";
          case CALIBRATION_WIDEST -> toTarget > 0 ? "" : "more than 1, as upper ÷ lower end is";
          case BACK_TEST_SHARE -> toTarget < 0 ? "" : "less than 1, so that deals remain to try";
          case CONCENTRATED, HIGHLY_CONCENTRATED ->
              toTarget > 0 ? "1 or less, as a Herfindahl index is" : "";
          case ON_SIGNING -> toTarget > 0 ? "a share of 100 % or less, such as 0.5" : "";
          case CROSS_CHECK, VIRAL -> toTarget < 0 ? "1 or more, as it is how many times" : "";
          case SCENARIO_FOLLOWERS, SCENARIO_ENGAGEMENT ->
              toTarget >= 0 ? "a share below 100 %, such as 0.2" : "";
          case OPEN_AT -> toTarget < 0 ? "1 or more, so that one opens above the target" : "";
          case WALK_AWAY, OFFER_FAR_TOO_LOW, OFFER_TOO_LOW, OFFER_GOOD ->
              toTarget > 0 ? "a share of 100 % or less, such as 0.5" : "";
          case ENGAGEMENT_LEAST,
              ENGAGEMENT_MOST,
              CONTRACT_CALIFORNIA,
              CONTRACT_ILLINOIS,
              CONTRACT_NEW_YORK,
              REPORTED_TO_IRS ->
              "";
        };
    return expected.isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.error(figure.origin(), figure.value().toPlainString(), expected, ""));
  }

  private static String atMost(Input days) {
    return days.value().compareTo(MOST) > 0 ? MOST.toPlainString() + " or less" : "";
  }

  private static void notAbove(
      List<Value> values, Setting low, Setting high, List<Problem> problems) {
    for (Value least : values) {
      for (Value most : values) {
        if (least.setting() == low
            && most.setting() == high
            && least.figure().value().compareTo(most.figure().value()) > 0) {
          problems.add(
              Problem.error(
                  least.figure().origin(),
                  least.figure().text(),
                  "no more than " + high.words() + " (" + most.figure().text() + ")",
                  ""));
        }
      }
    }
  }
}
