package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A roster written anew, sheet by sheet, as the program would have it. Rows are never kept. */
public final class Cleaning {
  private final Survey survey;
  private final Desk desk;

  /** Where the cleaned rows go. */
  public interface Desk {
    /**
     * Takes a row.
     *
     * @param form the sheet it belongs to
     * @param cells one for each of the form's columns
     */
    void row(Form form, List<Cleaned> cells) throws IOException;

    /**
     * Takes what could not be cleaned, or was left out.
     *
     * @param creator whose it is; empty for nobody's
     */
    void say(String creator, List<Problem> found) throws IOException;
  }

  /**
   * The cleaning of a roster.
   *
   * @param survey the roster looked over, with nothing wrong that keeps it from being read, and
   *     none of its rows read yet
   */
  public Cleaning(Survey survey, Desk desk) {
    this.survey = survey;
    this.desk = desk;
  }

  /**
   * Cleans it.
   *
   * @throws Unreadable if it turns out to be damaged
   * @throws IOException if the desk cannot take a row
   */
  public void run() throws IOException {
    desk.say("", survey.problems());
    survey.readAccounts();
    try (Creators creators = survey.creators()) {
      for (Person person = creators.next(); person != null; person = creators.next()) {
        if (person.passedOver().isEmpty()) {
          clean(person);
        }
        Listing listing = survey.listing(person, Optional.empty());
        desk.say(listing.handle(), listing.problems());
      }
    }
    for (var other : survey.others().entrySet()) {
      clean(other.getKey(), other.getValue());
    }
    desk.say("", survey.accounts().unclaimed());
    desk.say("", unused());
  }

  /** What the copy has no column for. It stays in the roster alone. */
  private List<Problem> unused() {
    Layout layout = survey.layout();
    List<Problem> unused = new ArrayList<>();
    for (Layout.Part part : layout.parts()) {
      Place sheet = Place.ofSheet(layout.file(), part.sheet());
      part.unused().forEach(heading -> unused.add(left(sheet, "a column \"" + heading + '"')));
    }
    layout.unread().forEach(sheet -> unused.add(left(Place.ofFile(layout.file()), sheet)));
    return unused;
  }

  private static Problem left(Place where, String what) {
    return Problem.note(
        where,
        what,
        "columns and sheets that are known",
        "not in this copy; see the roster itself");
  }

  private void clean(Person person) throws IOException {
    ChannelSheet channels = new ChannelSheet();
    CleanRows rows = new CleanRows(survey.creatorForm(), channels, person.rows());
    for (List<Cleaned> creator : rows.creator()) {
      desk.row(survey.creatorForm().form(), creator);
    }
    for (List<Cleaned> channel : rows.elsewhere()) {
      desk.row(channels.form(), channel);
    }
  }

  private void clean(Ledger.Lines<?> lines, Sheet sheet) throws IOException {
    Form form = lines.form();
    try (Sheet.Entries entries = sheet.entries()) {
      for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
        if (entry.passedOver().isEmpty()) {
          survey.purses().tell(entry, lines);
          List<Cleaned> cells = new ArrayList<>();
          for (Column<?> column : form.columns()) {
            cells.add(entry.cleaned(column));
          }
          desk.row(form, cells);
        }
      }
    }
  }
}
