package dev.ratewright.cli;

import dev.ratewright.batch.Pitching;
import dev.ratewright.batch.Selection;
import dev.ratewright.domain.Handle;
import dev.ratewright.problem.Checked;
import dev.ratewright.template.Comparison;
import dev.ratewright.template.Lookbook;
import dev.ratewright.template.Pitch;
import dev.ratewright.template.TemplateFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Writes one document about several creators of a roster, for brands. */
final class PitchCommand implements Command {
  /** As many as anybody leafs through. */
  private static final int MOST = 300;

  private static final Option TIER =
      Option.builder()
          .longOpt("tier")
          .hasArg()
          .argName("TIER,TIER")
          .desc("only creators of these tiers of the rate book")
          .get();
  private static final Option NICHE =
      Option.builder()
          .longOpt("niche")
          .hasArg()
          .argName("NICHE,NICHE")
          .desc("only creators of these niches of the rate book")
          .get();
  private static final Option ONLY =
      Option.builder()
          .longOpt("only")
          .hasArg()
          .argName("@A,@B")
          .desc("only these creators, in this order")
          .get();
  private static final Option NO_PRICES =
      Option.builder().longOpt("no-prices").desc("without rates").get();

  private final String name;
  private final String summary;
  private final int least;
  private final int most;
  private final Kind kind;

  /** What such a document is made of. */
  private interface Kind {
    Checked<Pitch> open(TemplateFiles files, boolean priced, Optional<String> locale);
  }

  private PitchCommand(String name, String summary, int least, int most, Kind kind) {
    this.name = name;
    this.summary = summary;
    this.least = least;
    this.most = most;
    this.kind = kind;
  }

  /** The whole roster, or a part of it. */
  static Command lookbook() {
    String summary =
        "Write one PDF with a cover, contents and a page for each creator, for brands.";
    return new PitchCommand("lookbook", summary, 1, MOST, Lookbook::open);
  }

  /** A few of them side by side. */
  static Command comparison() {
    String summary = "Write one PDF with two to four creators side by side, for brands.";
    return new PitchCommand("compare", summary, 2, Comparison.MOST, Comparison::open);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String operand() {
    return "ROSTER";
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public Options options() {
    Option out =
        Option.builder()
            .longOpt(RosterOptions.OUT.getLongOpt())
            .hasArg()
            .argName("FILE.pdf")
            .desc("the file to write; without it " + name + ".pdf in this folder")
            .get();
    return ReadingOptions.with(
        List.of(
            TIER,
            NICHE,
            ONLY,
            NO_PRICES,
            RosterOptions.RATES,
            RosterOptions.PASSWORD_FILE,
            RosterOptions.TEMPLATE,
            RosterOptions.LOCALE,
            DocumentOptions.FOLDER,
            DocumentOptions.FONTS,
            DocumentOptions.ARCHIVAL,
            out,
            RosterOptions.PERIOD));
  }

  @Override
  public String notes() {
    return ReadingOptions.FORMS;
  }

  @Override
  public int run(String operand, CommandLine line, Console console) throws UsageError {
    Path file = RosterOptions.path(line.getOptionValue(RosterOptions.OUT, name + ".pdf"));
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw new UsageError("--out found \"" + file + "\", expected a file ending in .pdf.");
    }
    Pitching pitching = new Pitching(selection(line), least, most, file);
    boolean priced = !line.hasOption(NO_PRICES);
    return RosterOptions.with(
        operand,
        line,
        console,
        batch -> batch.pitch(pitching, (files, locale) -> kind.open(files, priced, locale)),
        Summary::pitched);
  }

  private static Selection selection(CommandLine line) throws UsageError {
    List<Handle> only = new ArrayList<>();
    for (String word : words(line, ONLY)) {
      only.add(
          Handle.of(word)
              .orElseThrow(
                  () ->
                      new UsageError(
                          "--only found \"" + word + "\", expected handles such as @ada,@ben.")));
    }
    return new Selection(words(line, TIER), words(line, NICHE), only);
  }

  private static List<String> words(CommandLine line, Option option) {
    return Stream.of(line.getOptionValue(option, "").split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
