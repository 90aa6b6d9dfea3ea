package dev.ratewright.clearance;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Document;
import dev.ratewright.domain.Creator;
import dev.ratewright.pdf.Brand;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.problem.Problem;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.template.Portfolio;
import dev.ratewright.web.RosterLine;
import dev.ratewright.web.WebPage;
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

  private static final WebPage PAGES =
      new WebPage(Brand.standard(), Portfolio.standard().wording(), PRESS::portrait);
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
    PRESS.print(document(), file, LocalDate.of(2026, 10, 31));
    return file;
  }

  /** The packet for negotiations, which is not for brands. */
  Path packet() throws IOException {
    Path file = folder.resolve("packet.pdf");
    PRESS.print(document(DocumentKind.NEGOTIATION_PACKET), file, LocalDate.of(2026, 10, 31));
    return file;
  }

  private Document document() {
    return document(DocumentKind.MEDIA_KIT);
  }

  private Document document(DocumentKind kind) {
    return PORTFOLIO.document(kind, appraisal, Optional.empty(), Sample.RATES);
  }

  Path page() throws IOException {
    Path file = folder.resolve("kit.html");
    PAGES.write(document(), file);
    return file;
  }

  /** What is said of their line on the roster's page, with more cells at its end. */
  List<String> leaksInLine(String cells) {
    String line = new RosterLine(PORTFOLIO.wording()).of(PORTFOLIO.entry(appraisal, Sample.RATES));
    String longer = line.replace("</tr>", cells + "</tr>");
    return words(CLEARANCE.at(appraisal, internal).leaksInLine("index.html", longer));
  }

  /** What is said of a file, without the words that are the same every time. */
  List<String> leaks(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return words(CLEARANCE.at(appraisal, internal).leaks(name, file));
  }

  private static List<String> words(List<Problem> leaks) {
    return leaks.stream()
        .map(Problem::found)
        .map(found -> found.replaceFirst(".* would tell ", ""))
        .toList();
  }
}
