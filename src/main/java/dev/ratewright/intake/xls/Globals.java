package dev.ratewright.intake.xls;

import dev.ratewright.intake.excel.DateSystem;
import dev.ratewright.intake.excel.FormatCode;
import dev.ratewright.intake.excel.Harmful;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;

/** What an old workbook says before its sheets: tabs, texts, formats, and how dates are counted. */
final class Globals {
  private static final int TAB = 0x0085;
  private static final int TEXTS = 0x00FC;
  private static final int FORMAT = 0x041E;
  private static final int STYLE = 0x00E0;
  private static final int DATES = 0x0022;
  private static final int MOST_TABS = 1_000;
  private static final int MOST_TEXTS = 3_000_000;

  private final List<BoundSheetRecord> tabs = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<Integer, FormatCode> custom = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private DateSystem dates = DateSystem.FROM_1900;
  private int shared;

  /** Reads up to the end of what stands before the sheets. */
  void read(Records records) throws Harmful {
    for (int sid = records.next(); sid != Records.END && sid != -1; sid = records.next()) {
      RecordInputStream in = records.in();
      switch (sid) {
        case TAB -> {
          if (tabs.size() == MOST_TABS) {
            throw new Harmful("more than 1,000 sheets");
          }
          tabs.add(new BoundSheetRecord(in));
        }
        case TEXTS -> readTexts(records);
        case FORMAT -> {
          FormatRecord format = new FormatRecord(in);
          custom.put(format.getIndexCode(), FormatCode.of(format.getFormatString()));
        }
        case STYLE -> {
          in.readUShort();
          styles.add(in.readUShort());
        }
        case DATES -> dates = in.readUShort() == 1 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
        default -> {}
      }
    }
  }

  /** Rich text loses its fonts, and phonetic runs are left out, which repeat 山田 as ヤマダ. */
  private void readTexts(Records records) throws Harmful {
    records.in().readInt();
    int count = records.in().readInt();
    // What the record says of its own length is not believed.
    while (texts.size() < count && records.hasMore()) {
      keep(new UnicodeString(records.in()).getString());
    }
    shared = texts.size();
  }

  /** The sheets' tabs in their order. */
  List<BoundSheetRecord> tabs() {
    return tabs;
  }

  /** Whether cells may refer to a shared text of this number. */
  boolean shares(int text) {
    return text >= 0 && text < shared;
  }

  /** Keeps a text that stands beside its cell, and returns its number. */
  int keep(String text) throws Harmful {
    if (texts.size() == MOST_TEXTS) {
      throw new Harmful("more than 3,000,000 texts");
    }
    texts.add(text);
    return texts.size() - 1;
  }

  String text(int number) {
    return texts.get(number);
  }

  /** What a style makes of a number; plain where there is no such style. */
  FormatCode format(int style) {
    int id = style < styles.size() ? styles.get(style) : 0;
    FormatCode own = custom.get(id);
    return own == null ? FormatCode.builtIn(id) : own;
  }

  DateSystem dates() {
    return dates;
  }
}
