package dev.ratewright.pdf;

import dev.ratewright.document.Album;
import dev.ratewright.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People side by side, each a round picture above a name. */
final class FacesRow implements Piece {
  private static final int MOST = 4;
  private static final float RADIUS = 40;
  private static final float GAP = 14;
  private static final float BELOW_FACE = 10;

  private final Brand brand;
  private final Frame frame;
  private final float width;
  private final List<Person> people;

  /** One of them, set. */
  private record Person(
      Block.Portrait portrait,
      Optional<byte[]> photo,
      List<Line> monogram,
      List<Line> name,
      List<Line> remark,
      Tag tag) {
    float height() {
      return 2 * RADIUS + BELOW_FACE + Title.height(name) + Title.height(remark);
    }
  }

  private FacesRow(List<Person> people, int columns, Brand brand, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.people = people;
    this.width = (frame.width() - GAP * (columns - 1)) / columns;
  }

  /** As many rows as there must be, all with columns of one width. */
  static List<Piece> rows(
      Album.Faces faces, Brand brand, Typesetter type, Sitting sitting, Frame frame) {
    int columns = Math.max(1, Math.min(MOST, faces.faces().size()));
    float width = (frame.width() - GAP * (columns - 1)) / columns;
    List<Piece> rows = new ArrayList<>();
    for (int from = 0; from < faces.faces().size(); from += columns) {
      List<Person> people = new ArrayList<>();
      int to = Math.min(from + columns, faces.faces().size());
      for (Album.Face face : faces.faces().subList(from, to)) {
        people.add(
            new Person(
                face.portrait(),
                face.portrait().photo().flatMap(sitting::photo),
                Title.fitted(
                    face.portrait().monogram(), 28, brand.titleOnDark(), RADIUS * 1.4f, type),
                type.wrap(face.name(), Style.bold(10.5f, brand.text()).leading(14), width),
                face.remark().isBlank()
                    ? List.of()
                    : type.wrap(
                        face.remark(), Style.regular(7.8f, brand.remark()).leading(11.5f), width),
                frame.tag().child("Sect")));
      }
      rows.add(new FacesRow(people, columns, brand, frame));
    }
    return rows;
  }

  @Override
  public float height() {
    return (float) people.stream().mapToDouble(Person::height).max().orElse(0);
  }

  @Override
  public void draw(Sheet sheet, float top) {
    for (int i = 0; i < people.size(); i++) {
      draw(sheet, people.get(i), frame.x() + i * (width + GAP), top);
    }
  }

  private void draw(Sheet sheet, Person person, float x, float top) {
    face(sheet, person, x, top);
    float y = top + 2 * RADIUS + BELOW_FACE;
    // The names of all begin at the left, so that face and name stand in one line.
    block(sheet, person.tag().child("P"), person.name(), x, y);
    y += Title.height(person.name());
    if (!person.remark().isEmpty()) {
      block(sheet, person.tag().child("P"), person.remark(), x, y);
    }
  }

  private static void block(Sheet sheet, Tag tag, List<Line> lines, float x, float top) {
    float widest = (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    sheet.tagged(tag, () -> sheet.lines(lines, x, top, widest));
  }

  private void face(Sheet sheet, Person person, float x, float top) {
    float middle = x + RADIUS;
    float y = top + RADIUS;
    if (person.photo().isPresent()) {
      sheet.figure(
          person.tag().figure(person.portrait().description()),
          x,
          top,
          2 * RADIUS,
          2 * RADIUS,
          () -> sheet.round(person.photo().get(), middle, y, RADIUS));
      return;
    }
    sheet.decoration(
        () -> {
          sheet.disc(middle, y, RADIUS, brand.dark());
          float lineTop = y - Title.height(person.monogram()) / 2;
          for (Line line : person.monogram()) {
            sheet.text(line, middle - line.width() / 2, lineTop + line.style().baseline());
            lineTop += line.style().leading();
          }
        });
  }
}
