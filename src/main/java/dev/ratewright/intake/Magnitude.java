package dev.ratewright.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and letters behind a number that multiply it: the k of 20k, the Mio of 3,3 Mio. */
public final class Magnitude {
  private static final Map<String, List<Integer>> POWERS = new HashMap<>();

  static {
    put(3, "k thousand tsd tausend тыс тысяча тысячи тысяч тис к ألف 千 천 rb ribu nghìn tys bin");
    put(4, "万 萬 만 w");
    put(5, "lakh lakhs lac lacs l");
    put(6, "m mn mln mio mi million millions millionen millón millones milhão milhões milione");
    put(6, "milioni milion miliony milionów miljoen miljoner milyon triệu jt juta ล้าน 百万");
    put(6, "м млн миллион миллиона миллионов مليون");
    put(7, "crore crores cr crs");
    put(8, "億 亿 억");
    put(9, "b bn bln bi billion billions mrd milliarde milliarden milliard milliards miliardo");
    put(9, "miliardi mld miljard milyar bilhão bilhões млрд миллиард миллиарда миллиардов مليار");
    // A thousand in Spanish and Portuguese, a million to many who write English.
    POWERS.put("mil", List.of(3, 6));
  }

  private Magnitude() {}

  private static void put(int power, String words) {
    for (String word : words.split(" ", -1)) {
      POWERS.put(word, List.of(power));
    }
  }

  /**
   * The powers of ten a word may stand for, whatever its case and with or without a period behind
   * it; none where it stands for nothing, several where people use it in different ways.
   */
  public static List<Integer> powers(String word) {
    if (word.isEmpty()) {
      return List.of(0);
    }
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.length() > 1) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
      // Only abbreviations have a period: "Mio." but not "k.".
      plain =
          plain.length() > 2 && plain.endsWith(".")
              ? plain.substring(0, plain.length() - 1)
              : plain;
    }
    return POWERS.getOrDefault(plain, List.of());
  }
}
