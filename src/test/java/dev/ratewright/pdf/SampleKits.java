package dev.ratewright.pdf;

import dev.ratewright.document.Document;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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
        "world",
        Kits.kit(
            Kits.hero("佐藤 さくら \uDB80\uDC01", Optional.empty()),
            List.of(
                Kits.stat("٤١٢ ألف", "متابع", ""),
                Kits.stat("4.1 लाख", "औसत व्यूज़, पिछले 30 वीडियो", "")),
            "تشرح ليلى شؤون المال لمن لم يحب الجداول يومًا: مقطعان قصيران في الأسبوع، وبث TikTok LIVE"
                + " كل يوم أحد (من مطبخها)، عن الإيجار والادخار والراتب الأول 💸."
                + " 毎週2本の短い動画と日曜日のライブ配信で、家賃や貯金、初任給、契約書の読み方をやさしく解説します。",
            List.of(
                "ไทยเบเวอเรจ จำกัด",
                "현대카드",
                "Ελληνική Τράπεζα",
                "Яндекс Еда",
                "हिन्दुस्तान यूनिलीवर"),
            Kits.months(2)));
    kits.put(
        "thirty",
        Kits.kit(
            Kits.hero("Noa Ben-Ami נועה בן עמי", Optional.empty()),
            List.of(Kits.stat("1.2M", "followers", "")),
            (Kits.BIO + " ").repeat(3),
            Kits.brands(30),
            Kits.months(6)));
    Fonts fonts = Fonts.load();
    Brand standard = Brand.standard();
    Brand green =
        new Brand(
            new Color(0x10332B),
            new Color(0xF2B544),
            new Color(0x5D6F69),
            new Color(0xB9C7C1),
            new Color(0xE1E8E5),
            Paper.LETTER);
    new Press(green, fonts)
        .print(
            Specimen.of("Ada Moreno", Optional.of(photo)),
            folder.resolve("specimen-letter.pdf"),
            Kits.DAY);
    kits.put("specimen", Specimen.of("Ada Moreno", Optional.of(photo)));
    kits.put("specimen-arabic", Specimen.of("ليلى عبد الرحمن", Optional.empty()));
    kits.put("excess", Specimen.excess());
    new Press(green, fonts)
        .print(Kits.full(Optional.of(photo)), folder.resolve("letter.pdf"), Kits.DAY);
    Press press = new Press(standard, fonts);
    for (Map.Entry<String, Document> kit : kits.entrySet()) {
      Printed printed =
          press.print(kit.getValue(), folder.resolve(kit.getKey() + ".pdf"), Kits.DAY);
      System.out.println(kit.getKey() + " " + printed);
    }
  }
}
