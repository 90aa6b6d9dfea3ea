package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Photo;
import dev.ratewright.problem.Place;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Contents that are words: free text, handles, and choices from a list. */
final class Words {
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** The same for every spelling of a heading or name: case, accents and punctuation left out. */
  static String key(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD);
    return NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Any text that a page has room for; numbers are taken as typed. */
  static Content<String> text(Content.Look look) {
    int most = look == Content.Look.LONG_TEXT ? 4_000 : 300;
    return new Free<>(
        "text of up to " + most + " characters",
        look,
        text -> Optional.of(text).filter(t -> t.length() <= most));
  }

  /** A creator's handle. */
  static Content<Handle> handle() {
    return new Free<>(
        "a handle of letters, digits, underscores, hyphens and periods, such as @mara.cooks",
        Content.Look.TEXT,
        Handle::of);
  }

  /** A picture's file name without any folder. */
  static Content<Photo> photo() {
    return new Picture();
  }

  /** One of several values, each known by its name. */
  static <T> Content<T> oneOf(List<T> values, Function<T, String> name) {
    return new Choice<>(values, name);
  }

  private record Picture() implements Content<Photo> {
    private static final Pattern LEGAL = Pattern.compile("(?i)[^\\\\/:]+\\.(jpe?g|png)");

    @Override
    public String expected() {
      return "the name of a .jpg or .png file in the folder photos beside the roster";
    }

    @Override
    public Optional<Photo> read(Cell cell, Place place) {
      return cell instanceof Cell.Text text && LEGAL.matcher(text.text()).matches()
          ? Optional.of(new Photo(text.text(), place))
          : Optional.empty();
    }

    @Override
    public Look look() {
      return Look.TEXT;
    }
  }

  private record Free<T>(String expected, Look look, Function<String, Optional<T>> reader)
      implements Content<T> {
    @Override
    public Optional<T> read(Cell cell, Place place) {
      return switch (cell) {
        case Cell.Text text -> reader.apply(text.text());
        case Cell.Numeric number -> reader.apply(number.value().toPlainString());
        case Cell.Dated date -> reader.apply(date.date().toString());
        default -> Optional.empty();
      };
    }
  }

  private record Choice<T>(List<T> values, Function<T, String> name) implements Content<T> {
    @Override
    public String expected() {
      return "one of " + String.join(", ", choices());
    }

    @Override
    public Optional<T> read(Cell cell, Place place) {
      if (!(cell instanceof Cell.Text text)) {
        return Optional.empty();
      }
      Optional<T> exact =
          values.stream().filter(v -> name.apply(v).equalsIgnoreCase(text.text())).findFirst();
      return exact.or(
          () ->
              values.stream().filter(v -> key(name.apply(v)).equals(key(text.text()))).findFirst());
    }

    @Override
    public List<String> choices() {
      return values.stream().map(name).toList();
    }

    @Override
    public Look look() {
      return Look.TEXT;
    }
  }
}
