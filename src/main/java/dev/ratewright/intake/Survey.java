package dev.ratewright.intake;

import dev.ratewright.domain.Currency;
import dev.ratewright.domain.RateBook;
import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import dev.ratewright.problem.Severity;
import java.time.YearMonth;
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
  private final Till till;
  private final Accounts accounts;
  private final Map<Ledger<?>, Sheet> found = new LinkedHashMap<>();
  private final SheetNames names;
  private final List<Problem> problems = new ArrayList<>();
  private final CreatorSheet creatorForm;
  private final Repeats repeats;
  private final Purses purses = new Purses();
  private @Nullable Sheet creatorSheet;
  private List<String> unread = List.of();

  private Survey(Book book, RateBook rates, Mapping mapping, Rules rules) throws Unreadable {
    this.book = book;
    this.till = Till.of(rates);
    this.accounts = new Accounts(till);
    this.reading =
        new Sheet.Reading(mapping, rules, Runtime.getRuntime().maxMemory() / 2, rates.currency());
    this.sheets = new ArrayList<>(book.sheets());
    if (rules.readHiddenSheets()) {
      sheets.addAll(book.hiddenSheets());
      sheets.remove(Form.CHOICES);
    }
    List<Form> forms = Roster.forms(rates);
    problems.addAll(mapping.unknown(forms));
    names = new SheetNames(book, sheets, mapping);
    boolean channels = !names.called(accounts.channels.lines().form()).isEmpty();
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
    Optional<String> main = names.creators(creatorForm.form(), forms, problems);
    List<String> read = new ArrayList<>();
    if (main.isPresent()) {
      creatorSheet = survey(main.get(), creatorForm.form(), repeats::see);
      read.add(main.get());
    }
    for (Ledger<?> ledger : accounts.all()) {
      Optional<String> name = names.one(ledger.lines().form(), problems);
      if (name.isPresent() && !read.contains(name.get())) {
        read.add(name.get());
        @Nullable Sheet sheet = survey(name.get(), ledger.lines().form(), entry -> {});
        if (sheet != null) {
          found.put(ledger, sheet);
        }
      } else if (name.isPresent()) {
        names.twice(ledger.lines().form()).ifPresent(problems::add);
      } else {
        names.without(ledger.lines().form()).ifPresent(problems::add);
      }
    }
    // The form that asks for most comes first.
    Unread nobodys = Unread.of(book, sheets, read, forms.reversed());
    unread = nobodys.names();
    if (!serves()) {
      hiddenCreators();
    } else {
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
      parts.add(part(creatorSheet, creatorForm.form()));
    }
    found.forEach((ledger, sheet) -> parts.add(part(sheet, ledger.lines().form())));
    return new Layout(book.name(), parts, unread, reading.rules());
  }

  private Layout.Part part(Sheet sheet, Form form) {
    List<String> others = new ArrayList<>(names.candidates(form));
    others.remove(sheet.name());
    return sheet.part(form, others, reading.mapping().headings(form).isPresent());
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
    boolean platforms =
        sheet().header().index(creatorForm.platform) != -1 || repeats.tellPlatforms();
    return platforms ? new Groups(sheet(), creatorForm) : new Singles(sheet(), repeats);
  }

  /**
   * What comes of a creator's rows; what the other sheets say of them is taken out.
   *
   * @param month the month they are priced for; empty where they are not
   */
  Listing listing(Person person, Optional<YearMonth> month) {
    return person
        .passedOver()
        .map(Listing::passedOver)
        .orElseGet(() -> new CreatorRows(creatorForm, person.rows()).read(accounts, till, month));
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
    fillPurses();
    for (var each : found.entrySet()) {
      each.getKey().readAll(each.getValue(), purses);
      each.getValue().letGo();
    }
  }

  private void fillPurses() throws Unreadable {
    if (sheet().header().index(creatorForm.currency) == -1) {
      return;
    }
    try (Creators all = creators()) {
      for (Person person = all.next(); person != null; person = all.next()) {
        Optional<Currency> currency = Purses.tell(person.rows(), creatorForm);
        new CreatorRows(creatorForm, person.rows())
            .who()
            .ifPresent(who -> currency.ifPresent(said -> purses.put(who.handle(), said)));
      }
    }
  }

  /** In which currency bare amounts are, once the other sheets are read. */
  Purses purses() {
    return purses;
  }

  /** What became of the rows of the other sheets. */
  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    found.forEach((ledger, sheet) -> counts.add(ledger.count(sheet.name())));
    return counts;
  }
}
