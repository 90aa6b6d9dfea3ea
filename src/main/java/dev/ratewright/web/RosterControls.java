package dev.ratewright.web;

import dev.ratewright.document.Wording;

/** What stands above the roster's table; it is hidden until a script can answer it. */
final class RosterControls {
  private final Markup page;
  private final Wording wording;

  RosterControls(Markup page, Wording wording) {
    this.page = page;
    this.wording = wording;
  }

  void all(String deliverable) {
    page.open("noscript").element("p", say("no-script")).close().line();
    page.open(
        "div", "id", "controls", "role", "search", "aria-label", say("creators"), "hidden", "");
    input("q", say("search"), "search");
    choice("tier", "tier", "all-tiers");
    choice("niche", "niche", "all-niches");
    input("from", wording.say("web.from", "deliverable", deliverable), "number");
    input("to", say("to"), "number");
    page.open("p").element("label", say("sort"), "for", "sort").open("select", "id", "sort");
    option("", "order");
    option("name", "by-name");
    option("-followers", "most-followers");
    option("-engagement", "highest-engagement");
    option("-views", "most-views");
    option("price", "lowest-price");
    option("-price", "highest-price");
    page.close().close();
    page.element("button", say("clear-all"), "type", "button", "id", "clear");
    page.close().line();
    found();
    compared();
  }

  private String say(String name) {
    return wording.say("web." + name);
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
    page.open("p").element("label", say(label), "for", id).open("select", "id", id);
    option("", all);
    page.close().close();
  }

  private void option(String value, String named) {
    page.element("option", say(named), "value", value);
  }

  /** Where it is said how many are shown; with it what the script says, which fills in the rest. */
  private void found() {
    page.open("p", "id", "shown", "role", "status");
    page.close().open("template", "id", "words");
    for (String named :
        new String[] {"found", "first", "none", "more", "pick", "another", "most", "downwards"}) {
      page.element("p", say(named), "class", named);
    }
    page.close().line();
  }

  private void compared() {
    page.open("div", "id", "tray", "role", "region", "aria-label", say("comparison"), "hidden", "");
    page.element("p", "", "id", "chosen");
    page.element("button", say("compare"), "type", "button", "id", "compare");
    page.element("button", say("clear"), "type", "button", "id", "none").close().line();
    page.open("dialog", "id", "comparison", "aria-labelledby", "comparing");
    page.element("h2", wording.say("side-by-side"), "id", "comparing");
    String table = say("table");
    page.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", table);
    page.element("table", "", "id", "beside").close();
    page.element("button", say("close"), "type", "button", "id", "close").close().line();
  }
}
