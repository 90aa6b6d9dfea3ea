package dev.ratewright.batch;

import dev.ratewright.intake.Book;
import dev.ratewright.workbook.AgencyReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that a run reads, by which it can be told from another. */
final class SourceFiles {
  private SourceFiles() {}

  /** All that an order names; the default rate book is a part of the program and no file. */
  static List<AgencyReport.Source> of(Order order) throws IOException {
    List<AgencyReport.Source> sources = new ArrayList<>();
    sources.add(source("Roster", order.roster()));
    if (order.rates().isPresent()) {
      sources.add(source("Rate book", order.rates().get()));
    }
    Optional<Path> template = House.template(order);
    if (template.isPresent()) {
      sources.add(source("Template", template.get()));
    }
    if (order.mappingFile().isPresent()) {
      sources.add(source("Mapping file", order.mappingFile().get()));
    }
    return sources;
  }

  private static AgencyReport.Source source(String role, Path file) throws IOException {
    return new AgencyReport.Source(
        role, Book.nameOf(file), Files.size(file), Manifest.sha256(file));
  }
}
