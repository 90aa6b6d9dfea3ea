package dev.ratewright.clearance;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.problem.Problem;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.template.Portfolio;
import dev.ratewright.workbook.RateCardWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Where files for brands are made, changed by a test, and looked at before they go out. */
final class Desk {
  static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Clearance CLEARANCE = new Clearance(Sample.RATES);
  private static final RateCardWorkbook CARDS = new RateCardWorkbook(Sample.RATES);
  private static final Press PRESS = new Press(Brand.standard(), Fonts.load());

  private static final Portfolio PORTFOLIO = Portfolio.standard();

  private final Path folder;
  final Appraisal appraisal;
  final InternalCard internal;

  Desk(Path folder, Creator creator) {
    this.folder = folder;
    this.appraisal = Appraisal.of(creator, OCTOBER, Sample.RATES);
    this.internal = InternalCard.of(creator, appraisal.card(), Sample.RATES, OCTOBER);
  }

  Path card() throws IOException {
    Path file = folder.resolve("card.xlsx");
    CARDS.write(appraisal, file);
    return file;
  }

  Path kit() throws IOException {
    Path file = folder.resolve("kit.pdf");
    PRESS.print(
        PORTFOLIO.document(DocumentKind.MEDIA_KIT, appraisal, Optional.empty(), Sample.RATES),
        file,
        LocalDate.of(2026, 10, 31));
    return file;
  }

  /** What is said of a file, without the words that are the same every time. */
  List<String> leaks(Path file) throws IOException {
    return CLEARANCE
        .at(appraisal, internal)
        .leaks(String.valueOf(file.getFileName()), file)
        .stream()
        .map(Problem::found)
        .map(found -> found.replaceFirst(".* would tell ", ""))
        .toList();
  }
}
