package dev.ratewright.batch;

import dev.ratewright.pdf.FontFile;
import dev.ratewright.pdf.UnfitFont;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of an agency's fonts. They are read in the order of their names, so that the same
 * folder gives the same pages everywhere. Other files there, such as licences, are passed over, and
 * so are letters that lean, which no document has.
 */
final class FontFolder {
  private static final Set<String> ENDINGS = Set.of("ttf", "otf", "ttc", "woff", "woff2");

  /** Fonts stay in memory for as long as the run takes. */
  private static final long MOST_BYTES = 100_000_000;

  private FontFolder() {}

  /** Its fonts, with a warning for each that cannot be used; or why there are none. */
  static Checked<List<FontFile>> read(Path folder) {
    Place place = Place.ofFile(folder.toString());
    List<Problem> problems = new ArrayList<>();
    List<FontFile> fonts = new ArrayList<>();
    long size = 0;
    for (Path file : files(folder, problems)) {
      try {
        FontFile font = FontFile.read(file);
        if (!font.italic()) {
          fonts.add(font);
          size += font.size();
        }
      } catch (UnfitFont unfit) {
        problems.add(
            Problem.warning(
                Place.ofFile(String.valueOf(file.getFileName())),
                unfit.found(),
                unfit.expected(),
                unfit.hint().isEmpty() ? "it is not used" : "it is not used; " + unfit.hint()));
      }
      if (size > MOST_BYTES) {
        return failed(place, problems, "fonts of more than 100 MB", "at most 100 MB together");
      }
    }
    if (fonts.isEmpty()) {
      String found = Files.isDirectory(folder) ? "no font that can be used" : "no such folder";
      return failed(place, problems, found, "a folder with TrueType fonts (.ttf)");
    }
    return Checked.of(List.copyOf(fonts), problems);
  }

  private static Checked<List<FontFile>> failed(
      Place place, List<Problem> problems, String found, String expected) {
    problems.add(Problem.error(place, found, expected, ""));
    return Checked.failed(problems);
  }

  private static List<Path> files(Path folder, List<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> ENDINGS.contains(ending(file))).sorted().toList();
    } catch (IOException disk) {
      problems.add(
          Problem.error(
              Place.ofFile(folder.toString()), "a folder that cannot be read", "fonts", ""));
      return List.of();
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
