package dev.ratewright.batch;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.file.TemplateFile;
import dev.ratewright.pdf.FontFile;
import dev.ratewright.pdf.OwnFonts;
import dev.ratewright.problem.Checked;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.template.Portfolio;
import dev.ratewright.template.TemplateFiles;
import dev.ratewright.workbook.Branding;
import dev.ratewright.workbook.BrandingSheet;
import dev.ratewright.workbook.HouseStyle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the agency has its workbooks and documents.
 *
 * @param style the look of workbooks
 * @param portfolio the documents
 * @param fonts the agency's own, for documents
 */
record House(HouseStyle style, Portfolio portfolio, OwnFonts fonts) {

  /**
   * Reads everything the agency has of its own.
   *
   * @return or all that is wrong with any of it
   * @throws Unreadable if its template of workbooks is no workbook
   */
  static Checked<House> of(Order order) throws Unreadable {
    Checked<HouseStyle> style = style(order);
    Checked<Portfolio> portfolio = portfolio(order);
    List<Problem> problems = new ArrayList<>(style.problems());
    problems.addAll(portfolio.problems());
    Checked<List<FontFile>> fonts = fonts(order);
    problems.addAll(fonts.problems());
    if (style.value().isEmpty() || portfolio.value().isEmpty() || fonts.value().isEmpty()) {
      return Checked.failed(problems);
    }
    Portfolio documents = portfolio.value().get();
    OwnFonts own = documents.fonts().and(fonts.value().get());
    return Checked.of(new House(style.value().get(), documents, own), problems);
  }

  private static Checked<List<FontFile>> fonts(Order order) {
    Optional<Path> folder = order.documents().fonts();
    return folder.isEmpty() ? Checked.of(List.of(), List.of()) : FontFolder.read(folder.get());
  }

  /**
   * The template asked for, else the one beside the agency's own rate book, where {@code ratewright
   * new} writes both; without either the program's own look.
   *
   * @return or what is wrong with the template
   * @throws Unreadable if it is no workbook
   */
  static Checked<HouseStyle> style(Order order) throws Unreadable {
    Optional<Path> template = template(order);
    if (template.isEmpty()) {
      return Checked.of(new HouseStyle(Branding.STANDARD, order.notation()), List.of());
    }
    Checked<Branding> read =
        BrandingSheet.read(
            TemplateFile.open(template.get(), order.passwords(), BrandingSheet.NAME));
    return read.value().isEmpty()
        ? Checked.failed(read.problems())
        : Checked.of(new HouseStyle(read.value().get(), order.notation()), read.problems());
  }

  /** The template that is taken: that asked for, else one beside the rate book. */
  static Optional<Path> template(Order order) {
    return order.template().or(() -> besideRateBook(order));
  }

  /**
   * The templates of the folder asked for, else those beside the agency's own rate book; the
   * program's where one is not there.
   *
   * @return or everything that is wrong with them
   */
  private static Checked<Portfolio> portfolio(Order order) {
    Checked<TemplateFiles> files = files(order);
    return files.value().isEmpty()
        ? Checked.failed(files.problems())
        : Portfolio.open(
            files.value().get(), order.documents().kinds(), order.documents().locale());
  }

  /** Where the texts of documents come from, or what is wrong with it. */
  static Checked<TemplateFiles> files(Order order) {
    Documents asked = order.documents();
    if (asked.folder().isPresent() && !Files.isDirectory(asked.folder().get())) {
      return Checked.failed(
          List.of(
              Problem.error(
                  Place.ofFile(asked.folder().get().toString()),
                  Files.exists(asked.folder().get()) ? "a file" : "no such folder",
                  "a folder with templates",
                  "ratewright new DIR writes one")));
    }
    Optional<Path> folder =
        asked.folder().or(() -> order.rates().map(rates -> rates.toAbsolutePath().getParent()));
    return Checked.of(new TemplateFiles(folder), List.of());
  }

  private static Optional<Path> besideRateBook(Order order) {
    return order
        .rates()
        .map(rates -> rates.resolveSibling(Templates.BRANDING))
        .filter(Files::isRegularFile);
  }
}
