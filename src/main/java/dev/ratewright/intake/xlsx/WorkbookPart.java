package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Unreadable;
import dev.ratewright.intake.excel.DateSystem;
import dev.ratewright.intake.excel.Harmful;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook part says: its tabs in their order, and how dates are counted.
 *
 * @param tabs all of them, hidden ones too
 */
record WorkbookPart(List<Tab> tabs, DateSystem dates) {
  private static final int MOST_TABS = 1_000;

  /**
   * A tab at the foot of Excel's window.
   *
   * @param relationship leads to its part
   */
  record Tab(String name, String relationship, boolean hidden) {}

  /** Reads it; null where the part is no workbook's but, say, a document's. */
  static @Nullable WorkbookPart read(PartReader xml) throws Unreadable {
    int first = xml.next();
    while (first != PartReader.START && first != PartReader.DOCUMENT_END) {
      first = xml.next();
    }
    if (first == PartReader.DOCUMENT_END || !xml.name().equals("workbook")) {
      return null;
    }
    List<Tab> tabs = new ArrayList<>();
    DateSystem dates = DateSystem.FROM_1900;
    boolean inSheets = false;
    for (int event = xml.next(); event != PartReader.DOCUMENT_END; event = xml.next()) {
      if (event == PartReader.END && xml.name().equals("sheets")) {
        inSheets = false;
      } else if (event == PartReader.START) {
        switch (xml.name()) {
          case "sheets" -> inSheets = true;
          case "workbookPr" -> {
            if (xml.isTrue("date1904")) {
              dates = DateSystem.FROM_1904;
            }
          }
          case "sheet" -> {
            if (tabs.size() == MOST_TABS) {
              throw xml.damaged(new Harmful("more than 1,000 sheets"));
            }
            if (inSheets) {
              tabs.add(tab(xml));
            }
          }
          default -> {}
        }
      }
    }
    return new WorkbookPart(List.copyOf(tabs), dates);
  }

  private static Tab tab(PartReader xml) throws Unreadable {
    String name = xml.attribute("name");
    String relationship = xml.attribute("id");
    String state = xml.attribute("state");
    if (name == null || relationship == null) {
      throw xml.damaged(null);
    }
    return new Tab(name, relationship, state != null && !state.equals("visible"));
  }
}
