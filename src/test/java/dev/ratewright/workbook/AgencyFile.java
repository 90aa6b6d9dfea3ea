package dev.ratewright.workbook;

import dev.ratewright.domain.Creator;
import dev.ratewright.intake.Layout;
import dev.ratewright.intake.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An agency's report, written into a folder and opened again. */
record AgencyFile(Path folder, AgencyReport.Run run) {
  /** One with files for brands beside it. */
  AgencyFile(Path folder) {
    this(folder, new AgencyReport.Run("roster.xlsx", "rates.xlsx", "0.1.0", true, List.of()));
  }

  Path path() {
    return folder.resolve("agency-report.xlsx");
  }

  AgencyFile with(List<Creator> creators, int rowLimit) throws IOException {
    try (AgencyReport report =
        new AgencyReport(Agency.OCTOBER, Agency.RATES, run, folder, rowLimit)) {
      for (Creator creator : creators) {
        report.add(Agency.appraisal(creator), List.of());
      }
      Layout layout = new Layout("roster.xlsx", List.of(), List.of(), Rules.USUAL);
      report.finish(List.of(), layout, List.of(), path());
    }
    return this;
  }

  AgencyFile with(List<Creator> creators) throws IOException {
    return with(creators, 1_048_576);
  }

  XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(Files.newInputStream(path()));
  }
}
