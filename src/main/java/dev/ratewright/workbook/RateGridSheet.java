package dev.ratewright.workbook;

import dev.ratewright.domain.Deliverable;
import dev.ratewright.domain.Input;
import dev.ratewright.domain.Named;
import dev.ratewright.domain.Niche;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import dev.ratewright.domain.Unit;
import dev.ratewright.pricing.GridRate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The report's sheet of what the rate book alone says: for each deliverable a block of niches by
 * tiers, the dearer the darker. What costs the same for every niche has one row.
 */
final class RateGridSheet {
  private static final int FIRST_TIER = 2;
  private static final Style COUNT = Style.NUMBER.format(Format.COUNT);
  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style QUIET = Style.CELL.colour(Palette.GREY);

  private final Streamed book;
  private final DataSheet sheet;
  private final RateBook rates;
  private final Map<GridRate, Address> written = new HashMap<>();

  RateGridSheet(Streamed book, Styles styles, RateBook rates, int rowLimit) {
    this.book = book;
    this.rates = rates;
    List<Heading> headings =
        new ArrayList<>(List.of(Heading.words("Deliverable"), Heading.words("Niche")));
    rates.tiers().forEach(tier -> headings.add(Heading.number(tier.name())));
    this.sheet = new DataSheet(book, styles, "Rate grid", Palette.NAVY, headings, rowLimit);
  }

  /** Writes all blocks. */
  void write(List<GridRate> all, Map<Input, Address> assumptions) {
    Cellbook cells = new Cellbook(assumptions);
    bases(all, cells);
    for (Deliverable deliverable : rates.deliverables()) {
      List<GridRate> block =
          all.stream().filter(rate -> rate.deliverable().equals(deliverable)).toList();
      if (deliverable.price() instanceof Deliverable.ByService) {
        List<GridRate> once = block.stream().filter(rate -> rate.niche().isEmpty()).toList();
        Map<Tier, Address> row = new HashMap<>();
        row(deliverable.name(), "any", once, cells);
        once.forEach(rate -> row.put(rate.tier(), cell(rate)));
        block.forEach(rate -> written.putIfAbsent(rate, row.get(rate.tier())));
      } else {
        block(deliverable.name(), block, cells);
      }
    }
    sheet.finish();
  }

  /** Where a rate stands. */
  Address cell(GridRate rate) {
    Address cell = written.get(rate);
    if (cell == null) {
      throw new IllegalStateException("no cell for " + rate);
    }
    return cell;
  }

  /** The tiers' own figures, on which all rates rest. */
  private void bases(List<GridRate> all, Cellbook cells) {
    Map<Tier, GridRate.Base> bases = new HashMap<>();
    all.forEach(rate -> rate.base().ifPresent(base -> bases.putIfAbsent(rate.tier(), base)));
    base(bases, "Followers, middle of the tier", GridRate.Base::followers, COUNT, cells);
    base(bases, "Base rate", GridRate.Base::rate, MONEY, cells);
  }

  private void base(
      Map<Tier, GridRate.Base> bases,
      String label,
      Function<GridRate.Base, Named> figure,
      Style style,
      Cellbook cells) {
    Line line = sheet.next().text(0, label, QUIET).blank(1, QUIET);
    for (Tier tier : rates.tiers()) {
      int column = column(tier);
      Optional.ofNullable(bases.get(tier))
          .ifPresentOrElse(
              base -> cells.write(line, sheet.cell(column), figure.apply(base), style),
              () -> line.blank(column, style));
    }
  }

  private int column(Tier tier) {
    return FIRST_TIER + rates.tiers().indexOf(tier);
  }

  private void block(String deliverable, List<GridRate> block, Cellbook cells) {
    Map<String, List<GridRate>> niches = new LinkedHashMap<>();
    for (GridRate rate : block) {
      String niche = rate.niche().map(Niche::name).orElse("none");
      niches.computeIfAbsent(niche, n -> new ArrayList<>()).add(rate);
    }
    sheet.keep(niches.size());
    Map<String, CellRangeAddress> ranges = new LinkedHashMap<>();
    niches.forEach(
        (niche, row) -> {
          row(deliverable, niche, row, cells);
          Address cell = sheet.cell(FIRST_TIER);
          ranges
              .computeIfAbsent(cell.sheet(), s -> tiers(cell.row() - 1))
              .setLastRow(cell.row() - 1);
        });
    ranges.forEach((name, range) -> Shading.scale(book.xssf().getSheet(name), range));
  }

  private CellRangeAddress tiers(int row) {
    return new CellRangeAddress(row, row, FIRST_TIER, FIRST_TIER + rates.tiers().size() - 1);
  }

  private void row(String deliverable, String niche, List<GridRate> row, Cellbook cells) {
    Line line = sheet.next().text(0, deliverable, Style.CELL.bold()).text(1, niche, Style.CELL);
    for (Tier tier : rates.tiers()) {
      Address cell = sheet.cell(column(tier));
      row.stream()
          .filter(rate -> rate.tier().equals(tier))
          .findFirst()
          .ifPresentOrElse(
              rate -> rate(line, cell, rate, cells), () -> line.blank(cell.column(), MONEY));
    }
  }

  private void rate(Line line, Address cell, GridRate rate, Cellbook cells) {
    var target = rate.target().value();
    line.formula(
        cell.column(),
        cells.formula(rate.target(), cell),
        target,
        MONEY.format(Format.of(Unit.MONEY, target)));
    written.put(rate, cell);
  }
}
