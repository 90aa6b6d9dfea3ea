package dev.ratewright.clearance;

import dev.ratewright.clearance.Clearance.Look;
import dev.ratewright.domain.Creator;
import dev.ratewright.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Looks at a file about several creators. On the pages of one of them that one's secrets count, and
 * only what is meant to be shown of that one excuses a figure. On pages about several, a figure
 * tells a secret of any of those who are named beside it, unless it is meant to be shown of one of
 * them: another's price is no secret where it stands for all to see.
 */
public final class JointLook {
  private final Clearance clearance;
  private final List<Look> all;
  private final List<Integer> openings;

  /**
   * @param all one look for each creator
   * @param openings on which page, from 1, each creator's own pages begin, in the same order and
   *     rising; empty where no page is about one creator alone
   */
  public JointLook(Clearance clearance, List<Look> all, List<Integer> openings) {
    this.clearance = clearance;
    this.all = List.copyOf(all);
    this.openings = List.copyOf(openings);
  }

  /**
   * What a file tells that a brand must not see; each place and secret once, and never the secret
   * itself.
   *
   * @param name the file's name, as a message is to say it
   * @param file a PDF
   * @throws IOException if it cannot be read back
   */
  public List<Problem> leaks(String name, Path file) throws IOException {
    PdfText text = PdfText.read(file);
    Set<Problem> problems = new LinkedHashSet<>();
    int pages = text.byPage().size();
    for (int page = 1; page <= pages; page++) {
      for (Passage passage : text.byPage().get(page - 1)) {
        List<Integer> about = about(page, passage);
        Set<Integer> numbers = new TreeSet<>(List.of(page, pages));
        numbers.add(all.size());
        about.stream().filter(i -> i < openings.size()).map(openings::get).forEach(numbers::add);
        judge(name, passage, about.stream().map(all::get).toList(), numbers, problems);
      }
    }
    for (Passage passage : text.elsewhere()) {
      judge(name, passage, all, Set.of(all.size()), problems);
    }
    return List.copyOf(problems);
  }

  /** Which creators a passage is about. */
  private List<Integer> about(int page, Passage passage) {
    if (!openings.isEmpty() && page >= openings.getFirst()) {
      int last = 0;
      for (int i = 0; i < openings.size() && openings.get(i) <= page; i++) {
        last = i;
      }
      return List.of(last);
    }
    List<Integer> everybody = IntStream.range(0, all.size()).boxed().toList();
    if (openings.isEmpty()) {
      return everybody;
    }
    List<Integer> named =
        everybody.stream().filter(i -> names(passage, all.get(i).creator())).toList();
    return named.isEmpty() ? everybody : named;
  }

  private static boolean names(Passage passage, Creator creator) {
    String handle = creator.handle().toString();
    return passage.context().stream().anyMatch(words -> words.contains(handle));
  }

  /**
   * Adds what a passage tells of some creators.
   *
   * @param numbers those of pages and creators, which are no figures of anybody
   */
  private void judge(
      String name, Passage passage, List<Look> about, Set<Integer> numbers, Set<Problem> problems) {
    clearance
        .word(passage, about)
        .ifPresent(word -> problems.add(problem(about.getFirst(), name, word, passage)));
    for (PrintedFigure figure : passage.figures()) {
      boolean number =
          figure.kind() == PrintedFigure.Kind.BARE
              && numbers.stream().anyMatch(n -> n.doubleValue() == figure.value());
      if (!number) {
        told(figure, passage, about)
            .ifPresent(told -> problems.add(problem(told.look(), name, told.secret(), passage)));
      }
    }
  }

  private record Told(Look look, String secret) {}

  private static Optional<Told> told(PrintedFigure figure, Passage passage, List<Look> about) {
    for (Look look : about) {
      Optional<Secret> told =
          look.told(figure)
              .filter(s -> about.stream().noneMatch(l -> l.excuses(figure, passage, s)))
              .findFirst();
      if (told.isPresent()) {
        return Optional.of(new Told(look, told.get().name()));
      }
    }
    return Optional.empty();
  }

  private static Problem problem(Look look, String name, String leak, Passage passage) {
    Creator creator = look.creator();
    return Problem.error(
        creator.origin(),
        creator.handle() + ", of whom " + name + " would tell " + Clearance.said(leak, passage),
        "nothing internal in a file for brands",
        "it was not written; look into their own words in the roster first");
  }
}
