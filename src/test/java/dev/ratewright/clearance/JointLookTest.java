package dev.ratewright.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ratewright.Sample;
import dev.ratewright.appraisal.Appraisal;
import dev.ratewright.domain.Creator;
import dev.ratewright.domain.Handle;
import dev.ratewright.pdf.Fonts;
import dev.ratewright.pdf.Press;
import dev.ratewright.pdf.Printed;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.problem.Problem;
import dev.ratewright.template.Comparison;
import dev.ratewright.template.Lookbook;
import dev.ratewright.template.Pitch;
import dev.ratewright.template.TemplateFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/** What a file about several creators tells of any of them is found, and nothing else is. */
final class JointLookTest {
  private static final TemplateFiles OWN = new TemplateFiles(Optional.empty());
  private static final Pitch LOOKBOOK =
      Lookbook.open(OWN, true, Optional.empty()).value().orElseThrow();
  private static final Pitch COMPARISON =
      Comparison.open(OWN, true, Optional.empty()).value().orElseThrow();
  private static final Clearance CLEARANCE = new Clearance(Sample.RATES);

  @TempDir private Path folder;

  /** Nia is on page 2 of the lookbook's creators, Ben on the one before. */
  private final List<Appraisal> pair =
      List.of(
          appraisal("@ben.bakes", Sample.creator(58_300).minimumFee("777").commission("0.17")),
          appraisal("@nia.brook", Sample.creator(412_000).minimumFee("1234").markup("1.3")));

  private static Appraisal appraisal(String handle, Sample sample) {
    Creator creator = sample.named("Somebody").build();
    Creator named =
        new Creator(
            Handle.of(handle).orElseThrow(),
            creator.origin(),
            creator.identity(),
            creator.audience(),
            creator.channels(),
            creator.minimumFee(),
            creator.agencyFee(),
            creator.rewardsSince(),
            creator.activities(),
            creator.deals(),
            creator.highlights(),
            creator.incomes(),
            creator.contracts());
    return Appraisal.of(named, Desk.OCTOBER, Sample.RATES);
  }

  /** What is found in a document after some words were written on one of its pages. */
  private List<String> leaks(Pitch pitch, List<Appraisal> creators, int page, String words)
      throws IOException {
    Path file = folder.resolve("pitch.pdf");
    Printed printed =
        new Press(pitch.brand(), Fonts.load())
            .print(
                pitch.of(
                    Desk.OCTOBER,
                    creators.stream().map(a -> new Pitch.Sitter(a, Optional.empty())).toList(),
                    Sample.RATES),
                file,
                LocalDate.of(2026, 10, 31));
    Path changed = words.isEmpty() ? file : written(file, page, words);
    List<Clearance.Look> looks =
        creators.stream()
            .map(
                a ->
                    CLEARANCE.at(
                        a, InternalCard.of(a.creator(), a.card(), Sample.RATES, Desk.OCTOBER)))
            .toList();
    return new JointLook(CLEARANCE, looks, printed.heroes())
        .leaks("pitch.pdf", changed).stream().map(Problem::found).toList();
  }

  private Path written(Path file, int page, String words) throws IOException {
    Path changed = folder.resolve("changed.pdf");
    try (OutputStream out = Files.newOutputStream(changed)) {
      PdfReader reader = new PdfReader(Files.readAllBytes(file));
      PdfStamper stamper = new PdfStamper(reader, out);
      PdfContentByte over = stamper.getOverContent(page);
      over.beginText();
      over.setFontAndSize(BaseFont.createFont(), 9);
      over.setTextMatrix(40, 20);
      over.showText(words);
      over.endText();
      stamper.close();
      reader.close();
    }
    return changed;
  }

  @Test
  void on_the_pages_of_a_creator_that_ones_secrets_are_found() throws IOException {
    assertThat(leaks(LOOKBOOK, pair, 0, "")).isEmpty();
    assertThat(leaks(LOOKBOOK, pair, 2, "from $777"))
        .containsExactly("@ben.bakes, of whom pitch.pdf would tell the minimum fee in page 2");
    assertThat(leaks(LOOKBOOK, pair, 3, "from $1,234"))
        .containsExactly("@nia.brook, of whom pitch.pdf would tell the minimum fee in page 3");
    assertThat(leaks(LOOKBOOK, pair, 3, "Her floor is low"))
        .containsExactly("@nia.brook, of whom pitch.pdf would tell the word \"floor\" in page 3");
    // Of Ben nobody learns anything on Nia's page.
    assertThat(leaks(LOOKBOOK, pair, 3, "from $777")).isEmpty();
  }

  @Test
  void on_the_first_pages_the_secrets_of_everybody_are_found() throws IOException {
    assertThat(leaks(LOOKBOOK, pair, 1, "@nia.brook $1,234"))
        .containsExactly("@nia.brook, of whom pitch.pdf would tell the minimum fee in page 1");
    assertThat(leaks(LOOKBOOK, pair, 1, "from $777"))
        .containsExactly("@ben.bakes, of whom pitch.pdf would tell the minimum fee in page 1");
  }

  @Test
  void beside_each_other_the_secrets_of_all_are_found() throws IOException {
    assertThat(leaks(COMPARISON, pair, 0, "")).isEmpty();
    assertThat(leaks(COMPARISON, pair, 1, "from $777 or 1,234"))
        .containsExactly(
            "@ben.bakes, of whom pitch.pdf would tell the minimum fee in page 1",
            "@nia.brook, of whom pitch.pdf would tell the minimum fee in page 1");
  }

  @Test
  void nothing_is_found_in_what_the_program_writes() throws IOException {
    Random random = new Random(29);
    List<Appraisal> many = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      many.add(random(random, i));
    }
    assertThat(leaks(LOOKBOOK, many, 0, "")).isEmpty();
    for (int i = 0; i < many.size(); i += Comparison.MOST) {
      assertThat(leaks(COMPARISON, many.subList(i, i + Comparison.MOST), 0, "")).isEmpty();
    }
  }

  /** Round figures on purpose: they meet those of the others. */
  private static Appraisal random(Random random, int number) {
    Sample sample =
        Sample.creator((long) Math.pow(10, 2.7 + random.nextDouble() * 4.5) / 500 * 500 + 500)
            .niche(Sample.RATES.niches().get(random.nextInt(14)).name())
            .engagement("0.0" + random.nextInt(1, 200))
            .views30(random.nextInt(1, 2_000) * 100L);
    if (random.nextBoolean()) {
      sample.minimumFee("" + random.nextInt(1, 40) * 50);
    }
    if (random.nextBoolean()) {
      sample.commission("0." + random.nextInt(10, 30));
    }
    return appraisal("@creator." + number, sample);
  }
}
