package dev.ratewright.intake;

import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Highlight;
import dev.ratewright.problem.Checked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The roster's sheet of work to show, one row each. */
public final class HighlightSheet implements Ledger.Lines<Highlight> {
  private final Column<Handle> handle = Handles.whose();
  private final Column<Highlight.Kind> kind =
      Column.required(
              "Kind",
              Words.oneOf(List.of(Highlight.Kind.values()), Highlight.Kind::words),
              "Case study")
          .alias("Type");
  private final Column<String> title =
      Column.required("Title", Words.text(Content.Look.TEXT), "One pan, twelve dinners")
          .alias("Headline");
  private final Column<String> text =
      Column.optional(
              "Text",
              Words.text(Content.Look.LONG_TEXT),
              "Three videos for Copperleaf Pans: 1.1 million views, 4,300 saves.")
          .alias("Description", "Result", "Quote");
  private final Column<String> link =
      Column.optional("Link", Words.text(Content.Look.TEXT), "").alias("URL");
  private final Column<LocalDate> date = Column.optional("Date", Days.day(), "2026-09-20");

  @Override
  public Form form() {
    return new Form(
        "Highlights",
        "One row for each piece of work to show a brand: case studies, top posts, testimonials.",
        List.of(handle, kind, title, text, link, date));
  }

  @Override
  public Column<Handle> handle() {
    return handle;
  }

  @Override
  public Checked<Highlight> read(Entry entry) {
    Optional<Highlight.Kind> what = entry.read(kind);
    Optional<String> called = entry.read(title);
    String words = entry.text(text);
    String where = entry.text(link);
    Optional<LocalDate> day = entry.read(date);
    return entry.checked(
        () -> new Highlight(what.orElseThrow(), called.orElseThrow(), words, where, day));
  }
}
