package dev.ratewright.clearance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words, and the numbers that may stand beside them. */
final class Labels {
  private final Map<String, Set<Double>> numbers = new HashMap<>();

  /** Lets numbers stand beside a label, and those in the label itself. */
  void put(String label, Set<Double> figures) {
    Set<Double> known = numbers.computeIfAbsent(Passage.plain(label), l -> new HashSet<>());
    known.addAll(figures);
    PrintedFigure.in(label).forEach(own -> known.add(own.value()));
  }

  /** Whether a figure stands beside a label it belongs to. */
  boolean hold(PrintedFigure figure, List<String> context) {
    return numbers.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getValue().stream().anyMatch(figure::isFormOf)
                    && context.stream().anyMatch(words -> holds(words, entry.getKey())));
  }

  /** Whether words hold a label as whole words. */
  private static boolean holds(String words, String label) {
    int at = words.indexOf(label);
    while (at >= 0) {
      int end = at + label.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
      boolean ends = end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
      if (starts && ends) {
        return true;
      }
      at = words.indexOf(label, at + 1);
    }
    return false;
  }
}
