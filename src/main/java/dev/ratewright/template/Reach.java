package dev.ratewright.template;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.Table;
import dev.ratewright.document.Block.TableColumn;
import dev.ratewright.document.Chart;
import dev.ratewright.domain.AgeAndGender;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Gender;
import dev.ratewright.domain.Segment;
import dev.ratewright.domain.Segment.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom a creator reaches, as shares of the audience that the roster gives. */
record Reach(Creator creator, Language language) {
  private static final Comparator<Segment> LARGEST_FIRST =
      Comparator.comparing((Segment segment) -> segment.share().value()).reversed();

  /** The largest groups of some kinds, a line for each kind. */
  List<Block> table(int most, Kind... kinds) {
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : kinds) {
      String largest = largest(kind, most);
      if (!largest.isEmpty()) {
        rows.add(List.of(language.say(label(kind)), largest));
      }
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Table(
                List.of(new TableColumn("", Role.SUBJECT, 1), new TableColumn("", Role.REMARK, 3)),
                rows));
  }

  /** The largest groups of a kind in one line; empty where none are known. */
  String largest(Kind kind, int most) {
    return of(kind).stream()
        .sorted(LARGEST_FIRST)
        .limit(most)
        .map(segment -> group(segment) + " " + share(segment))
        .collect(Collectors.joining(language.say("comma")));
  }

  /** The audience by age, and where the roster has both, by age and gender. */
  List<Block> ages() {
    List<Block> both = agesAndGenders();
    return both.isEmpty()
        ? bars(Kind.AGE, of(Kind.AGE).stream().sorted(byAge(Segment::group)).toList())
        : both;
  }

  /** The largest countries, longest bar first. */
  List<Block> countries(int most) {
    return bars(Kind.COUNTRY, of(Kind.COUNTRY).stream().sorted(LARGEST_FIRST).limit(most).toList());
  }

  /** The audience by gender. */
  List<Block> genders() {
    List<Chart.Bar> shares = bars(of(Kind.GENDER).stream().sorted(LARGEST_FIRST).toList());
    return shares.isEmpty()
        ? List.of()
        : List.of(new Chart.Donut(description(Kind.GENDER, shares), shares));
  }

  private List<Block> bars(Kind kind, List<Segment> segments) {
    List<Chart.Bar> bars = bars(segments);
    return bars.isEmpty() ? List.of() : List.of(new Chart.BarChart(description(kind, bars), bars));
  }

  private List<Chart.Bar> bars(List<Segment> segments) {
    return segments.stream()
        .map(s -> new Chart.Bar(group(s), s.share().value().doubleValue(), share(s)))
        .toList();
  }

  private String description(Kind kind, List<Chart.Bar> bars) {
    List<String> texts = bars.stream().map(bar -> bar.label() + " " + bar.text()).toList();
    return language.say(
        "shares-chart", "kind", language.say(label(kind)), "shares", language.list(texts));
  }

  /** Women to the left and men to the right, youngest first; nothing unless both are known. */
  private List<Block> agesAndGenders() {
    Map<Gender, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, Map<Gender, BigDecimal>> bands = new LinkedHashMap<>();
    for (Segment segment : of(Kind.AGE_AND_GENDER)) {
      AgeAndGender part = AgeAndGender.of(segment.group()).orElseThrow();
      BigDecimal share = segment.share().value();
      sums.merge(part.gender(), share, BigDecimal::add);
      bands
          .computeIfAbsent(part.ages(), ages -> new LinkedHashMap<>())
          .merge(part.gender(), share, BigDecimal::add);
    }
    if (!sums.containsKey(Gender.WOMEN) || !sums.containsKey(Gender.MEN)) {
      return List.of();
    }
    List<Chart.Band> rows =
        bands.entrySet().stream()
            .sorted(byAge(Map.Entry::getKey))
            .map(band -> band(band.getKey(), band.getValue()))
            .toList();
    String left = total(Gender.WOMEN, sums);
    String right = total(Gender.MEN, sums);
    List<String> texts = new ArrayList<>(List.of(left, right));
    rows.forEach(row -> texts.add(row.label() + " " + row.leftText() + " / " + row.rightText()));
    String words =
        language.say(
            "shares-chart",
            "kind",
            language.say(label(Kind.AGE_AND_GENDER)),
            "shares",
            language.list(texts));
    return List.of(new Chart.Pyramid(words, left, right, rows));
  }

  /** A band of ages; a side that the roster does not give has no figure. */
  private Chart.Band band(String ages, Map<Gender, BigDecimal> shares) {
    Optional<BigDecimal> women = Optional.ofNullable(shares.get(Gender.WOMEN));
    Optional<BigDecimal> men = Optional.ofNullable(shares.get(Gender.MEN));
    return new Chart.Band(
        ages,
        women.map(BigDecimal::doubleValue).orElse(0.0),
        women.map(language::percent).orElse(""),
        men.map(BigDecimal::doubleValue).orElse(0.0),
        men.map(language::percent).orElse(""));
  }

  private String total(Gender gender, Map<Gender, BigDecimal> sums) {
    return language.say(label(gender))
        + " "
        + language.percent(sums.getOrDefault(gender, BigDecimal.ZERO));
  }

  private List<Segment> of(Kind kind) {
    return creator.audience().segments().stream().filter(s -> s.kind() == kind).toList();
  }

  /** A group in the words of the document, where its meaning is known for certain. */
  private String group(Segment segment) {
    return segment.kind() == Kind.GENDER
        ? Gender.of(segment.group())
            .map(gender -> language.say(label(gender)))
            .orElse(segment.group())
        : segment.group();
  }

  private String share(Segment segment) {
    return language.percent(segment.share().value());
  }

  private static String label(Enum<?> named) {
    return named.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Youngest first, by the first number; what has none stands last. */
  private static <T> Comparator<T> byAge(Function<T, String> ages) {
    return Comparator.comparingInt(
        each -> {
          String digits = ages.apply(each).replaceFirst("^\\D*(\\d{1,3}).*$", "$1");
          return digits.chars().allMatch(Character::isDigit) && !digits.isEmpty()
              ? Integer.parseInt(digits)
              : Integer.MAX_VALUE;
        });
  }
}
