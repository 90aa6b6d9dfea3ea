package dev.ratewright.template;

import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An agency's folder of templates, written by a test. */
record Texts(Path folder) {
  Texts with(String name, String... lines) {
    return with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Texts with(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  Checked<Portfolio> open(String locale) {
    return Portfolio.open(
        new TemplateFiles(Optional.of(folder)),
        Set.of(DocumentKind.MEDIA_KIT),
        Optional.of(locale).filter(tag -> !tag.isEmpty()));
  }

  /** What is wrong, each cut behind the first of the valid names. */
  List<String> problems() {
    return open("").problems().stream()
        .map(Problem::toString)
        .map(text -> text.replaceFirst("(one of [^,]+), .*", "$1 …"))
        .toList();
  }
}
