package dev.ratewright.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The tables of a report as files for other systems, each row the same as in the workbook. A table
 * that goes on in a second sheet there is one file here.
 */
public final class TableFiles implements Closeable {
  private final Path folder;
  private final Set<TableFormat> formats;
  private final List<TableFile> open = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /**
   * None yet.
   *
   * @param folder where they are written; made when the first is
   * @param formats none for no files at all
   */
  public TableFiles(Path folder, Set<TableFormat> formats) {
    this.folder = folder;
    this.formats = Set.copyOf(formats);
  }

  /** Without any file. */
  static TableFiles none() {
    return new TableFiles(Path.of(""), Set.of());
  }

  /** Begins the files of a table; every row is to be handed to what comes back. */
  Consumer<Line> begin(String table, List<Heading> headings) {
    List<TableFile> files = new ArrayList<>();
    String name = table.toLowerCase(Locale.ROOT).replace(' ', '-');
    List<String> titles = headings.stream().map(Heading::text).toList();
    try {
      for (TableFormat format : TableFormat.values()) {
        if (formats.contains(format)) {
          Files.createDirectories(folder);
          String file = name + "." + format.word();
          files.add(format.open(folder.resolve(file), titles));
          names.add(file);
        }
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    } finally {
      open.addAll(files);
    }
    return line -> {
      for (TableFile file : files) {
        write(file, line);
      }
    };
  }

  private static void write(TableFile file, Line line) {
    try {
      file.row(line);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The names of the files that were begun. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** Ends all files. */
  @Override
  public void close() throws IOException {
    for (TableFile file : open) {
      file.close();
    }
    open.clear();
  }
}
