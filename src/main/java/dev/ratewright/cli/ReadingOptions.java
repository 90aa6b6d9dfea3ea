package dev.ratewright.cli;

import dev.ratewright.domain.Currency;
import dev.ratewright.intake.Currencies;
import dev.ratewright.intake.Mapping;
import dev.ratewright.intake.Rules;
import dev.ratewright.intake.yaml.MappingFile;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The options by which the owner of a roster says how it is to be read. */
final class ReadingOptions {
  static final Option MAP =
      option(
          "map",
          "COLUMN=WHERE",
          "a column's letters or heading, such as \"Followers=F\"; see below");
  private static final Option MAPPING =
      option("mapping", "FILE", "a mapping file, as ratewright map writes it");
  private static final Option CURRENCY =
      option(
          "currency",
          "CODE",
          "the agency's currency, of all reports and of amounts that name none; without it USD");
  private static final Option HIDDEN_ROWS =
      option("hidden-rows", "read|skip", "hidden rows; without it they are read");
  private static final Option HIDDEN_SHEETS =
      option("hidden-sheets", "read|skip", "hidden sheets; without it they are skipped");
  private static final Option COMMENTED_ROWS =
      option("commented-rows", "read|skip", "rows like #Name; without it they are skipped");

  /** The forms of --map, for the foot of a help text. */
  static final String FORMS =
      """
      --map may be given several times, and goes before the mapping file:
        "Followers=F"                 the creators' followers stand in column F
        "Followers=Subs total"        they stand under that heading
        "Followers=\\"ER\\""            a heading that could be a column's letters
        "Deals.Fee=G"                 a column of another sheet
        "Creators=Roster 2026"        the sheet of creators
        "Deals.headings in row=3"     the row that holds a sheet's headings
        "Engagement rate=as points"   how its cells are to be read
        "Name=-"                      a column that is not to be used
      """;

  private static final String EXAMPLE =
      "such as \"Followers=F\", \"Deals.Fee=G\" or \"Creators=Roster 2026\"";

  private ReadingOptions() {}

  private static Option option(String name, String argument, String description) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(description).get();
  }

  /** A command's options, with these added. */
  static Options with(List<Option> own) {
    Options options = new Options();
    own.forEach(options::addOption);
    List.of(CURRENCY, MAP, MAPPING, HIDDEN_ROWS, HIDDEN_SHEETS, COMMENTED_ROWS)
        .forEach(options::addOption);
    return options;
  }

  /** The agency's currency. */
  static Currency currency(CommandLine line) throws UsageError {
    String said = line.getOptionValue(CURRENCY, Currency.DOLLARS.code());
    String code = said.strip().toUpperCase(Locale.ROOT);
    if (!Currencies.CODES.contains(code)) {
      throw new UsageError(
          "--currency found \""
              + said
              + "\", expected one of "
              + String.join(", ", Currencies.CODES)
              + ".");
    }
    return new Currency(code);
  }

  /** What was said of sheets and columns; or what is wrong with it or with the mapping file. */
  static Checked<Mapping> mapping(CommandLine line) throws UsageError {
    Mapping said = new Mapping(said(line));
    List<Problem> contradictions = said.contradictions();
    if (!contradictions.isEmpty()) {
      return Checked.failed(contradictions);
    }
    if (!line.hasOption(MAPPING)) {
      return Checked.of(said, List.of());
    }
    Checked<Mapping> file = MappingFile.read(RosterOptions.path(line.getOptionValue(MAPPING)));
    return file.value().isEmpty()
        ? file
        : Checked.of(file.value().get().and(said), file.problems());
  }

  /** The mapping file that was given; empty for none. */
  static Optional<Path> mappingFile(CommandLine line) throws UsageError {
    return line.hasOption(MAPPING)
        ? Optional.of(RosterOptions.path(line.getOptionValue(MAPPING)))
        : Optional.empty();
  }

  private static List<Mapping.Line> said(CommandLine line) throws UsageError {
    List<Mapping.Line> lines = new ArrayList<>();
    String[] all = line.hasOption(MAP) ? line.getOptionValues(MAP) : new String[0];
    for (String text : all) {
      int equals = text.indexOf('=');
      String about = equals < 0 ? "" : text.substring(0, equals).strip();
      String to = text.substring(equals + 1).strip();
      if (about.isEmpty() || to.isEmpty()) {
        throw new UsageError(
            "--map found \""
                + text
                + "\", expected a column or sheet, = and where it is, "
                + EXAMPLE
                + ".");
      }
      lines.add(Mapping.Line.of(Place.ofFile("--map \"" + text + '"'), about, to));
    }
    return lines;
  }

  /** What is done with rows and sheets on which agencies differ. */
  static Rules rules(CommandLine line) throws UsageError {
    return new Rules(
        !reads(line, HIDDEN_ROWS, !Rules.USUAL.skipHiddenRows()),
        reads(line, HIDDEN_SHEETS, Rules.USUAL.readHiddenSheets()),
        reads(line, COMMENTED_ROWS, Rules.USUAL.readCommentedRows()));
  }

  private static boolean reads(CommandLine line, Option option, boolean usual) throws UsageError {
    if (!line.hasOption(option)) {
      return usual;
    }
    String word = line.getOptionValue(option);
    return switch (word) {
      case "read" -> true;
      case "skip" -> false;
      default ->
          throw new UsageError(
              "--" + option.getLongOpt() + " found \"" + word + "\", expected read or skip.");
    };
  }

  /** These options as they were given, to be shown again in front of a mapping file. */
  static String switches(CommandLine line) {
    StringBuilder again = new StringBuilder();
    for (Option option : List.of(HIDDEN_ROWS, HIDDEN_SHEETS, COMMENTED_ROWS)) {
      if (line.hasOption(option)) {
        again.append(" --" + option.getLongOpt() + " " + line.getOptionValue(option));
      }
    }
    return again.toString();
  }
}
