package dev.ratewright.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The photos of one document, and those among them that could not be used. */
final class Sitting {
  private final Portraits portraits;
  private final Map<Path, String> contents = new LinkedHashMap<>();
  private final List<Printed.Unreadable> unreadable = new ArrayList<>();

  Sitting(Portraits portraits) {
    this.portraits = portraits;
  }

  /** A square JPEG; empty where the file gives none, which is taken note of. */
  Optional<byte[]> photo(Path file) {
    return switch (portraits.of(file)) {
      case Portraits.Photo photo -> {
        contents.put(file, Integer.toHexString(Arrays.hashCode(photo.jpeg())));
        yield Optional.of(photo.jpeg());
      }
      case Portraits.Refused refused -> {
        contents.put(file, refused.reason());
        unreadable.add(new Printed.Unreadable(file, refused.reason()));
        yield Optional.empty();
      }
    };
  }

  /** A text with what is in each photo instead of where its file lies. */
  String named(String text) {
    String named = text;
    for (Map.Entry<Path, String> content : contents.entrySet()) {
      named = named.replace(content.getKey().toString(), content.getValue());
    }
    return named;
  }

  List<Printed.Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }
}
