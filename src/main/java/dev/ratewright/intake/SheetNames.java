package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of a book's sheets goes by which of the program's names. */
final class SheetNames {
  private final Book book;
  private final List<String> sheets;
  private final Mapping mapping;
  private final Map<String, List<String>> candidates = new HashMap<>();

  /**
   * The sheets of a book.
   *
   * @param sheets those that are read; what its owner names may be any
   */
  SheetNames(Book book, List<String> sheets, Mapping mapping) {
    this.book = book;
    this.sheets = List.copyOf(sheets);
    this.mapping = mapping;
  }

  /** The sheets that could be meant by a form: those its owner named, else those called so. */
  List<String> called(Form form) {
    Optional<Mapping.Line> said = mapping.sheet(form);
    if (said.isEmpty()) {
      return sheets.stream().filter(form::isCalled).toList();
    }
    String name = said.get().to();
    List<String> all = all();
    return all.contains(name)
        ? List.of(name)
        : all.stream()
            .filter(s -> Words.key(s).equals(Words.key(name)) && !Words.key(s).isEmpty())
            .toList();
  }

  private List<String> all() {
    return Stream.concat(sheets.stream(), book.hiddenSheets().stream()).distinct().toList();
  }

  /** Those among which there was no telling; none where there was. */
  List<String> candidates(Form form) {
    return candidates.getOrDefault(form.sheet(), List.of());
  }

  /** The sheet of a form; empty where there is none. */
  Optional<String> one(Form form, List<Problem> problems) {
    List<String> called = called(form);
    Optional<Mapping.Line> said = mapping.sheet(form);
    if (called.isEmpty() && said.isPresent()) {
      problems.add(
          Problem.error(
              said.get().place(),
              "a sheet \"" + said.get().to() + '"',
              "one of " + String.join(", ", all()),
              ""));
    } else if (called.size() > 1) {
      problems.add(several(form, called));
    }
    return called.stream().findFirst();
  }

  /** The sheet of creators: the one called so; else the only one that could be; else the first. */
  Optional<String> creators(Form form, List<Form> forms, List<Problem> problems) throws Unreadable {
    if (mapping.sheet(form).isPresent() || !called(form).isEmpty()) {
      return one(form, problems);
    }
    List<String> serving = serving(form, forms, Mapping.NONE);
    if (serving.isEmpty()) {
      serving = serving(form, forms, mapping);
    }
    if (serving.size() > 1) {
      problems.add(several(form, serving));
    }
    return Optional.of(serving.isEmpty() ? sheets.getFirst() : serving.getFirst());
  }

  private List<String> serving(Form form, List<Form> forms, Mapping said) throws Unreadable {
    List<String> serving = new ArrayList<>();
    for (String sheet : sheets) {
      boolean another =
          forms.stream().anyMatch(f -> called(f).contains(sheet) && !f.isCalled(form.sheet()));
      if (!another && Top.serves(book, sheet, form, said)) {
        serving.add(sheet);
      }
    }
    return serving;
  }

  private Problem several(Form form, List<String> called) {
    candidates.put(form.sheet(), called);
    return Problem.error(
        Place.ofFile(book.name()),
        "the sheets " + String.join(" and ", called),
        "one sheet " + form.sheet(),
        "put all their rows into one of them, or say which is meant, with --map \""
            + form.sheet()
            + "="
            + called.getFirst()
            + "\" or in a mapping file");
  }

  /** What is wrong where its owner gave a form a sheet that another is read from. */
  Optional<Problem> twice(Form form) {
    return mapping
        .sheet(form)
        .map(
            line ->
                Problem.error(
                    line.place(),
                    "the sheet " + line.to() + ", which is another already",
                    "a sheet of its own for " + form.sheet(),
                    ""));
  }

  /** What is wrong where columns were said of a sheet that the roster does not have. */
  Optional<Problem> without(Form form) {
    return mapping.sheet(form).isPresent()
        ? Optional.empty()
        : mapping
            .columns(form)
            .map(
                line ->
                    Problem.error(
                        line.place(),
                        "no sheet " + form.sheet() + " in " + book.name(),
                        "one of " + String.join(", ", all()),
                        "say which, as in --map \"" + form.sheet() + "=" + all().getFirst() + '"'));
  }
}
