package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Photo;
import dev.ratewright.problem.Place;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contents that are words: free text, handles, and choices from a list. */
final class Words {
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n\\t]+\\s*");

  private Words() {}

  /** The same for every spelling of a heading or name: case, accents and punctuation left out. */
  static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= 0x80) {
        return anyKey(words);
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        key.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        key.append((char) (c - 'A' + 'a'));
      }
    }
    return key.toString();
  }

  private static String anyKey(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD);
    return NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The parts of a text with ; between them. */
  static List<String> listed(String text) {
    return Stream.of(text.split(";", -1)).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  /** Any text that a page has room for; numbers are taken as typed. */
  static Content<String> text(Content.Look look) {
    return text(look, Unknown::text);
  }

  /** A text in one line that is nobody's name, so that a word such as unknown says nothing. */
  static Content<String> fact() {
    return text(Content.Look.TEXT, Unknown::fact);
  }

  private static Content<String> text(Content.Look look, Predicate<Cell> none) {
    int most = look == Content.Look.LONG_TEXT ? 4_000 : 300;
    return new Free(
        "text of up to " + most + " characters",
        look,
        none,
        text ->
            Optional.of(look == Content.Look.TEXT ? oneLine(text) : text)
                .filter(t -> t.length() <= most));
  }

  private static String oneLine(String text) {
    boolean one = text.indexOf('\n') == -1 && text.indexOf('\r') == -1 && text.indexOf('\t') == -1;
    return one ? text : LINE_BREAKS.matcher(text).replaceAll(" ");
  }

  /** A creator's handle. */
  static Content<Handle> handle() {
    return new Handles();
  }

  /** A picture's file name without any folder. */
  static Content<Photo> photo() {
    return new Picture();
  }

  /** One of several values, each known by its name. */
  static <T> Content<T> oneOf(List<T> values, Function<T, String> name) {
    Map<String, T> exact = new HashMap<>();
    for (T value : values) {
      values.stream()
          .filter(v -> name.apply(v).equalsIgnoreCase(name.apply(value)))
          .findFirst()
          .ifPresent(first -> exact.put(name.apply(value), first));
    }
    return new Choice<>(values, name, Map.copyOf(exact));
  }

  private record Picture() implements Content<Photo> {
    private static final Pattern LEGAL = Pattern.compile("(?i)[^\\\\/:]+\\.(jpe?g|png)");

    @Override
    public boolean unknown(Cell cell) {
      return Unknown.text(cell);
    }

    @Override
    public String expected() {
      return "the name of a .jpg or .png file in the folder photos beside the roster";
    }

    @Override
    public Cell tidied(Photo value, Cell found) {
      return found;
    }

    @Override
    public Optional<Photo> read(Cell cell, Place place, Manner manner) {
      return cell instanceof Cell.Text text && LEGAL.matcher(text.text()).matches()
          ? Optional.of(new Photo(text.text(), place))
          : Optional.empty();
    }

    @Override
    public Look look() {
      return Look.TEXT;
    }
  }

  private record Free(
      String expected, Look look, Predicate<Cell> none, Function<String, Optional<String>> reader)
      implements Content<String> {
    @Override
    public boolean unknown(Cell cell) {
      return none.test(cell);
    }

    @Override
    public String changed(Cell cell) {
      return cell instanceof Cell.Text text ? Legible.changed(text.text()) : "";
    }

    @Override
    public Cell tidied(String value, Cell found) {
      return Cell.text(value);
    }

    @Override
    public Optional<String> read(Cell cell, Place place, Manner manner) {
      return switch (cell) {
        case Cell.Text text -> reader.apply(Legible.of(text.text()));
        case Cell.Numeric number -> typed(number).flatMap(reader);
        case Cell.Lasting lasting -> reader.apply(lasting.shown());
        default -> Optional.empty();
      };
    }
  }

  /** A number as its digits; empty where Excel has rounded it or shows it as something else. */
  static Optional<String> typed(Cell.Numeric number) {
    boolean exact = number.value().precision() - number.value().scale() <= 15;
    boolean plain = !number.form().percent() && Currencies.mayBeDollars(number.form().currency());
    return exact && plain ? Optional.of(number.value().toPlainString()) : Optional.empty();
  }

  /**
   * A choice.
   *
   * @param exact the value for each name as it is spelled here, as most cells have it
   */
  private record Choice<T>(List<T> values, Function<T, String> name, Map<String, T> exact)
      implements Content<T> {
    @Override
    public boolean unknown(Cell cell) {
      return Unknown.value(cell) && read(cell).isEmpty();
    }

    @Override
    public String expected() {
      return "one of " + String.join(", ", choices());
    }

    @Override
    public Optional<T> read(Cell cell, Place place, Manner manner) {
      return read(cell);
    }

    private Optional<T> read(Cell cell) {
      if (!(cell instanceof Cell.Text text)) {
        return Optional.empty();
      }
      @Nullable T spelled = exact.get(text.text());
      if (spelled != null) {
        return Optional.of(spelled);
      }
      Optional<T> otherCase =
          values.stream().filter(v -> name.apply(v).equalsIgnoreCase(text.text())).findFirst();
      return otherCase.or(
          () ->
              values.stream().filter(v -> key(name.apply(v)).equals(key(text.text()))).findFirst());
    }

    @Override
    public Cell tidied(T value, Cell found) {
      return Cell.text(name.apply(value));
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
