package dev.ratewright.intake;

import dev.ratewright.domain.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of the sheet of deals that say what a brand was given, and until when. */
final class DealRights {
  private final Column<LocalDate> usage =
      Column.optional("Usage until", Days.day(), "2027-01-12").alias("Usage rights until");
  private final Column<LocalDate> spark =
      Column.optional("Spark code until", Days.day(), "2026-11-13")
          .alias("Spark until", "Spark Ads until", "Whitelisting until");
  private final Column<LocalDate> exclusive =
      Column.optional("Exclusivity until", Days.day(), "2026-12-31").alias("Exclusive until");
  private final Column<String> against =
      Column.optional("Exclusivity for", Words.text(Content.Look.TEXT), "Kitchenware")
          .alias("Exclusivity category", "Exclusive for");

  List<Column<?>> columns() {
    return List.of(usage, spark, exclusive, against);
  }

  /**
   * What a deal gives the brand.
   *
   * @param posted the deal's posting date, before which nothing it gives can end
   */
  List<Right> read(Entry entry, Optional<LocalDate> posted) {
    List<Right> rights = new ArrayList<>();
    add(entry, Right.Kind.USAGE, usage, "", posted, rights);
    add(entry, Right.Kind.SPARK_CODE, spark, "", posted, rights);
    String whom = entry.text(against);
    add(entry, Right.Kind.EXCLUSIVITY, exclusive, whom, posted, rights);
    if (!whom.isEmpty() && !entry.says(exclusive)) {
      entry.reject(
          against,
          '"' + whom + '"',
          "a blank cell unless " + exclusive.heading() + " says when it ends",
          "write the last day it holds");
    }
    return rights;
  }

  private static void add(
      Entry entry,
      Right.Kind kind,
      Column<LocalDate> column,
      String scope,
      Optional<LocalDate> posted,
      List<Right> rights) {
    Optional<LocalDate> until = entry.read(column);
    if (until.isPresent() && posted.filter(until.get()::isBefore).isPresent()) {
      entry.reject(
          column,
          until.get().toString(),
          "a day not before the posting date, " + posted.get(),
          "correct one of them");
    } else {
      until.ifPresent(day -> rights.add(new Right(kind, scope, day)));
    }
  }
}
