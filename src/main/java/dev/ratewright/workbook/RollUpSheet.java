package dev.ratewright.workbook;

import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Band;
import dev.ratewright.domain.RateBook;
import dev.ratewright.domain.Tier;
import dev.ratewright.earnings.Statement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The report's sheet of the month's income by tier, niche and manager. Settled, pending and
 * estimated money stay apart. Spellings that differ in case alone are one group, as they are to a
 * spreadsheet.
 */
final class RollUpSheet {
  private static final int NAME = 1;
  private static final int CREATORS = 2;
  private static final int FIRST_AMOUNT = 3;

  /** The columns of the sheet of creators that are added up, left to right. */
  private static final int[] ADDED = {
    CreatorsSheet.SETTLED,
    CreatorsSheet.PENDING,
    CreatorsSheet.LOW,
    CreatorsSheet.EXPECTED,
    CreatorsSheet.HIGH
  };

  /** Longer words no spreadsheet looks up. */
  private static final int LONGEST = 200;

  private static final Style MONEY = Style.NUMBER.format(Format.MONEY);
  private static final Style COUNT = Style.NUMBER.format(Format.COUNT);

  private final DataSheet sheet;
  private final Map<String, Group> tiers = new LinkedHashMap<>();
  private final Map<String, Group> niches = new TreeMap<>();
  private final Map<String, Group> managers = new TreeMap<>();

  /** The creators of one kind. */
  private static final class Group {
    final String name;
    final BigDecimal[] sums = new BigDecimal[ADDED.length];
    int creators;

    Group(String name) {
      this.name = name;
      Arrays.fill(sums, BigDecimal.ZERO);
    }

    void add(Statement statement) {
      creators++;
      Band estimated = statement.estimated();
      List<BigDecimal> amounts =
          List.of(
              statement.settled().value(),
              statement.pending().value(),
              estimated.low().value(),
              estimated.expected().value(),
              estimated.high().value());
      for (int i = 0; i < sums.length; i++) {
        sums[i] = sums[i].add(amounts.get(i));
      }
    }
  }

  RollUpSheet(SXSSFWorkbook book, Styles styles, RateBook rates, int rowLimit) {
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
                Heading.number("Estimated, high")),
            rowLimit);
    for (Tier tier : rates.tiers()) {
      tiers.put(key(tier.name()), new Group(tier.name()));
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Counts a creator in. */
  void add(Appraisal appraisal) {
    Statement statement = appraisal.statement();
    add(tiers, appraisal.card().tier().name(), statement);
    add(niches, appraisal.creator().identity().niche().map(n -> n.name()).orElse(""), statement);
    add(managers, appraisal.creator().identity().manager(), statement);
  }

  private static void add(Map<String, Group> groups, String name, Statement statement) {
    groups.computeIfAbsent(key(name), k -> new Group(name)).add(statement);
  }

  /** Writes it, once the sheet of creators is whole. */
  void write(CreatorsSheet creators) {
    write("Tier", CreatorsSheet.TIER, tiers, creators);
    write("Niche", CreatorsSheet.NICHE, niches, creators);
    write("Manager", CreatorsSheet.MANAGER, managers, creators);
    sheet.finish();
  }

  private void write(String by, int column, Map<String, Group> groups, CreatorsSheet creators) {
    for (Group group : groups.values()) {
      if (group.creators == 0) {
        continue;
      }
      String name = group.name.isEmpty() ? "none given" : group.name;
      Line line = sheet.next().text(0, by, Style.CELL).text(NAME, name, Style.CELL.bold());
      if (group.name.length() > LONGEST) {
        line.number(CREATORS, group.creators, COUNT);
        for (int i = 0; i < ADDED.length; i++) {
          line.number(FIRST_AMOUNT + i, group.sums[i], MONEY);
        }
        continue;
      }
      String criterion = group.name.isEmpty() ? "\"=\"" : exactly("$B$" + line.number());
      line.formula(
          CREATORS, creators.countIf(column, criterion), BigDecimal.valueOf(group.creators), COUNT);
      for (int i = 0; i < ADDED.length; i++) {
        line.formula(
            FIRST_AMOUNT + i, creators.sumIf(ADDED[i], column, criterion), group.sums[i], MONEY);
      }
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
