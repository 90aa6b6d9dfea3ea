package dev.ratewright.pdf;

import dev.ratewright.document.Chart;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Prices on one line from zero, on a white card. Each stands below its mark, or as near to it as
 * its neighbours allow; equal ones share a mark and stand together.
 */
final class LadderPiece implements Piece {
  private static final float PAD = 14;
  private static final float ABOVE = 30;
  private static final float TITLE = 11;
  private static final float BELOW = 12;
  private static final float RADIUS = 6;
  private static final float THICK = 6;
  private static final float MARK = 14;
  private static final float MARK_WIDTH = 1.6f;
  private static final float LEADER = 9;
  private static final float GAP = 10;

  /** Behind the highest price, as a share of it, so that its words have room on both sides. */
  private static final double BEYOND = 1.12;

  private final Brand brand;
  private final Frame frame;
  private final Tag tag;
  private final Line title;
  private final List<Place> places = new ArrayList<>();
  private final double most;
  private final double from;
  private final double to;

  /** One price, with all that is said of it, and where the middle of its words is. */
  private record Place(double value, List<Line> lines, float width, float middle) {
    Place at(float other) {
      return new Place(value, lines, width, other);
    }
  }

  LadderPiece(Chart.Ladder ladder, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.frame = frame;
    this.tag = frame.tag().figure(ladder.description());
    title = type.shrunk(ladder.title(), Style.semibold(8.5f, brand.text()).leading(12), width());
    List<Chart.Rung> rungs = ladder.rungs();
    List<Chart.Rung> marked = rungs.stream().filter(Chart.Rung::marked).toList();
    most = BEYOND * rungs.stream().mapToDouble(Chart.Rung::value).max().orElse(0);
    from = marked.stream().mapToDouble(Chart.Rung::value).min().orElse(0);
    to = marked.stream().mapToDouble(Chart.Rung::value).max().orElse(0);
    List<List<Chart.Rung>> groups = groups(rungs);
    float room = Math.min(150, width() / Math.max(1, groups.size()) - GAP);
    groups.forEach(group -> places.add(set(group, room, type)));
    spread();
  }

  /** Rungs of the same figure together. */
  private static List<List<Chart.Rung>> groups(List<Chart.Rung> rungs) {
    List<List<Chart.Rung>> groups = new ArrayList<>();
    for (Chart.Rung rung : rungs) {
      boolean same = !groups.isEmpty() && groups.getLast().getFirst().text().equals(rung.text());
      if (!same) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(rung);
    }
    return groups;
  }

  private Place set(List<Chart.Rung> group, float room, Typesetter type) {
    List<Line> lines = new ArrayList<>();
    for (Chart.Rung rung : group) {
      Style label = Style.regular(7.8f, brand.remark()).leading(10.5f);
      lines.addAll(type.balanced(rung.label(), type.roomy(rung.label(), label), room));
    }
    Chart.Rung first = group.getFirst();
    lines.addAll(type.fitted(first.text(), Style.bold(10.5f, brand.text()).leading(14), room));
    float widest = (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    return new Place(first.value(), List.copyOf(lines), widest, x(first.value()));
  }

  /**
   * Moves words apart that would touch, all of a crowd as little as together they can, and into the
   * card.
   */
  private void spread() {
    List<List<Place>> crowds = new ArrayList<>();
    for (Place place : places) {
      crowds.add(new ArrayList<>(List.of(place)));
      while (crowds.size() > 1 && touch(crowds.get(crowds.size() - 2), crowds.getLast())) {
        List<Place> last = crowds.removeLast();
        crowds.getLast().addAll(last);
      }
    }
    places.clear();
    for (List<Place> crowd : crowds) {
      float x = left(crowd);
      for (Place place : crowd) {
        places.add(place.at(x + place.width() / 2));
        x += place.width() + GAP;
      }
    }
  }

  private boolean touch(List<Place> one, List<Place> other) {
    return left(one) + width(one) + GAP > left(other);
  }

  private static float width(List<Place> crowd) {
    float words = (float) crowd.stream().mapToDouble(Place::width).sum();
    return words + GAP * (crowd.size() - 1);
  }

  /** Where a crowd begins, so that its words are off their marks by nothing on average. */
  private float left(List<Place> crowd) {
    float off = 0;
    float within = 0;
    for (Place place : crowd) {
      off += x(place.value()) - (within + place.width() / 2);
      within += place.width() + GAP;
    }
    float most = frame.x() + PAD + width() - width(crowd);
    return Math.max(frame.x() + PAD, Math.min(most, off / crowd.size()));
  }

  private float width() {
    return frame.width() - 2 * PAD;
  }

  private float x(double value) {
    return frame.x() + PAD + (float) (most > 0 ? value / most * width() : 0);
  }

  @Override
  public float height() {
    float words =
        (float) places.stream().mapToDouble(place -> Title.height(place.lines())).max().orElse(0);
    return ABOVE + MARK + LEADER + words + BELOW;
  }

  @Override
  public void draw(Sheet sheet, float top) {
    float height = height();
    sheet.decoration(
        () -> {
          sheet.shadow(frame.x(), top, frame.width(), height, RADIUS, brand.dark());
          sheet.rounded(frame.x(), top, frame.width(), height, RADIUS, Color.WHITE);
        });
    sheet.figure(tag, frame.x(), top, frame.width(), height, () -> drawScale(sheet, top));
  }

  private void drawScale(Sheet sheet, float top) {
    sheet.lines(List.of(title), frame.x() + PAD, top + TITLE, width());
    float middle = top + ABOVE + MARK / 2;
    sheet.rounded(x(0), middle - THICK / 2, width(), THICK, THICK / 2, brand.haze());
    Color open = Contrast.blend(brand.accent(), Color.WHITE, 0.5);
    sheet.rectangle(x(from), middle - THICK / 2, x(to) - x(from), THICK, open);
    for (Place place : places) {
      float mark = x(place.value());
      float wordsTop = top + ABOVE + MARK + LEADER;
      sheet.rectangle(mark - MARK_WIDTH / 2, middle - MARK / 2, MARK_WIDTH, MARK, brand.text());
      sheet.trace(
          new float[] {mark, middle + MARK / 2, place.middle(), wordsTop - 1.5f},
          0.5f,
          brand.remark());
      float y = wordsTop;
      for (Line line : place.lines()) {
        sheet.text(line, place.middle() - line.width() / 2, y + line.style().baseline());
        y += line.style().leading();
      }
    }
  }
}
