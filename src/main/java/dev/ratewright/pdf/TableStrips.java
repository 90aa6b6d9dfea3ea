package dev.ratewright.pdf;

import dev.ratewright.document.Block;
import dev.ratewright.document.Block.Role;
import dev.ratewright.document.Block.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table as strips: its header, which returns on every page, and a strip per row. */
final class TableStrips {
  /**
   * A cell of more lines than this is continued in a further row, which may be on the next page.
   */
  private static final int MOST_LINES = 36;

  private final Brand brand;
  private final Typesetter type;
  private final Frame frame;
  private final Block.Table table;
  private final Tag tag;
  private final ColumnWidths widths;

  TableStrips(Block.Table table, Brand brand, Typesetter type, Frame frame) {
    this.brand = brand;
    this.type = type;
    this.frame = frame;
    this.table = table;
    this.tag = frame.tag().child("Table");
    this.widths = ColumnWidths.of(table, style(Role.FIGURE), label(), type, frame.width());
  }

  List<Strip> strips(float before) {
    List<Strip> strips = new ArrayList<>();
    Optional<Piece> header = header();
    header.ifPresent(piece -> strips.add(new Strip.Single(piece, before, true)));
    // Running on without a header a table still needs its node's rows, but no second header node.
    Optional<Piece> again =
        header.isPresent() ? Optional.of(headerPiece(Optional.empty())) : header;
    for (List<String> row : table.rows()) {
      Tag rowTag = tag.child("TR");
      for (RowPiece piece : pieces(row, rowTag)) {
        float gap = strips.isEmpty() ? before : 0;
        strips.add(new Strip.Single(piece, gap, false, again));
      }
    }
    return strips;
  }

  private Optional<Piece> header() {
    boolean none = table.columns().stream().allMatch(column -> column.heading().isBlank());
    return none ? Optional.empty() : Optional.of(headerPiece(Optional.of(tag.child("TR"))));
  }

  private Piece headerPiece(Optional<Tag> rowTag) {
    List<RowPiece.Cell> cells = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      TableColumn column = table.columns().get(i);
      Line line = type.capitals(column.heading(), label(), widths.width(i));
      cells.add(
          new RowPiece.Cell(
              List.of(line),
              frame.x() + widths.x(i),
              widths.width(i),
              column.role() == Role.FIGURE,
              rowTag.map(row -> row.header("Column"))));
    }
    return new RowPiece(cells, frame, 3, 7, 0.9f, brand.text());
  }

  private List<RowPiece> pieces(List<String> row, Tag rowTag) {
    List<List<Line>> texts = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    int longest = 1;
    for (int i = 0; i < table.columns().size(); i++) {
      Role role = table.columns().get(i).role();
      String text = i < row.size() ? row.get(i) : "";
      List<Line> lines = type.wrap(text, style(role), widths.width(i));
      texts.add(lines);
      tags.add(headsRow(i) ? rowTag.header("Row") : rowTag.child("TD"));
      longest = Math.max(longest, lines.size());
    }
    List<RowPiece> pieces = new ArrayList<>();
    for (int from = 0; from < longest; from += MOST_LINES) {
      boolean last = from + MOST_LINES >= longest;
      pieces.add(piece(texts, tags, from, last));
    }
    return pieces;
  }

  /** Every cell needs something that heads it: where nothing else does, the first of its row. */
  private boolean headsRow(int column) {
    List<TableColumn> columns = table.columns();
    boolean headless =
        columns.stream().allMatch(c -> c.heading().isBlank() && c.role() != Role.SUBJECT);
    return columns.get(column).role() == Role.SUBJECT || (headless && column == 0);
  }

  private RowPiece piece(List<List<Line>> texts, List<Tag> tags, int from, boolean last) {
    List<RowPiece.Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<Line> lines = texts.get(i);
      int start = Math.min(from, lines.size());
      cells.add(
          new RowPiece.Cell(
              lines.subList(start, Math.min(start + MOST_LINES, lines.size())),
              frame.x() + widths.x(i),
              widths.width(i),
              table.columns().get(i).role() == Role.FIGURE,
              Optional.of(tags.get(i))));
    }
    float pad = frame.wide() ? 5.2f : 4.6f;
    return new RowPiece(cells, frame, from == 0 ? pad : 0, pad, last ? 0.5f : 0, brand.haze());
  }

  private Style label() {
    return Style.label(6.8f, brand.remark()).leading(11);
  }

  private Style style(Role role) {
    return switch (role) {
      case SUBJECT -> Style.regular(frame.wide() ? 9.5f : 9.2f, brand.text()).leading(13);
      case REMARK -> Style.regular(7.8f, brand.remark()).leading(11.5f);
      case FIGURE -> Style.bold(frame.wide() ? 10.5f : 9.2f, brand.text()).leading(13);
    };
  }
}
