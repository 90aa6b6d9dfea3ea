package dev.ratewright.batch;

import dev.ratewright.template.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files that an earlier run left in a period's folder and that do not hold any more: the card of a
 * creator who is gone, or not priced, must not be sent by mistake. They move into {@code archive/}.
 * What this program has not written, it leaves alone.
 */
final class Leftovers {
  /**
   * Folders whose workbooks, PDFs and pages are ours; the last two are of runs before there were
   * copies.
   */
  private static final List<String> FOLDERS =
      Stream.concat(
              Stream.of(DocumentKind.values()).map(kind -> Copy.of(kind).file(kind.folder())),
              Stream.of(
                  "client/rate-cards",
                  "client/web",
                  "internal/rate-cards",
                  "rate-cards",
                  "media-kits"))
          .toList();

  /** The same of single files. */
  private static final List<String> FILES =
      List.of(CreatorJob.ROSTER, "agency-report.xlsx", Manifest.NAME);

  private static final List<String> ENDINGS = List.of(".xlsx", ".pdf", ".html");

  private final Path folder;
  private int moved;

  private Leftovers(Path folder) {
    this.folder = folder;
  }

  /**
   * Moves them away. Files for brands that this run did not write always go, even where it was not
   * asked for any: they may hold yesterday's prices. Internal ones stay where none were asked for,
   * since nobody sends them.
   *
   * @param folder the period's
   * @param written what this run wrote, by path within it
   * @param copies what it was asked for
   * @return how many files were moved
   */
  static int archive(Path folder, Set<String> written, Set<Copy> copies) throws IOException {
    Leftovers old = new Leftovers(folder);
    for (String part : FOLDERS) {
      boolean stays = part.startsWith(Copy.INTERNAL.file("")) && !copies.contains(Copy.INTERNAL);
      if (!stays && Files.isDirectory(folder.resolve(part))) {
        for (String name : files(folder.resolve(part))) {
          old.archive(part + "/" + name, written);
        }
      }
    }
    for (String file : FILES) {
      old.archive(file, written);
    }
    if (!copies.contains(Copy.CLIENT)) {
      // It vouches for files that are no longer there.
      Files.deleteIfExists(folder.resolve(Copy.CLIENT.file(Manifest.NAME)));
    }
    return old.moved;
  }

  private static List<String> files(Path folder) throws IOException {
    List<String> ours = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> ENDINGS.stream().anyMatch(name::endsWith))
          .sorted()
          .forEach(ours::add);
    }
    return ours;
  }

  private void archive(String file, Set<String> written) throws IOException {
    if (written.contains(file) || !Files.isRegularFile(folder.resolve(file))) {
      return;
    }
    Path kept = folder.resolve("archive").resolve(file);
    Files.createDirectories(kept.getParent());
    Files.move(folder.resolve(file), kept, StandardCopyOption.REPLACE_EXISTING);
    moved++;
  }
}
