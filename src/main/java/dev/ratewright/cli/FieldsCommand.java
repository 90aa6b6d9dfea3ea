package dev.ratewright.cli;

import dev.ratewright.template.FieldList;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Lists what templates of documents may hold. */
final class FieldsCommand implements Command {
  @Override
  public String name() {
    return "fields";
  }

  @Override
  public String operand() {
    return "";
  }

  @Override
  public String summary() {
    return "List the fields and blocks that templates of documents may hold.";
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
  public int run(String operand, CommandLine line, Console console) {
    FieldList.lines().forEach(console.out()::println);
    return Exit.DONE;
  }
}
