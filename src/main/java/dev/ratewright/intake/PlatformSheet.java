package dev.ratewright.intake;

import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.Posting;
import dev.ratewright.domain.Unit;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a platform is worth beside TikTok, as a whole or in one of its formats. */
final class PlatformSheet implements RateBookSheet<Posting> {
  private final Column<Platform> platform = Column.required("Platform", new PlatformName(), "");
  private final Column<String> format =
      Column.optional("Format", Words.text(Content.Look.TEXT), "");
  private final Column<String> deliverables =
      Column.optional("Deliverables", Words.text(Content.Look.LONG_TEXT), "");
  private final Column<Input> factor =
      Column.required("Factor", Numbers.above0("for the platform", Unit.FACTOR), "");

  @Override
  public Form form() {
    return new Form(
        "Platforms",
        "What a price is multiplied by for a creator who is followed there and not on TikTok. A row"
            + " with a format, such as Shorts, is for the deliverables it names, with ; between"
            + " them. A platform that is not here is priced at 1.",
        List.of(platform, format, deliverables, factor));
  }

  @Override
  public Checked<Posting> read(Entry entry) {
    Optional<Platform> where = entry.read(platform);
    String as = entry.text(format);
    List<String> what = Words.listed(entry.text(deliverables));
    Optional<Input> times = entry.read(factor);
    if (as.isEmpty() != what.isEmpty()) {
      entry.reject(
          as.isEmpty() ? format : deliverables,
          "nothing",
          "a format together with the deliverables posted in it, or neither",
          "");
    }
    return entry.checked(
        () -> {
          Posting posting = new Posting(where.orElseThrow(), as, what, times.orElseThrow());
          Input named = posting.factor().called("for " + posting.words());
          return new Posting(posting.platform(), as, what, named);
        });
  }

  @Override
  public List<Input> figures(Posting posting) {
    return List.of(posting.factor());
  }

  @Override
  public boolean mayBeEmpty() {
    return true;
  }

  @Override
  public List<Problem> together(List<Posting> postings) {
    List<Problem> problems =
        new ArrayList<>(Once.each(postings, Posting::words, p -> p.factor().origin()));
    for (Posting one : postings) {
      for (Posting earlier : postings.subList(0, postings.indexOf(one))) {
        one.deliverables().stream()
            .filter(d -> one.platform() == earlier.platform())
            .filter(earlier.deliverables()::contains)
            .forEach(
                d ->
                    problems.add(
                        Problem.error(
                            one.factor().origin(),
                            d + ", which is in " + earlier.words() + " already",
                            "each deliverable in one format",
                            "")));
      }
    }
    return problems;
  }

  /** A row for what is not there would never be used, perhaps for a spelling. */
  static List<Problem> ofNothing(List<Posting> postings, List<Deliverable> deliverables) {
    List<String> known = deliverables.stream().map(Deliverable::name).toList();
    List<Problem> problems = new ArrayList<>();
    for (Posting posting : postings) {
      for (String name : posting.deliverables()) {
        if (!known.contains(name)) {
          problems.add(
              Problem.error(
                  posting.factor().origin(),
                  "a factor for \"" + name + "\"",
                  "deliverables of the sheet Deliverables: " + String.join(", ", known),
                  ""));
        }
      }
    }
    return problems;
  }
}
