package dev.ratewright.cli;

import dev.ratewright.batch.Templates;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Writes what an agency starts with. */
final class NewCommand implements Command {
  @Override
  public String name() {
    return "new";
  }

  @Override
  public String operand() {
    return "DIR";
  }

  @Override
  public String summary() {
    return "Write a blank roster, the default rate book and templates into a folder.";
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public String notes() {
    return "";
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    Path folder = RosterOptions.path(operand);
    try {
      for (Path file : Templates.write(folder)) {
        console.out().println("Written    " + file);
      }
      return Exit.DONE;
    } catch (FileAlreadyExistsException there) {
      console.err().println(there.getFile() + " is there already, and is not overwritten.");
      return Exit.NOTHING;
    } catch (IOException disk) {
      console.err().println("The files cannot be written: " + Summary.words(disk) + ".");
      return Exit.NOTHING;
    }
  }
}
