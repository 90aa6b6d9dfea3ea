package dev.ratewright.pdf;

import dev.ratewright.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Prints sample kits to look at: {@code SampleKits folder}. */
final class SampleKits {
  private SampleKits() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path photo = Photos.jpeg(folder.resolve("portrait.jpg"), 900, 1200);
    Map<String, Document> kits = new LinkedHashMap<>();
    kits.put("full", Kits.full(Optional.of(photo)));
    kits.put("bare", Kits.bare());
    kits.put("arabic", Kits.named("ليلى عبد الرحمن الأندلسي"));
    kits.put("hindi", Kits.named("अनुष्का श्रीवास्तव"));
    kits.put("cjk", Kits.named("山田太郎と愉快な仲間たちの料理教室 한국어 이름"));
    kits.put("fancy", Kits.named("✨𝕊𝕥𝕣𝕒𝕪 𝕜𝕚𝕕𝕤✨ 𓆩𝑄𝐴𝑀𝐴𝑅¹⁶𓆪 ʟʏʀɪᴄᴏ 👩‍🚀👍🏽"));
    kits.put(
        "long", Kits.named("Alexandrina Montgomery-Fitzgerald von und zu Hohenberg the Third"));
    kits.put("three", Kits.named("Zoë"));
    kits.put(
        "thirty",
        Kits.kit(
            Kits.hero("Noa Ben-Ami נועה בן עמי", Optional.empty()),
            java.util.List.of(Kits.stat("1.2M", "followers", "")),
            (Kits.BIO + " ").repeat(3),
            Kits.brands(30),
            Kits.months(6)));
    Press press = new Press(Brand.standard(), Fonts.load());
    for (Map.Entry<String, Document> kit : kits.entrySet()) {
      Printed printed =
          press.print(kit.getValue(), folder.resolve(kit.getKey() + ".pdf"), Kits.DAY);
      System.out.println(kit.getKey() + " " + printed);
    }
  }
}
