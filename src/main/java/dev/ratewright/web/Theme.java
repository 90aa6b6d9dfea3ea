package dev.ratewright.web;

import dev.ratewright.domain.Colour;
import dev.ratewright.pdf.Brand;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A brand's colours on a screen, by day and by night. Each text colour reads on its ground at 4.5 :
 * 1 or better, whatever the brand's own colours are.
 */
final class Theme {
  private static final double NIGHT = 0.5;

  /** How far white stands out from the grounds of the night, at least. */
  private static final double DEEP = 13;

  private static final double STEP = 0.1;

  private final Colour dark;
  private final Colour accent;
  private final Colour slate;
  private final Colour mist;
  private final Colour haze;

  Theme(Brand brand) {
    dark = colour(brand.dark());
    accent = colour(brand.accent());
    slate = colour(brand.slate());
    mist = colour(brand.mist());
    haze = colour(brand.haze());
  }

  private static Colour colour(Color drawn) {
    return new Colour(drawn.getRGB() & 0xFFFFFF);
  }

  /** A style sheet of nothing but names for colours; paper is always white. */
  String sheet() {
    return ":root{color-scheme:light dark;"
        + rules(day())
        + "}\n@media screen and (prefers-color-scheme:dark){:root{"
        + rules(night())
        + "}}\n";
  }

  private Map<String, Colour> day() {
    Map<String, Colour> colours = banner();
    Colour ground = Colour.WHITE;
    Colour raised = ground.blend(haze, 0.25);
    colours.put("ground", ground);
    colours.put("card", ground);
    colours.put("raised", raised);
    colours.put("ink", dark.readableOn(raised));
    colours.put("quiet", slate.readableOn(raised));
    colours.put("rule", haze);
    colours.put("edge", slate.readableOn(ground));
    colours.put("bar", dark);
    colours.put("soft", mist);
    colours.put("mark", accent);
    colours.put("mark-ink", accent.readableOn(raised));
    colours.put("good", new Colour(0x0B7A4B).readableOn(raised));
    return colours;
  }

  private Map<String, Colour> night() {
    Map<String, Colour> colours = banner();
    // The lightest of the three grounds, so that what reads on it reads on all.
    Colour raised = dark;
    while (raised.contrast(Colour.WHITE) < DEEP) {
      raised = raised.blend(Colour.BLACK, STEP);
    }
    Colour ground = raised.blend(Colour.BLACK, NIGHT);
    Colour card = raised.blend(Colour.BLACK, NIGHT / 2);
    Colour pale = mist.blend(Colour.WHITE, 0.6);
    colours.put("ground", ground);
    colours.put("card", card);
    colours.put("raised", raised);
    colours.put("ink", pale.readableOn(raised));
    colours.put("quiet", mist.readableOn(raised));
    colours.put("rule", raised.blend(mist, 0.28));
    colours.put("edge", mist.readableOn(ground));
    colours.put("bar", mist);
    colours.put("soft", raised.blend(mist, 0.5));
    colours.put("mark", accent);
    colours.put("mark-ink", accent.blend(Colour.WHITE, 0.25).readableOn(raised));
    colours.put("good", new Colour(0x5FD3A0).readableOn(raised));
    return colours;
  }

  /** The banner is dark by day and by night. */
  private Map<String, Colour> banner() {
    Map<String, Colour> colours = new LinkedHashMap<>();
    colours.put("banner", dark);
    colours.put("banner-title", Colour.WHITE.readableOn(dark));
    colours.put("banner-text", mist.blend(Colour.WHITE, 0.5).readableOn(dark));
    colours.put("banner-mark", accent.blend(Colour.WHITE, 0.45).readableOn(dark));
    colours.put("banner-rule", dark.blend(mist, 0.45));
    colours.put("panel", accent);
    return colours;
  }

  private static String rules(Map<String, Colour> colours) {
    StringBuilder rules = new StringBuilder();
    colours.forEach((name, colour) -> rules.append("--" + name + ":#" + colour.hex() + ";"));
    return rules.toString();
  }
}
