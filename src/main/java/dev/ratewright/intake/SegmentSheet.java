package dev.ratewright.intake;

import dev.ratewright.domain.AgeAndGender;
import dev.ratewright.domain.Handle;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Platform;
import dev.ratewright.domain.Segment;
import dev.ratewright.problem.Checked;
import java.util.List;
import java.util.Optional;

/** The roster's sheet of what audiences are made up of, one row for each creator and part. */
public final class SegmentSheet implements Ledger.Lines<SegmentSheet.Part> {
  private final Column<Handle> handle = Handles.whose();
  private final Column<Platform> platform =
      Column.optional("Platform", new PlatformName(), "TikTok").alias("Channel", "Network");
  private final Column<Segment.Kind> kind =
      Column.required(
              "Kind", Words.oneOf(List.of(Segment.Kind.values()), Segment.Kind::words), "Country")
          .alias("By", "Dimension", "Type");
  private final Column<String> group =
      Column.required("Group", Words.text(Content.Look.TEXT), "United States")
          .alias("Value", "Segment");
  private final Column<Input> share =
      Column.required("Share", Numbers.share("share of the audience"), "62%")
          .alias("Percentage", "Percent", "Distribution");

  /**
   * A part of the audience on one platform.
   *
   * @param platform empty where the row names none, which is the creator's own
   */
  record Part(Optional<Platform> platform, Segment segment) {}

  @Override
  public Form form() {
    return new Form(
        "Audience",
        "One row for each creator and part of their audience: ages, genders, both together,"
            + " countries, cities or languages.",
        List.of(handle, platform, kind, group, share));
  }

  @Override
  public Column<Handle> handle() {
    return handle;
  }

  @Override
  public Checked<Part> read(Entry entry) {
    Optional<Platform> where = entry.read(platform);
    Optional<Segment.Kind> by = entry.read(kind);
    Optional<String> which = entry.read(group);
    Optional<Input> how = entry.read(share);
    boolean both = by.filter(Segment.Kind.AGE_AND_GENDER::equals).isPresent();
    if (both && which.filter(named -> AgeAndGender.of(named).isEmpty()).isPresent()) {
      entry.reject(
          group, entry.shown(group), "a gender and ages, such as " + AgeAndGender.EXAMPLE, "");
    }
    return entry.checked(
        () ->
            new Part(where, new Segment(by.orElseThrow(), which.orElseThrow(), how.orElseThrow())));
  }

  @Override
  public Optional<String> once(Part line) {
    Segment segment = line.segment();
    String where = line.platform().map(p -> " on " + p.words()).orElse("");
    return Optional.of(segment.kind().words() + " " + segment.group() + where);
  }
}
