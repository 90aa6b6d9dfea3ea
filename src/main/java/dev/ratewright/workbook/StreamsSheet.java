package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.earnings.History;
import dev.ratewright.earnings.IncomeStream;
import dev.ratewright.earnings.IncomeStreams;
import dev.ratewright.earnings.Mix;
import java.util.List;
import java.util.Optional;

/**
 * The report's sheet of what share each stream has in a creator's money: of the month and of twelve
 * months, of agreed money apart from estimates.
 */
final class StreamsSheet {
  private static final int FIRST_MIX = 2;
  private static final int MIX_COLUMNS = 2;
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style SHARE = Style.NUMBER.format(Format.SHORT_PERCENT);

  private final DataSheet sheet;

  StreamsSheet(Streamed book, Styles styles, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Streams",
            Palette.NAVY,
            List.of(
                Heading.words("Handle"),
                Heading.words("Stream"),
                Heading.number("This month, settled + pending"),
                Heading.number("Share of settled + pending"),
                Heading.number("This month, estimated"),
                Heading.number("Share of estimated"),
                Heading.number("Twelve months, settled + pending"),
                Heading.number("Share of twelve months, settled + pending"),
                Heading.number("Twelve months, estimated"),
                Heading.number("Share of twelve months, estimated")),
            rowLimit);
  }

  /** Writes a creator's streams and remembers the cells of their amounts and shares. */
  void add(Appraisal appraisal, Cellbook cells) {
    History history = appraisal.history();
    List<Mix> mixes =
        List.of(
            history.month().agreed(),
            history.month().estimated(),
            history.twelve().agreed(),
            history.twelve().estimated());
    List<IncomeStream> streams =
        IncomeStreams.ALL.stream()
            .filter(stream -> mixes.stream().anyMatch(mix -> mix.of(stream).isPresent()))
            .toList();
    // A share refers to amounts further down, so their cells must be known before.
    sheet.keep(streams.size());
    for (int i = 0; i < streams.size(); i++) {
      for (int m = 0; m < mixes.size(); m++) {
        int column = FIRST_MIX + m * MIX_COLUMNS;
        Address cell = sheet.cell(column, i + 1);
        mixes.get(m).of(streams.get(i)).ifPresent(part -> cells.put(part.amount(), cell));
      }
    }
    String handle = appraisal.creator().handle().toString();
    for (IncomeStream stream : streams) {
      Line line = sheet.next().text(0, handle, Style.CELL).text(1, stream.name(), Style.CELL);
      for (int m = 0; m < mixes.size(); m++) {
        part(line, FIRST_MIX + m * MIX_COLUMNS, mixes.get(m).of(stream), cells);
      }
    }
  }

  private void part(Line line, int column, Optional<Mix.Part> part, Cellbook cells) {
    part.ifPresentOrElse(
        it -> cells.write(line, sheet.cell(column), it.amount(), MONEY),
        () -> line.blank(column, MONEY));
    part.flatMap(Mix.Part::share)
        .ifPresentOrElse(
            share -> cells.write(line, sheet.cell(column + 1), share, SHARE),
            () -> line.blank(column + 1, SHARE));
  }

  void finish() {
    sheet.finish();
  }
}
