package dev.ratewright.intake;

import dev.ratewright.domain.RateBook;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A roster's sheets looked over before anything is read: which of them is which, where their
 * headings are, and how their columns are written.
 */
public final class Survey {
  private final Book book;
  private Sheet.Reading reading;
  private final List<String> sheets;
  private final Accounts accounts = new Accounts();
  private final Map<Ledger<?>, Sheet> found = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final CreatorSheet creatorForm;
  private final Repeats repeats;
  private @Nullable Sheet creatorSheet;
  private List<String> unread = List.of();

  private Survey(Book book, RateBook rates, Mapping mapping, Rules rules) throws Unreadable {
    this.book = book;
    this.reading = new Sheet.Reading(mapping, rules, Runtime.getRuntime().maxMemory() / 2);
    this.sheets = new ArrayList<>(book.sheets());
    if (rules.readHiddenSheets()) {
      sheets.addAll(book.hiddenSheets());
      sheets.remove(Form.CHOICES);
    }
    List<Form> forms = Roster.forms(rates);
    problems.addAll(mapping.unknown(forms));
    Named named = new Named(book, sheets, mapping);
    boolean channels = !named.called(accounts.channels.lines().form()).isEmpty();
    creatorForm =
        channels ? CreatorSheet.besideChannels(rates.niches()) : new CreatorSheet(rates.niches());
    repeats = new Repeats(creatorForm);
    if (sheets.isEmpty()) {
      problems.add(
          Problem.error(
              Place.ofFile(book.name()),
              "no sheet in sight",
              "a visible sheet Creators",
              "show it, or say --hidden-sheets read"));
      return;
    }
    Optional<String> main = named.creators(creatorForm.form(), forms, problems);
    List<String> read = new ArrayList<>();
    if (main.isPresent()) {
      creatorSheet = survey(main.get(), creatorForm.form(), repeats::see);
      read.add(main.get());
    }
    for (Ledger<?> ledger : accounts.all()) {
      Optional<String> name = named.one(ledger.lines().form(), problems);
      if (name.isPresent() && !read.contains(name.get())) {
        read.add(name.get());
        @Nullable Sheet sheet = survey(name.get(), ledger.lines().form(), entry -> {});
        if (sheet != null) {
          found.put(ledger, sheet);
        }
      }
    }
    if (!serves()) {
      hiddenCreators();
    } else {
      // The form that asks for most comes first.
      Unread nobodys = Unread.of(book, sheets, read, forms.reversed());
      unread = nobodys.names();
      problems.addAll(nobodys.warnings());
    }
  }

  /** The creators may be on a hidden sheet, where the one that was taken for theirs has none. */
  private void hiddenCreators() {
    for (String hidden : book.hiddenSheets()) {
      if (!sheets.contains(hidden) && creatorForm.form().isCalled(hidden)) {
        problems.add(
            Problem.error(
                Place.ofSheet(book.name(), hidden),
                "a hidden sheet",
                "a visible sheet " + creatorForm.form().sheet(),
                "show it, or say --hidden-sheets read"));
      }
    }
  }

  /**
   * Looks a roster over.
   *
   * @param book the open file, which is not closed
   * @param rates the rate book, whose niches the creators may have
   * @param mapping what its owner said of its sheets and columns
   * @param rules what is done with hidden and commented rows
   * @throws Unreadable if the file is damaged
   */
  public static Survey of(Book book, RateBook rates, Mapping mapping, Rules rules)
      throws Unreadable {
    return new Survey(book, rates, mapping, rules);
  }

  private @Nullable Sheet survey(String name, Form form, Consumer<Entry> seen) throws Unreadable {
    @Nullable Sheet sheet = Sheet.survey(book, name, form, reading, seen, problems);
    if (sheet != null) {
      reading = reading.less(sheet.memory());
      problems.addAll(sheet.notes());
    }
    return sheet;
  }

  /** What is in question, warned of, or settled without asking. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** How the roster was understood. */
  public Layout layout() {
    List<Layout.Part> parts = new ArrayList<>();
    if (creatorSheet != null) {
      parts.add(creatorSheet.part(creatorForm.form()));
    }
    found.forEach((ledger, sheet) -> parts.add(sheet.part(ledger.lines().form())));
    return new Layout(book.name(), parts, unread);
  }

  /** Whether nothing keeps the creators from being read. */
  boolean serves() {
    return creatorSheet != null
        && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private Sheet sheet() {
    return Objects.requireNonNull(creatorSheet, "no sheet of creators");
  }

  /** The name of the sheet of creators. */
  String creatorSheet() {
    return sheet().name();
  }

  /** The creators, as the sheet has them. */
  Creators creators() throws Unreadable {
    return sheet().header().index(creatorForm.platform) == -1
        ? new Singles(sheet(), repeats)
        : new Groups(sheet(), creatorForm);
  }

  /** What comes of a creator's rows; what the other sheets say of them is taken out. */
  Listing listing(Person person) {
    return person
        .passedOver()
        .map(Listing::passedOver)
        .orElseGet(() -> new CreatorRows(creatorForm, person.rows()).read(accounts));
  }

  /** The form of the sheet of creators. */
  CreatorSheet creatorForm() {
    return creatorForm;
  }

  /** The other sheets, by what their rows are. */
  Map<Ledger.Lines<?>, Sheet> others() {
    Map<Ledger.Lines<?>, Sheet> others = new LinkedHashMap<>();
    found.forEach((ledger, sheet) -> others.put(ledger.lines(), sheet));
    return others;
  }

  /** What the other sheets say; nothing before {@link #readAccounts()}. */
  Accounts accounts() {
    return accounts;
  }

  /** Reads the other sheets. */
  void readAccounts() throws Unreadable {
    for (var each : found.entrySet()) {
      each.getKey().readAll(each.getValue());
      each.getValue().letGo();
    }
  }

  /** What became of the rows of the other sheets. */
  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    found.forEach((ledger, sheet) -> counts.add(ledger.count(sheet.name())));
    return counts;
  }

  /** Which of a book's sheets goes by which name. */
  private record Named(Book book, List<String> sheets, Mapping mapping) {

    List<String> called(Form form) {
      return mapping
          .sheet(form)
          .map(
              line ->
                  sheets.stream().filter(s -> Words.key(s).equals(Words.key(line.to()))).toList())
          .orElseGet(() -> sheets.stream().filter(form::isCalled).toList());
    }

    Optional<String> one(Form form, List<Problem> problems) {
      List<String> called = called(form);
      Optional<Mapping.Line> said = mapping.sheet(form);
      if (called.isEmpty() && said.isPresent()) {
        problems.add(
            Problem.error(
                said.get().place(),
                "a sheet \"" + said.get().to() + '"',
                "one of " + String.join(", ", sheets),
                ""));
      } else if (called.size() > 1) {
        problems.add(several(form, called, "put all their rows into one of them"));
      }
      return called.stream().findFirst();
    }

    /**
     * The sheet of creators: the one called so; else the only one that could be; else the first.
     */
    Optional<String> creators(Form form, List<Form> forms, List<Problem> problems)
        throws Unreadable {
      if (mapping.sheet(form).isPresent() || !called(form).isEmpty()) {
        return one(form, problems);
      }
      List<String> serving = new ArrayList<>();
      for (String sheet : sheets) {
        boolean another =
            forms.stream().anyMatch(f -> called(f).contains(sheet) && !f.isCalled(form.sheet()));
        if (!another && Sheet.serves(book, sheet, form)) {
          serving.add(sheet);
        }
      }
      if (serving.size() > 1) {
        problems.add(
            several(
                form,
                serving,
                "say which, with --map \"Creators="
                    + serving.getFirst()
                    + "\" or in a mapping file"));
      }
      return Optional.of(serving.isEmpty() ? sheets.getFirst() : serving.getFirst());
    }

    private Problem several(Form form, List<String> called, String hint) {
      return Problem.error(
          Place.ofFile(book.name()),
          "the sheets " + String.join(" and ", called),
          "one sheet " + form.sheet(),
          hint);
    }
  }
}
