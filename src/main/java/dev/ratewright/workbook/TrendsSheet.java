package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.RateBook;
import dev.ratewright.earnings.Change;
import dev.ratewright.earnings.History;
import dev.ratewright.earnings.Kind;
import dev.ratewright.earnings.Mix;
import dev.ratewright.earnings.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report's sheet of how every creator's month compares with those before it, one row each:
 * changes, sums over the year and twelve months, and how much the money depends on few streams.
 */
final class TrendsSheet {
  /** The kinds that are compared with the month before. */
  private static final List<Kind> COMPARED = List.of(Kind.SETTLED, Kind.PENDING, Kind.EXPECTED);

  /** The month, the month before, the change and its share. */
  private static final int COLUMNS_OF_EACH = 4;

  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style CHANGE = Style.NUMBER.format(Format.CHANGE);
  private static final Style SHARE = Style.NUMBER.format(Format.SHORT_PERCENT);
  private static final Style INDEX = Style.NUMBER.format(Format.SHORT_FACTOR);
  private static final Style QUIET = Style.CELL.colour(Palette.GREY).wrap();

  private final DataSheet sheet;
  private final RateBook rates;

  TrendsSheet(Streamed book, Styles styles, RateBook rates, int rowLimit) {
    this.rates = rates;
    this.sheet = new DataSheet(book, styles, "Trends", Palette.NAVY, headings(), rowLimit);
  }

  private static List<Heading> headings() {
    List<Heading> all = new ArrayList<>(List.of(Heading.words("Handle")));
    for (String kind : List.of("Settled", "Pending", "Estimated")) {
      Stream.of("", ", month before", ", change", ", change in %")
          .map(what -> Heading.number(kind + what))
          .forEach(all::add);
    }
    all.add(Heading.prose("Not compared"));
    for (String span : List.of("Year to date", "Twelve months")) {
      Stream.of("settled", "pending", "estimated, low", "estimated", "estimated, high")
          .map(kind -> Heading.number(span + ", " + kind))
          .forEach(all::add);
      all.add(Heading.words(span + ", months known").atMost(26));
    }
    for (String what : List.of("settled + pending", "estimated")) {
      all.add(Heading.words("Largest stream, " + what));
      all.add(Heading.number("Its share, " + what));
      all.add(Heading.number("Herfindahl index, " + what));
      all.add(Heading.words("In words, " + what).atMost(34));
    }
    return all;
  }

  /** Writes a creator's row, once the amounts and shares are written. */
  void add(Appraisal appraisal, Cellbook cells) {
    History history = appraisal.history();
    Row row = new Row(sheet.next(), cells);
    row.line.text(row.next++, appraisal.creator().handle().toString(), Style.CELL.bold());
    for (Kind kind : COMPARED) {
      row.put(history.now(kind), MONEY);
      row.put(history.before(kind), MONEY);
      Optional<Change.Known> change = known(history.change(kind));
      row.put(change.map(Change.Known::difference), MONEY);
      row.put(change.flatMap(Change.Known::share), CHANGE);
    }
    row.text(reasons(history), QUIET);
    for (Span span : List.of(history.yearToDate(), history.trailing())) {
      for (Kind kind : Kind.values()) {
        row.put(span.total(kind), MONEY);
      }
      row.text(span.words(), QUIET);
    }
    for (Mix mix : List.of(history.twelve().agreed(), history.twelve().estimated())) {
      Optional<Mix.Part> largest = mix.largest();
      row.text(largest.map(part -> part.stream().name()).orElse(""), Style.CELL);
      row.put(largest.flatMap(Mix.Part::share), SHARE);
      row.put(mix.herfindahl(), INDEX);
      row.text(mix.words(rates), QUIET);
    }
  }

  /** Where the row written last has a kind's figure of the month; the month before follows it. */
  Address now(Kind kind) {
    return sheet.cell(1 + COMPARED.indexOf(kind) * COLUMNS_OF_EACH);
  }

  private static Optional<Change.Known> known(Change change) {
    return change instanceof Change.Known known ? Optional.of(known) : Optional.empty();
  }

  /** Why months are not compared. */
  private static String reasons(History history) {
    return COMPARED.stream()
        .map(history::change)
        .filter(Change.Unknown.class::isInstance)
        .map(change -> ((Change.Unknown) change).reason())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** A row that is filled cell by cell. */
  private final class Row {
    private final Line line;
    private final Cellbook cells;
    private int next;

    Row(Line line, Cellbook cells) {
      this.line = line;
      this.cells = cells;
    }

    void text(String words, Style style) {
      line.text(next++, words, style);
    }

    void put(Optional<Named> figure, Style style) {
      int column = next++;
      figure.ifPresentOrElse(
          it -> cells.write(line, sheet.cell(column), it, style), () -> line.blank(column, style));
    }
  }

  void finish() {
    sheet.finish();
  }
}
