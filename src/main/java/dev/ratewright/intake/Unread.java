package dev.ratewright.intake;

import dev.ratewright.problem.Place;
import dev.ratewright.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheets of a roster that nothing reads. They are always named, and where one looks as if it
 * was meant to be read, that is a warning: income must not go missing for the name of a tab.
 *
 * @param names the sheets, in words
 * @param warnings those that look as if they were meant
 */
record Unread(List<String> names, List<Problem> warnings) {

  static Unread of(Book book, List<String> sheets, List<String> read, List<Form> forms)
      throws Unreadable {
    List<String> names = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    for (String sheet : sheets) {
      if (!read.contains(sheet)) {
        names.add("sheet " + sheet);
        for (Form form : forms) {
          if (Top.serves(book, sheet, form, Mapping.NONE)) {
            warnings.add(
                warning(
                    book,
                    sheet,
                    "the headings of " + form.sheet(),
                    form,
                    "rename it, or say --map \""
                        + form.sheet()
                        + "="
                        + sheet
                        + "\", if it is meant"));
            break;
          }
        }
      }
    }
    for (String sheet : book.hiddenSheets()) {
      if (sheet.equals(Form.CHOICES) || sheets.contains(sheet) || read.contains(sheet)) {
        continue;
      }
      names.add("hidden sheet " + sheet);
      forms.stream()
          .filter(form -> form.isCalled(sheet))
          .forEach(
              form ->
                  warnings.add(
                      warning(
                          book,
                          sheet,
                          "a hidden sheet",
                          form,
                          "show it, or say --hidden-sheets read, if it is meant")));
    }
    return new Unread(names, warnings);
  }

  private static Problem warning(Book book, String sheet, String found, Form form, String hint) {
    return Problem.warning(
        Place.ofSheet(book.name(), sheet),
        found + ", which was not read",
        "a visible sheet " + form.sheet(),
        hint);
  }
}
