package dev.ratewright.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The roster's own words about a creator, which the agency wrote for brands, and the figures in
 * them. A figure in a sentence about terms is none of those: "18 percent commission", "never below
 * 460".
 */
final class OwnWords {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|(?<=[。！？])|\\R");

  private static final Pattern ABOUT_SHARES =
      Pattern.compile(
          "\\b(?:commission|mark-?up|agency|management|fee|provision|aufschlag|agentur|comisión"
              + "|agencia|comissão|agência|taxa)s?\\b|手数料|仲介料|事務所",
          flags());

  private static final Pattern ABOUT_A_LEAST =
      Pattern.compile(
          "\\b(?:below|under|less than|at least|minimum|walk away|unter|weniger als|mindestens"
              + "|wenigstens|debajo|menos de|al menos|mínimo|abaixo|pelo menos)\\b"
              + "|未満|以上|以下|最低|下限",
          flags());

  private final List<String> texts = new ArrayList<>();
  private final List<PrintedFigure> figures = new ArrayList<>();

  private static int flags() {
    return Pattern.CASE_INSENSITIVE;
  }

  /** Adds a text, unless it is blank. */
  void add(String text) {
    if (text.isBlank()) {
      return;
    }
    texts.add(text);
    for (String sentence : SENTENCE.split(text, -1)) {
      boolean shares = ABOUT_SHARES.matcher(sentence).find();
      boolean least = ABOUT_A_LEAST.matcher(sentence).find();
      Published.figures(sentence).stream()
          .filter(
              figure ->
                  switch (figure.kind()) {
                    case PERCENT -> !shares;
                    case BARE, SHORT -> !least;
                    case MONEY -> true;
                  })
          .forEach(figures::add);
    }
  }

  List<String> texts() {
    return texts;
  }

  /** The figures a brand may read in them. */
  List<PrintedFigure> figures() {
    return figures;
  }
}
