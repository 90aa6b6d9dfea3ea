package dev.ratewright.workbook;

import dev.ratewright.earnings.Commission;
import dev.ratewright.earnings.Kind;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The report's sheet of what the roster earned together, group by group; see {@link RollUp}. */
final class RollUpSheet {
  private static final int NAME = 1;
  private static final int CREATORS = 2;
  private static final int FIRST_AMOUNT = 3;

  /** Longer words no spreadsheet looks up. */
  private static final int LONGEST = 200;

  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style COUNT = Style.NUMBER.format(Format.COUNT);

  private final DataSheet sheet;

  /**
   * The sheet whose rows are added up.
   *
   * @param sum the sum of a kind over the rows that meet a criterion
   * @param count how many creators meet it; empty where the sheet cannot tell
   * @param commission the sum of the agency's parts that stand so over the rows that meet it
   */
  record Table(
      BiFunction<Kind, String, String> sum,
      UnaryOperator<String> count,
      BiFunction<Commission.State, String, String> commission) {
    /** A table that cannot tell how many creators are behind its rows. */
    static Table of(
        BiFunction<Kind, String, String> sum,
        BiFunction<Commission.State, String, String> commission) {
      return new Table(sum, criterion -> "", commission);
    }
  }

  /** The column of a kind in a sheet that has one for each, in their order, from some column on. */
  static int column(int first, Kind kind) {
    return first + List.of(Kind.values()).indexOf(kind);
  }

  RollUpSheet(Streamed book, Styles styles, int rowLimit) {
    sheet =
        new DataSheet(
            book,
            styles,
            "Roll-up",
            Palette.NAVY,
            List.of(
                Heading.words("By"),
                Heading.words("Group"),
                Heading.number("Creators"),
                Heading.number("Settled"),
                Heading.number("Pending"),
                Heading.number("Estimated, low"),
                Heading.number("Estimated, expected"),
                Heading.number("Estimated, high"),
                Heading.number("Commission settled, twelve months"),
                Heading.number("Commission pending"),
                Heading.number("Commission overdue")),
            rowLimit);
  }

  /** Writes it, once the sheets that it adds up are whole. */
  void write(
      RollUp all,
      CreatorsSheet creators,
      EarningsSheet earnings,
      StatementsSheet statements,
      CommissionSheet dues) {
    groups("Tier", all.tiers, creators.by(CreatorsSheet.TIER));
    groups("Niche", all.niches, creators.by(CreatorsSheet.NICHE));
    groups("Manager", all.managers, creators.by(CreatorsSheet.MANAGER));
    groups("Stream", all.streams, Table.of(earnings::sum, dues::ofStream));
    Table months = Table.of(statements::sum, dues::ofMonth);
    all.months.forEach((month, group) -> month(month, group, months));
    sheet.finish();
  }

  private void groups(String by, Map<String, RollUp.Group> groups, Table table) {
    for (RollUp.Group group : groups.values()) {
      if (group.isAny()) {
        String name = group.name.isEmpty() ? "none given" : group.name;
        Line line = sheet.next().text(0, by, Style.CELL).text(NAME, name, Style.CELL.bold());
        String criterion = group.name.isEmpty() ? "\"=\"" : exactly("$B$" + line.number());
        amounts(line, group, group.name.length() > LONGEST ? "" : criterion, table);
      }
    }
  }

  private void month(YearMonth month, RollUp.Group group, Table table) {
    Line line =
        sheet
            .next()
            .text(0, "Month", Style.CELL)
            .date(NAME, month.atDay(1), Style.CELL.bold().format(Format.MONTH));
    amounts(line, group, "$B$" + line.number(), table);
  }

  private static void amounts(Line line, RollUp.Group group, String criterion, Table table) {
    String count = criterion.isEmpty() ? "" : table.count().apply(criterion);
    line.sum(CREATORS, count, BigDecimal.valueOf(group.creators()), COUNT);
    int column = FIRST_AMOUNT;
    for (Kind kind : Kind.values()) {
      String sum = criterion.isEmpty() ? "" : table.sum().apply(kind, criterion);
      if (group.creators() > 0) {
        line.sum(column, sum, group.sum(kind), MONEY);
      } else {
        line.blank(column, MONEY);
      }
      column++;
    }
    for (Commission.State state : Commission.State.values()) {
      String sum = criterion.isEmpty() ? "" : table.commission().apply(state, criterion);
      line.sum(column++, sum, group.commission(state), MONEY);
    }
  }

  /** A criterion that takes the words of a cell as they are, with no sign standing for others. */
  private static String exactly(String cell) {
    String words = cell;
    for (String sign : List.of("~", "*", "?")) {
      words = "SUBSTITUTE(" + words + ",\"" + sign + "\",\"~" + sign + "\")";
    }
    return "\"=\"&" + words;
  }
}
