package dev.ratewright.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Help texts, made from the commands and their options themselves. */
final class Help {
  static final Option OPTION = Option.builder().longOpt("help").desc("show this text").get();

  private Help() {}

  static void overview(PrintStream out) {
    out.println("Ratewright: rate cards and media kits for a whole roster, from its spreadsheet");
    out.println();
    out.println("Usage: ratewright COMMAND ...");
    out.println();
    for (Command command : Command.ALL) {
      out.printf("  %-16s %s%n", command.name() + " " + command.operand(), command.summary());
    }
    out.println();
    out.println("ratewright COMMAND --help shows the options of a command.");
  }

  static void of(Command command, PrintStream out) {
    out.println("Usage: ratewright " + command.name() + " " + command.operand() + " [options]");
    out.println();
    out.println(command.summary());
    out.println();
    List<Option> options = all(command);
    int width = options.stream().mapToInt(o -> shown(o).length()).max().orElse(0);
    for (Option option : options) {
      out.println(
          "  "
              + shown(option)
              + " ".repeat(width - shown(option).length())
              + "   "
              + option.getDescription());
    }
    if (!command.notes().isEmpty()) {
      out.println();
      command.notes().lines().forEach(out::println);
    }
  }

  /** The options of a command as they are typed, for a complaint: {@code --out, --period}. */
  static String names(Command command) {
    return String.join(", ", all(command).stream().map(o -> "--" + o.getLongOpt()).toList());
  }

  static Options options(Command command) {
    Options options = new Options();
    all(command).forEach(options::addOption);
    return options;
  }

  private static List<Option> all(Command command) {
    List<Option> options =
        new ArrayList<>(
            command.options().getOptions().stream()
                .sorted(Comparator.comparing(Option::getLongOpt))
                .toList());
    options.add(OPTION);
    return options;
  }

  private static String shown(Option option) {
    return "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
  }
}
