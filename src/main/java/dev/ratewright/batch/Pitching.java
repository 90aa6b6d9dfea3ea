package dev.ratewright.batch;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.clearance.Clearance;
import dev.ratewright.clearance.JointLook;
import dev.ratewright.document.Document;
import dev.ratewright.domain.RateBook;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import dev.ratewright.pdf.Printed;
import dev.ratewright.pdf.Standard;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import dev.ratewright.template.Pitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A document about several creators on its way to its file. It gets its name only after it was read
 * back and tells nothing internal.
 *
 * @param selection whom it is about
 * @param least how many creators it must have
 * @param most how many it may have
 * @param file where it goes; replaced where it is there
 */
public record Pitching(Selection selection, int least, int most, Path file) {

  /**
   * Writes it, unless something stands against it.
   *
   * @param found creators who can be shown, in the order of the roster
   * @param roster the roster's name
   * @return what stands against it, and what of it cannot be seen
   */
  Done write(
      Pitch pitch,
      List<Appraisal> found,
      PhotoFolder photos,
      RateBook rates,
      Clearance clearance,
      Fonts fonts,
      Standard standard,
      String roster)
      throws IOException {
    List<Problem> problems = new ArrayList<>(selection.missing(found, roster));
    List<Appraisal> creators = selection.ordered(found);
    boolean few = problems.isEmpty() && creators.size() < least;
    if (few || creators.size() > most) {
      problems.add(
          Problem.error(
              Place.ofFile(roster),
              creators.size() + " creators who are asked for",
              least == most ? least + "" : "from " + least + " to " + most,
              "--tier, --niche and --only say whom"));
    }
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      return new Done(0, false, problems);
    }
    YearMonth period = creators.getFirst().period();
    Document document =
        pitch.of(
            period,
            creators.stream()
                .map(a -> new Pitch.Sitter(a, a.creator().identity().photo().flatMap(photos::find)))
                .toList(),
            rates);
    Press press = new Press(pitch.brand(), fonts, standard);
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, ".draft", ".pdf");
    try {
      Printed printed = press.print(document, draft, period.atEndOfMonth());
      problems.addAll(unseen(printed));
      List<Clearance.Look> looks =
          creators.stream()
              .map(a -> clearance.at(a, InternalCard.of(a.creator(), a.card(), rates, period)))
              .toList();
      List<Problem> leaks =
          new JointLook(clearance, looks, printed.heroes())
              .leaks(String.valueOf(file.getFileName()), draft);
      problems.addAll(leaks);
      if (leaks.isEmpty()) {
        Files.move(
            draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
      return new Done(leaks.isEmpty() ? creators.size() : 0, !leaks.isEmpty(), problems);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * What became of it.
   *
   * @param shown how many creators are in it; 0 where it was not written
   * @param withheld whether it would have told something internal
   */
  record Done(int shown, boolean withheld, List<Problem> problems) {}

  private List<Problem> unseen(Printed printed) {
    List<Problem> problems = new ArrayList<>();
    Place place = Place.ofFile(String.valueOf(file.getFileName()));
    for (Printed.Missing missing : printed.missing()) {
      problems.add(
          Problem.warning(
              place,
              '"' + missing.text() + '"',
              "characters that can be printed",
              "no font has " + String.join(" ", missing.characters()) + "; a box stands there"));
    }
    for (Printed.Unreadable photo : printed.unreadable()) {
      problems.add(
          Problem.warning(
              place,
              "\"" + photo.photo().getFileName() + "\", which " + photo.reason(),
              "a JPEG or PNG picture",
              "the initials are drawn"));
    }
    return problems;
  }
}
