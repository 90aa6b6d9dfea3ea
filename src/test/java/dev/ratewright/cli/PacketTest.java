package dev.ratewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ratewright.Sample;
import dev.ratewright.domain.Creator;
import dev.ratewright.pricing.InternalCard;
import dev.ratewright.pricing.RateCard;
import dev.ratewright.pricing.Settlement;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packets for negotiations of a run: what is in them, where they lie, and their password. */
final class PacketTest {
  private static final Path SAMPLE = Path.of("sample-data", "roster.xlsx");
  private static final String PASSWORD = "Grün & 7";

  @TempDir private Path folder;

  private Screen report(Path roster, String... options) {
    return Screen.run(
        Stream.concat(
                Stream.of("report", roster.toString(), "--out", folder.resolve("out").toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private Path one() throws IOException {
    return Files.writeString(folder.resolve("roster.csv"), "Handle,Followers\n@mara.cooks,48200\n");
  }

  private Path packet() {
    return folder.resolve("out/2026-11/internal/packets/mara.cooks.pdf");
  }

  /** Amounts as they are printed, by another formatter than the program's. */
  private static String dollars(BigDecimal amount) {
    DecimalFormatSymbols english = DecimalFormatSymbols.getInstance(Locale.US);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return "$" + new DecimalFormat(whole ? "#,##0" : "#,##0.00", english).format(amount);
  }

  @Test
  void every_packet_of_the_sample_shows_every_ladder_and_says_on_each_page_that_it_is_internal()
      throws Exception {
    assertThat(report(SAMPLE, "--kinds", "negotiation-packet", "--audience", "internal").exit())
        .isZero();
    List<Creator> creators = Copies.creators(SAMPLE);
    assertThat(creators).hasSize(24);
    for (Creator creator : creators) {
      String name = "out/2026-10/internal/packets/" + creator.handle().fileName() + ".pdf";
      try (PDDocument pdf = Loader.loadPDF(folder.resolve(name).toFile())) {
        PDFTextStripper stripper = new PDFTextStripper();
        String text = stripper.getText(pdf);
        InternalCard card =
            InternalCard.of(
                creator, RateCard.of(creator, Sample.RATES), Sample.RATES, YearMonth.of(2026, 10));
        for (InternalCard.Line line : card.lines()) {
          assertThat(text)
              .as(name)
              .contains(
                  line.deliverable().name(),
                  dollars(line.floor().value().multiply(new BigDecimal("0.5"))),
                  dollars(line.floor().value()),
                  dollars(line.target().value()),
                  dollars(quoted(line.target().value().multiply(new BigDecimal("1.25")))));
        }
        for (Settlement settled :
            card.lines().stream()
                .limit(1)
                .flatMap(line -> Stream.of(line.atTarget(), line.atFloor()))
                .flatMap(Optional::stream)
                .toList()) {
          assertThat(text)
              .as(name)
              .contains(dollars(settled.net().value()), dollars(settled.fee().value()));
        }
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          assertThat(stripper.getText(pdf)).as(name + " page " + page).contains("INTERNAL");
        }
        assertThat(pdf.getNumberOfPages()).as(name).isLessThan(4);
      }
    }
  }

  /** Up to the next 5 below 500, 25 below 2,500, 100 below 25,000, 500 above. */
  private static BigDecimal quoted(BigDecimal price) {
    double amount = price.doubleValue();
    int step = amount < 500 ? 5 : amount < 2_500 ? 25 : amount < 25_000 ? 100 : 500;
    BigDecimal each = BigDecimal.valueOf(step);
    return price.divide(each, 0, RoundingMode.CEILING).multiply(each);
  }

  @Test
  void they_are_published_and_listed_as_internal_and_never_for_brands() throws IOException {
    assertThat(report(one(), "--kinds", "media-kit,negotiation-packet").exit()).isZero();
    assertThat(packet()).exists();
    Path internal = folder.resolve("out/2026-11/internal/manifest.txt");
    assertThat(Files.readString(internal)).contains("  packets/mara.cooks.pdf\n");
    Path client = folder.resolve("out/2026-11/client");
    try (Stream<Path> files = Files.walk(client)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("packet"));
    }
    assertThat(Files.readString(client.resolve("manifest.txt"))).doesNotContain("packet");

    assertThat(report(one()).exit()).isZero();
    assertThat(packet()).as("of a run before").doesNotExist();
    assertThat(folder.resolve("out/2026-11/archive/internal/packets/mara.cooks.pdf")).exists();
  }

  @Test
  void files_for_brands_alone_are_made_without_them() throws IOException {
    Screen screen =
        report(one(), "--kinds", "media-kit,negotiation-packet", "--audience", "client");
    assertThat(screen.exit()).isZero();
    assertThat(folder.resolve("out/2026-11/internal")).doesNotExist();
    assertThat(folder.resolve("out/2026-11/client/packets")).doesNotExist();
  }

  private Path password(String content) throws IOException {
    return Files.writeString(folder.resolve("secret.txt"), content);
  }

  private Screen locked(String content, String... more) throws IOException {
    return report(
        one(),
        Stream.concat(
                Stream.of("--pdf-password-file", password(content).toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void a_password_locks_them_and_nothing_else_and_is_written_nowhere() throws IOException {
    Screen screen = locked(PASSWORD + "\n", "--kinds", "media-kit,negotiation-packet");
    assertThat(screen.exit()).isZero();
    assertThatThrownBy(() -> Loader.loadPDF(packet().toFile()))
        .isInstanceOf(InvalidPasswordException.class);
    assertThatThrownBy(() -> Loader.loadPDF(packet().toFile(), "grün & 7"))
        .isInstanceOf(InvalidPasswordException.class);
    try (PDDocument pdf = Loader.loadPDF(packet().toFile(), PASSWORD)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("INTERNAL", "Floor");
      PDEncryption lock = pdf.getEncryption();
      assertThat(lock.getVersion()).as("AES-256").isEqualTo(5);
      assertThat(lock.getLength()).isEqualTo(256);
    }
    Loader.loadPDF(folder.resolve("out/2026-11/client/media-kits/mara.cooks.pdf").toFile()).close();

    assertThat(screen.out() + screen.err()).doesNotContain(PASSWORD);
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
            .as(file.toString())
            .doesNotContain(PASSWORD);
      }
    }
    assertThat(locked(PASSWORD, "--kinds", "media-kit,negotiation-packet").exit())
        .as("a further run")
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "secret | --kinds media-kit                    | found no internal documents, expected --kinds",
        "secret | --kinds negotiation-packet --pdf-a   | PDF/A forbids passwords",
        "''     | --kinds negotiation-packet           | found nothing in its first line",
        "a\u0007b | --kinds negotiation-packet           | found a password that PDF readers do not take"
      })
  void what_cannot_be_locked_is_said_without_the_password(
      String content, String options, String said) throws IOException {
    Screen screen = locked(content, options.strip().split(" ", -1));
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.err()).contains(said).doesNotContain("secret,", "secret:");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_password_longer_than_readers_take_is_refused() throws IOException {
    assertThat(locked("ü".repeat(63), "--kinds", "negotiation-packet").exit()).isZero();
    assertThat(locked("ü".repeat(64), "--kinds", "negotiation-packet").exit()).isEqualTo(2);
  }
}
