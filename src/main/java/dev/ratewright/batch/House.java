package dev.ratewright.batch;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.file.TemplateFile;
import dev.ratewright.problem.Checked;
import dev.ratewright.workbook.Branding;
import dev.ratewright.workbook.BrandingSheet;
import dev.ratewright.workbook.HouseStyle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a run finds how the agency has its workbooks. */
final class House {
  private House() {}

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

  /** A template that nobody asked for and that is taken all the same. */
  static Optional<Path> besideRateBook(Order order) {
    return order
        .rates()
        .filter(rates -> order.template().isEmpty())
        .map(rates -> rates.resolveSibling(Templates.BRANDING))
        .filter(Files::isRegularFile);
  }
}
