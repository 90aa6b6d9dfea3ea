package dev.ratewright.cli;

import dev.ratewright.workbook.TableFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The option that says how else the tables of the report are written. */
final class TableOption {
  /** The workbook, which is always written. */
  private static final String WORKBOOK = "xlsx";

  static final Option FORMAT =
      Option.builder()
          .longOpt("format")
          .hasArg()
          .argName("xlsx,csv,json")
          .desc(
              "the report's tables as files for other systems too; the workbook is always written")
          .get();

  private TableOption() {}

  /** The formats asked for beside the workbook; none without the option. */
  static Set<TableFormat> formats(CommandLine line) throws UsageError {
    Set<TableFormat> formats = EnumSet.noneOf(TableFormat.class);
    if (!line.hasOption(FORMAT)) {
      return formats;
    }
    for (String word : line.getOptionValue(FORMAT).split(",", -1)) {
      String asked = word.strip();
      List<TableFormat> meant =
          Stream.of(TableFormat.values()).filter(f -> f.word().equalsIgnoreCase(asked)).toList();
      if (meant.isEmpty() && !asked.equalsIgnoreCase(WORKBOOK)) {
        throw new UsageError(
            "--format found \"" + asked + "\", expected some of xlsx, csv, json, with commas.");
      }
      formats.addAll(meant);
    }
    return formats;
  }
}
