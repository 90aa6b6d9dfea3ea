package dev.ratewright.intake;

import dev.ratewright.domain.Platform;
import dev.ratewright.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A cell that names a platform, by its own name or what people call it. */
record PlatformName() implements Content<Platform> {
  @Override
  public String expected() {
    return "one of " + String.join(", ", choices());
  }

  @Override
  public Optional<Platform> read(Cell cell, Place place, Manner manner) {
    return cell instanceof Cell.Text text ? Platform.of(text.text()) : Optional.empty();
  }

  @Override
  public Cell tidied(Platform value, Cell found) {
    return Cell.text(value.words());
  }

  @Override
  public List<String> choices() {
    return Stream.of(Platform.values()).map(Platform::words).toList();
  }

  @Override
  public Look look() {
    return Look.TEXT;
  }
}
