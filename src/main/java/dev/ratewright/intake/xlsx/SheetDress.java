package dev.ratewright.intake.xlsx;

import dev.ratewright.intake.Unreadable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies on and around a sheet's cells: pictures, header and footer. */
final class SheetDress {
  private static final int MOST_PICTURES = 100;

  private final Container container;
  private final List<StyledSheet.Picture> pictures = new ArrayList<>();
  private String header = "";
  private String footer = "";

  SheetDress(Container container) {
    this.container = container;
  }

  List<StyledSheet.Picture> pictures() {
    return pictures;
  }

  String header() {
    return header;
  }

  String footer() {
    return footer;
  }

  /** Reads the sheet that a relationship of the workbook leads to. */
  void read(String relationship) throws Unreadable {
    String sheet = container.target(relationship);
    String drawing = "";
    try (PartReader xml = container.part(sheet)) {
      for (int event = xml.next(); event != PartReader.DOCUMENT_END; event = xml.next()) {
        if (event == PartReader.START) {
          switch (xml.name()) {
            case "oddHeader" -> header = xml.text();
            case "oddFooter" -> footer = xml.text();
            case "drawing" -> drawing = known(xml.attribute("id"));
            case "sheetData" -> xml.skip();
            default -> {}
          }
        }
      }
    }
    if (!drawing.isEmpty()) {
      drawing(container.related(sheet, drawing));
    }
  }

  private void drawing(String part) throws Unreadable {
    if (part.isEmpty()) {
      return;
    }
    String words = "";
    String picture = "";
    boolean cropped = false;
    try (PartReader xml = container.part(part)) {
      for (int event = xml.next(); event != PartReader.DOCUMENT_END; event = xml.next()) {
        if (event == PartReader.START) {
          switch (xml.name()) {
            case "pic" -> {
              words = "";
              picture = "";
              cropped = false;
            }
            case "cNvPr" -> words = known(xml.attribute("descr"));
            case "blip" -> picture = known(xml.attribute("embed"));
            case "srcRect" -> cropped = isCropped(xml);
            default -> {}
          }
        } else if (event == PartReader.END && xml.name().equals("pic") && !picture.isEmpty()) {
          String file = container.related(part, picture);
          if (!file.isEmpty() && pictures.size() < MOST_PICTURES) {
            pictures.add(container.picture(file, words, cropped));
          }
        }
      }
    }
  }

  private static boolean isCropped(PartReader xml) throws Unreadable {
    for (String side : List.of("l", "t", "r", "b")) {
      String share = xml.attribute(side);
      if (share != null && !share.equals("0")) {
        return true;
      }
    }
    return false;
  }

  private static String known(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }
}
