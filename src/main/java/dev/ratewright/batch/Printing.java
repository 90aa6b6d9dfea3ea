package dev.ratewright.batch;

import static java.nio.file.Files.newOutputStream;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.document.Document;
import dev.ratewright.document.OnePage;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Photo;
import dev.ratewright.domain.RateBook;
import dev.ratewright.intake.Passwords;
import dev.ratewright.pdf.Press;
import dev.ratewright.pdf.Printed;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.template.DocumentKind;
import dev.ratewright.template.Portfolio;
import dev.ratewright.web.RosterLine;
import dev.ratewright.web.WebPage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prints a creator's documents, and says what of them cannot be shown.
 *
 * @param lock the password of internal ones; empty for none
 */
record Printing(
    Portfolio portfolio,
    Press press,
    WebPage pages,
    RosterLine lines,
    PhotoFolder photos,
    RateBook rates,
    Optional<Passwords> lock) {
  /** Where documents go that are only looked at. */
  static final Files NOWHERE = file -> Optional.empty();

  private static final String PAGES = "web/%s.html";

  /** A creator's line on the roster's page; empty without media kits, to which it would lead. */
  String line(Appraisal appraisal) {
    return hasPages() ? lines.of(portfolio.entry(appraisal, rates)) : "";
  }

  /** Whether there are web pages: they are media kits. */
  private boolean hasPages() {
    return portfolio.kinds().contains(DocumentKind.MEDIA_KIT);
  }

  /**
   * Prints all documents of a creator that are for somebody.
   *
   * @param files where they go
   * @param problems told what cannot be shown, each once
   */
  void print(Copy copy, Appraisal appraisal, Files files, List<Problem> problems)
      throws IOException {
    Set<Problem> said = new HashSet<>(problems);
    List<DocumentKind> kinds =
        portfolio.kinds().stream().filter(kind -> Copy.of(kind) == copy).toList();
    for (DocumentKind kind : kinds) {
      for (Problem problem : print(kind, appraisal, files)) {
        if (said.add(problem)) {
          problems.add(problem);
        }
      }
    }
  }

  /** Where documents go. */
  interface Files {
    /**
     * One of them; empty where it is only looked at.
     *
     * @param pattern its path, with %s for the creator's name
     */
    Optional<Path> of(String pattern) throws IOException;
  }

  private List<Problem> print(DocumentKind kind, Appraisal appraisal, Files files)
      throws IOException {
    Creator creator = appraisal.creator();
    Optional<Path> photo = creator.identity().photo().flatMap(photos::find);
    LocalDate day = appraisal.period().atEndOfMonth();
    Optional<Path> file = files.of(kind.folder() + "/%s.pdf");
    Document document = portfolio.document(kind, appraisal, photo, rates);
    Printed printed = print(kind, document, file, day);
    List<String> leftOut = new ArrayList<>();
    while (kind.onePage() && printed.pages() > 1) {
      Optional<OnePage> less = OnePage.shortened(document);
      if (less.isEmpty()) {
        break;
      }
      document = less.get().document();
      leftOut.add(less.get().leftOut());
      printed = print(kind, document, file, day);
    }
    if (kind == DocumentKind.MEDIA_KIT) {
      Optional<Path> page = files.of(PAGES);
      if (page.isPresent()) {
        pages.write(document, page.get());
      }
    }
    List<Problem> problems = new ArrayList<>(unseen(creator, printed));
    if (kind.onePage() && printed.pages() > 1) {
      problems.add(
          Problem.warning(
              creator.origin(),
              creator.handle() + ", whose " + kind.word() + " has " + printed.pages() + " pages",
              "one page",
              "its template has no section left to leave out"));
    }
    if (!leftOut.isEmpty()) {
      problems.add(
          Problem.warning(
              creator.origin(),
              creator.handle() + ", whose " + kind.word() + " is longer than a page",
              "one page",
              "left out there: " + String.join(", ", leftOut)));
    }
    return problems;
  }

  private Printed print(DocumentKind kind, Document document, Optional<Path> file, LocalDate day)
      throws IOException {
    if (kind.internal() && file.isPresent() && lock.isPresent()) {
      return locked(document, file.get(), day, lock.get());
    }
    return file.isPresent()
        ? press.print(document, file.get(), day)
        : press.print(document, OutputStream.nullOutputStream(), day);
  }

  private Printed locked(Document document, Path file, LocalDate day, Passwords lock)
      throws IOException {
    char @Nullable [] password = lock.of(String.valueOf(file.getFileName()));
    if (password == null) {
      throw new IOException("no password for it");
    }
    try (OutputStream out = new BufferedOutputStream(newOutputStream(file))) {
      return press.print(document, out, day, new String(password));
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /** What of a creator cannot be shown on a page. */
  private static List<Problem> unseen(Creator creator, Printed printed) {
    Place place = creator.origin();
    List<Problem> problems = new ArrayList<>();
    RosterWords words = new RosterWords(creator);
    for (Printed.Missing missing : printed.missing()) {
      for (RosterWords.Said said : words.with(missing)) {
        problems.add(
            Problem.warning(
                place,
                creator.handle() + " with " + said,
                "characters that can be printed",
                "no font has " + String.join(" ", missing.characters()) + "; a box stands there"));
      }
    }
    for (Printed.Unreadable photo : printed.unreadable()) {
      problems.add(
          Problem.warning(
              creator.identity().photo().map(Photo::origin).orElse(place),
              "\"" + photo.photo().getFileName() + "\", which " + photo.reason(),
              "a JPEG or PNG picture",
              Photo.OTHERWISE));
    }
    return problems;
  }
}
