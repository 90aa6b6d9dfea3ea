package dev.ratewright.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** Where the program starts: arguments in, exit code out. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    System.exit(run(args, new Console(out, err, today, Main::askForPassword)));
  }

  /** Asks on the terminal, without echo; null where there is none. */
  @SuppressWarnings("SystemConsoleNull")
  private static char @Nullable [] askForPassword(String file) {
    // From Java 22 on there may be a console even without a terminal, unless this one is chosen.
    System.setProperty("jdk.console", "java.base");
    java.io.Console terminal = System.console();
    return terminal == null ? null : terminal.readPassword("Password of %s: ", file);
  }

  /**
   * Runs one command.
   *
   * @param args as on the command line
   * @return 0 all written, 1 some creators had problems, 2 wrong command line, 3 nothing could be
   *     read or written
   */
  static int run(String[] args, Console console) {
    PrintStream out = console.out();
    PrintStream err = console.err();
    if (args.length == 0 || args[0].equals("--help") || args[0].equals("help")) {
      Help.overview(out);
      return args.length == 0 ? Exit.USAGE : Exit.DONE;
    }
    Optional<Command> command =
        Command.ALL.stream().filter(c -> c.name().equals(args[0])).findFirst();
    if (command.isEmpty()) {
      String known = String.join(", ", Command.ALL.stream().map(Command::name).toList());
      return complain(err, "There is no command \"" + args[0] + "\". Commands are: " + known + ".");
    }
    try {
      String[] rest = Arrays.copyOfRange(args, 1, args.length);
      return run(command.get(), rest, console);
    } catch (RuntimeException fault) {
      err.println(
          "The program has a fault and stopped: " + fault + ". What it wrote is incomplete.");
      return Exit.NOTHING;
    } catch (UsageError wrong) {
      return complain(
          err, wrong.getMessage() + "\nratewright " + args[0] + " --help shows how it is used.");
    }
  }

  private static int complain(PrintStream err, String message) {
    err.println(message);
    return Exit.USAGE;
  }

  private static int run(Command command, String[] args, Console console) throws UsageError {
    CommandLine line = parse(command, args);
    if (line.hasOption(Help.OPTION)) {
      Help.of(command, console.out());
      return Exit.DONE;
    }
    List<String> operands = line.getArgList();
    if (command.operand().isEmpty() && operands.isEmpty()) {
      return command.run("", line, console);
    }
    if (operands.size() != 1 || command.operand().isEmpty()) {
      throw new UsageError(
          operands.isEmpty()
              ? command.operand() + " is missing."
              : (command.operand().isEmpty()
                      ? "Expected nothing"
                      : "Expected one " + command.operand())
                  + ", found: "
                  + String.join(" ", operands));
    }
    if (operands.getFirst().isBlank()) {
      throw new UsageError(command.operand() + " is blank.");
    }
    return command.run(operands.getFirst(), line, console);
  }

  private static CommandLine parse(Command command, String[] args) throws UsageError {
    try {
      DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false).get();
      CommandLine line = parser.parse(Help.options(command), args);
      once(line);
      return line;
    } catch (UnrecognizedOptionException unknown) {
      throw new UsageError(
          "There is no option "
              + unknown.getOption()
              + ". Options are: "
              + Help.names(command)
              + ".");
    } catch (MissingArgumentException missing) {
      throw new UsageError(
          "--"
              + missing.getOption().getLongOpt()
              + " needs "
              + missing.getOption().getArgName()
              + ".");
    } catch (ParseException wrong) {
      throw new UsageError(String.valueOf(wrong.getMessage()));
    }
  }

  /** Of two answers to one question the program takes neither. */
  private static void once(CommandLine line) throws UsageError {
    Set<String> seen = new HashSet<>();
    for (Option option : line.getOptions()) {
      if (!seen.add(option.getLongOpt())
          && !option.getLongOpt().equals(ReadingOptions.MAP.getLongOpt())) {
        throw new UsageError("--" + option.getLongOpt() + " is there twice; give it once.");
      }
    }
  }
}
