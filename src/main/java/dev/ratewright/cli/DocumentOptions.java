package dev.ratewright.cli;

import dev.ratewright.batch.Documents;
import dev.ratewright.intake.Passwords;
import dev.ratewright.pdf.Press;
import dev.ratewright.pdf.Standard;
import dev.ratewright.template.DocumentKind;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The options that say which documents are made, and of which templates. */
final class DocumentOptions {
  private static final List<String> WORDS =
      Stream.of(DocumentKind.values()).map(DocumentKind::word).toList();

  static final Option KINDS =
      Option.builder()
          .longOpt("kinds")
          .hasArg()
          .argName("KIND,KIND")
          .desc("the documents, of " + String.join(", ", WORDS) + "; without it media-kit")
          .get();

  static final Option FOLDER =
      Option.builder()
          .longOpt("documents")
          .hasArg()
          .argName("DIR")
          .desc("the agency's templates of documents; without it those beside its rate book")
          .get();

  static final Option FONTS =
      Option.builder()
          .longOpt("fonts")
          .hasArg()
          .argName("DIR")
          .desc("a folder with the agency's TrueType fonts, which come before the program's")
          .get();

  static final Option ARCHIVAL =
      Option.builder().longOpt("pdf-a").desc("PDFs for archives: PDF/A-2a beside PDF/UA-1").get();

  static final Option LOCK =
      Option.builder()
          .longOpt("pdf-password-file")
          .hasArg()
          .argName("FILE")
          .desc("a text whose first line is the password that internal PDFs will open with")
          .get();

  private DocumentOptions() {}

  /** What is done with the password of internal documents; empty for none. */
  interface Locking {
    int with(Optional<Passwords> lock) throws UsageError;
  }

  /** Does something with that password, which is wiped afterwards. */
  static int withLock(CommandLine line, Locking work) throws UsageError {
    if (!line.hasOption(LOCK)) {
      return work.with(Optional.empty());
    }
    if (kinds(line).stream().noneMatch(DocumentKind::internal)) {
      throw new UsageError(
          "--pdf-password-file found no internal documents, expected --kinds with "
              + DocumentKind.NEGOTIATION_PACKET.word()
              + ".");
    }
    if (line.hasOption(ARCHIVAL)) {
      throw new UsageError(
          "--pdf-a found with --pdf-password-file, expected one of them: PDF/A forbids passwords.");
    }
    Path file = RosterOptions.path(line.getOptionValue(LOCK));
    try (PasswordFile password = PasswordFile.read(LOCK, file)) {
      if (!Press.locksWith(new String(password.of("")))) {
        throw new UsageError(
            "--pdf-password-file "
                + file
                + ": found a password that PDF readers do not take, expected one of letters,"
                + " digits and signs, of at most 127 bytes.");
      }
      return work.with(Optional.of(password));
    }
  }

  /** What was asked for; a media kit without the option. */
  static Documents documents(CommandLine line) throws UsageError {
    Optional<String> locale =
        Optional.ofNullable(line.getOptionValue(RosterOptions.LOCALE)).map(String::strip);
    Standard standard = line.hasOption(ARCHIVAL) ? Standard.ARCHIVAL : Standard.ACCESSIBLE;
    return new Documents(
        kinds(line), path(line, FOLDER), locale, path(line, FONTS), standard, Optional.empty());
  }

  private static Optional<Path> path(CommandLine line, Option option) throws UsageError {
    return line.hasOption(option)
        ? Optional.of(RosterOptions.path(line.getOptionValue(option)))
        : Optional.empty();
  }

  private static Set<DocumentKind> kinds(CommandLine line) throws UsageError {
    if (!line.hasOption(KINDS)) {
      return Documents.STANDARD.kinds();
    }
    Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    for (String word : line.getOptionValue(KINDS).split(",", -1)) {
      String asked = word.strip();
      kinds.add(
          Stream.of(DocumentKind.values())
              .filter(kind -> kind.word().equalsIgnoreCase(asked))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UsageError(
                          "--kinds found \""
                              + asked
                              + "\", expected some of "
                              + String.join(", ", WORDS)
                              + ", with commas.")));
    }
    return kinds;
  }
}
