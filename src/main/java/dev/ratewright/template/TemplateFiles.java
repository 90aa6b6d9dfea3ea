package dev.ratewright.template;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the texts of documents come from: the agency's folder, and the program itself for what is
 * not there.
 *
 * @param folder the agency's; empty for none
 */
public record TemplateFiles(Optional<Path> folder) {
  /** How the names of templates end. */
  static final String ENDING = ".md";

  /** The file of the agency's look. */
  static final String BRAND = "brand.yaml";

  /** What the program has, in the order in which an agency reads it. */
  private static final List<String> OWN =
      List.of(
          "media-kit.md",
          "media-kit-no-prices.md",
          "one-sheet.md",
          "rate-card.md",
          "lookbook.md",
          "lookbook-no-prices.md",
          "negotiation-packet.md",
          "about.md",
          "reach.md",
          "audience.md");

  /** A template is a page or two of text; anything larger is something else. */
  private static final int MOST_BYTES = 1 << 18;

  /** The program's own templates and the file of its look, by name. */
  public static List<String> own() {
    return Stream.concat(OWN.stream(), Stream.of(BRAND)).toList();
  }

  /** One of the program's own files. */
  public static byte[] own(String name) {
    try (@Nullable InputStream in = TemplateFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException(name);
      }
      return in.readAllBytes();
    } catch (IOException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  /** All templates there are, without their endings. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    OWN.forEach(name -> names.add(bare(name)));
    if (folder.isPresent() && Files.isDirectory(folder.get())) {
      try (Stream<Path> files = Files.list(folder.get())) {
        files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(ENDING))
            .forEach(name -> names.add(bare(name)));
      } catch (IOException unlisted) {
        // Names are only shown as a help; what is asked for by name is looked for all the same.
        return names;
      }
    }
    return names;
  }

  private static String bare(String name) {
    return name.substring(0, name.length() - ENDING.length());
  }

  /** The agency's own file of a name, if it has one; only a plain name is looked for. */
  Optional<Path> agencys(String name) {
    return folder
        .map(own -> own.resolve(name))
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * A file that the agency has beside its texts; empty where there is none of that name, or where
   * the name leads out of the folder.
   */
  Optional<Path> beside(String name) {
    try {
      Path plain = Path.of(name).getFileName();
      if (folder.isEmpty() || plain == null || !plain.toString().equals(name)) {
        return Optional.empty();
      }
      Path home = folder.get().toRealPath();
      Path file = home.resolve(name).toRealPath();
      return file.startsWith(home) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | InvalidPathException notThere) {
      return Optional.empty();
    }
  }

  /**
   * The text of a file: the agency's, else the program's.
   *
   * @param problems told why it cannot be read
   */
  Optional<String> text(String name, Consumer<Problem> problems) {
    Optional<Path> own = agencys(name);
    return own.isPresent()
        ? agencys(name, own.get(), problems)
        : Optional.of(new String(own(name), StandardCharsets.UTF_8));
  }

  private static Optional<String> agencys(String name, Path file, Consumer<Problem> problems) {
    Place place = Place.ofFile(name);
    if (!Files.isRegularFile(file)) {
      problems.accept(Problem.error(place, "no file", "a text", ""));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        problems.accept(Problem.error(place, "more than 256 kilobytes", "a text", ""));
        return Optional.empty();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      problems.accept(Problem.error(place, "text that is not UTF-8", "a text", "save it as UTF-8"));
    } catch (IOException disk) {
      problems.accept(Problem.error(place, "a file that cannot be read", "a text", ""));
    }
    return Optional.empty();
  }
}
