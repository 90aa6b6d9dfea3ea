package dev.ratewright.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One thing the program can be told to do. */
interface Command {

  /** Every command, in the order of the help. */
  List<Command> ALL =
      List.of(
          new ReportCommand(),
          PitchCommand.lookbook(),
          PitchCommand.comparison(),
          new CheckCommand(),
          new MapCommand(),
          new CalibrateCommand(),
          new NewCommand(),
          new FieldsCommand());

  /** The word on the command line. */
  String name();

  /** What stands behind the word, such as {@code ROSTER}. */
  String operand();

  /** What it does, in one sentence. */
  String summary();

  /** Its options. */
  Options options();

  /** What stands below them in its help; empty where nothing. */
  String notes();

  /**
   * Does it.
   *
   * @param operand the word that {@link #operand} asks for
   * @param line the options given
   * @return an exit code of {@link Exit}
   */
  int run(String operand, CommandLine line, Console console) throws UsageError;
}
