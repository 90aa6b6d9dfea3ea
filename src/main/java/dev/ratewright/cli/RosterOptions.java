package dev.ratewright.cli;

import dev.ratewright.batch.Batch;
import dev.ratewright.batch.Copy;
import dev.ratewright.batch.Order;
import dev.ratewright.batch.Outcome;
import dev.ratewright.intake.Mapping;
import dev.ratewright.intake.Passwords;
import dev.ratewright.intake.Unreadable;
import dev.ratewright.problem.Checked;
import dev.ratewright.workbook.Notation;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The options of commands that read a roster. */
final class RosterOptions {
  static final Option RATES =
      Option.builder()
          .longOpt("rates")
          .hasArg()
          .argName("FILE")
          .desc("the agency's rate book; without it the default one")
          .get();
  static final Option OUT =
      Option.builder()
          .longOpt("out")
          .hasArg()
          .argName("FOLDER")
          .desc("where the month's folder is made; without it: output")
          .get();
  static final Option PERIOD =
      Option.builder()
          .longOpt("period")
          .hasArg()
          .argName("YYYY-MM")
          .desc("the month; without it the newest in the roster, else the current one")
          .get();

  static final Option PASSWORD_FILE =
      Option.builder()
          .longOpt("password-file")
          .hasArg()
          .argName("FILE")
          .desc("a text whose first line is the password; without it a terminal is asked")
          .get();

  static final Option TEMPLATE =
      Option.builder()
          .longOpt("template")
          .hasArg()
          .argName("FILE")
          .desc("the agency's look; without it workbook.xlsx beside its rate book, if it is there")
          .get();

  static final Option LOCALE =
      Option.builder()
          .longOpt("locale")
          .hasArg()
          .argName("xx-XX")
          .desc("the language of documents, and how money and days are written, such as de-DE")
          .get();

  static final Option AUDIENCE =
      Option.builder()
          .longOpt("audience")
          .hasArg()
          .argName("client|internal")
          .desc("for whom files are written; without it for both")
          .get();

  private RosterOptions() {}

  /** What was asked for, given what was said of the roster. */
  static Order order(
      String roster, Mapping mapping, CommandLine line, Passwords passwords, Console console)
      throws UsageError {
    Path rosterFile = path(roster);
    Optional<Path> rates =
        line.hasOption(RATES) ? Optional.of(path(line.getOptionValue(RATES))) : Optional.empty();
    return new Order(
        rosterFile,
        mapping,
        ReadingOptions.mappingFile(line),
        ReadingOptions.rules(line),
        rates,
        ReadingOptions.currency(line),
        line.hasOption(TEMPLATE)
            ? Optional.of(path(line.getOptionValue(TEMPLATE)))
            : Optional.empty(),
        notation(line),
        DocumentOptions.documents(line),
        passwords,
        copies(line),
        TableOption.formats(line),
        path(line.getOptionValue(OUT, "output")),
        line.hasOption(PERIOD) ? Optional.of(month(line.getOptionValue(PERIOD))) : Optional.empty(),
        console.today(),
        version());
  }

  /** What a command does with an open roster. */
  interface Work {
    Outcome done(Batch batch) throws IOException;
  }

  /** How what came of it is shown. */
  interface Show {
    void shown(Outcome outcome, Console console);
  }

  /** Opens a roster, does the work and shows it, or says what kept it from being done. */
  static int with(String roster, CommandLine line, Console console, Work work, Show show)
      throws UsageError {
    Checked<Mapping> mapping = ReadingOptions.mapping(line);
    return mapping.value().isEmpty()
        ? Summary.nothing(mapping.problems(), console)
        : withPasswords(
            line,
            console,
            passwords -> {
              Order order = order(roster, mapping.value().get(), line, passwords, console);
              return DocumentOptions.withLock(
                  line, lock -> with(Batch.open(order.with(lock)), console, work, show));
            });
  }

  /** What is done with a source of passwords. */
  interface Unlocking {
    int with(Passwords passwords) throws UsageError;
  }

  /** Does something with the passwords of a file, else of the terminal. */
  static int withPasswords(CommandLine line, Console console, Unlocking work) throws UsageError {
    if (!line.hasOption(PASSWORD_FILE)) {
      return work.with(console.terminal());
    }
    Path file = path(line.getOptionValue(PASSWORD_FILE));
    try (PasswordFile password = PasswordFile.read(PASSWORD_FILE, file)) {
      return work.with(password);
    }
  }

  private static int with(Checked<Batch> opened, Console console, Work work, Show show) {
    if (opened.value().isEmpty()) {
      return Summary.nothing(opened.problems(), console);
    }
    try (Batch batch = opened.value().get()) {
      Outcome outcome = work.done(batch);
      show.shown(outcome, console);
      return outcome.withheld() > 0 ? Exit.LEAK : outcome.failed() ? Exit.PROBLEMS : Exit.DONE;
    } catch (Unreadable unreadable) {
      return Summary.nothing(List.of(unreadable.problem()), console);
    } catch (IOException disk) {
      console.err().println("The files cannot be written: " + Summary.words(disk) + ".");
      return Exit.NOTHING;
    }
  }

  static Path path(String written) throws UsageError {
    try {
      return Path.of(written);
    } catch (InvalidPathException notAPath) {
      throw new UsageError("\"" + written + "\" is no file name: " + notAPath.getReason() + ".");
    }
  }

  private static Set<Copy> copies(CommandLine line) throws UsageError {
    if (!line.hasOption(AUDIENCE)) {
      return Set.of(Copy.values());
    }
    String asked = line.getOptionValue(AUDIENCE);
    for (Copy copy : Copy.values()) {
      if (copy.folder().equals(asked)) {
        return Set.of(copy);
      }
    }
    throw new UsageError("--audience found \"" + asked + "\", expected client or internal.");
  }

  private static Notation notation(CommandLine line) throws UsageError {
    if (!line.hasOption(LOCALE)) {
      return Notation.STANDARD;
    }
    String asked = line.getOptionValue(LOCALE);
    Optional<Notation> known = Notation.of(asked);
    if (known.isEmpty()) {
      throw new UsageError(
          "--locale found \""
              + asked
              + "\", expected a language and a country, such as "
              + String.join(", ", Notation.EXAMPLES)
              + ".");
    }
    return known.get();
  }

  private static YearMonth month(String written) throws UsageError {
    try {
      return YearMonth.parse(written);
    } catch (DateTimeException notAMonth) {
      throw new UsageError("--period found \"" + written + "\", expected a month such as 2026-10.");
    }
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
