package dev.ratewright.web;

/** What stands above the roster's table; it is hidden until a script can answer it. */
final class RosterControls {
  private final Markup page;

  RosterControls(Markup page) {
    this.page = page;
  }

  void all(String deliverable) {
    page.open("noscript").element("p", "Searching and sorting need JavaScript.").close().line();
    page.open("div", "id", "controls", "role", "search", "aria-label", "Creators", "hidden", "");
    input("q", "Search name, handle or niche", "search");
    choice("tier", "Tier", "All tiers");
    choice("niche", "Niche", "All niches");
    input("from", deliverable + ", from", "number");
    input("to", "up to", "number");
    page.open("p").element("label", "Sort by", "for", "sort").open("select", "id", "sort");
    option("", "Order of the roster");
    option("name", "Name");
    option("-followers", "Most followers");
    option("-engagement", "Highest engagement");
    option("-views", "Most views");
    option("price", "Lowest price");
    option("-price", "Highest price");
    page.close().close();
    page.element("button", "Clear all", "type", "button", "id", "clear");
    page.close().line();
    page.element("p", "", "id", "shown", "role", "status").line();
    compared();
  }

  private void input(String id, String label, String type) {
    page.open("p", "class", id).element("label", label, "for", id);
    if (type.equals("number")) {
      page.single("input", "id", id, "type", type, "min", "0", "step", "any");
    } else {
      page.single("input", "id", id, "type", type, "autocomplete", "off");
    }
    page.close();
  }

  private void choice(String id, String label, String all) {
    page.open("p").element("label", label, "for", id).open("select", "id", id);
    option("", all);
    page.close().close();
  }

  private void option(String value, String words) {
    page.element("option", words, "value", value);
  }

  private void compared() {
    page.open("div", "id", "tray", "role", "region", "aria-label", "Comparison", "hidden", "");
    page.element("p", "", "id", "chosen");
    page.element("button", "Compare", "type", "button", "id", "compare");
    page.element("button", "Clear", "type", "button", "id", "none").close().line();
    page.open("dialog", "id", "comparison", "aria-labelledby", "comparing");
    page.element("h2", "Side by side", "id", "comparing");
    page.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Table");
    page.element("table", "", "id", "beside").close();
    page.element("button", "Close", "type", "button", "id", "close").close().line();
  }
}
