package dev.ratewright.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names of months in the languages that documents are written in. */
public final class Months {
  private Months() {}

  /** All of them that have no number in them. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String language : Labels.LANGUAGES) {
      Map<String, String> labels = Labels.own(language);
      for (int month = 1; month <= 12; month++) {
        String name = labels.getOrDefault("month." + month, "");
        if (name.chars().noneMatch(Character::isDigit) && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
