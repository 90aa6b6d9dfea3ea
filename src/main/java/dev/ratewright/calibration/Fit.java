package dev.ratewright.calibration;

import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far closed deals lie from the rate book, explained by as many of its figures as they can tell
 * apart. What is fitted is log(fee ÷ price), so that a figure left alone keeps the rate book's
 * value: it is part of the price.
 *
 * @param coefficients of each figure that is fitted, how much to add to its logarithm, with its
 *     standard error
 * @param leftAlone why each other figure is not fitted
 * @param reach how many standard errors a 95 % interval reaches to either side
 */
record Fit(Map<Figure, Coefficient> coefficients, Map<Figure, String> leftAlone, double reach) {

  /** What is added to the logarithm of a figure, and its standard error. */
  record Coefficient(double value, double error) {}

  static Fit of(List<Figure> figures, List<ClosedDeal> deals, RateBook book) {
    return new Search(figures, deals, book).fit();
  }

  /** How far a deal lies from the fit, on a logarithm. */
  double residual(ClosedDeal deal) {
    double explained = 0;
    for (Map.Entry<Figure, Coefficient> each : coefficients.entrySet()) {
      explained += each.getValue().value() * each.getKey().share().applyAsDouble(deal);
    }
    return deal.distance() - explained;
  }

  /** Finds the figures that the deals can tell apart, and fits them. */
  private static final class Search {
    private final List<ClosedDeal> deals;
    private final RateBook book;
    private final List<Figure> figures;
    private final Map<Figure, String> leftAlone = new LinkedHashMap<>();

    Search(List<Figure> figures, List<ClosedDeal> deals, RateBook book) {
      this.deals = deals;
      this.book = book;
      this.figures = figures;
    }

    Fit fit() {
      figures.forEach(f -> tooFew(f).ifPresent(why -> leftAlone.put(f, why)));
      reference(Figure.Kind.NICHE, deal -> deal.niche().isEmpty());
      reference(Figure.Kind.DELIVERABLE, deal -> false);
      List<Figure> fitted = independent();
      double widest = StrictMath.log(number(Setting.CALIBRATION_WIDEST));
      while (!fitted.isEmpty()) {
        HuberRegression fit = regression(fitted);
        int worst = worst(fit);
        double width = 2 * fit.reach() * fit.errors().get(worst);
        if (width <= widest) {
          return new Fit(coefficients(fitted, fit), leftAlone, fit.reach());
        }
        leftAlone.put(fitted.remove(worst), tooWide(width));
      }
      return new Fit(Map.of(), leftAlone, 0);
    }

    private double number(Setting setting) {
      return book.setting(setting).value().doubleValue();
    }

    private Optional<String> tooFew(Figure figure) {
      List<ClosedDeal> about = deals.stream().filter(figure.about()).toList();
      long creators = about.stream().map(ClosedDeal::creator).distinct().count();
      if (about.size() < number(Setting.CALIBRATION_DEALS)) {
        String least = book.setting(Setting.CALIBRATION_DEALS).text();
        return Optional.of("too few closed deals: needs " + least + ", has " + about.size());
      }
      String least = book.setting(Setting.CALIBRATION_CREATORS).text();
      return creators < number(Setting.CALIBRATION_CREATORS)
          ? Optional.of("deals of too few creators: needs " + least + ", has " + creators)
          : Optional.empty();
    }

    /**
     * Leaves one figure of a kind alone, to which the others are relative: the first of factor 1,
     * else the one with most deals. Deals that are priced at 1 as having none will do as well.
     */
    private void reference(Figure.Kind kind, Predicate<ClosedDeal> none) {
      List<Figure> enough =
          figures.stream().filter(f -> f.kind() == kind && !leftAlone.containsKey(f)).toList();
      Optional<Figure> one =
          enough.stream().filter(f -> f.now().value().doubleValue() == 1).findFirst();
      boolean given = deals.stream().filter(none).count() >= number(Setting.CALIBRATION_DEALS);
      if (one.isEmpty() && given) {
        return;
      }
      one.or(() -> enough.stream().max(Comparator.comparingLong(this::count)))
          .ifPresent(f -> leftAlone.put(f, "the reference: others are relative to it"));
    }

    private long count(Figure figure) {
      return deals.stream().filter(figure.about()).count();
    }

    /** Those whose effect is not made up of the effects of figures before them. */
    private List<Figure> independent() {
      List<Figure> fitted = new ArrayList<>();
      for (Figure figure : figures) {
        if (leftAlone.containsKey(figure)) {
          continue;
        }
        double[] column = deals.stream().mapToDouble(figure.share()).toArray();
        if (fitted.size() + 1 < deals.size() && HuberRegression.isNew(columns(fitted), column)) {
          fitted.add(figure);
        } else {
          leftAlone.put(figure, "its deals cannot be told apart from those of other figures");
        }
      }
      return fitted;
    }

    private double[][] columns(List<Figure> fitted) {
      return deals.stream()
          .map(deal -> fitted.stream().mapToDouble(f -> f.share().applyAsDouble(deal)).toArray())
          .toArray(double[][]::new);
    }

    private HuberRegression regression(List<Figure> fitted) {
      return HuberRegression.of(
          columns(fitted),
          deals.stream().mapToDouble(ClosedDeal::distance).toArray(),
          deals.stream().map(ClosedDeal::creator).toList());
    }

    private static int worst(HuberRegression fit) {
      int worst = 0;
      for (int j = 1; j < fit.errors().size(); j++) {
        if (fit.errors().get(j) > fit.errors().get(worst)) {
          worst = j;
        }
      }
      return worst;
    }

    private String tooWide(double width) {
      return "too uncertain: the upper end of its interval is "
          + Calibration.digits(StrictMath.exp(width)).toPlainString()
          + " times the lower one, "
          + book.setting(Setting.CALIBRATION_WIDEST).text()
          + " at most";
    }

    private static Map<Figure, Coefficient> coefficients(List<Figure> fitted, HuberRegression fit) {
      Map<Figure, Coefficient> coefficients = new LinkedHashMap<>();
      for (int j = 0; j < fitted.size(); j++) {
        coefficients.put(
            fitted.get(j), new Coefficient(fit.coefficients().get(j), fit.errors().get(j)));
      }
      return coefficients;
    }
  }
}
